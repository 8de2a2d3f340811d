import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/model/block.ts";
import type { TrackedIssue } from "../../../src/core/model/register.ts";
import type { IssueFacts } from "../../../src/core/model/snapshot.ts";
import { factsAfter, mayClose, stateChangeOf, staysClosed } from "../../../src/core/plan/state-change.ts";
import { aBlock, anIssue } from "../../support/builders.ts";

const DONE = { done: "2026-05-01" };
const WITHDRAWN = { withdrawn: { at: "2026-05-01", reason: "dropped", replaced_by: null } };
const TRACKER = {
  kind: "tracker",
  url: "https://github.com/acme/status/issues/9",
  at: "2026-05-01T00:00:00Z",
} as const;
const OLD = { ...TRACKER, at: "2026-02-01T00:00:00Z" };
const COMPLETED = { state: "closed", state_reason: "completed", closed_at: "2026-05-02T00:00:00Z" } as const;
const NOT_PLANNED = { ...COMPLETED, state_reason: "not_planned" } as const;
const REOPENED = { state: "open", state_reason: "reopened" } as const;

function tracked(block: Partial<Block>, facts: Partial<IssueFacts>): TrackedIssue {
  return { block: aBlock(block), facts: anIssue(facts) } as TrackedIssue;
}

describe("an issue's state change", () => {
  test.for<[what: string, before: Partial<Block>, facts: Partial<IssueFacts>, after: Partial<Block>, change: unknown]>([
    ["is null for an open commitment", {}, {}, {}, null],
    ["is “close” if its item is newly ticked", {}, {}, DONE, "close"],
    ["is “close” if its tracker is newly completed", {}, {}, { evidence: [TRACKER] }, "close"],
    ["is “withdraw” if its item is newly withdrawn", {}, {}, WITHDRAWN, "withdraw"],
    ["is null if a person reopened the issue after the tick", DONE, REOPENED, DONE, null],
    ["is “close” if a person reopened the issue before the tick", {}, REOPENED, DONE, "close"],
    ["is null if a person reopened the issue after the withdrawal", WITHDRAWN, REOPENED, WITHDRAWN, null],
    ["is “close” if an interrupted run left the issue open", DONE, {}, DONE, "close"],
    ["is “reopen” if its item is no longer ticked", DONE, COMPLETED, {}, "reopen"],
    ["is null if its item is no longer ticked but the issue was closed as not planned", DONE, NOT_PLANNED, {}, null],
    ["is “reopen” if its item is no longer withdrawn", WITHDRAWN, NOT_PLANNED, {}, "reopen"],
    [
      "is null if its item is no longer withdrawn but the issue was closed as completed",
      WITHDRAWN,
      COMPLETED,
      {},
      null,
    ],
    [
      "is “reopen” if an earlier version closed the issue for a tracker older than the promise",
      { evidence: [OLD], history: [{ type: "evidence", at: "2026-05-01", evidence: OLD }] },
      COMPLETED,
      { evidence: [OLD] },
      "reopen",
    ],
    ["is null if its tracker is older than the promise", {}, {}, { evidence: [OLD] }, null],
    ["is “close” if its item was already done when promised", {}, {}, { done_when_promised: true }, "close"],
  ])("%s", ([, before, facts, after, change]) => {
    expect(stateChangeOf(tracked(before, facts), aBlock(after))).toBe(change);
  });

  test.for([
    [null, {}],
    ["close", { state: "closed", state_reason: "completed", closed_at: "2026-06-01T00:00:00Z" }],
    ["withdraw", { state: "closed", state_reason: "not_planned", closed_at: "2026-06-01T00:00:00Z" }],
    ["reopen", { state: "open", state_reason: "reopened", closed_at: null }],
  ] as const)("of %s predicts the facts that GitHub will return", ([change, facts]) => {
    expect(factsAfter(anIssue(), change, "2026-06-01T00:00:00Z")).toEqual({ ...anIssue(), ...facts });
  });
});

test("an open issue may be closed when its commitment is ticked or its tracker is completed, unless it was reopened since", () => {
  expect(mayClose(aBlock())).toBe(false);
  expect(mayClose(aBlock({ evidence: [{ ...TRACKER, kind: "comment" }] }))).toBe(false);
  expect(mayClose(aBlock(DONE))).toBe(true);
  expect(mayClose(aBlock({ ...DONE, history: [{ type: "reopened", at: "2026-06-01" }] }))).toBe(false);
  expect(mayClose(aBlock({ evidence: [TRACKER] }))).toBe(true);
});

test("an issue stays closed until its tick is undone", () => {
  expect(staysClosed(tracked({}, {}), false)).toBe(false);
  expect(staysClosed(tracked(DONE, COMPLETED), true)).toBe(true);
  expect(staysClosed(tracked(DONE, COMPLETED), false)).toBe(false);
});
