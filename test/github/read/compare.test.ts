import { expect, test } from "vitest";
import { isAncestor, readMovedFiles } from "../../../src/github/read/compare.ts";
import { stubRepo, type StubResponse } from "../../support/fake-clients.ts";

const REQUEST = "GET /repos/acme/status/compare/a...b";

test.for<[known: boolean | null, what: string, answer: StubResponse]>([
  [true, "ahead", { body: { status: "ahead" } }],
  [true, "identical", { body: { status: "identical" } }],
  [false, "behind", { body: { status: "behind" } }],
  [false, "diverged", { body: { status: "diverged" } }],
  [false, "missing", { status: 404 }],
  [null, "unavailable", { status: 502 }],
  [null, "malformed", { body: {} }],
])("isAncestor returns %s if the comparison is %s", async ([known, , answer]) => {
  expect(await isAncestor(stubRepo({ [REQUEST]: answer }).repo, "a", "b")).toBe(known);
});

test("readMovedFiles returns the new path of each renamed file and the blob of each added file", async () => {
  const files = [
    { filename: "new.md", previous_filename: "old.md", status: "renamed", sha: "1" },
    { filename: "other.md", status: "modified", sha: "2" },
    { filename: "added.md", status: "added", sha: "3" },
  ];
  const { repo } = stubRepo({ [REQUEST]: { body: { status: "ahead", files } } });
  const [renames, added] = [new Map([["old.md", "new.md"]]), new Map([["added.md", "3"]])];
  expect(await readMovedFiles(repo, "a", "b")).toEqual({ renames, added, complete: true });
});

test.each<[what: string, answer: StubResponse, complete: boolean]>([
  ["GitHub fails", { status: 502 }, false],
  ["GitHub doesn't have a commit", { status: 404 }, true],
  [
    "GitHub names only the first 300 files",
    {
      body: {
        status: "ahead",
        files: Array.from({ length: 300 }, (_, n) => ({ filename: `${n}`, status: "modified" })),
      },
    },
    false,
  ],
])("readMovedFiles tells whether its result is complete if %s", async (_, answer, complete) => {
  const moved = await readMovedFiles(stubRepo({ [REQUEST]: answer }).repo, "a", "b");
  expect(moved).toEqual({ renames: new Map(), added: new Map(), complete });
});
