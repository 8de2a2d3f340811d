import type { Block } from "../model/block.ts";
import { hoursBetween, type Day } from "../model/date.ts";
import type { GoneIssue, TrackedIssue } from "../model/register.ts";
import type { GoneFacts, Snapshot } from "../model/snapshot.ts";
import type { WorkRef } from "../model/work-reference.ts";
import { compareGone } from "./compare-gone.ts";
import { checkIssue, compareIssue } from "./compare-issue.ts";
import { comparePromise, createStoredTest, earlierOf, type NamedZones } from "./compare-promise.ts";
import { compareRecord } from "./compare-record.ts";
import type { RecordContext } from "./record.ts";
import { recordRefs } from "./stated-facts.ts";
import { compareSnapshot } from "./compare-snapshot.ts";
import { findStart } from "./compare-start.ts";
import { coverageOf } from "./coverage.ts";
import { findMissing } from "./find-missing.ts";
import { SENTENCES, type Finding, type GoneWords } from "./findings.ts";
import { findReads } from "./known-reads.ts";
import { pairIssues } from "./pair-issues.ts";
import { placeOfIssue } from "./place.ts";
import type { KnownRun } from "./push-dates.ts";
import { recallGone, withRecalled } from "./recall-gone.ts";
import type { ReplayedCommitment } from "./replay.ts";
import { isTwin, takeOvers, TOOK_OVER, TWIN } from "./twins.ts";

export interface VerifyInput {
  /** The commitments rebuilt from git. */
  replayed: readonly ReplayedCommitment[];
  /**
   * The same, but rebuilt only from the versions that runs are known to have read. Several commits can be pushed at once, and a
   * run reads only the last one, so it may tell items apart differently.
   */
  replayedReads?: readonly ReplayedCommitment[];
  issues: readonly TrackedIssue[];
  /** The missing issues, with the ledger's blocks of their commitments. */
  gone: ReadonlyArray<GoneFacts & GoneIssue>;
  /** The branch's commits, oldest first. */
  commits: readonly string[];
  /** Reports published before this date aren't admitted at present. */
  since: Day;
  /** Whether `since` isn't configured, so that the first run fixed it. */
  isDefaultSince?: boolean;
  /** The most issues that a run creates. Without it, every run creates all issues. */
  maxCreates?: number;
  /** The last run, if the ledger records it. */
  lastRun?: KnownRun | undefined;
  /** The published snapshot; null to compare only with git. */
  snapshot: Snapshot | null;
  /** RFC 3339. */
  now: string;
  /** Null if the settings' history couldn't be read. */
  zones: NamedZones | null;
  /** What GitHub shows about the issues' closes and evidence. */
  github: RecordContext;
}

export interface Verified {
  /** Every difference, once. */
  findings: Finding[];
  /** The facts that couldn't be compared, each with the numbers of the issues. */
  uncompared: Map<string, number[]>;
  /** Sentences about commitments that couldn't be compared because they have no issue. */
  notes: string[];
}

/**
 * Compares the issues with git, with GitHub and with the published snapshot. Only a difference from all versions in git that is
 * also one from the versions that runs have read is a finding. Pure.
 */
export function verifyHistory({ replayedReads, ...input }: VerifyInput): Verified {
  const verified = compareAll(input);
  if (replayedReads === undefined || verified.findings.length === 0) return verified;
  const certain = new Set(compareAll({ ...input, replayed: replayedReads }).findings.map(kindOf));
  const findings = verified.findings.filter((finding) => certain.has(kindOf(finding)));
  const left = verified.findings.filter((finding) => !certain.has(kindOf(finding)));
  const numbers = [...new Set(left.flatMap(({ number }) => number ?? []))];
  const uncompared =
    numbers.length === 0 ? verified.uncompared : new Map([...verified.uncompared, [NEVER_READ, numbers]]);
  return { ...verified, findings, uncompared };
}

const NEVER_READ = "changes in commits that runs may not have read";

