import { findEarlierTitles } from "../identity/earlier-title.ts";
import { textFingerprint } from "../identity/key.ts";
import type { Block } from "../model/block.ts";
import { hasPastOf } from "../model/continuation.ts";
import { hoursBetween, type Day } from "../model/date.ts";
import type { GoneIssue, TrackedIssue } from "../model/register.ts";
import { CREATE_HOURS } from "./compare-promise.ts";
import { pairIssues } from "./pair-issues.ts";
import type { ReplayedCommitment } from "./replay.ts";

/** A missing issue's block according to git, or the number of the issue that continues its commitment. */
export type Recalled = { block: Block } | { continued: number };

export interface RecallInput {
  /** The commitments rebuilt from git. */
  replayed: readonly ReplayedCommitment[];
  /** The commits of the history from which they were rebuilt, oldest first. */
  commits: readonly string[];
  issues: ReadonlyArray<Pick<TrackedIssue, "block" | "facts">>;
  /** The known blocks of missing issues. */
  known: readonly Block[];
  /** Reports published before this date aren't admitted. */
  since: Day;
  /** The fingerprints in the ledger of all missing issues to recall. */
  fingerprints: ReadonlySet<string>;
  /** Whether an older version, which may have taken different titles from the same texts, wrote the fingerprints. */
  olderTitles: boolean;
}

/**
 * Finds the commitment of a missing issue; null if git doesn't contain it. `trackedAt` is an instant (RFC 3339) at which the issue
 * is known to have been tracked. Adds the commitment to `taken`, so that it isn't found for another issue.
 */
export type Recaller = (missing: GoneIssue, trackedAt: string, taken: Set<string>) => Recalled | null;

/**
 * Creates a function that finds missing issues' commitments in git by the fingerprints in the ledger, whether or not a report
 * still contains them. A commitment that has another issue counts only if there is no other one; if that issue was opened later and
 * has the commitment's past, it continues the commitment.
 */
export function createRecaller(input: RecallInput): Recaller {
  const { replayed, issues, known } = input;
  const tracked = [...issues, ...known.map((block) => ({ block, facts: null }))];
  const pairs = new Map(Array.from(pairIssues(tracked, replayed), ([issue, commitment]) => [commitment, issue]));
  const named = groupByFingerprint(input, pairs);
  const findOrigin = createOriginFinder(input.commits);
  return (missing, trackedAt, taken) => {
    const { number, fingerprint } = missing;
    const same = named.get(fingerprint) ?? [];
    const free = same.filter((commitment) => !pairs.has(commitment) && !taken.has(idOf(commitment)));
    const [best] = free.length > 1 ? sortByRank(free, createRank(number, trackedAt, input)) : free;
    if (best !== undefined) {
      const origin = findOrigin(best, free);
      taken.add(idOf(origin));
      return { block: origin === best ? best.block : withoutRemoval(origin.block) };
    }
    for (const commitment of same) {
      const issue = pairs.get(commitment);
      const later = issue?.facts?.number ?? 0;
      if (later > number && issue !== undefined && hasPastOf(issue.block, commitment.block))
        return { continued: later };
    }
    const [other] = same;
    return other === undefined ? null : { block: other.block };
  };
}

/** Identifies a commitment by where it was first published. */
function idOf({ states: [{ commit, path, line }], block: { text_original } }: ReplayedCommitment): string {
  return JSON.stringify([commit, path, line, text_original]);
}

/** The commitments by each fingerprint that they have ever had, with or without their ids. */
function groupByFingerprint(
  { replayed, fingerprints, olderTitles }: RecallInput,
  pairs: ReadonlyMap<ReplayedCommitment, unknown>,
): Map<string, ReplayedCommitment[]> {
  const named = new Map<string, ReplayedCommitment[]>();
  for (const commitment of replayed) {
    const marks = commitment.names.flatMap((name) => [
      textFingerprint(name),
      textFingerprint({ ...name, id: null }),
      ...(olderTitles && !pairs.has(commitment) ? findEarlierTitles(name.text, fingerprints) : []),
    ]);
    for (const mark of new Set(marks)) {
      const same = named.get(mark);
      if (same === undefined) named.set(mark, [commitment]);
      else same.push(commitment);
    }
  }
  return named;
}

type Rank = (commitment: ReplayedCommitment) => number;

function sortByRank(commitments: readonly ReplayedCommitment[], rank: Rank): ReplayedCommitment[] {
  return commitments.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * Creates an order of commitments with the same words. First come those that were in a report while the issue is known to have
 * been tracked, and that could have been admitted.
 */
function createRank(number: number, trackedAt: string, { issues, since }: RecallInput): Rank {
  const laterCreates = issues.filter(({ facts }) => facts.number > number).map(({ facts }) => facts.created_at);
  const bornBy = laterCreates.reduce((a, b) => (hoursBetween(b, a) > 0 ? b : a), trackedAt);
  return ({ from, to, block }) => {
    const isBorn = hoursBetween(bornBy, from) <= CREATE_HOURS;
    const isThere = to === null || hoursBetween(trackedAt, to) >= 0;
    const isAdmitted = block.report.published === null || block.report.published >= since;
    return (isBorn ? 0 : 4) + (isThere ? 0 : 2) + (isAdmitted ? 0 : 1);
  };
}

/**
 * Creates a function that follows a commitment back to the one whose place it took: a commitment with the same words that was in a
 * report before it, and whose line was removed while both were there. A run that sees only the result treats that as a move.
 */
function createOriginFinder(
  commits: readonly string[],
): (commitment: ReplayedCommitment, same: readonly ReplayedCommitment[]) => ReplayedCommitment {
  const positions = new Map(commits.map((commit, position) => [commit, position]));
  const birthOf = ({ states: [{ commit }] }: ReplayedCommitment): number => positions.get(commit) ?? -1;
  const endOf = ({ to, block }: ReplayedCommitment): number => {
    const removal = block.history.findLast(({ type }) => type === "removed");
    return to !== null && removal?.type === "removed" ? (positions.get(removal.commit ?? "") ?? -1) : -1;
  };
  return (commitment, same) => {
    let origin = commitment;
    for (const other of same.toSorted((a, b) => birthOf(b) - birthOf(a)))
      if (birthOf(other) < birthOf(origin) && endOf(other) >= birthOf(origin)) origin = other;
    return origin;
  };
}

/** The block without the removal of its line, because another item with the same words took the line's place. */
function withoutRemoval(block: Block): Block {
  const last = block.history.findLastIndex(({ type }) => type === "removed");
  return { ...block, removed: null, history: block.history.toSpliced(last, 1) };
}
