import { expect, test } from "vitest";
import { EVENTS_KEPT, LONG_HISTORY, type Event } from "../../../src/core/model/block.ts";
import { mayLackOwnEvents } from "../../../src/core/verify/own-events.ts";
import type { ReplayedCommitment } from "../../../src/core/verify/replay.ts";
import { aBlock } from "../../support/builders.ts";

const OWNER: Event = { type: "owner", at: "2026-05-01", from: null, to: "@mira" };
const REWORDED = { type: "reworded", at: "2026-05-01", after: "b", commit: null } as const;
const REOPENED: Event = { type: "reopened", at: "2026-05-01" };

function times(count: number, event: Event): Event[] {
  return Array.from({ length: count }, () => event);
}

test.for<[what: string, stated: Event[], actual: Event[], expected: boolean]>([
  ["isn't full", times(EVENTS_KEPT - 1, OWNER), times(EVENTS_KEPT, OWNER), false],
  ["is full, and git shows that many events", times(EVENTS_KEPT, OWNER), times(EVENTS_KEPT, OWNER), true],
  ["is full, but git shows no events", times(EVENTS_KEPT, OWNER), [], false],
  ["is full with events from git and GitHub", [...times(20, OWNER), ...times(20, REOPENED)], times(20, OWNER), true],
  ["isn't full, but git shows texts that are too long", [], [{ ...REWORDED, before: "x".repeat(LONG_HISTORY) }], true],
  ["isn't full, but states texts that are too long", [{ ...REWORDED, before: "x".repeat(LONG_HISTORY) }], [], false],
])("a block may lack events only if certain events fill it: one that %s", ([, stated, actual, expected]) => {
  const commitment = { block: aBlock({ history: actual }) } as ReplayedCommitment;
  expect(mayLackOwnEvents({ history: stated }, commitment)).toBe(expected);
});
