import { describe, expect, test } from "vitest";
import { MINUTE } from "../../../api/facts/budget.ts";
import { createSourceState, isReadDue, paceOf, type SourceState } from "../../../api/facts/source-state.ts";
import { aSnapshot } from "../../support/builders.ts";

const NOW = Date.parse("2026-05-15T12:00:00Z");

/** The state of a source that can be read every two minutes and was last read three minutes ago. */
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
  test.for<[what: string, due: boolean, changes: Partial<SourceState>]>([
    ["is due after startup", true, { lastReadAt: Number.NEGATIVE_INFINITY }],
    ["is due if the pace allows it", true, {}],
    ["is not due before the pace allows it", false, { lastReadAt: NOW - MINUTE }],
    ["is due half a second early, because timers can fire early", true, { lastReadAt: NOW - 2 * MINUTE + 500 }],
    ["is not due if another process has stored newer facts", false, observed(1)],
    ["is due if the stored facts are old", true, observed(3)],
    ["is due if the snapshot's timestamp is in the future", true, observed(-60)],
    ["is due at the usual pace after two failed reads", true, { failedReads: 2 }],
    ["is not due three minutes after the third failed read", false, { failedReads: 3 }],
    ["is due four minutes after the third failed read", true, { failedReads: 3, lastReadAt: NOW - 4 * MINUTE }],
    [
      "is not due nine minutes after the last of many failed reads",
      false,
      { failedReads: 50, lastReadAt: NOW - 9 * MINUTE },
    ],
    [
      "is due ten minutes after the last of many failed reads",
      true,
      { failedReads: 50, lastReadAt: NOW - 10 * MINUTE },
    ],
    ["is not due at the usual pace while webhooks work", false, { lastWebhookAt: NOW - 60 * MINUTE }],
    ["is due after five minutes even if webhooks work", true, { lastWebhookAt: NOW, lastReadAt: NOW - 5 * MINUTE }],
    ["is due if the last webhook is more than an hour old", true, { lastWebhookAt: NOW - 61 * MINUTE }],
    ["is due after a webhook reports a change", true, { lastWebhookAt: NOW, changed: true }],
    [
      "is not due after a webhook before the pace allows it",
      false,
      { lastWebhookAt: NOW, changed: true, lastReadAt: NOW - MINUTE },
    ],
  ])("%s", ([, due, changes]) => {
    expect(isReadDue(aState(changes), NOW)).toBe(due);
  });
});
