import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/model/block.ts";
import type { TrackedIssue } from "../../../src/core/model/register.ts";
import { comparePromise, createStoredTest, type NamedZones } from "../../../src/core/verify/compare-promise.ts";
import { findStart } from "../../../src/core/verify/compare-start.ts";
import type { Compared } from "../../../src/core/verify/compared.ts";
import type { CommitmentState, ReplayedCommitment } from "../../../src/core/verify/replay.ts";
import { aBlock, anIssue } from "../../support/builders.ts";
import { aCoverage } from "../../support/coverage.ts";

const PUBLISHED = "2026-03-02T08:00:00Z";
const LATER = "2026-04-02T08:00:00Z";
const ORDER = new Map(["c0", "c1", "c2", "c3"].map((commit, index) => [commit, index]));
const UTC: NamedZones = { named: new Set(["UTC"]), since: null };

interface Case {
  /** The issue's block. */
  stated?: Partial<Block>;
  /** The block in the issue's body, if a run added the promise to it. */
  written?: Partial<Block>;
  created?: string;
  /** Whether the item is ticked in its first and second state. */
  ticks?: [boolean, boolean];
  actual?: Partial<Block>;
  reportFrom?: string;
  zones?: NamedZones | null;
  isStored?: boolean;
  /** The dates of the first and the second state. */
  first?: Partial<CommitmentState>;
  latest?: Partial<CommitmentState>;
}

function compare({
  stated = {},
  written = stated,
  created = "2026-03-02T08:05:00Z",
  ticks = [false, false],
  actual = {},
  reportFrom = PUBLISHED,
  zones = UTC,
  isStored = false,
  first: firstDates = {},
  latest: latestDates = {},
}: Case): Compared {
  const read = { due: "2026-06-01", text: "Rotate", line: 1, path: "a.md", links: [], trackers: [] };
  const first: CommitmentState = { ...read, commit: "c1", at: PUBLISHED, isDone: ticks[0], ...firstDates };
  const latest: CommitmentState = { ...read, commit: "c3", at: LATER, isDone: ticks[1], ...latestDates };
  const known = { promised: PUBLISHED, first_commit: "c1", time_zone: "UTC" };
  const expected: ReplayedCommitment = {
    block: aBlock({ ...known, ...actual }),
    from: PUBLISHED,
    to: null,
    states: [first, latest],
    latest,
    names: [],
    reasons: new Set(),
  };
  const issue = {
    block: aBlock({ ...known, ...stated }),
    written: aBlock({ ...known, ...written }),
    facts: anIssue({ number: 7, created_at: created }),
  } as TrackedIssue;
  const start = findStart(issue, expected, { continues: false, coverage: aCoverage({ order: ORDER }) });
  return comparePromise(issue, { expected, start, order: ORDER, reportFrom, zones, isStored });
}

describe("the date of a promise", () => {
  test.for<[what: string, given: Case]>([
    ["the instant of its commit", {}],
    ["the date of its commit", { stated: { promised: "2026-03-02" } }],
    ["the instant of a later commit of the same push", { stated: { promised: "2026-03-02T08:04:00Z" } }],
    ["the date of a run that didn't know the commit's time", { stated: { promised: "2026-03-02" } }],
    [
      "the instant of the report's first commit, found by the same run",
      { stated: { promised: "2026-03-01T08:00:00Z" }, reportFrom: "2026-03-01T08:00:00Z" },
    ],
  ])("can be %s", ([, given]) => {
    expect(compare(given)).toEqual({ findings: [], uncompared: [] });
  });

  test.for<[what: string, promised: string]>([
    ["before its commit", "2026-03-02T07:59:59Z"],
    ["a day before its commit", "2026-03-01"],
    ["long before its commit", "2020-01-01T00:00:00Z"],
    ["after its issue was created", "2026-03-03T08:00:00Z"],
  ])("has a finding if it is %s", ([, promised]) => {
    expect(compare({ stated: { promised } }).findings).toEqual([
      `Issue #7 says that its commitment was promised on ${promised}; according to git, it was first published on ${PUBLISHED}.`,
    ]);
  });

  test("isn't compared if the issue doesn't store it, or is older than its commitment in git", () => {
    const missing = { findings: [], uncompared: ["the date of the promise, which the issue doesn't store"] };
    expect(compare({ stated: { promised: undefined } })).toEqual(missing);
    expect(compare({ stated: { promised: "2026-03-02" }, written: { promised: undefined } })).toEqual(missing);
    const older = compare({ stated: { promised: "2020-01-01" }, created: "2026-03-01T08:00:00Z" });
    expect(older).toEqual({
      findings: [],
      uncompared: ["the date of the promise, because the issue is older than its commitment in git"],
    });
  });

  test("isn't compared if it is the date of a later commit that is dated before the first one", () => {
    const committed = "2026-03-01T08:00:00Z";
    expect(compare({ stated: { promised: committed }, latest: { committed } })).toEqual({
      findings: [],
      uncompared: ["the date of the promise, because the commits are dated out of order"],
    });
    expect(compare({ stated: { promised: "2026-03-01T07:00:00Z" }, latest: { committed } }).findings).toHaveLength(1);
  });

  test("isn't compared if it is between the first commit's own date and the dates of the commits before it", () => {
    const committed = "2026-02-01T08:00:00Z";
    const compared = (promised: string): Compared => compare({ stated: { promised }, first: { committed } });
    for (const promised of [committed, "2026-02-15T08:00:00Z"]) {
      expect(compared(promised)).toEqual({
        findings: [],
        uncompared: ["the date of the promise, because the commits are dated out of order"],
      });
    }
    expect(compared("2026-01-31T08:00:00Z").findings).toHaveLength(1);
    expect(compared(PUBLISHED)).toEqual({ findings: [], uncompared: [] });
  });

  test("isn't compared if its commit is dated before a run that didn't find the commit", () => {
    const given = { first: { pushedAfter: "2026-03-02T08:02:00Z" }, created: "2026-03-02T09:05:00Z" };
    expect(compare(given)).toEqual({
      findings: [],
      uncompared: ["the date of the promise, because its commit is dated before a run that didn't find it"],
    });
    expect(compare({ ...given, stated: { promised: "2026-03-02T08:03:00Z" } })).toEqual({
      findings: [],
      uncompared: [],
    });
  });

  test("has a finding if the version that created the issue stored it, and the issue no longer does", () => {
    const finding = `Issue #7 no longer says when its commitment was promised; according to git, it was first published on ${PUBLISHED}.`;
    expect(compare({ stated: { promised: undefined }, isStored: true })).toEqual({
      findings: [finding],
      uncompared: [],
    });
    expect(compare({ isStored: true })).toEqual({ findings: [], uncompared: [] });
  });

  test("is compared with the first commit in git if git's block doesn't store it", () => {
    expect(compare({ actual: { promised: undefined } }).findings).toEqual([]);
    expect(compare({ stated: { promised: "2026-03-01" }, actual: { promised: undefined } }).findings).toHaveLength(1);
  });
});

