import { expect, test } from "vitest";
import { resolveTracker } from "../../../src/core/model/tracker-reference.ts";

const HERE = { owner: "acme", repo: "status" };

test.each([
  ["#12", { owner: "acme", repo: "status", number: 12 }],
  ["other/app#7", { owner: "other", repo: "app", number: 7 }],
  ["https://github.com/other/app/issues/7", { owner: "other", repo: "app", number: 7 }],
  ["https://github.com/other/app/pull/7/", { owner: "other", repo: "app", number: 7 }],
  ["https://github.com/other/app/pull/7#issuecomment-1", { owner: "other", repo: "app", number: 7 }],
  ["https://github.com/other/app/discussions/7", null],
  ["https://github.com/other/app/issues", null],
  ["https://gitlab.com/other/app/issues/7", null],
  ["https://github.com.evil.example/other/app/issues/7", null],
  ["OPS-12", null],
  ["#1234567890", null],
  [null, null],
])("the tracker %s is resolved to %o", (tracker, place) => {
  expect(resolveTracker(tracker, "https://github.com", HERE)).toEqual(place);
});

test("a bare number is resolved only if the repository is known", () => {
  expect(resolveTracker("#12", "https://github.com", null)).toBeNull();
  expect(resolveTracker("other/app#7", "https://github.com", null)).toEqual({ owner: "other", repo: "app", number: 7 });
});
