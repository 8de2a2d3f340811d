import { textFingerprint } from "../identity/key.ts";
import type { Block } from "../model/block.ts";
import { hoursBetween, type Day } from "../model/date.ts";
import type { TrackedIssue } from "../model/register.ts";
import type { GoneFacts, Snapshot } from "../model/snapshot.ts";
import { matchKey } from "../model/text.ts";
import type { WorkRef } from "../model/work-reference.ts";
import { compareGone } from "./compare-gone.ts";
import { checkIssue, compareIssue, SEEN_HOURS } from "./compare-issue.ts";
import { comparePromise, earlierOf, type NamedZones } from "./compare-promise.ts";
import { compareRecord } from "./compare-record.ts";
import type { RecordContext } from "./record.ts";
import { recordRefs } from "./stated-facts.ts";
import { compareSnapshot } from "./compare-snapshot.ts";
import { SENTENCES, type Finding } from "./findings.ts";
import { placeOfIssue, placeOfState } from "./place.ts";
import type { ReplayedCommitment } from "./replay.ts";

export interface VerifyInput {
  /** The commitments rebuilt from git. */
  replayed: readonly ReplayedCommitment[];
  issues: readonly TrackedIssue[];
  /** Missing issues, with the fingerprints of their commitments' texts and, if a commitment still counts, its block in the ledger. */
  gone: ReadonlyArray<GoneFacts & { fingerprint: string; block?: Block }>;
  /** The branch's commits, oldest first. */
  commits: readonly string[];
  /** Reports published before this date were never admitted. */
  since: Day;
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
}

/** Compares the issues with git, with GitHub and with the published snapshot. Pure. */
export function verifyHistory(input: VerifyInput): Verified {
  const pairs = pairIssues(input);
  const order = new Map(input.commits.map((commit, index) => [commit, index]));
  const reportStart = createReportStart(input.replayed, pairs);
  const uncompared = new Map<string, number[]>();
  const findings = [
    ...input.gone.flatMap(({ number, how, since, block }) => [
      { ...NOWHERE, number, message: SENTENCES.gone(number, how, since) },
      ...(block ? compareGone({ number, block }, input.replayed, input.now) : []),
    ]),
    ...input.issues.flatMap((issue) => {
      const expected = pairs.get(issue);
      const { number } = issue.facts;
      if (!expected)
        return [...checkIssue(issue, order), { ...placeOfIssue(issue), message: SENTENCES.unknown(number) }];
      const facts = { expected, order, reportFrom: reportStart(expected), zones: input.zones };
      const compared = [comparePromise(issue, facts), compareRecord(issue, expected, input.github)];
      for (const what of new Set(compared.flatMap((part) => part.uncompared)))
        uncompared.set(what, [...(uncompared.get(what) ?? []), number]);
      return [
        ...checkIssue(issue, order),
        ...compareIssue({ issue, expected, order, now: input.now }),
        ...compared.flatMap((part) => part.findings).map((message) => ({ ...placeOfIssue(issue), message })),
      ];
    }),
    ...findMissing(input, new Set(pairs.values())),
    ...(input.snapshot ? compareSnapshot(input.snapshot, input) : []),
  ];
  return { findings, uncompared };
}

/** The issues, pull requests and commits that GitHub must show to confirm the issues' closes and evidence. */
export function refsToConfirm(
  input: Pick<VerifyInput, "issues" | "replayed">,
  context: Pick<RecordContext, "server" | "here">,
): WorkRef[] {
  const pairs = pairIssues(input);
  return input.issues.flatMap((issue) => recordRefs(issue, pairs.get(issue), context));
}

/**
 * Creates a function that returns the earliest instant at which a run can have dated a commitment: a run that finds several
 * commits at once dates a new report's commitments by the report's first commit. Once one of them has an issue, the others were
 * added later.
 */
function createReportStart(
  replayed: readonly ReplayedCommitment[],
  pairs: ReadonlyMap<TrackedIssue, ReplayedCommitment>,
): (commitment: ReplayedCommitment) => string {
  const pathOf = ({ states: [first] }: ReplayedCommitment): string => first.path;
  const published = new Map<string, string>();
  for (const commitment of replayed) {
    const path = pathOf(commitment);
    published.set(path, earlierOf(published.get(path) ?? commitment.from, commitment.from));
  }
  const created = new Map<string, string>();
  for (const [{ facts }, commitment] of pairs) {
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

/** Pairs issues with replayed commitments by key, then by current text, then by original text. */
function pairIssues({
  issues,
  replayed,
}: Pick<VerifyInput, "issues" | "replayed">): Map<TrackedIssue, ReplayedCommitment> {
  const pairs = new Map<TrackedIssue, ReplayedCommitment>();
  const free = new Set(replayed);
  const traits: Array<(block: Block) => string> = [
    ({ key }) => key,
    ({ report, text }) => JSON.stringify([report.path, matchKey(text)]),
    ({ report, text_original }) => JSON.stringify([report.path, matchKey(text_original)]),
    ({ text_original }) => matchKey(text_original),
  ];
  for (const trait of traits) {
    const byTrait = new Map([...free].map((commitment) => [trait(commitment.block), commitment]));
    for (const issue of issues) {
      const match = pairs.has(issue) ? undefined : byTrait.get(trait(issue.block));
      if (!match || !free.has(match)) continue;
      pairs.set(issue, match);
      free.delete(match);
    }
  }
  return pairs;
}

/** Finds commitments in git that have no issue, published for long enough that a run must have seen them. */
function findMissing(
  { replayed, issues, gone, since, now }: VerifyInput,
  paired: ReadonlySet<ReplayedCommitment>,
): Finding[] {
  const goneFingerprints = new Set(gone.map(({ fingerprint }) => fingerprint));
  const [firstCreated = now] = issues.map(({ facts }) => facts.created_at).toSorted();
  const isMissing = (commitment: ReplayedCommitment): boolean => {
    const { published } = commitment.block.report;
    const visibleFrom = commitment.from > firstCreated ? commitment.from : firstCreated;
    return (
      !paired.has(commitment) &&
      !goneFingerprints.has(textFingerprint(commitment.block)) &&
      (published === null || published >= since) &&
      hoursBetween(visibleFrom, commitment.to ?? now) >= SEEN_HOURS
    );
  };
  return replayed.filter(isMissing).map((commitment) => ({
    ...placeOfState(commitment.latest),
    number: null,
    message: SENTENCES.missing(commitment.block.subject, commitment.from),
  }));
}
