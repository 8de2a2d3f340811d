import { timeOf } from "./date.ts";

/** When a change reached the branch, RFC 3339. */
export interface CommitDates {
  /** The date of the commit that brought the change to the branch. People can choose it. */
  committed: string;
  /** The same date or, if it is later, the latest date of the branch's commits before that one; see withPromiseDates. */
  promised: string;
}

/**
 * Dates the promises in each commit. A commit can't be older than the branch's commits before it, so one with an earlier date
 * gets the latest date of those. Otherwise, a false date would make older work count as evidence. `line` contains the newest
 * commit, its first parent, that commit's first parent, and so on, oldest first.
 */
export function withPromiseDates<T extends { instant: string }>(line: readonly T[]): Array<T & { promised: string }> {
  let latest: string | null = null;
  return line.map((commit) => {
    latest = latest === null || timeOf(commit.instant) >= timeOf(latest) ? commit.instant : latest;
    return { ...commit, promised: latest };
  });
}
