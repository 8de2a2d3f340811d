import { expect, test } from "vitest";
import { createPage } from "../../../api/page/page.ts";
import { rowDates } from "../../../api/page/row-dates.ts";
import type { Block } from "../../../src/core/model/block.ts";
import type { IssueFacts } from "../../../src/core/model/snapshot.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { DONE, PROOF, textOf } from "../../support/page.ts";

const WITHDRAWN: Partial<IssueFacts> = { ...DONE, state_reason: "not_planned" };

test.for<[block: Partial<Block>, issue: Partial<IssueFacts>, text: string]>([
  [{ due: "2026-05-14" }, {}, "1 day late due 14 May"],
  [{ due: "2025-12-31" }, {}, "135 days late due 31 Dec 2025"],
  [{ removed: "2026-05-01" }, {}, "1 May due 1 Jun"],
  [{ first_due: "2026-05-01", due: "2026-12-01" }, {}, "due 1 Dec was due 1 May"],
  [{ due: "2026-05-20" }, {}, "20 May in 5 days"],
  [{ due: "2026-05-15" }, {}, "15 May today"],
  [{ due: "2027-01-01" }, {}, "1 Jan 2027 in 231 days"],
  [{ due: null }, {}, "no due date"],
  [{}, DONE, "10 May due 1 Jun"],
  [PROOF, DONE, "10 May due 1 Jun"],
  [{ ...PROOF, first_due: null, due: null }, DONE, "10 May"],
  [{ ...PROOF, first_due: "2026-05-01", due: "2026-05-01" }, DONE, "9 days late due 1 May, done 10 May"],
  [{}, WITHDRAWN, "10 May due 1 Jun"],
])("for the block %j and the issue %j, the column is %j", ([block, issue, text]) => {
  const view = aView({ snapshots: [aSnapshot({ commitments: [aTracked({ block, issue })] })] });
  expect(textOf(String(rowDates(createPage(view, 0), view.entries[0]!)))).toBe(text);
});

test("in the grace period, the column counts the days since the due date", () => {
  const snapshot = aSnapshot({ commitments: [aTracked({ block: { due: "2026-05-13" } })] });
  const view = aView({ snapshots: [{ ...snapshot, settings: { ...snapshot.settings, grace_days: 7 } }] });
  const column = String(rowDates(createPage(view, 0), view.entries[0]!));
  expect(textOf(column)).toBe("2 days late due 13 May");
  expect(column).toContain('<b class="due_soon">');
});
