import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/model/block.ts";
import type { TrackedIssue } from "../../../src/core/model/register.ts";
import { compareStart, findStart } from "../../../src/core/verify/compare-start.ts";
import type { Coverage } from "../../../src/core/verify/coverage.ts";
import type { CommitmentState, ReplayedCommitment } from "../../../src/core/verify/replay.ts";
import { aBlock, anIssue } from "../../support/builders.ts";
import { aCoverage } from "../../support/coverage.ts";

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
    ["older", -1],
    ["c1", 0],
    ["other", 1],
    ["c2", 2],
  ]);
  const commitment = aCommitment(aState("c1", FROM, "2026-06-01"), aState("c2", "2026-06-30T08:00:00Z", "2029-06-01"));

  test.for<[what: string, continues: boolean, first_commit: string | null, expected: string]>([
    ["is the one at the issue's creation", false, "c1", "c2"],
    ["is the one at the creation of the issue that it continues", true, "other", "c1"],
    ["is the first one in git if the issue that it continues was created earlier", true, "older", "c1"],
    ["is the one at the issue's creation if the earlier commit isn't on the branch", true, "lost", "c2"],
    ["is the one at the issue's creation if no commit is known", true, null, "c2"],
  ])("%s", ([, continues, first_commit, expected]) => {
    expect(
      findStart(anIssueOf({ first_commit }), commitment, { continues, coverage: aCoverage({ order }) }).commit,
    ).toBe(expected);
  });

  test.for<[what: string, run: { commit: string; at: string }, expected: string]>([
    [
      "the one that another issue of the report, created at the same time, is based on",
      { commit: "c1", at: CREATED },
      "c1",
    ],
    ["a later one if the report's other issue was created earlier", { commit: "c1", at: "2026-06-30T08:00:00Z" }, "c2"],
    ["a later one if the other issue's commit isn't on the branch", { commit: "lost", at: CREATED }, "c2"],
  ])("is %s", ([, run, expected]) => {
    const coverage = aCoverage({ order, reads: new Map([[PATH, [run]]]) });
    expect(findStart(anIssueOf({}), commitment, { continues: false, coverage }).commit).toBe(expected);
  });

  test("is an earlier one if a run still read the branch without the commit at about that time, whatever the commit's date", () => {
    const coverage = aCoverage({ order });
    const start = (created: string): string => {
      const late = { ...aState("c2", FROM, null), pushedAfter: FROM };
      const issue = { ...anIssueOf({}), facts: anIssue({ number: 9, created_at: created }) };
      return findStart(issue, aCommitment(aState("c1", FROM, null), late), { continues: false, coverage }).commit;
    };
    expect([start("2026-03-02T08:10:00Z"), start("2026-03-02T09:00:00Z")]).toEqual(["c1", "c2"]);
  });

  test("is the first one in git if the issue is older than the commit", () => {
    const later = aCommitment(aState("c2", "2026-07-02T08:00:00Z", null));
    expect(findStart(anIssueOf({}), later, { continues: false, coverage: aCoverage({ order }) }).commit).toBe("c2");
  });
});

describe("an issue that was created long after its commitment was promised", () => {
  const moved = aCommitment(aState("c1", FROM, "2026-06-01"), aState("c2", "2026-06-30T08:00:00Z", "2029-06-01"));
  const unmoved = aCommitment(aState("c1", FROM, "2026-06-01"));
  const find = (
    commitment: ReplayedCommitment,
    block: Partial<Block>,
    coverage: Partial<Coverage> = {},
    created = CREATED,
  ) => compareStart(anIssueOf(block), commitment, created, { ...aCoverage(coverage), wasRead: () => true });
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
