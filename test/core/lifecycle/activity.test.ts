import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/core/model/block.ts";
import {
  closeReasonOf,
  withTrackerEvidence,
  withIssueActivity,
  needsCloser,
} from "../../../src/core/lifecycle/activity.ts";
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

function events(one: TrackedIssue): Event[] {
  return withIssueActivity(one, TODAY).history.slice(one.block.history.length);
}

describe("what is heard of an issue", () => {
  test("is nothing where nothing happened", () => {
    const quiet = issue({});
    expect(withIssueActivity(quiet, TODAY)).toBe(quiet.block);
  });

  test("is who closed it, once for each close", () => {
    const facts = { state: "closed", state_reason: "not_planned", closed_at: AT } as const;
    const closer = { login: "stale", standing: "bot" } as const;
    expect(events(issue({ facts: { ...facts, closer } }))).toEqual([
      { ...CLOSED, by: "stale", standing: "bot", as: "not_planned" },
    ]);
    expect(events(issue({ facts }))).toMatchObject([{ by: null, standing: "writer" }]);
    expect(events(issue({ facts, block: { history: [CLOSED] } }))).toEqual([]);
  });

  test.each<[string, Parameters<typeof aBlock>[0]]>([
    ["a tick", { done: "2026-05-01" }],
    ["a withdrawal", { withdrawn: { at: TODAY, reason: null, replaced_by: null } }],
    ["its tracker", { evidence: [TRACKER] }],
  ])("is not who closed it where %s did", (_, block) => {
    expect(needsCloser(aBlock(block), { closed_at: AT })).toBe(false);
  });

  test.each<[string, Event[], boolean]>([
    ["its close", [CLOSED], true],
    ["a tick", [{ type: "ticked", at: TODAY, commit: null }], true],
    ["a withdrawal", [{ type: "withdrawn", at: TODAY, reason: null, replaced_by: null, commit: null }], true],
    ["its tracker's close", [{ type: "evidence", at: TODAY, evidence: TRACKER }], true],
    ["nothing, as it was done when it was first seen", [], true],
    ["that it was reopened", [CLOSED, { type: "reopened", at: TODAY }], false],
    ["that the tick was taken back", [{ type: "unticked", at: TODAY, commit: null }], false],
    ["an owner's change after its close", [CLOSED, { type: "owner", at: TODAY, from: null, to: "@jo" }], true],
  ])("is a reopening where the last that was told is %s", (_, history, told) => {
    const one = issue({ facts: { state_reason: "reopened" }, block: { history } });
    expect(events(one)).toEqual(told ? [{ type: "reopened", at: TODAY }] : []);
  });

  test("is each evidence once, and each reason once", () => {
    const reasons = [{ text: "vendor", by: "mira" }];
    const one = issue({ facts: { evidence: [TRACKER, TRACKER] } }, { reasons });
    const next = withIssueActivity(one, TODAY);
    expect(next.evidence).toEqual([TRACKER]);
    expect(next.history).toEqual([
      { type: "evidence", at: TODAY, evidence: TRACKER },
      { type: "reason", at: TODAY, text: "vendor", by: "mira" },
    ]);
    expect(events(issue({ facts: { evidence: [TRACKER] }, block: next }, { reasons }))).toEqual([]);
  });

  test("is that its block was edited by hand", () => {
    expect(events(issue({}, { repaired: true }))).toEqual([{ type: "edited", at: TODAY }]);
  });
});

test("what a tracker says that is linked anew is taken once", () => {
  const followed = new Map([["#1", TRACKER]]);
  expect(withTrackerEvidence(aBlock(), followed, TODAY)).toEqual(aBlock());
  const next = withTrackerEvidence(aBlock({ tracker: "#1" }), followed, TODAY);
  expect(next).toMatchObject({ evidence: [TRACKER], history: [{ type: "evidence", at: TODAY }] });
  expect(withTrackerEvidence(next, followed, TODAY)).toBe(next);
});

test.each([
  [null, "completed"],
  ["reopened", "completed"],
  ["not_planned", "not_planned"],
  ["duplicate", "duplicate"],
])("GitHub's %s is closed as %s", (reason, as) => {
  expect(closeReasonOf(reason)).toBe(as);
});
