import { expect, test } from "vitest";
import { dueDatesSection } from "../../../api/page/due-dates-section.ts";
import { createPage } from "../../../api/page/page.ts";
import type { Block } from "../../../src/core/model/block.ts";
import type { IssueFacts } from "../../../src/core/model/snapshot.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked, moved } from "../../support/builders.ts";
import { DONE, PROOF, textOf } from "../../support/page.ts";

function sectionOf(block: Partial<Block>, issue: Partial<IssueFacts> = {}): string {
  const view = aView({ snapshots: [aSnapshot({ commitments: [aTracked({ block, issue })] })] });
  return textOf(String(dueDatesSection(createPage(view, 4), view.entries[0]!)));
}

test.for<[what: string, block: Partial<Block>, issue: Partial<IssueFacts>, rows: string]>([
  [
    "a kept commitment",
    { ...moved("2026-04-01", "2026-05-01"), ...PROOF },
    DONE,
    "Promised for 1 Apr 2026 Moved to 1 May 2026 +30 days Done 10 May 2026 +39 days",
  ],
  ["an open commitment", {}, {}, "Promised for 1 Jun 2026 Today 15 May 2026 −17 days"],
  [
    "a withdrawn commitment",
    {},
    { ...DONE, state_reason: "not_planned" },
    "Promised for 1 Jun 2026 withdrawn 10 May 2026 −22 days",
  ],
])("the section for %s lists all dates, starting with the original due date", ([, block, issue, rows]) => {
  expect(sectionOf(block, issue)).toContain(rows);
});

test("a commitment without a due date has no section", () => {
  expect(sectionOf({ due: null })).toBe("");
});
