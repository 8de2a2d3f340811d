import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/model/block.ts";
import { datePushes, findRuns, runOf, type HistoryCommit, type KnownRun } from "../../../src/core/verify/push-dates.ts";
import type { ReportVersion } from "../../../src/core/verify/replay.ts";
import { aBlock, anIssue } from "../../support/builders.ts";

const NOW = "2026-05-30T00:00:00.000Z";

function on(day: number): string {
  return `2026-05-${String(day).padStart(2, "0")}T00:00:00.000Z`;
}

/** A commit that was made on this day of May. */
function commit(id: string, day: number, ...parents: string[]): HistoryCommit {
  return { id, instant: on(day), parents };
}

function dated(commits: readonly HistoryCommit[], runs: readonly KnownRun[] = [], now = NOW): ReportVersion[] {
  const versions = commits.map(({ id, instant }) => ({ commit: id, instant, reports: [] }));
  return datePushes(versions, { commits, runs, now });
}

/** The push dates of the commits that got corrected dates. */
function corrected(commits: readonly HistoryCommit[], runs: readonly KnownRun[] = [], now = NOW) {
  return dated(commits, runs, now).flatMap(({ commit: id, instant, committed, pushedAfter }) =>
    committed === undefined && pushedAfter === undefined ? [] : [{ id, instant, committed, pushedAfter }],
  );
}

describe("the date of a push", () => {
  test("is the commit's own date if nothing contradicts it", () => {
    const runs = [{ commit: "a", at: on(1) }];
    expect(corrected([commit("a", 1), commit("b", 3, "a"), commit("c", 3, "b")], runs)).toEqual([]);
  });

  test("is that of the last run that read the branch without the commit", () => {
    const runs = [
      { commit: "a", at: on(10) },
      { commit: "a", at: on(12) },
      { commit: "lost", at: on(25) },
    ];
    expect(corrected([commit("a", 1), commit("b", 3, "a"), commit("c", 20, "b")], runs)).toEqual([
      { id: "b", instant: on(12), committed: on(3), pushedAfter: on(12) },
    ]);
  });

  test("is no earlier than those of the commits before it", () => {
    const commits = [commit("a", 1), commit("b", 15, "a"), commit("c", 3, "b"), commit("d", 20, "c")];
    expect(corrected(commits)).toEqual([{ id: "c", instant: on(15), committed: on(3), pushedAfter: undefined }]);
  });

  test("can be earlier than that of the commit before it if a run read that commit before its date", () => {
    const commits = [commit("a", 1), commit("b", 15, "a"), commit("c", 8, "b")];
    expect(corrected(commits, [{ commit: "b", at: on(6) }])).toEqual([]);
    expect(corrected(commits, [{ commit: "c", at: on(9) }])).toEqual([
      { id: "c", instant: on(9), committed: on(8), pushedAfter: undefined },
    ]);
  });

  test("isn't in the future", () => {
    const commits = [commit("a", 1), commit("b", 31, "a"), commit("c", 3, "b")];
    expect(corrected(commits, [], on(10))).toEqual([
      { id: "b", instant: on(10), committed: on(31), pushedAfter: undefined },
      { id: "c", instant: on(10), committed: on(3), pushedAfter: undefined },
    ]);
  });

  test("is also corrected for a commit that was merged with the branch that a run had read", () => {
    // `b` was made on the old branch. `c` was on the remote branch, and a run read it there.
    const commits = [commit("a", 1), commit("b", 3, "a"), commit("c", 4, "a"), commit("m", 9, "b", "c")];
    expect(corrected(commits, [{ commit: "c", at: on(7) }])).toEqual([
      { id: "b", instant: on(7), committed: on(3), pushedAfter: on(7) },
    ]);
  });

  test("is that of a run that read another branch, which was merged later", () => {
    const commits = [commit("a", 1), commit("x", 2), commit("m", 9, "a", "x", "lost")];
    expect(corrected(commits, [{ commit: "x", at: on(7) }])).toEqual([
      { id: "a", instant: on(7), committed: on(1), pushedAfter: on(7) },
    ]);
  });

  test("isn't corrected for a commit whose history isn't known", () => {
    const versions = [{ commit: "x", instant: on(3), reports: [] }];
    expect(datePushes(versions, { commits: [commit("a", 1)], runs: [{ commit: "a", at: on(9) }], now: NOW })).toEqual(
      versions,
    );
  });

  test("is never before the commit's own date, except for a date in the future, and never before a run without the commit", () => {
    const days = fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 1 });
    const reads = fc.array(fc.record({ index: fc.nat(), day: fc.integer({ min: 1, max: 28 }) }));
    fc.assert(
      fc.property(days, reads, (made, read) => {
        const commits = made.map((day, index) => commit(`c${index}`, day, ...(index > 0 ? [`c${index - 1}`] : [])));
        const runs = read.map(({ index, day }) => ({ commit: `c${index % made.length}`, at: on(day) }));
        dated(commits, runs).forEach(({ instant, committed = instant }, position) => {
          expect(instant >= committed).toBe(true);
          const earlier = runs.filter(({ commit: id }) => Number(id.slice(1)) < position);
          expect(earlier.every(({ at }) => instant >= at)).toBe(true);
        });
      }),
    );
  });
});

