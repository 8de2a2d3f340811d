import { hoursBetween, type Day } from "../model/date.ts";
import type { TrackedIssue } from "../model/register.ts";
import { CREATE_HOURS } from "./compare-promise.ts";
import { earlier, admittedFrom, later, SEEN_HOURS, type Coverage } from "./coverage.ts";
import { SENTENCES } from "./findings.ts";
import type { ReadTest } from "./known-reads.ts";
import type { CommitmentState, ReplayedCommitment } from "./replay.ts";

/** If an issue was created this much later than its commitment, an earlier issue may have been deleted. */
const LATE_HOURS = 30 * 24;

/**
 * The state for which an issue, or the first of the issues that it continues, was created. A run that read a report creates the
 * issues for all its items, so an issue that was created at about the same time is based on the same commit.
 */
export function findStart(
  { block, facts: { created_at } }: TrackedIssue,
  { states }: ReplayedCommitment,
  { continues, coverage }: { continues: boolean; coverage: Pick<Coverage, "reads" | "order"> },
): CommitmentState {
  const { order, reads } = coverage;
  const [first] = states;
  const position = ({ commit }: { commit: string }): number => order.get(commit) ?? Infinity;
  const limit = order.get(block.first_commit ?? "");
  if (continues && limit !== undefined) return states.findLast((state) => position(state) <= limit) ?? first;
  const near = (reads.get(first.path) ?? []).filter(
    (run) => position(run) >= position(first) && Math.abs(hoursBetween(run.at, created_at)) <= CREATE_HOURS,
  );
  const last = Math.min(...near.map(position));
  return states.findLast((state) => wasSeenBy(state, created_at) && position(state) <= last) ?? first;
}

/**
 * Whether the run that created an issue can have seen a state. Commits are often dated a little later than the run that reads
 * them. A commit that an earlier run didn't find despite its date can't have been pushed right after that run.
 */
function wasSeenBy({ at, committed = at, pushedAfter }: CommitmentState, created: string): boolean {
  const isLate = pushedAfter !== undefined && hoursBetween(pushedAfter, created) < CREATE_HOURS;
  return hoursBetween(created, later(at, committed)) <= CREATE_HOURS && !isLate;
}

/**
 * Finds an issue that runs should have created much earlier, and that may therefore replace a deleted one. `created` is when
 * the issue, or the first of the issues that it continues, was created.
 */
export function compareStart(
  { block: { first_due, report }, facts: { number } }: TrackedIssue,
  commitment: ReplayedCommitment,
  created: string,
  { wasRead, ...coverage }: Coverage & { wasRead: ReadTest },
): string[] {
  const { states, from } = commitment;
  const admitted = admittedFrom(commitment, coverage);
  if (admitted === null) return [];
  const sibling = coverage.reports.get(report.path);
  const start = from >= coverage.from ? from : sibling !== undefined && sibling < created ? later(from, sibling) : null;
  if (start === null) return [];
  const covered = later(start, admitted);
  if (hoursBetween(covered, created) < SEEN_HOURS) return [];
  const seen = duePeriods(states, created).find(
    ({ due, since, until, states: stated }) =>
      due !== null &&
      stated.some(wasRead) &&
      hoursBetween(later(since, covered), earlier(until, created)) >= SEEN_HOURS,
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
  states: readonly CommitmentState[];
}

/** The due dates in git, each with the time during which the report stated it. */
function duePeriods(states: readonly CommitmentState[], end: string): DuePeriod[] {
  const changes = states.filter(({ due }, index) => index === 0 || due !== states[index - 1]?.due);
  return changes.map((change, index) => {
    const next = changes[index + 1];
    const stated = states.slice(states.indexOf(change), next && states.indexOf(next));
    return { due: change.due, since: change.at, until: next?.at ?? end, states: stated };
  });
}
