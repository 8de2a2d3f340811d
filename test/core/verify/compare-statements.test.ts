import { describe, expect, test } from "vitest";
import { compareDoneDate } from "../../../src/core/verify/compare-statements.ts";
import type { CommitmentState, ReplayedCommitment } from "../../../src/core/verify/replay.ts";
import { aBlock } from "../../support/builders.ts";

/** The commits' dates, and whether they mark the item as done. */
const COMMITS: ReadonlyArray<[commit: string, day: string, isDone: boolean]> = [
  ["added", "2026-03-01", false],
  ["marked", "2026-03-10", true],
  ["unmarked", "2026-03-12", false],
  ["marked-again", "2026-03-14", true],
];

/** Compares the date of an issue's done mark with a git history in which the item was marked twice. */
function compare(done: string, read: readonly string[]): string[] {
  const state = { due: null, text: aBlock().text, line: 12, path: "a.md", links: [], trackers: [] };
  const states = COMMITS.map(([commit, day, isDone]): CommitmentState => ({
    ...state,
    commit,
    at: `${day}T08:00:00Z`,
    isDone,
  }));
  const expected = { block: aBlock({ done: "2026-03-14" }), states } as unknown as ReplayedCommitment;
  const issue = { block: aBlock({ done }), facts: { number: 7 } };
  return compareDoneDate({ issue, expected, wasRead: ({ commit }) => read.includes(commit) });
}

describe("the done date of an item that was marked, unmarked and marked again", () => {
  const finding = (since: string, done: string): string[] => [
    `Issue #7 says that its commitment was marked as done on ${done}; the report has marked it as done only since ${since}.`,
  ];

  test("can be the date of the first mark if no run is known to have read the report without the mark", () => {
    const read = ["added", "marked-again"];
    expect(compare("2026-03-10", read)).toEqual([]);
    expect(compare("2026-03-09", read)).toEqual(finding("2026-03-10", "2026-03-09"));
  });

  test("can't be earlier than the second mark if a run has read the report without the mark", () => {
    const read = ["added", "unmarked", "marked-again"];
    expect(compare("2026-03-14", read)).toEqual([]);
    expect(compare("2026-03-10", read)).toEqual(finding("2026-03-14", "2026-03-10"));
  });
});
