import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/core/model/block.ts";
import {
  withTrackerBeforeCommit,
  withTrackerEvidence,
  withIssueActivity,
  knownCloser,
  needsCloser,
} from "../../../src/core/lifecycle/activity.ts";
import type { Block } from "../../../src/core/model/block.ts";
import { aBlock, anIssue } from "../../support/builders.ts";
import type { TrackedIssue } from "../../../src/core/model/register.ts";

const TODAY = "2026-05-20";
const AT = "2026-05-19T10:00:00Z";
const TRACKER = { kind: "tracker", url: "https://github.com/acme/app/pull/1", at: AT } as const;
const CLOSED: Event = { type: "closed", at: TODAY, instant: AT, by: "mira", standing: "writer", as: "completed" };

function issue(
  known: { block?: Parameters<typeof aBlock>[0]; facts?: Parameters<typeof anIssue>[0] },
  changes: Partial<Omit<TrackedIssue, "block" | "facts">> = {},
): TrackedIssue {
  const block = aBlock(known.block);
  return {
    title: "",
    body: "",
    labels: [],
    comments: 0,
    author: "",
    before: "",
    after: "",
    edited: false,
    reasons: [],
    written: block,
    repaired: false,
    frozen: false,
    problem: null,
    ...changes,
    block,
    facts: anIssue(known.facts),
  };
}

function newEvents(tracked: TrackedIssue): Event[] {
  return withIssueActivity(tracked, TODAY).history.slice(tracked.block.history.length);
}

describe("withIssueActivity", () => {
  test("returns the same block if nothing happened", () => {
    const quiet = issue({});
    expect(withIssueActivity(quiet, TODAY)).toBe(quiet.block);
  });

  test("records the closer once for each close", () => {
    const facts = { state: "closed", state_reason: "not_planned", closed_at: AT } as const;
    const closer = { login: "stale", standing: "bot" } as const;
    expect(newEvents(issue({ facts: { ...facts, closer } }))).toEqual([
      { ...CLOSED, by: "stale", standing: "bot", as: "not_planned" },
    ]);
    expect(newEvents(issue({ facts }))).toMatchObject([{ by: null, standing: "writer" }]);
    expect(newEvents(issue({ facts, block: { history: [CLOSED] } }))).toEqual([]);
  });

  test("does not record a close with an unknown time", () => {
    expect(newEvents(issue({ facts: { state: "closed", closed_at: null } }))).toEqual([]);
  });

  test.each<[string, Event[], boolean]>([
    ["a reopening after a close", [CLOSED], true],
    ["a reopening after a tick", [{ type: "ticked", at: TODAY, commit: null }], true],
    [
      "a reopening after a withdrawal",
      [{ type: "withdrawn", at: TODAY, reason: null, replaced_by: null, commit: null }],
      true,
    ],
    ["a reopening after the completion of a tracker", [{ type: "evidence", at: TODAY, evidence: TRACKER }], true],
    ["a reopening without an earlier event, because the item was already done when first seen", [], true],
    ["no reopening after an earlier reopening", [CLOSED, { type: "reopened", at: TODAY }], false],
    ["no reopening after an untick", [{ type: "unticked", at: TODAY, commit: null }], false],
    [
      "a reopening after a close and a change of owner",
      [CLOSED, { type: "owner", at: TODAY, from: null, to: "@jo" }],
      true,
    ],
  ])("records %s", (_, history, reopened) => {
    const tracked = issue({ facts: { state_reason: "reopened" }, block: { history } });
    expect(newEvents(tracked)).toEqual(reopened ? [{ type: "reopened", at: TODAY }] : []);
  });

  test("records each piece of evidence and each reason once", () => {
    const reasons = [{ text: "vendor", by: "mira" }];
    const tracked = issue({ facts: { evidence: [TRACKER, TRACKER] } }, { reasons });
    const next = withIssueActivity(tracked, TODAY);
    expect(next.evidence).toEqual([TRACKER]);
    expect(next.history).toEqual([
      { type: "evidence", at: TODAY, evidence: TRACKER },
      { type: "reason", at: TODAY, text: "vendor", by: "mira" },
    ]);
    expect(newEvents(issue({ facts: { evidence: [TRACKER] }, block: next }, { reasons }))).toEqual([]);
  });

  test("records that a manually edited block was repaired", () => {
    expect(newEvents(issue({}, { repaired: true }))).toEqual([{ type: "edited", at: TODAY }]);
  });
});

test.each<[string, Parameters<typeof aBlock>[0]]>([
  ["a tick", { done: "2026-05-01" }],
  ["a withdrawal", { withdrawn: { at: TODAY, reason: null, replaced_by: null } }],
  ["a completed tracker", { evidence: [TRACKER] }],
])("the closer is not needed if %s explains the close", (_, block) => {
  expect(needsCloser(aBlock(block), { closed_at: AT })).toBe(false);
});

test("a commitment with several trackers gets evidence for all of them together, not for only one of them", () => {
  const block = aBlock({ tracker: "#1", other_trackers: ["#2"] });
  expect(withTrackerEvidence(block, new Map([["#1", TRACKER]]), TODAY)).toBe(block);
  expect(withTrackerEvidence(block, new Map([["#1 #2", TRACKER]]), TODAY).evidence).toEqual([TRACKER]);
});

