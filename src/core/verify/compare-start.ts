import { hoursBetween, type Day } from "../model/date.ts";
import type { TrackedIssue } from "../model/register.ts";
import { CREATE_HOURS } from "./compare-promise.ts";
import { SENTENCES } from "./findings.ts";
import type { CommitmentState, ReplayedCommitment } from "./replay.ts";

/** A state published for less time than this may not have been seen by a run, because commits are often pushed in batches. */
export const SEEN_HOURS = 24;
/** If an issue was created this much later than its commitment, an earlier issue may have been deleted. */
const LATE_HOURS = 30 * 24;

/** The position of each commit in the branch's history. */
export type Order = ReadonlyMap<string, number>;

/** When runs are known to have created issues. */
export interface Coverage {
  /** When the first issue was created, RFC 3339. */
  from: string;
  /** When the first issue of each report was created, RFC 3339, by path. */
  reports: ReadonlyMap<string, string>;
  /** Reports published before this date were never admitted. */
  since: Day;
}

/** The state for which an issue, or the first of the issues that it continues, was created. */
export function findStart(
  { block, facts: { created_at } }: TrackedIssue,
  { states }: ReplayedCommitment,
  { order, continues }: { order: Order; continues: boolean },
): CommitmentState {
  const limit = order.get(block.first_commit ?? "");
  const wasThere = ({ at, commit }: CommitmentState): boolean =>
    continues && limit !== undefined
      ? Number(order.get(commit)) <= limit
      : hoursBetween(created_at, at) <= CREATE_HOURS;
  return states.findLast(wasThere) ?? states[0];
}

/**
 * Finds an issue that runs should have created much earlier, and that may therefore replace a deleted one. `created` is when
 * the issue, or the first of the issues that it continues, was created.
 */
export function compareStart(
  { block: { first_due, report }, facts: { number } }: TrackedIssue,
  { states, from }: ReplayedCommitment,
  created: string,
  coverage: Coverage,
): string[] {
  if (report.published !== null && report.published < coverage.since) return [];
  const sibling = coverage.reports.get(report.path);
  const covered =
    from >= coverage.from ? from : sibling !== undefined && sibling < created ? later(from, sibling) : null;
  if (covered === null || hoursBetween(covered, created) < SEEN_HOURS) return [];
  const seen = duePeriods(states, created).find(
    ({ due, since, until }) =>
      due !== null && hoursBetween(later(since, covered), earlier(until, created)) >= SEEN_HOURS,
  );
  if (seen !== undefined && seen.due !== first_due) {
    return [SENTENCES.lateDue(number, { created, from, stated: first_due, actual: seen.due })];
  }
  const isLate = sibling !== undefined && hoursBetween(later(from, sibling), created) >= LATE_HOURS;
  return isLate ? [SENTENCES.late(number, created, from)] : [];
}

interface DuePeriod {
  due: Day | null;
  /** RFC 3339. */
  since: string;
  until: string;
}

/** The due dates in git, each with the time during which the report stated it. */
function duePeriods(states: readonly CommitmentState[], end: string): DuePeriod[] {
  const changes = states.filter(({ due }, index) => index === 0 || due !== states[index - 1]?.due);
  return changes.map(({ due, at }, index) => ({ due, since: at, until: changes[index + 1]?.at ?? end }));
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
