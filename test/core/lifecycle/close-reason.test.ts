import { expect, test } from "vitest";
import { closeReasonOf } from "../../../src/core/lifecycle/close-reason.ts";

test.each([
  [null, "completed"],
  ["reopened", "completed"],
  ["not_planned", "not_planned"],
  ["duplicate", "duplicate"],
])("GitHub's state reason %s means that the issue was closed as %s", (reason, as) => {
  expect(closeReasonOf(reason)).toBe(as);
});
