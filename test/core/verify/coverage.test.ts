import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/model/block.ts";
import type { TrackedIssue } from "../../../src/core/model/register.ts";
import {
  admittedFrom,
  coverageOf,
  wasRead,
  type Coverage,
  type CoverageInput,
} from "../../../src/core/verify/coverage.ts";
import type { CommitmentState, ReplayedCommitment } from "../../../src/core/verify/replay.ts";
import { aBlock, anIssue } from "../../support/builders.ts";

const ORDER = new Map(["c1", "c2", "c3", "c4"].map((commit, index) => [commit, index]));
const NOW = "2026-12-01T08:00:00Z";

function on(day: string): string {
  return `${day}T08:00:00Z`;
}

interface Told extends Partial<Block> {
  path?: string;
  published?: string | null;
}

function report({ path = "postmortems/a.md", published = "2026-03-01" }: Told): Block["report"] {
  return { ...aBlock().report, path, published };
}

function anIssueOn(created: string, told: Told = {}, edited = false): TrackedIssue {
  const { path: _, published: __, ...block } = told;
  return {
    block: aBlock({ first_commit: "c2", ...block, report: report(told) }),
    facts: anIssue({ created_at: on(created) }),
    edited,
  } as TrackedIssue;
}

function coverage(issues: TrackedIssue[], input: Partial<CoverageInput> = {}): Coverage {
  return coverageOf({ issues, order: ORDER, since: "2026-06-01", now: NOW, ...input });
}

/** A commitment that was added to its report in the commit `from` and, if given, removed in the commit `removed`. */
function aCommitment(
  told: Told = {},
  { from = "c1", removed }: { from?: string; removed?: string } = {},
): ReplayedCommitment {
  const at = on("2026-03-01");
  const path = report(told).path;
  const state: CommitmentState = {
    commit: from,
    at,
    due: null,
    text: "",
    line: 1,
    path,
    isDone: false,
    links: [],
    trackers: [],
  };
  const history: Block["history"] =
    removed === undefined ? [] : [{ type: "removed", at: "2026-03-02", commit: removed }];
  return {
    block: aBlock({ report: report(told), history }),
    from: at,
    to: removed === undefined ? null : on("2026-03-02"),
    states: [state],
    latest: state,
    reasons: new Set(),
    names: [],
  };
}

describe("the coverage", () => {
  test("starts with the first issue, and for each report with the report's first issue", () => {
    const issues = [anIssueOn("2026-04-02"), anIssueOn("2026-03-05"), anIssueOn("2026-05-01", { path: "b.md" })];
    const { from, reports } = coverage(issues);
    expect(from).toBe(on("2026-03-05"));
    expect([...reports]).toEqual([
      ["postmortems/a.md", on("2026-03-05")],
      ["b.md", on("2026-05-01")],
    ]);
    expect(coverage([]).from).toBe(NOW);
  });

  test("contains no runs from edited issues, and no admissions of reports without a publication date", () => {
    const issues = [anIssueOn("2026-03-05", {}, true), anIssueOn("2026-03-06", { path: "b.md", published: null })];
    const { reads, admissions } = coverage(issues);
    expect([...reads.keys()]).toEqual(["b.md"]);
    expect(admissions).toEqual([]);
  });
});

describe("a report was read with a commitment", () => {
  const READ = coverage([anIssueOn("2026-03-05")]);

  test("if a run created another issue for it at a commit that contained the commitment", () => {
    expect(wasRead(aCommitment(), READ)).toBe(true);
    expect(wasRead(aCommitment({}, { from: "c2", removed: "c3" }), READ)).toBe(true);
  });

  test.for<[what: string, commitment: ReplayedCommitment, read: Coverage]>([
    ["the commitment was added later", aCommitment({}, { from: "c3" }), READ],
    ["the commitment had been removed", aCommitment({}, { removed: "c2" }), READ],
    ["the run read another report", aCommitment({ path: "b.md" }), READ],
    [
      "the run may have left some issues for the next run",
      aCommitment(),
      coverage([anIssueOn("2026-03-05")], { maxCreates: 1 }),
    ],
    [
      "the run's commit isn't on the branch",
      aCommitment(),
      coverage([anIssueOn("2026-03-05", { first_commit: "lost" })]),
    ],
  ])("unless %s", ([, commitment, read]) => {
    expect(wasRead(commitment, read)).toBe(false);
  });
});

describe("a report", () => {
  const OTHER = anIssueOn("2026-03-05", { path: "postmortems/b.md" });

  test("that is older than `since` was admitted by the earliest issue that proves it", () => {
    const own = anIssueOn("2026-04-01", { first_commit: "c4" });
    expect(admittedFrom(aCommitment({ published: "2026-03-02" }), coverage([own, OTHER]))).toBe(on("2026-03-05"));
  });

  test.for<[what: string, from: string | null, commitment: ReplayedCommitment, known: Coverage]>([
    ["can't be excluded without a publication date", "2026-03-05", aCommitment({ published: null }), coverage([OTHER])],
    [
      "can't be excluded if its date is `since`",
      "2026-03-05",
      aCommitment({ published: "2026-06-01" }),
      coverage([OTHER]),
    ],
    [
      "that is older than `since` was admitted once it had an issue",
      "2026-04-01",
      aCommitment(),
      coverage([anIssueOn("2026-04-01", {}, true)]),
    ],
    [
      "that is older than `since` was admitted together with an older report",
      "2026-03-05",
      aCommitment({ published: "2026-03-02" }),
      coverage([OTHER]),
    ],
    [
      "that is older than `since` may be excluded if every admitted report is newer",
      null,
      aCommitment({ published: "2026-02-28" }),
      coverage([OTHER]),
    ],
    [
      "that is older than `since` may be excluded if it was added later than an older report",
      null,
      aCommitment({}, { from: "c3" }),
      coverage([OTHER]),
    ],
    [
      "that is older than `since` may be excluded if the older report is in another folder",
      null,
      aCommitment({ path: "old/a.md" }),
      coverage([OTHER]),
    ],
  ])("%s", ([, from, commitment, known]) => {
    expect(admittedFrom(commitment, known)).toBe(from === null ? null : on(from));
  });

  describe("that is older than a `since` that isn't configured", () => {
    const later = aCommitment({}, { from: "c3" });
    const first = { isDefaultSince: true };

    test("was admitted if `since` is too late to come from the first run", () => {
      expect(admittedFrom(later, coverage([OTHER], first))).toBe(on("2026-03-05"));
    });

    test.for<[what: string, commitment: ReplayedCommitment, known: Coverage]>([
      [
        "it is too old for the first run",
        aCommitment({ published: "2026-02-01" }, { from: "c3" }),
        coverage([OTHER], first),
      ],
      [
        "`since` may come from the first run",
        aCommitment({ published: "2026-02-03" }, { from: "c3" }),
        coverage([OTHER], { ...first, since: "2026-02-04" }),
      ],
      ["no report in its folder was admitted", aCommitment({ path: "old/a.md" }), coverage([OTHER], first)],
    ])("may be excluded if %s", ([, commitment, known]) => {
      expect(admittedFrom(commitment, known)).toBeNull();
    });
  });
});
