import { expect, test } from "vitest";
import { parseText } from "../parsed.ts";

test("a sentence without a date that reads like a commitment is only a hint outside the sections of commitments", () => {
  const text =
    "# Outage\n\n## What happened\n\nIt broke. We will fix the cache. We will see.\n\n- We plan to move it\n- It is gone\n\n| We will |\n| - |\n\n## Action items\n\n- Rotate the keys\n";
  const { commitments, skipped } = parseText(text);
  expect(commitments).toMatchObject([{ line: 15 }]);
  expect(skipped).toMatchObject([
    { line: 5, text: "We will fix the cache.", why: "hint" },
    { line: 7, text: "We plan to move it", why: "hint" },
  ]);
});
