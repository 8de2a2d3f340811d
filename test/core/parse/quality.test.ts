import { expect, test } from "vitest";
import { findQualityHints } from "../../../src/core/parse/quality.ts";
import { parseActions } from "./parsed.ts";

function hints(lines: string): string[] {
  return findQualityHints(parseActions(lines).commitments).map(
    ({ line, message }) => `${line}: ${message.replace(/:.*/s, "")}`,
  );
}

test("missing owners, dates and results give one hint each", () => {
  expect(
    hints("- Improve monitoring\n- @ann: Test the failover by 2026-12-01\n- Rotate the keys by 2026-12-01"),
  ).toEqual([
    "5: 2 commitments have no owner (lines 5, 7)",
    "5: 1 commitment has no date",
    "5: 1 commitment has no result that others can see",
  ]);
});

test("a line with two commitments is named once", () => {
  const { commitments } = parseActions("We will rotate the keys. We will move the queue.\n\nWe will page us earlier.");
  expect(findQualityHints(commitments)[0]?.message).toContain("3 commitments have no owner (lines 5, 7)");
});

test.each([
  "- [x] Improve monitoring",
  "- @ann: Improve the response time to 200 ms by 2026-12-01",
  "- @ann: Improve the alert so that it pages the engineer who is on call by 2026-12-01",
])("“%s” gives no hint", (lines) => {
  expect(hints(lines)).toEqual([]);
});

test("every hint shows a better sentence", () => {
  const found = findQualityHints(parseActions("- Improve monitoring").commitments);
  expect(found.map(({ message }) => /such as “[^”]+”/.test(message))).toEqual([true, true, true]);
});
