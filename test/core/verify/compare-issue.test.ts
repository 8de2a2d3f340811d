import { expect, test } from "vitest";
import { EVENTS_KEPT, type Block, type Event } from "../../../src/core/model/block.ts";
import type { TrackedIssue } from "../../../src/core/model/register.ts";
import { checkIssue, compareIssue } from "../../../src/core/verify/compare-issue.ts";
import type { CommitmentState, ReplayedCommitment } from "../../../src/core/verify/replay.ts";
import { aBlock, anIssue } from "../../support/builders.ts";
import { aCoverage } from "../../support/coverage.ts";

const ORDER = new Map([
  ["c1", 0],
  ["c2", 1],
]);
const READ = { isDone: false, links: [], trackers: [] };
const LONG: Event[] = Array.from({ length: EVENTS_KEPT }, () => ({
  type: "owner",
  at: "2026-03-05",
  from: null,
  to: "@mira",
}));

function state(commit: string, at: string, due: string): CommitmentState {
  return { commit, at, due, text: aBlock().text, line: 12, path: aBlock().report.path, ...READ };
}

/** Compares an issue that has this history with a git history that contains one moved due date and one rewording. */
function differences(history: Event[], actual: Event[] = []): string[] {
  const first = state("c1", "2026-03-02T08:00:00Z", "2026-06-01");
  const latest = state("c2", "2026-04-01T08:00:00Z", "2026-07-01");
  const reworded: Event = { type: "reworded", at: "2026-04-01", before: "Old", after: "New", commit: "c2" };
  const current: Partial<Block> = { due: "2026-07-01", first_due: "2026-06-01", commit: "c2", first_commit: "c1" };
  const expected: ReplayedCommitment = {
    block: aBlock({ ...current, history: [...actual, reworded] }),
    from: first.at,
    to: null,
    states: [first, latest],
    latest,
    reasons: new Set(),
    names: [],
  };
  const issue = {
    block: aBlock({ ...current, history }),
    facts: anIssue({ number: 7 }),
    edited: false,
  } as TrackedIssue;
  const found = [
    ...checkIssue(issue, ORDER),
    ...compareIssue({
      issue,
      expected,
      start: first,
      continues: false,
      coverage: aCoverage({ order: ORDER }),
      reads: [{ position: 1, from: -Infinity, to: Infinity }],
      now: "2026-05-01T08:00:00Z",
    }),
  ];
  return found.map(({ message }) => message);
}

test("an issue must list every move of the due date and every rewording in git", () => {
  expect(differences([])).toEqual([
    "Issue #7 doesn't say that the due date moved to 2026-07-01.",
    "Issue #7 doesn't say that its commitment was reworded to “New”.",
  ]);
});

test("an issue with a long history can omit some events, unless git shows fewer events than a block keeps", () => {
  expect(differences(LONG, LONG)).toEqual([]);
  expect(differences(LONG)).toHaveLength(2);
});
