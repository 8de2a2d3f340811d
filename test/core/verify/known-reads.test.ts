import { describe, expect, test } from "vitest";
import type { Block, Event } from "../../../src/core/model/block.ts";
import { closedPeriods, createReadTest, cutUnread, findReads } from "../../../src/core/verify/known-reads.ts";
import type { ReplayedCommitment } from "../../../src/core/verify/replay.ts";
import { aBlock, anIssue } from "../../support/builders.ts";

type Issue = Parameters<typeof findReads>[0][number];

const COMMITS = ["c0", "c1", "c2", "c3", "c4"];
const ORDER = new Map(COMMITS.map((commit, position) => [commit, position]));
const ALWAYS = { from: -Infinity, to: Infinity };
const CREATED = "2026-04-02T12:00:00Z";

function anIssueWith(changes: Partial<Block>): Issue {
  const block = aBlock({ commit: null, first_commit: null, ...changes });
  return { block, facts: anIssue({ created_at: CREATED }), edited: false };
}

function positions(issues: Issue[], lastRun?: { commit: string; at: string }): number[] {
  return findReads(issues, { order: ORDER, lastRun: lastRun ?? null }).map(({ position }) => position);
}

describe("the known reads", () => {
  test("include the newest commit if no last run is recorded, and otherwise the last run's commit", () => {
    expect(positions([])).toEqual([4]);
    expect(positions([], { commit: "c3", at: CREATED })).toEqual([3]);
    expect(positions([], { commit: "elsewhere", at: CREATED })).toEqual([]);
  });

  test("include the commits from which issues were created, and those that blocks name", () => {
    const history: Event[] = [
      { type: "ticked", at: "2026-04-10", commit: "c2" },
      { type: "unticked", at: "2026-04-11", commit: null },
      { type: "owner", at: "2026-04-12", from: null, to: "@mira" },
    ];
    const lastRun = { commit: "c4", at: "2026-05-01T12:00:00Z" };
    expect(positions([anIssueWith({ first_commit: "c0", commit: "c1", history })], lastRun)).toEqual([0, 4, 1, 2]);
  });

  test("leave out the commits that a continued or restored block names", () => {
    const lastRun = { commit: "c4", at: CREATED };
    const restored = anIssueWith({ first_commit: "c0", commit: "c1", history: [{ type: "edited", at: "2026-04-10" }] });
    expect(positions([restored, anIssueWith({ commit: "c1", continues: 3 })], lastRun)).toEqual([4]);
  });
});

describe("a commitment's state was read", () => {
  function wereRead(
    reads: number[],
    { history = [], ignored = [] }: { history?: Event[]; ignored?: [typeof ALWAYS] | [] } = {},
  ): boolean[] {
    const states = ["c1", "c3"].map((commit) => ({ commit }));
    const replayed = { states, block: aBlock({ history }) } as unknown as ReplayedCommitment;
    const wasRead = createReadTest(
      replayed,
      { reads: reads.map((position) => ({ position, from: 5, to: 5 })), order: ORDER },
      ignored,
    );
    return ["c1", "c3", "elsewhere"].map((commit) => wasRead({ commit }));
  }

  test("if a run read the commitment before its next state", () => {
    expect(wereRead([0])).toEqual([false, false, false]);
    expect(wereRead([2])).toEqual([true, false, false]);
    expect(wereRead([1, 4])).toEqual([true, true, false]);
  });

  test("only if the run wasn't in an ignored period", () => {
    expect(wereRead([2], { ignored: [{ from: 5, to: 9 }] })).toEqual([false, false, false]);
  });

  test("only before the commitment was removed or withdrawn", () => {
    const removed: Event = { type: "removed", at: "2026-04-10", commit: "c4" };
    const unknown: Event = { type: "withdrawn", at: "2026-04-10", reason: null, replaced_by: null, commit: null };
    expect(wereRead([4], { history: [unknown, removed] })).toEqual([false, false, false]);
    expect(wereRead([3], { history: [removed] })).toEqual([false, true, false]);
  });
});

describe("the periods in which an issue was closed", () => {
  const at = "2026-04-10";
  const [from, to] = [Date.parse("2026-04-09T00:00:00Z"), Date.parse("2026-04-12T00:00:00Z")];
  test.for<[what: string, changes: Partial<Block>, expected: ReturnType<typeof closedPeriods>]>([
    ["are none if it was always open", {}, []],
    ["last forever if it was done at first", { done: "2026-04-01" }, [ALWAYS]],
    ["begin at a close", { history: [{ type: "ticked", at, commit: null }] }, [{ from, to: Infinity }]],
    [
      "end at a reopening",
      {
        history: [
          { type: "ticked", at, commit: null },
          { type: "unticked", at, commit: null },
        ],
      },
      [{ from, to }],
    ],
    [
      "end at the first change if that is a reopening",
      { history: [{ type: "reopened", at }] },
      [{ from: -Infinity, to }],
    ],
    [
      "begin with evidence that completes it",
      { history: [{ type: "evidence", at, evidence: { kind: "tracker", url: "https://example.org/", at: null } }] },
      [{ from, to: Infinity }],
    ],
  ])("%s", ([, changes, expected]) => {
    expect(closedPeriods(aBlock(changes))).toEqual(expected);
  });
});

describe("the versions that runs may have read", () => {
  const versions = ["older", "c2", "c3", "c4"].map((commit) => ({ commit, instant: CREATED, reports: [] }));
  function cut(lastRun: { commit: string; at: string } | null, issues: Issue[] = []): [string[], string[]] {
    const read = cutUnread(versions, { commits: COMMITS, issues, lastRun });
    return [read.versions.map(({ commit }) => commit), [...read.commits]];
  }

  test("are all versions if the last run isn't known", () => {
    const all = versions.map(({ commit }) => commit);
    expect(cut(null)).toEqual([all, COMMITS]);
    expect(cut({ commit: "elsewhere", at: CREATED })).toEqual([all, COMMITS]);
  });

  test("end at the last run's commit, and each read shows the newest version before it", () => {
    expect(cut({ commit: "c3", at: CREATED }, [anIssueWith({ commit: "c1" })])).toEqual([
      ["older", "c2", "c3"],
      ["older", "c3"],
    ]);
  });

  test("are none if there were no reports yet", () => {
    expect(cutUnread([], { commits: COMMITS, issues: [], lastRun: { commit: "c3", at: CREATED } })).toEqual({
      versions: [],
      commits: new Set(),
    });
  });
});