describe("the version that created an issue", () => {
  const tracked = (block: Partial<Block>, created_at = PUBLISHED): TrackedIssue =>
    ({ block: aBlock(block), written: aBlock(block), facts: anIssue({ created_at }) }) as TrackedIssue;
  const without = { promised: undefined };

  test.for<[why: string, peer: TrackedIssue, issue: TrackedIssue]>([
    ["an earlier issue stores its instant", tracked({ promised: PUBLISHED }), tracked(without, LATER)],
    ["an issue of the same run stores its instant", tracked({ promised: PUBLISHED }), tracked(without)],
    [
      "it recorded the reader's version at the first commit",
      tracked(without),
      tracked({ ...without, reader: 2, commit: "c1", first_commit: "c1" }),
    ],
  ])("stored the date of the promise if %s", ([, peer, issue]) => {
    expect(createStoredTest([issue, peer])(issue)).toBe(true);
  });

  const edited: Block["history"] = [{ type: "edited", at: "2026-03-02" }];
  const many: Block["history"] = Array.from({ length: 40 }, () => ({
    type: "owner" as const,
    at: "2026-03-02",
    from: null,
    to: null,
  }));
  test.for<[why: string, peer: TrackedIssue, issue: TrackedIssue]>([
    ["only a newer issue stores its instant", tracked({ promised: LATER }, LATER), tracked(without)],
    ["a run added the date to the earlier issue", tracked({ promised: "2026-03-02" }), tracked(without, LATER)],
    [
      "the earlier issue was restored from git",
      tracked({ promised: PUBLISHED, history: edited }),
      tracked(without, LATER),
    ],
    [
      "the earlier issue's history is incomplete",
      tracked({ promised: PUBLISHED, history: many }),
      tracked(without, LATER),
    ],
    [
      "the earlier issue continues another one",
      tracked({ promised: PUBLISHED, continues: 3 }),
      tracked(without, LATER),
    ],
    [
      "a later run recorded the reader's version",
      tracked(without),
      tracked({ ...without, reader: 2, commit: "c3", first_commit: "c1" }),
    ],
    ["no commit is known", tracked(without), tracked({ ...without, reader: 2, commit: null, first_commit: null })],
    ["the earlier issue's block was lost", { ...tracked(without), written: null }, tracked(without, LATER)],
  ])("isn't known to have stored the date of the promise if %s", ([, peer, issue]) => {
    expect(createStoredTest([issue, peer])(issue)).toBe(false);
  });
});

