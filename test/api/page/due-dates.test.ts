import { expect, test } from "vitest";
import { dueDatesText } from "../../../api/page/due-dates.ts";
import { createPage } from "../../../api/page/page.ts";
import type { Block } from "../../../src/core/model/block.ts";
import { addDays } from "../../../src/core/model/date.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked, moved } from "../../support/builders.ts";

function textOf(block: Partial<Block>): string {
  const view = aView({ snapshots: [aSnapshot({ commitments: [aTracked({ block })] })] });
  return dueDatesText(createPage(view, 0), view.entries[0]!);
}

test.for<[days: string[], text: string]>([
  [["2026-03-01"], "1 Mar 2026"],
  [["2026-03-01", "2026-04-01", "2026-05-15"], "1 Mar 2026 → 1 Apr 2026 → 15 May 2026 (postponed twice, +75 days)"],
  [["2026-03-01", "2026-03-02"], "1 Mar 2026 → 2 Mar 2026 (postponed once, +1 day)"],
  [["2026-03-01", "2026-04-01", "2026-03-10"], "1 Mar 2026 → 1 Apr 2026 → 10 Mar 2026 (postponed once, +9 days)"],
  [["2026-04-01", "2026-03-01"], "1 Apr 2026 → 1 Mar 2026"],
  [["2026-04-01", "2026-03-01", "2026-03-15"], "1 Apr 2026 → 1 Mar 2026 → 15 Mar 2026 (postponed once, −17 days)"],
  [
    ["2026-03-01", "2026-04-01", "2026-03-10", "2026-03-20"],
    "1 Mar 2026 → 1 Apr 2026 → 10 Mar 2026 → 20 Mar 2026 (postponed twice, +19 days)",
  ],
])("the dates %j are all shown, and the total slip is counted from the original due date", ([days, text]) => {
  expect(textOf(moved(...days))).toBe(text);
});

test("only the original and the most recent due dates are shown if there are many", () => {
  const days = Array.from({ length: 8 }, (_, index) => addDays("2026-03-01", index));
  expect(textOf(moved(...days))).toBe(
    "1 Mar 2026 → … → 5 Mar 2026 → 6 Mar 2026 → 7 Mar 2026 → 8 Mar 2026 (postponed 7 times, +7 days)",
  );
});

test("only the known slips are counted if the history is incomplete", () => {
  const days = Array.from({ length: 61 }, (_, index) => addDays("2026-03-01", 3 * index));
  const complete = moved(...days);
  const cut = { ...complete, history: [...complete.history.slice(0, 20), ...complete.history.slice(40)] };
  expect(textOf(cut)).toMatch(/^1 Mar 2026 → … → .* \(postponed at least 40 times, \+180 days\)$/);
});

test("the text for a commitment without a due date says that there is none, and quotes a vague date in the report", () => {
  expect(textOf({ due: null })).toBe("no due date");
  expect(textOf({ due: null, due_text: "after the summer" })).toBe("no exact date given (“after the summer”)");
});
