import { expect, test } from "vitest";
import type { Day } from "../../../src/core/model/date.ts";
import { parseText, PUBLISHED, table } from "./parsed.ts";

const CELL = table({ Action: "Rotate the keys", Owner: "Ann", Due: "2026-12-01" });

test.for<[what: string, item: string, published: Day | null, taken: number]>([
  ["a date in the item", "- Rotate the keys by 2026-12-01", PUBLISHED, 1],
  ["a date in a table", CELL, PUBLISHED, 1],
  ["a date, but the report has none", "- Rotate the keys by 2026-12-01", null, 1],
  ["a time after publication", "- Rotate the keys within five working days", PUBLISHED, 0],
  ["no due date", "- Rotate the keys", PUBLISHED, 0],
  ["no due date, and the report has no date", "- Rotate the keys", null, 0],
])("a template's item is read only if its due date doesn't depend on publication: %s", ([, item, published, taken]) => {
  const text = `# Post-mortem template\n\n## Action items\n\n${item}\n`;
  expect(parseText(text, { firstCommitted: published }).commitments).toHaveLength(taken);
});
