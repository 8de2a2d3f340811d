import { expect, test } from "vitest";
import { closeReasonOf } from "../../../src/core/lifecycle/close-reason.ts";

test.each([
  [null, "completed"],
  ["reopened", "completed"],
  ["not_planned", "not_planned"],
  ["duplicate", "duplicate"],
])("a close with GitHub's state reason %s counts as %s", (reason, as) => {
  expect(closeReasonOf(reason)).toBe(as);
});