test("evidence from a tracker that was completed before its issue was reopened doesn't undo the reopening", () => {
  const at = TRACKER.at?.slice(0, 10) ?? "";
  const typesAfter = (history: Block["history"]): string[] => {
    const block = aBlock({ tracker: "#1", history });
    return withTrackerEvidence(block, new Map([["#1", TRACKER]]), TODAY).history.map(({ type }) => type);
  };
  const linked = { type: "tracker" as const, at: TODAY, from: null, to: "#1", commit: null };
  expect(typesAfter([{ type: "reopened", at }])).toEqual(["evidence", "reopened"]);
  expect(typesAfter([{ type: "reopened", at: "2020-01-01" }])).toEqual(["reopened", "evidence"]);
  expect(typesAfter([{ type: "reopened", at }, linked])).toEqual(["reopened", "tracker", "evidence"]);
});

test("evidence from a newly linked tracker is recorded once", () => {
  const byTracker = new Map([["#1", TRACKER]]);
  expect(withTrackerEvidence(aBlock(), byTracker, TODAY)).toEqual(aBlock());
  const next = withTrackerEvidence(aBlock({ tracker: "#1" }), byTracker, TODAY);
  expect(next).toMatchObject({ evidence: [TRACKER], history: [{ type: "evidence", at: TODAY }] });
  expect(withTrackerEvidence(next, byTracker, TODAY)).toBe(next);
});

test("the closer is known only for a recorded close", () => {
  const block = aBlock({ history: [CLOSED] });
  expect(knownCloser(block, { closed_at: AT })).toEqual({ login: "mira", standing: "writer" });
  expect(knownCloser(block, { closed_at: "2026-05-20T10:00:00Z" })).toBeNull();
  expect(knownCloser(block, { closed_at: null })).toBeNull();
});

test("reopening the issue removes the mark `done_when_promised`", () => {
  const reopened = issue({
    block: { done: "2026-03-01", done_when_promised: true },
    facts: { state_reason: "reopened" },
  });
  expect(withIssueActivity(reopened, TODAY)).not.toHaveProperty("done_when_promised");
});

describe("work that is older than the promise", () => {
  const old = { ...TRACKER, at: "2026-02-01T10:00:00Z" };

  test("is recorded once, marked as early", () => {
    const tracked = issue({ facts: { evidence: [old] } });
    expect(newEvents(tracked)).toEqual([{ type: "evidence", at: TODAY, evidence: old, early: true }]);
    expect(newEvents(issue({ block: { evidence: [old] }, facts: { evidence: [old] } }))).toEqual([]);
    const byTracker = new Map([["#1", old]]);
    expect(withTrackerEvidence(aBlock({ tracker: "#1" }), byTracker, TODAY).history).toMatchObject([{ early: true }]);
  });

  test("dates the evidence in a comment that links to it", () => {
    const comment = { kind: "comment", url: "https://github.com/acme/app/pull/2", at: AT } as const;
    const facts = { evidence: [comment], link_dates: { [comment.url]: old.at } };
    expect(newEvents(issue({ facts }))).toMatchObject([{ evidence: { at: old.at }, early: true }]);
  });

  test("no longer justifies a close by an earlier version, which is undone", () => {
    const closed = { state: "closed", state_reason: "completed", closed_at: AT } as const;
    const history: Event[] = [{ type: "evidence", at: "2026-03-02", evidence: old }];
    const tracked = issue({ block: { evidence: [old], history }, facts: closed });
    expect(newEvents(tracked)).toEqual([{ type: "reopened", at: TODAY, early: old.url }]);
    expect(newEvents(issue({ block: { evidence: [old], history: [...history, CLOSED] }, facts: closed }))).toEqual([]);
  });

  test("doesn't explain a close, unless the commitment was already done", () => {
    expect(needsCloser(aBlock({ evidence: [old] }), { closed_at: AT })).toBe(true);
    expect(needsCloser(aBlock({ evidence: [old], done_when_promised: true }), { closed_at: AT })).toBe(false);
  });

  test("counts as done when promised if it was completed between the stated publication date and the commit", () => {
    const promised = "2026-05-01T09:00:00Z";
    const between = { ...TRACKER, at: "2026-04-01T10:00:00Z" };
    const marked = (evidence: Array<typeof old>, published: string | null = "2026-03-01"): boolean | undefined => {
      const report = { ...aBlock().report, published };
      return withTrackerBeforeCommit(aBlock({ promised, evidence, report })).done_when_promised;
    };
    expect(marked([between])).toBe(true);
    expect(marked([old])).toBeUndefined();
    expect(marked([{ ...TRACKER, at: "2026-05-02T10:00:00Z" }])).toBeUndefined();
    expect(marked([between], null)).toBeUndefined();
    const known = aBlock({ promised, evidence: [between], done_when_promised: true });
    expect(withTrackerBeforeCommit(known)).toBe(known);
  });
});
