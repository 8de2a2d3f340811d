import { expect, test } from "vitest";
import { isAncestor, readRenames } from "../../../src/github/read/compare.ts";
import { stubRepo, type StubResponse } from "../../support/fake-clients.ts";

const REQUEST = "GET /repos/acme/status/compare/a...b";

test.for<[what: string, answer: StubResponse, known: boolean | null]>([
  ["ahead", { body: { status: "ahead" } }, true],
  ["identical", { body: { status: "identical" } }, true],
  ["behind", { body: { status: "behind" } }, false],
  ["diverged", { body: { status: "diverged" } }, false],
  ["missing", { status: 404 }, false],
  ["unavailable", { status: 502 }, null],
  ["malformed", { body: {} }, null],
])("isAncestor handles a comparison that is %s", async ([, answer, known]) => {
  expect(await isAncestor(stubRepo({ [REQUEST]: answer }).repo, "a", "b")).toBe(known);
});

test("readRenames returns the new path of each renamed file", async () => {
  const files = [
    { filename: "new.md", previous_filename: "old.md", status: "renamed" },
    { filename: "other.md", status: "modified" },
  ];
  const { repo } = stubRepo({ [REQUEST]: { body: { status: "ahead", files } } });
  expect(await readRenames(repo, "a", "b")).toEqual(new Map([["old.md", "new.md"]]));
  expect(await readRenames(stubRepo({}).repo, "a", "b")).toEqual(new Map());
});
