import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/model/block.ts";
import type { TrackedIssue } from "../../../src/core/model/register.ts";
import { compareStart, findStart, type Coverage } from "../../../src/core/verify/compare-start.ts";
import type { CommitmentState, ReplayedCommitment } from "../../../src/core/verify/replay.ts";
import { aBlock, anIssue } from "../../support/builders.ts";

const FROM = "2026-03-02T08:00:00Z";
const CREATED = "2026-07-01T08:00:00Z";
const PATH = aBlock().report.path;

function aState(commit: string, at: string, due: string | null): CommitmentState {
  return { commit, at, due, text: aBlock().text, line: 12, path: PATH, isDone: false, links: [], trackers: [] };
}

function aCommitment(...states: [CommitmentState, ...CommitmentState[]]): ReplayedCommitment {
  const [first] = states;
  return {
    block: aBlock(),
    from: first.at,
    to: null,
    states,
    latest: states.at(-1) ?? first,
    names: [],
    reasons: new Set(),
  };
}

function anIssueOf(block: Partial<Block>): TrackedIssue {
  return { block: aBlock(block), facts: anIssue({ number: 9, created_at: CREATED }) } as TrackedIssue;
}

describe("the first state of an issue's commitment", () => {
  const order = new Map([
    ["c1", 0],
    ["other", 1],
    ["c2", 2],
  ]);
  const commitment = aCommitment(aState("c1", FROM, "2026-06-01"), aState("c2", "2026-06-30T08:00:00Z", "2029-06-01"));

  test.for<[what: string, continues: boolean, first_commit: string | null, expected: string]>([
    ["is the one at the issue's creation", false, "c1", "c2"],
    ["is the one at the creation of the issue that it continues", true, "other", "c1"],
    ["is the one at the issue's creation if the earlier commit isn't on the branch", true, "lost", "c2"],
    ["is the one at the issue's creation if no commit is known", true, null, "c2"],
  ])("%s", ([, continues, first_commit, expected]) => {
    expect(findStart(anIssueOf({ first_commit }), commitment, { order, continues }).commit).toBe(expected);
  });

  test("is the first one in git if the issue is older than the commit", () => {
    const later = aCommitment(aState("c2", "2026-07-02T08:00:00Z", null));
    expect(findStart(anIssueOf({}), later, { order, continues: false }).commit).toBe("c2");
  });
});

describe("an issue that was created long after its commitment was promised", () => {
  const COVERAGE: Coverage = { from: "2026-03-01T08:00:00Z", reports: new Map(), since: "2026-01-01" };
  const moved = aCommitment(aState("c1", FROM, "2026-06-01"), aState("c2", "2026-06-30T08:00:00Z", "2029-06-01"));
  const unmoved = aCommitment(aState("c1", FROM, "2026-06-01"));
  const find = (
    commitment: ReplayedCommitment,
    block: Partial<Block>,
    coverage: Partial<Coverage> = {},
    created = CREATED,
  ) => compareStart(anIssueOf(block), commitment, created, { ...COVERAGE, ...coverage });
  const sibling = { reports: new Map([[PATH, "2026-03-01T08:00:00Z"]]) };
  const LATE = { first_due: "2029-06-01" };

  test("has a finding if an earlier due date is lost", () => {
    const finding =
      "Issue #9 was created on 2026-07-01 and says that its commitment was originally due on 2029-06-01; according to git, it was promised on 2026-03-02 and was originally due on 2026-06-01.";
    expect(find(moved, LATE)).toEqual([finding]);
    expect(find(moved, LATE, { ...sibling, from: "2026-03-05T08:00:00Z" })).toEqual([finding]);
  });

  test("has a finding if nothing is lost but its report already had an issue", () => {
    expect(find(unmoved, { first_due: "2026-06-01" }, sibling)).toEqual([
      "Issue #9 was created on 2026-07-01, although its commitment was promised on 2026-03-02: an earlier issue may have been deleted.",
    ]);
    expect(find(unmoved, { first_due: "2026-06-01" }, sibling, "2026-03-20T08:00:00Z")).toEqual([]);
  });

  test.for<[what: string, coverage: Partial<Coverage>]>([
    ["no issue existed yet when it was promised", { from: "2026-06-01T08:00:00Z" }],
    [
      "the other issues of its report were created even later",
      { from: "2026-06-01T08:00:00Z", reports: new Map([[PATH, "2026-07-02T08:00:00Z"]]) },
    ],
    ["its report was too old to be admitted", { since: "2027-01-01" }],
  ])("has no finding if %s", ([, coverage]) => {
    expect(find(moved, LATE, coverage)).toEqual([]);
  });

  test("has no finding if nothing is lost and its report had no issue yet", () => {
    expect(find(unmoved, { first_due: "2026-06-01" })).toEqual([]);
  });

  test("has no finding if no run can have seen the earlier due date", () => {
    const brief = aCommitment(aState("c1", FROM, "2026-06-01"), aState("c2", "2026-03-02T20:00:00Z", "2029-06-01"));
    expect(find(brief, LATE)).toEqual([]);
    expect(find(moved, LATE, {}, "2026-03-03T06:00:00Z")).toEqual([]);
    expect(find(aCommitment(aState("c1", FROM, null)), { first_due: null })).toEqual([]);
  });

  test("has no finding if its report has no publication date and no due date is lost", () => {
    const report = { ...aBlock().report, published: null };
    expect(find(unmoved, { report, first_due: "2026-06-01" })).toEqual([]);
  });
});
