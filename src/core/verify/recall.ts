import { findEarlierTitle } from "../identity/earlier-title.ts";
import { textFingerprint } from "../identity/key.ts";
import type { Block } from "../model/block.ts";
import { hasPastOf } from "../model/continuation.ts";
import { hoursBetween, type Day } from "../model/date.ts";
import type { GoneIssue, TrackedIssue } from "../model/register.ts";
import { CREATE_HOURS } from "./compare-promise.ts";
import { pairIssues } from "./pair-issues.ts";
import type { ReplayedCommitment } from "./replay.ts";

/** A missing issue's commitment in git, or the number of the issue that continues it. */
export type Recalled = { commitment: ReplayedCommitment } | { continued: number };

export interface RecallInput {
  /** The commitments rebuilt from git. */
  replayed: readonly ReplayedCommitment[];
  issues: ReadonlyArray<Pick<TrackedIssue, "block" | "facts">>;
  /** The blocks of the other missing issues. */
  known: readonly Block[];
  /** Reports published before this date were never admitted. */
  since: Day;
  /** When the issue is known to have been tracked, RFC 3339. */
  trackedAt: string;
  /** Whether an older version, which may have taken a different title from the same text, wrote the fingerprint. */
  olderTitles: boolean;
}

/**
 * Finds the commitment of a missing issue in git by the fingerprint in the ledger, whether or not a report still contains it.
 * A commitment that has another issue counts only if there is no other one; if that issue was opened later and has the
 * commitment's past, it continues the commitment. Null if git doesn't contain the commitment.
 */
export function recallMissing({ number, fingerprint }: GoneIssue, input: RecallInput): Recalled | null {
  const { replayed, issues, known, olderTitles } = input;
  const tracked = [...issues, ...known.map((block) => ({ block, facts: null }))];
  const pairs = new Map(Array.from(pairIssues(tracked, replayed), ([issue, commitment]) => [commitment, issue]));
  const hadFingerprint = createFingerprintTest(fingerprint, olderTitles);
  const same = replayed.filter(hadFingerprint);
  const rank = createRank(number, input);
  const [best] = same.filter((commitment) => !pairs.has(commitment)).toSorted((a, b) => rank(a) - rank(b));
  if (best !== undefined) return { commitment: best };
  for (const commitment of same) {
    const issue = pairs.get(commitment);
    const later = issue?.facts?.number ?? 0;
    if (later > number && issue !== undefined && hasPastOf(issue.block, commitment.block)) return { continued: later };
  }
  const [taken] = same;
  return taken === undefined ? null : { commitment: taken };
}

/** Creates a test for whether a commitment has ever had a fingerprint, with or without its id. */
function createFingerprintTest(fingerprint: string, olderTitles: boolean): (commitment: ReplayedCommitment) => boolean {
  const wanted = new Set([fingerprint]);
  return ({ names }) =>
    names.some(
      (name) =>
        textFingerprint(name) === fingerprint ||
        textFingerprint({ ...name, id: null }) === fingerprint ||
        (olderTitles && findEarlierTitle(name.text, wanted) !== null),
    );
}

/**
 * Creates an order of commitments with the same words. First come those that were in a report while the issue is known to have
 * been tracked, and that could have been admitted.
 */
function createRank(
  number: number,
  { issues, since, trackedAt }: RecallInput,
): (commitment: ReplayedCommitment) => number {
  const laterCreates = issues.filter(({ facts }) => facts.number > number).map(({ facts }) => facts.created_at);
  return ({ from, to, block }) => {
    const isBorn = [trackedAt, ...laterCreates].every((instant) => hoursBetween(instant, from) <= CREATE_HOURS);
    const isThere = to === null || hoursBetween(trackedAt, to) >= 0;
    const isAdmitted = block.report.published === null || block.report.published >= since;
    return (isBorn ? 0 : 4) + (isThere ? 0 : 2) + (isAdmitted ? 0 : 1);
  };
}
