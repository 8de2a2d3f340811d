import { expect, test } from "vitest";
import { parseConfig } from "../../src/config/schema.ts";
import { afterLastRead, correctByLastRead, lastReadOf } from "../../src/run/last-read.ts";
import type { RunContext } from "../../src/run/world.ts";
import { aReportText } from "../support/protocol/scenario.ts";

const LAST = { at: "2026-12-09T04:00:00Z", commit: "a".repeat(40) };
const ENTRY = { last_run_at: LAST.at, last_commit: LAST.commit };
const OLD = "2026-11-19T09:00:00Z";
const NEW = "2026-12-09T10:00:00Z";
const real = { instant: "2026-12-10T04:00:00Z", today: null };

test.each<[what: string, entry: Parameters<typeof lastReadOf>[0], commit: string | null, today: string | null]>([
  ["there is no ledger", null, "b", null],
  ["an earlier version wrote the ledger", { last_run_at: LAST.at }, "b", null],
  ["it read the same commit", ENTRY, LAST.commit, null],
  ["this run reads a working tree", ENTRY, null, null],
  ["today's date is simulated", ENTRY, "b", "2026-12-24"],
])("the last run doesn't date commits if %s", (_, entry, commit, today) => {
  expect(lastReadOf(entry, { commit, now: { ...real, today } })).toBeNull();
});

test("the last run dates commits if it read another one", () => {
  expect(lastReadOf(ENTRY, { commit: "b", now: real })).toEqual(LAST);
});

test.for<[what: string, date: string | null, text: string | null, corrected: string | null, reads: number]>([
  ["a new report dated before the last run counts as published after it", OLD, null, LAST.at, 1],
  ["a report that the last run could have read keeps its date", OLD, aReportText(["One"]), OLD, 1],
  ["a report that had no items yet is dated by the run's commit", OLD, "# Outage\n\nIt was down.\n", null, 1],
  ["a report dated after the last run isn't looked up", NEW, null, NEW, 0],
  ["a report whose first commit is unknown isn't looked up", null, null, null, 0],
])("%s", async ([, date, text, corrected, reads]) => {
  const asked: unknown[] = [];
  const world = {
    readVersions: async (places: readonly unknown[]) => {
      asked.push(...places);
      return new Map(text === null ? [] : [[`${LAST.commit}:postmortems/a.md`, text]]);
    },
  } as unknown as RunContext["world"];
  const context = { world, config: parseConfig(null, {}) } as RunContext;
  const dates = new Map([["postmortems/a.md", date]]);
  expect(await correctByLastRead(dates, LAST, context)).toEqual(new Map([["postmortems/a.md", corrected]]));
  expect(asked).toEqual(Array.from({ length: reads }, () => ({ commit: LAST.commit, path: "postmortems/a.md" })));
  expect(await correctByLastRead(dates, null, context)).toEqual(dates);
});

test.each([
  [OLD, LAST, LAST.at],
  [NEW, LAST, NEW],
  [OLD, null, OLD],
  [null, LAST, null],
])("a commit dated %s counts as made after the last run (%o): %s", (date, last, expected) => {
  expect(afterLastRead(date, last)).toBe(expected);
});
