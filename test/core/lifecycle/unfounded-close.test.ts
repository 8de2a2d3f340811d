import { expect, test } from "vitest";
import { closedEvent, unfoundedClose } from "../../../src/core/lifecycle/unfounded-close.ts";
import type { Block, Event } from "../../../src/core/model/block.ts";
import type { Evidence, IssueFacts } from "../../../src/core/model/snapshot.ts";
import { aBlock, anIssue } from "../../support/builders.ts";

const CLOSED_AT = "2026-03-02T09:00:00Z";
const OLD: Evidence = { kind: "tracker", url: "https://github.com/acme/status/issues/12", at: "2026-01-01T10:00:00Z" };
const LATER: Evidence = { ...OLD, url: "https://github.com/acme/status/issues/13", at: "2026-03-02T08:00:00Z" };
const recorded = (evidence: Evidence): Event => ({ type: "evidence", at: "2026-03-02", evidence });
const BY_MIRA: Event = {
  type: "closed",
  at: "2026-03-02",
  instant: CLOSED_AT,
  by: "mira",
  standing: "writer",
  as: "completed",
};
const CLOSED: Partial<IssueFacts> = { state: "closed", state_reason: "completed", closed_at: CLOSED_AT };

test.for<[name: string, block: Partial<Block>, issue: Partial<IssueFacts>, early: boolean]>([
  ["for an old tracker is undone", {}, {}, true],
  ["is not undone if the issue is open again", {}, { state: "open", closed_at: null }, false],
  ["as not planned is not undone", {}, { state_reason: "not_planned" }, false],
  ["for a tick is not undone", { done: "2026-03-02" }, {}, false],
  ["because the commitment was already done is not undone", { done_when_promised: true }, {}, false],
  ["for a withdrawal is not undone", { withdrawn: { at: "2026-03-02", reason: null, replaced_by: null } }, {}, false],
  ["by a person is not undone", { history: [recorded(OLD), BY_MIRA] }, {}, false],
  [
    "for an old tracker is not undone if a newer tracker is also completed",
    { evidence: [OLD, LATER], history: [recorded(OLD), recorded(LATER)] },
    {},
    false,
  ],
  [
    "is not undone if the tracker is marked as early",
    { history: [{ type: "evidence", at: "2026-03-02", evidence: OLD, early: true }] },
    {},
    false,
  ],
  [
    "is not undone if the issue was reopened after the evidence",
    { history: [recorded(OLD), { type: "reopened", at: "2026-03-03" }] },
    {},
    false,
  ],
  ["without evidence is not undone", { evidence: [], history: [] }, {}, false],
])("a close %s", ([, block, issue, early]) => {
  const known = aBlock({ evidence: [OLD], history: [recorded(OLD)], ...block });
  expect(unfoundedClose(known, anIssue({ ...CLOSED, ...issue }))).toEqual(early ? OLD : null);
});

test("a recorded close is found by its time", () => {
  expect(closedEvent(aBlock({ history: [BY_MIRA] }), CLOSED_AT)).toBe(BY_MIRA);
  expect(closedEvent(aBlock({ history: [BY_MIRA] }), "2026-03-05T09:00:00Z")).toBeUndefined();
});
