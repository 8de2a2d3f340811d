import { describe, expect, test } from "vitest";
import { createPage } from "../../../api/page/page.ts";
import { shareSection, shareText } from "../../../api/page/share.ts";
import type { Block } from "../../../src/core/model/block.ts";
import type { IssueFacts } from "../../../src/core/model/snapshot.ts";
import { aView, type AppOptions } from "../../support/app.ts";
import { aBlock, aSnapshot, aTracked, moved } from "../../support/builders.ts";
import { DONE, PROOF } from "../../support/page.ts";

function sentenceOf(block: Partial<Block>, issue: Partial<IssueFacts> = {}, options: AppOptions = {}): string {
  const view = aView({ ...options, snapshots: [aSnapshot({ commitments: [aTracked({ block, issue })] })] });
  return shareText(createPage(view, 0), view.entries[0]!);
}

const PROMISE = "Acme promised on 1 Mar 2026: “Add an alert for the queue”";

describe("the sentence to share", () => {
  test.for<[block: Partial<Block>, issue: Partial<IssueFacts>, sentence: string]>([
    [{ due: "2026-05-14" }, {}, ", due on 14 May 2026. On 15 May 2026, it was 1 day overdue."],
    [
      { removed: "2026-05-01" },
      {},
      ", due on 1 Jun 2026. On 15 May 2026, it had been removed from the report without explanation.",
    ],
    [
      moved("2026-05-01", "2026-12-01"),
      {},
      ", due on 1 May 2026. On 15 May 2026, it was open, 14 days past its original due date and rescheduled to 1 Dec 2026.",
    ],
    [{}, {}, ", due on 1 Jun 2026. On 15 May 2026, it was open and not due yet."],
    [{ due: null, first_due: null }, {}, ". On 15 May 2026, it was open and had no due date."],
    [{}, DONE, ", due on 1 Jun 2026. It was reported as done on 10 May 2026, without public evidence."],
    [PROOF, DONE, ", due on 1 Jun 2026. It was kept on 10 May 2026."],
    [{ ...PROOF, due: "2026-05-09" }, DONE, ", due on 9 May 2026. It was kept 1 day late, on 10 May 2026."],
    [
      { done: "2026-02-01", done_when_promised: true },
      {},
      ", due on 1 Jun 2026. It was already done when it was promised.",
    ],
    [
      {},
      { ...DONE, state_reason: "not_planned" },
      ", due on 1 Jun 2026. It was withdrawn on 10 May 2026. No reason was given.",
    ],
    [
      { withdrawn: { at: "2026-05-02", reason: "The queue is gone.", replaced_by: null } },
      {},
      ", due on 1 Jun 2026. It was withdrawn on 2 May 2026. Reason: “The queue is gone.”",
    ],
  ])("states the facts of the block %j and the issue %j", ([block, issue, sentence]) => {
    expect(sentenceOf(block, issue)).toBe(`${PROMISE}${sentence}`);
  });

  test("names the original due date, even if it has moved", () => {
    expect(sentenceOf({ ...moved("2026-04-01", "2026-05-14") })).toContain("due on 1 Apr 2026.");
  });

  test("leaves out an unknown name and an unknown publication date", () => {
    const report = { ...aBlock().report, published: null };
    expect(sentenceOf({ report }, {}, { site: { name: null } })).toMatch(/^This was promised: “Add an alert/);
  });

  test("says how many days past its due date a promise in its grace period is", () => {
    const snapshot = aSnapshot({ commitments: [aTracked({ block: { due: "2026-05-13" } })] });
    const view = aView({ snapshots: [{ ...snapshot, settings: { ...snapshot.settings, grace_days: 7 } }] });
    expect(shareText(createPage(view, 0), view.entries[0]!)).toContain(
      "On 15 May 2026, it was 2 days past its due date and in its grace period.",
    );
  });

  test("is plain text that can be selected without the copy button", () => {
    const view = aView({
      snapshots: [aSnapshot({ commitments: [aTracked({ block: { subject: "Use <b>\nand &" } })] })],
    });
    expect(String(shareSection(createPage(view, 0), view.entries[0]!))).toContain(
      "“Use &lt;b&gt; and &amp;”, due on 1 Jun 2026. On 15 May 2026, it was open and not due yet.</pre>",
    );
  });
});
