import { expect, test } from "vitest";
import { isPrivate, privateRepository } from "../../../api/facts/privacy.ts";
import { Withheld } from "../../../src/core/model/failure.ts";
import { aSnapshot, REPOSITORY } from "../../support/builders.ts";

test.for<[marked: boolean | undefined, verb: "is" | "is not"]>([
  [true, "is"],
  [false, "is not"],
  [undefined, "is not"],
])("a snapshot whose repository has `private: %j` %s private", ([marked, verb]) => {
  expect(isPrivate(aSnapshot({ repository: { ...REPOSITORY, private: marked } }))).toBe(verb === "is");
});

test("the error for a private repository says how to show it, and has no public message", () => {
  const error = privateRepository("acme/status");
  expect(error).toBeInstanceOf(Withheld);
  expect(error.message).toContain("FOLLOW_THROUGH_ALLOW_PRIVATE=true");
  expect(error.publicMessage).toBeNull();
});