/** Identifies what a finding is about. The dates and commits in its message depend on which versions were read. */
function kindOf({ number, message }: Finding): string {
  return JSON.stringify([number, message.replaceAll(/\d{4}-\d\d-\d\d[\dT:.Z]*|commit [0-9a-f]{12}/g, "")]);
}

function compareAll(input: Omit<VerifyInput, "replayedReads">): Verified {
  const { issues, replayed, gone, now } = input;
  const recalled = recallGone(input);
  const pairs = pairIssues([...issues, ...recalled.known], replayed);
  const order = orderOf(input);
  const compared = compareTracked({ ...input, gone: withRecalled(gone, recalled.words) }, pairs);
  const goneBlocks = gone.flatMap(({ number, block }) => (block === undefined ? [] : { number, block }));
  const reads = findReads(input.issues, { order, lastRun: input.lastRun });
  const goneContext = { replayed, order, reads, context: input.github, now };
  const goneCompared = new Map(goneBlocks.map((issue) => [issue.number, compareGone(issue, goneContext)]));
  const uncompared = listUncompared([
    ...goneCompared,
    ...Array.from(compared, ([{ facts }, comparison]) => [facts.number, comparison] as const),
  ]);
  const missing = findMissing(replayed, new Set(pairs.values()), {
    ...coverageOf({ ...input, order }),
    knownReads: reads,
  });
  const findings = [
    ...gone.flatMap((issue) => [
      { ...NOWHERE, number: issue.number, message: describeGone(issue, recalled.words.get(issue.number)) },
      ...(goneCompared.get(issue.number)?.findings ?? []),
    ]),
    ...Array.from(compared, ([issue, comparison]) => [...checkIssue(issue, order), ...comparison.findings]).flat(),
    ...missing.findings,
    ...(input.snapshot ? compareSnapshot(input.snapshot, input) : []),
  ];
  return { findings, uncompared, notes: missing.notes };
}

/** Lists the issues for each fact that couldn't be compared. */
function listUncompared(
  compared: ReadonlyArray<readonly [number: number, comparison: { uncompared: Iterable<string> }]>,
): Map<string, number[]> {
  const uncompared = new Map<string, number[]>();
  for (const [number, comparison] of compared)
    for (const what of comparison.uncompared) uncompared.set(what, [...(uncompared.get(what) ?? []), number]);
  return uncompared;
}

/** An issue's differences from git and GitHub, and the facts that couldn't be compared. */
export interface TrackedComparison {
  findings: Finding[];
  uncompared: ReadonlySet<string>;
}

/** Compares each issue with its commitment in git and with what GitHub shows. */
export function compareTracked(
  input: Omit<VerifyInput, "snapshot">,
  pairs: ReadonlyMap<{ block: Block }, ReplayedCommitment> = pairIssues(input.issues, input.replayed),
): Map<TrackedIssue, TrackedComparison> {
  const { issues, replayed, gone, now, zones } = input;
  const order = orderOf(input);
  const reportStart = createReportStart(replayed, issues, pairs);
  const wasStored = createStoredTest(issues);
  const coverage = coverageOf({ ...input, order });
  const reads = findReads(input.issues, { order, lastRun: input.lastRun });
  const continuing = new Set(gone.map(({ continued }) => continued));
  const paired = new Set(issues.map((issue) => pairs.get(issue)));
  const free = replayed.filter((commitment) => !paired.has(commitment));
  const compareWith = (issue: TrackedIssue, expected: ReplayedCommitment, continues: boolean): TrackedComparison => {
    const place = placeOfIssue(issue);
    // A continued or copied issue can have the block of an earlier version.
    const isStored = !continues && !input.github.isAdopted && wasStored(issue);
    const start = findStart(issue, expected, { continues, coverage });
    const facts = { expected, start, order, reportFrom: reportStart(expected), zones, isStored };
    const parts = [
      comparePromise(issue, facts),
      compareRecord({ issue, expected, start, continues, context: input.github, now }),
    ];
    const findings = [
      ...compareIssue({ issue, expected, start, continues, coverage, reads, now }),
      ...parts.flatMap((part) => part.findings).map((message) => ({ ...place, message })),
    ];
    const uncompared = [...parts.flatMap((part) => part.uncompared), ...(isFromFuture(expected) ? [FROM_FUTURE] : [])];
    return { findings, uncompared: new Set(uncompared) };
  };
  return new Map(
    issues.map((issue): [TrackedIssue, TrackedComparison] => {
      const { number } = issue.facts;
      const expected = pairs.get(issue);
      const continues = issue.block.continues !== undefined || continuing.has(number);
      if (continues && isTwin(issue, expected, replayed)) return [issue, { findings: [], uncompared: new Set([TWIN]) }];
      if (!expected)
        return [
          issue,
          { findings: [{ ...placeOfIssue(issue), message: SENTENCES.unknown(number) }], uncompared: new Set() },
        ];
      const compared = compareWith(issue, expected, continues);
      if (compared.findings.length === 0) return [issue, compared];
      const others = takeOvers(expected, free, order).map((other) => compareWith(issue, other, continues));
      const found = others.find(({ findings }) => findings.length === 0);
      return [
        issue,
        found === undefined ? compared : { ...found, uncompared: new Set([...found.uncompared, TOOK_OVER]) },
      ];
    }),
  );
}