describe("the promises in a commit", () => {
  /** When the promises in each commit count as made, if that isn't its own date. */
  const promised = (commits: readonly HistoryCommit[], runs: readonly KnownRun[] = []): object =>
    Object.fromEntries(
      dated(commits, runs).flatMap((version) => (version.promised ? [[version.commit, version.promised]] : [])),
    );
  const commits = [
    commit("a", 1),
    commit("b", 15, "a"),
    commit("c", 3, "b"),
    commit("d", 4, "c"),
    commit("e", 20, "d"),
  ];

  test("count as made no earlier than the commits before it, whenever it was pushed", () => {
    expect(promised(commits)).toEqual({ c: on(15), d: on(15) });
    expect(promised(commits, [{ commit: "b", at: on(18) }])).toEqual({ c: on(15), d: on(15) });
  });

  test("count as made at its own date if a run read the commits before it earlier than their dates", () => {
    expect(promised(commits, [{ commit: "b", at: on(2) }])).toEqual({});
  });

  test("count as made now if it is dated in the future", () => {
    expect(promised([{ ...commit("a", 1), instant: "2099-01-01T00:00:00.000Z" }])).toEqual({ a: NOW });
  });

  test("count as made at a date that doesn't come from an earlier comparison", () => {
    const versions = [{ commit: "a", instant: on(3), promised: on(9), reports: [] }];
    expect(datePushes(versions, { commits: [commit("a", 3)], runs: [], now: NOW })).toEqual([
      { commit: "a", instant: on(3), reports: [] },
    ]);
  });
});

describe("the run that created an issue", () => {
  const issue = (block: Partial<Block>, { number = 7, edited = false } = {}) => ({
    block: aBlock({ first_commit: "c1", ...block }),
    facts: anIssue({ number, created_at: on(2) }),
    edited,
  });

  test("read the issue's first commit", () => {
    expect(runOf(issue({}))).toEqual({ commit: "c1", at: on(2) });
  });

  test.for<[what: string, other: ReturnType<typeof issue>]>([
    ["has no first commit", issue({ first_commit: null })],
    ["continues a missing issue", issue({ continues: 3 })],
    ["was restored", issue({ history: [{ type: "edited", at: "2026-05-03" }] })],
    ["was edited by hand", issue({}, { edited: true })],
  ])("isn't known if the issue %s", ([, other]) => {
    expect(runOf(other)).toBeNull();
    expect(findRuns([other], [])).toEqual([]);
  });

  test("isn't used if the issue was opened after one that is missing", () => {
    const issues = [issue({}, { number: 3 }), issue({ first_commit: "c2" }, { number: 7 })];
    expect(findRuns(issues, [])).toHaveLength(2);
    expect(findRuns(issues, [9, 5])).toEqual([{ commit: "c1", at: on(2) }]);
  });
});
