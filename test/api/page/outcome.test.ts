import { expect, test } from "vitest";
import { outcomeText } from "../../../api/page/outcome.ts";
import { createPage } from "../../../api/page/page.ts";
import type { Block } from "../../../src/core/model/block.ts";
import type { IssueFacts } from "../../../src/core/model/snapshot.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked, moved } from "../../support/builders.ts";
import { DONE, PROOF } from "../../support/page.ts";

function outcomeOf(block: Partial<Block>, issue: Partial<IssueFacts> = {}, grace_days = 0): string {
  const snapshot = aSnapshot({ commitments: [aTracked({ block, issue })] });
  const view = aView({ snapshots: [{ ...snapshot, settings: { ...snapshot.settings, grace_days } }] });
  return outcomeText(createPage(view, 0), view.entries[0]!);
}

test.for<[block: Partial<Block>, issue: Partial<IssueFacts>, text: string]>([
  [{ due: "2026-05-14" }, {}, "1 day overdue: it was due on 14 May 2026"],
  [{ removed: "2026-05-01" }, {}, "Removed from its report on 1 May 2026 without explanation"],
  [
    moved("2026-05-01", "2026-12-01"),
    {},
    "Open. It missed its original due date by 14 days and is now due on 1 Dec 2026. Moved once, first due 1 May 2026",
  ],
  [{ due: "2026-05-20" }, {}, "Open. It is due on 20 May 2026"],
  [{ due: "2026-05-20", time_zone: "Europe/Berlin" }, {}, "Open. It is due on 20 May 2026 (Europe/Berlin)"],
  [{ due: null }, {}, "Open. It has no due date"],
  [{}, DONE, "Reported as done on 10 May 2026, but without public evidence"],
  [PROOF, DONE, "Kept on 10 May 2026, due on 1 Jun 2026"],
  [{ ...PROOF, due: null, first_due: null }, DONE, "Kept on 10 May 2026"],
  [{ ...PROOF, due: "2026-05-09" }, DONE, "Kept 1 day late, on 10 May 2026"],
  [{ ...PROOF, done: "2026-02-01", done_when_promised: true }, {}, "Already done when it was promised"],
  [{}, { ...DONE, state_reason: "not_planned" }, "Withdrawn on 10 May 2026"],
  [{}, { ...DONE, state_reason: "duplicate" }, "Replaced on 10 May 2026"],
])("for the block %j and the issue %j, the outcome is %j", ([block, issue, text]) => {
  expect(outcomeOf(block, issue)).toBe(text);
});

test("a promise in its grace period isn't described as merely open", () => {
  expect(outcomeOf({ due: "2026-05-13" }, {}, 7)).toBe(
    "Open. It was due on 13 May 2026, 2 days ago, and is in its grace period",
  );
});

test("moves to a later date are counted, even if the promise was kept", () => {
  const block = { ...moved("2026-05-05", "2026-05-12", "2026-05-20"), ...PROOF };
  expect(outcomeOf(block, DONE)).toBe("Kept 5 days late, on 10 May 2026. Moved twice, first due 5 May 2026");
});
