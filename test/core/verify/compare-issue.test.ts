import { describe, expect, test } from "vitest";
import { EVENTS_KEPT, type Block, type Event } from "../../../src/core/model/block.ts";
import type { TrackedIssue } from "../../../src/core/model/register.ts";
import { checkIssue, compareIssue } from "../../../src/core/verify/compare-issue.ts";
import type { CommitmentState, ReplayedCommitment } from "../../../src/core/verify/replay.ts";
import { aBlock, anIssue } from "../../support/builders.ts";
import { aCoverage } from "../../support/coverage.ts";

const ORDER = new Map([
  ["c1", 0],
  ["absent", 1],
  ["c2", 2],
  ["c3", 3],
]);
const READ = { isDone: false, links: [], trackers: [] };
const LONG: Event[] = Array.from({ length: EVENTS_KEPT }, () => ({
  type: "owner",
  at: "2026-03-05",
  from: null,
  to: "@mira",
}));

function state(commit: string, at: string, due: string | null): CommitmentState {
  return { commit, at, due, text: aBlock().text, line: 12, path: aBlock().report.path, ...READ };
}

interface Case {
  /** The issue's block. */
  stated?: Partial<Block>;
  /** The block according to git. */
  actual?: Partial<Block>;
  /** The due dates in the commits c1 and c2. */
  dues: [first: string | null, latest: string | null];
  /** The last commit that a run is known to have read. */
  read?: string;
  /** A state after the one in c2. */
  last?: CommitmentState;
  now?: string;
}

/** Compares an issue with a git history of two or three states. */
function compare({ stated = {}, actual = {}, dues, read = "c2", last, now = "2026-05-01T08:00:00Z" }: Case): string[] {
  const first = state("c1", "2026-03-02T08:00:00Z", dues[0]);
  const second = state("c2", "2026-04-01T08:00:00Z", dues[1]);
  const latest = last ?? second;
  const current: Partial<Block> = { due: dues[1], first_due: dues[0] ?? dues[1], commit: "c2", first_commit: "c1" };
  const expected: ReplayedCommitment = {
    block: aBlock({ ...current, ...actual }),
    from: first.at,
    to: null,
    states: last === undefined ? [first, second] : [first, second, last],
    latest,
    reasons: new Set(),
    names: [],
  };
  const issue = {
    block: aBlock({ ...current, ...stated }),
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
      reads: [{ position: ORDER.get(read)!, from: -Infinity, to: Infinity }],
      now,
    }),
  ];
  return found.map(({ message }) => message);
}

/** Compares an issue that has this history with a git history that contains one moved due date and one rewording. */
function differences(history: Event[], actual: Event[] = []): string[] {
  const reworded: Event = { type: "reworded", at: "2026-04-01", before: "Old", after: "New", commit: "c2" };
  return compare({
    stated: { history },
    actual: { history: [...actual, reworded] },
    dues: ["2026-06-01", "2026-07-01"],
  });
}

test("an issue must list every move of the due date and every rewording in git", () => {
  expect(differences([])).toEqual([
    "Issue #7 doesn't say that the due date moved to 2026-07-01.",
    "Issue #7 doesn't say that its commitment was reworded to “New”.",
  ]);
});

test("an issue must list every rewording that a run is known to have read, even if it lists a later one", () => {
  const [between, latest] = ["Write a plan", "Write a longer plan"];
  const reworded = { type: "reworded", at: "2026-04-01", before: "Old" } as const;
  const history: Event[] = [
    { ...reworded, after: between, commit: "c2" },
    { ...reworded, after: latest, commit: "c3" },
  ];
  const git: Case = {
    actual: { history },
    dues: ["2026-06-01", "2026-06-01"],
    last: { ...state("c3", "2026-04-10T08:00:00Z", "2026-06-01"), text: latest },
  };
  const lacks = (text: string): string => `Issue #7 doesn't say that its commitment was reworded to “${text}”.`;
  expect(compare({ ...git, stated: { history: history.slice(1) } })).toEqual([lacks(between)]);
  expect(compare({ ...git, read: "c3" })).toEqual([lacks(latest)]);
});

test("an issue may lack a change of signs, because earlier versions recorded none, but not state another original text", () => {
  const [before, after] = ["Keep it < 5 ms", "Keep it > 5 ms"];
  const history: Event[] = [{ type: "reworded", at: "2026-04-01", before, after, commit: "c2" }];
  expect(compare({ actual: { history }, dues: ["2026-06-01", "2026-06-01"] })).toEqual([]);
  const { text } = aBlock();
  const stated = { text_original: text.replace("@", "≥") };
  expect(compare({ stated, dues: ["2026-06-01", "2026-06-01"] })).toEqual([
    expect.stringContaining("says that the original text was"),
  ]);
});

test("an issue with a long history can omit some events, unless git shows fewer events than a block keeps", () => {
  expect(differences(LONG, LONG)).toEqual([]);
  expect(differences(LONG)).toHaveLength(2);
});

describe("an issue of a commitment that got its first due date later", () => {
  const NONE = "Issue #7 says that its commitment originally had no due date";
  const FRESH = "2026-04-01T09:00:00Z";

  test.for<[what: string, first_due: string | null, now: string, found: string[]]>([
    ["can lack that date until a run must have seen it", null, FRESH, []],
    ["can't state another date, however recent the change is", "2026-09-01", FRESH, ["originally due on 2026-09-01"]],
    ["can't lack that date once a run must have seen it", null, "2026-05-01T08:00:00Z", [NONE]],
  ])("%s", ([, first_due, now, found]) => {
    const messages = compare({ stated: { first_due }, dues: [null, "2026-07-01"], now });
    expect(messages.filter((message) => message.includes("originally"))).toEqual(
      found.map((part) => expect.stringContaining(part)),
    );
  });
});

describe("an issue of a commitment that was absent from its report for a while", () => {
  const DAY = "2026-03-20";
  const withdrawn = { at: DAY, reason: null, replaced_by: null };

  test.for<[what: string, stated: Partial<Block>, absence: Event, message: RegExp]>([
    ["removed", { removed: DAY }, { type: "removed", at: DAY, commit: "absent" }, /was removed from the report, but/],
    [
      "withdrawn",
      { withdrawn },
      { type: "withdrawn", at: DAY, commit: "absent", reason: null, replaced_by: null },
      /was withdrawn in its report, but/,
    ],
  ])(
    "can say that it is %s until a run is known to have read the report after that",
    ([, stated, absence, message]) => {
      const git: Case = { stated, actual: { history: [absence] }, dues: ["2026-06-01", "2026-06-01"] };
      expect(compare({ ...git, read: "absent" })).toEqual([]);
      expect(compare(git)).toEqual([expect.stringMatching(message)]);
    },
  );
});
