import { describe, expect, test } from "vitest";
import { createPage, type Page } from "../../../api/page/page.ts";
import { reasonText, stateMark } from "../../../api/page/state-text.ts";
import type { Entry } from "../../../api/view/view.ts";
import type { Block } from "../../../src/core/model/block.ts";
import type { IssueFacts, Settings } from "../../../src/core/model/snapshot.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { DONE, PROOF } from "../../support/page.ts";

type Facts = { block?: Partial<Block>; issue?: Partial<IssueFacts>; settings?: Partial<Settings> };

function entryOf({ block = {}, issue = {}, settings = {} }: Facts): [page: Page, entry: Entry] {
  const snapshot = aSnapshot({ commitments: [aTracked({ block, issue })] });
  const view = aView({ snapshots: [{ ...snapshot, settings: { ...snapshot.settings, ...settings } }] });
  return [createPage(view, 0), view.entries[0]!];
}

describe("the state in words", () => {
  test.for<[facts: Facts, mark: string]>([
    [{}, '<b class="not_due">not due yet</b>'],
    [{ block: { due: "2026-05-20" } }, '<b class="due_soon">due soon</b>'],
    [
      { block: { due: "2026-05-01" }, settings: { grace_days: 90 } },
      '<b class="due_soon">14 days past its due date, within the grace period</b>',
    ],
    [{ block: { due: "2026-05-14" } }, '<b class="overdue">overdue by 1 day</b>'],
    [{ block: PROOF, issue: DONE }, '<b class="kept">kept</b>'],
    [{ block: { due: "2026-05-09", ...PROOF }, issue: DONE }, '<b class="kept_late">kept 1 day late</b>'],
  ])("for %j is %s", ([facts, mark]) => {
    expect(String(stateMark(...entryOf(facts)))).toBe(mark);
  });
});

test("a reason is truncated in lists and is shown only for withdrawn and replaced commitments", () => {
  const withdrawn = { at: "2026-05-02", reason: "word ".repeat(200).trim(), replaced_by: null };
  expect(reasonText(...entryOf({ block: { withdrawn } }))).toMatch(/^Reason: “word [^”]*…”$/);
  expect(reasonText(...entryOf({ block: { withdrawn: { ...withdrawn, reason: null } } }))).toBe("No reason was given.");
  expect(reasonText(...entryOf({}))).toBe("");
});