describe("the first commit", () => {
  test.each(["c1", "c2"])("can be %s, which contains the item and is older than its next change", (first_commit) => {
    expect(compare({ stated: { first_commit } })).toEqual({ findings: [], uncompared: [] });
  });

  test.for<[commit: string, why: string]>([
    ["c0", "older than the item"],
    ["c3", "the commit of the item's next change"],
  ])("has a finding if it is %s, which is %s", ([first_commit]) => {
    expect(compare({ stated: { first_commit } }).findings).toEqual([
      `Issue #7 says that its commitment was first seen at commit ${first_commit}; according to git, commit c1 first published it.`,
    ]);
  });

  test("has no second finding if it is no longer on the branch", () => {
    expect(compare({ stated: { first_commit: "gone" } }).findings).toEqual([]);
  });

  test("has a finding if it is missing, unless an earlier version may not have stored it", () => {
    const earlier = { first_commit: null, promised: "2026-03-02" };
    const missing = `Issue #7 no longer says at which commit its commitment was first seen; according to git, commit c1 first published it.`;
    expect(compare({ stated: { first_commit: null } })).toEqual({ findings: [missing], uncompared: [] });
    expect(compare({ stated: earlier, isStored: true })).toEqual({ findings: [missing], uncompared: [] });
    const unknown = ["the first commit, which the issue doesn't store"];
    expect(compare({ stated: earlier })).toEqual({ findings: [], uncompared: unknown });
  });

  test("can't be a commit that was pushed only after the issue was created, whatever its date", () => {
    const latest = { at: PUBLISHED, committed: PUBLISHED, pushedAfter: "2026-03-02T08:05:00Z" };
    expect(compare({ stated: { first_commit: "c3" }, latest }).findings).toEqual([
      "Issue #7 says that its commitment was first seen at commit c3; according to git, commit c1 first published it.",
    ]);
  });

  test("can be any later one if the item hasn't changed since its issue was created", () => {
    const created = "2026-05-01T08:00:00Z";
    expect(compare({ stated: { first_commit: "c3" }, created }).findings).toEqual([]);
  });
});

describe("the time zone", () => {
  const BERLIN: NamedZones = { named: new Set(["Europe/Berlin"]), since: "c2" };

  test.for<[what: string, given: Case]>([
    ["is in the settings", { stated: { time_zone: "Europe/Berlin" }, zones: BERLIN }],
    ["was the default until the settings named another one", { zones: BERLIN }],
    ["is the default, and no file names another one", { zones: { ...BERLIN, since: null } }],
    [
      "is the default, and the issue stores no first commit",
      { stated: { first_commit: null, promised: undefined }, zones: BERLIN },
    ],
  ])("is accepted if it %s", ([, given]) => {
    expect(compare(given).findings).toEqual([]);
  });

  test.for<[what: string, given: Case]>([
    ["has never been in the settings", { stated: { time_zone: "Etc/GMT+12" } }],
    ["is the default, but the settings named another one by then", { zones: { ...BERLIN, since: "c1" } }],
  ])("has a finding if it %s", ([, given]) => {
    expect(compare(given).findings).toEqual([expect.stringContaining("end in the time zone ")]);
  });

  test("isn't compared if the settings' history is missing", () => {
    expect(compare({ stated: { time_zone: "Etc/GMT+12" }, zones: null })).toEqual({
      findings: [],
      uncompared: ["the time zone of the due date, because the settings' history is missing"],
    });
  });
});

describe("the mark of a commitment that was already done", () => {
  const marked: Partial<Block> = { done: "2026-03-01", done_when_promised: true };
  const tracker = { kind: "tracker" as const, url: "https://github.com/acme/status/issues/1", at: "2026-03-01" };

  test.for<[what: string, given: Case]>([
    ["the item was ticked from the start", { stated: marked, ticks: [true, true], actual: marked }],
    ["its tracker was completed", { stated: { ...marked, evidence: [tracker] } }],
    [
      "a later commit of the same push ticked it",
      { stated: marked, ticks: [false, true], created: "2026-04-02T08:05:00Z" },
    ],
    ["the issue is older than its commitment in git", { stated: marked, created: "2026-03-01T08:00:00Z" }],
  ])("is accepted if %s", ([, given]) => {
    expect(compare(given).findings).toEqual([]);
  });

  test("has a finding if the item wasn't ticked when the issue was created", () => {
    expect(compare({ stated: marked, ticks: [false, true] }).findings).toEqual([
      "Issue #7 says that its commitment was already done when it was promised; according to git, it wasn't.",
    ]);
  });

  const ticked: Case = { ticks: [true, true], actual: marked };

  test("has a finding if it was removed by hand", () => {
    expect(compare({ ...ticked, stated: { done: "2026-03-01" } }).findings).toEqual([
      "The commitment tracked by issue #7 was already marked as done when it was promised, but the issue doesn't say so.",
    ]);
  });

  test.for<[what: string, stated: Partial<Block>]>([
    ["the tick was undone", { history: [{ type: "unticked", at: "2026-05-01", commit: null }] }],
    ["the issue was reopened", { history: [{ type: "reopened", at: "2026-05-01" }] }],
    ["an earlier version wrote the issue", { promised: undefined }],
  ])("can be missing if %s", ([, stated]) => {
    expect(compare({ ...ticked, stated: { done: "2026-03-01", ...stated } }).findings).toEqual([]);
  });
});