const FROM_FUTURE = "changes in a commit that is dated in the future";

/** Whether git dates one of the commitment's commits after the comparison; see datePushes. */
function isFromFuture({ states }: ReplayedCommitment): boolean {
  return states.some(({ at, committed = at }) => hoursBetween(at, committed) > 0);
}

/** The position of each commit in the branch's history. */
function orderOf({ commits }: Pick<VerifyInput, "commits">): ReadonlyMap<string, number> {
  return new Map(commits.map((commit, index) => [commit, index]));
}

/** The issues, pull requests and commits that GitHub must show to confirm the issues' closes and evidence. */
export function refsToConfirm(
  input: Pick<VerifyInput, "issues" | "replayed">,
  context: Pick<RecordContext, "server" | "here">,
): WorkRef[] {
  const pairs = pairIssues(input.issues, input.replayed);
  return input.issues.flatMap((issue) => recordRefs(issue, pairs.get(issue), context));
}

/**
 * Creates a function that returns the earliest instant at which a run can have dated a commitment: a run that finds several
 * commits at once dates a new report's commitments by the report's first commit. Once one of them has an issue, the others were
 * added later.
 */
function createReportStart(
  replayed: readonly ReplayedCommitment[],
  issues: readonly TrackedIssue[],
  pairs: ReadonlyMap<{ block: Block }, ReplayedCommitment>,
): (commitment: ReplayedCommitment) => string {
  const pathOf = ({ states: [first] }: ReplayedCommitment): string => first.path;
  const published = new Map<string, string>();
  for (const commitment of replayed) {
    const path = pathOf(commitment);
    published.set(path, earlierOf(published.get(path) ?? commitment.from, commitment.from));
  }
  const created = new Map<string, string>();
  for (const issue of issues) {
    const { facts } = issue;
    const commitment = pairs.get(issue);
    if (commitment === undefined) continue;
    const path = pathOf(commitment);
    created.set(path, earlierOf(created.get(path) ?? facts.created_at, facts.created_at));
  }
  return (commitment) => {
    const [start, tracked] = [published, created].map((instants) => instants.get(pathOf(commitment)));
    const isLater = tracked !== undefined && hoursBetween(tracked, commitment.from) > 0;
    return start === undefined || isLater ? commitment.from : start;
  };
}

const NOWHERE = { file: null, line: null, commit: null };

function describeGone({ number, how, since, continued }: GoneFacts & GoneIssue, words: GoneWords = {}): string {
  return SENTENCES.gone(number, how, since, continued === undefined ? words : { continued });
}
