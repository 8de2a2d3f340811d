import { textFingerprint } from "../identity/key.ts";
import type { Block } from "../model/block.ts";
import { hoursBetween, type Day } from "../model/date.ts";
import type { TrackedIssue } from "../model/register.ts";
import type { GoneFacts, Snapshot } from "../model/snapshot.ts";
import { matchKey } from "../model/text.ts";
import { compareGone } from "./compare-gone.ts";
import { checkIssue, compareIssue, SEEN_HOURS } from "./compare-issue.ts";
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
}

/** Compares the issues with git and with the published snapshot. Returns every difference once. Pure. */
export function verifyHistory(input: VerifyInput): Finding[] {
  const pairs = pairIssues(input);
  const order = new Map(input.commits.map((commit, index) => [commit, index]));
  return [
    ...input.gone.flatMap(({ number, how, since, block }) => [
      { ...NOWHERE, number, message: SENTENCES.gone(number, how, since) },
      ...(block ? compareGone({ number, block }, input.replayed, input.now) : []),
    ]),
    ...input.issues.flatMap((issue) => {
      const expected = pairs.get(issue);
      const { number } = issue.facts;
      const differences = expected
        ? compareIssue({ issue, expected, order, now: input.now })
        : [{ ...placeOfIssue(issue), message: SENTENCES.unknown(number) }];
      return [...checkIssue(issue, order), ...differences];
    }),
    ...findMissing(input, new Set(pairs.values())),
    ...(input.snapshot ? compareSnapshot(input.snapshot, input) : []),
  ];
}

const NOWHERE = { file: null, line: null, commit: null };

/** Pairs issues with replayed commitments by key, then by current text, then by original text. */
function pairIssues({ issues, replayed }: VerifyInput): Map<TrackedIssue, ReplayedCommitment> {
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
