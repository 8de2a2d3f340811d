import { describe, expect, test } from "vitest";
import { MINUTE } from "../../../api/facts/budget.ts";
import { createSourceState, isReadDue, paceOf, type SourceState } from "../../../api/facts/source-state.ts";
import { aSnapshot } from "../../support/builders.ts";

const NOW = Date.parse("2026-05-15T12:00:00Z");

/** A source that can be read every two minutes and was last read three minutes ago. */
function aState(changes: Partial<SourceState> = {}): SourceState {
  const state = createSourceState({
    name: "acme/status",
    staleAfter: 10 * MINUTE,
    probe: () => Promise.resolve(),
    read: () => Promise.resolve(aSnapshot()),
    pace: (commitments) => ({ probe: MINUTE, read: 2 * MINUTE + commitments }),
  });
  return { ...state, lastReadAt: NOW - 3 * MINUTE, ...changes };
}

function observed(minutesAgo: number): Pick<SourceState, "snapshot"> {
  const observed_at = new Date(NOW - minutesAgo * MINUTE).toISOString();
  return { snapshot: aSnapshot({ observed_at, commitments: [] }) };
}

test("the read interval depends on the number of known commitments", () => {
  const reads = [aState(), aState({ snapshot: aSnapshot() })].map((state) => paceOf(state).read);
  expect(reads).toEqual([2 * MINUTE, 2 * MINUTE + 1]);
});

describe("a read", () => {
  test.for<[when: string, due: boolean, changes: Partial<SourceState>]>([
    ["after startup", true, { lastReadAt: Number.NEGATIVE_INFINITY }],
    ["when the pace allows it", true, {}],
    ["before the pace allows it", false, { lastReadAt: NOW - MINUTE }],
    ["half a second early, because timers fire early", true, { lastReadAt: NOW - 2 * MINUTE + 500 }],
    ["when another process stored newer facts", false, observed(1)],
    ["when the stored facts are old", true, observed(3)],
    ["when the snapshot's clock is ahead", true, observed(-60)],
    ["after two failed reads", true, { failedReads: 2 }],
    ["after three failed reads, three minutes ago", false, { failedReads: 3 }],
    ["after three failed reads, four minutes ago", true, { failedReads: 3, lastReadAt: NOW - 4 * MINUTE }],
    ["after many failed reads, nine minutes ago", false, { failedReads: 50, lastReadAt: NOW - 9 * MINUTE }],
    ["after many failed reads, ten minutes ago", true, { failedReads: 50, lastReadAt: NOW - 10 * MINUTE }],
    ["while webhooks work", false, { lastWebhookAt: NOW - 60 * MINUTE }],
    ["while webhooks work, after five minutes", true, { lastWebhookAt: NOW, lastReadAt: NOW - 5 * MINUTE }],
    ["when the last webhook is more than an hour old", true, { lastWebhookAt: NOW - 61 * MINUTE }],
    ["after a webhook reported a change", true, { lastWebhookAt: NOW, changed: true }],
    [
      "after a webhook, before the pace allows it",
      false,
      { lastWebhookAt: NOW, changed: true, lastReadAt: NOW - MINUTE },
    ],
  ])("%s: due is %s", ([, due, changes]) => {
    expect(isReadDue(aState(changes), NOW)).toBe(due);
  });
});
