import { expect, test } from "vitest";
import { includesLabel } from "../../../src/core/model/label.ts";

test.for<[labels: string[], includes: boolean]>([
  [["bug", "follow-through"], true],
  [["Follow-Through"], true],
  [["follow-through-lock-1"], false],
  [[], false],
])("includesLabel finds “follow-through” in %j: %s", ([labels, includes]) => {
  expect(includesLabel(labels, "follow-through")).toBe(includes);
});
