import { instantAt, timeOf } from "./date.ts";

/** When a change reached the branch, RFC 3339. */
export interface CommitDates {
  /** The date of the commit that brought the change to the branch. People can choose it. */
  committed: string;
  /** The same date or, if it is later, the latest date of the branch's commits before that one; see withPromiseDates. */
  promised: string;
}

/** The branch's own commits, oldest first: the newest commit, its first parent, that commit's first parent, and so on. */
export function firstParentLine<T extends { parents: readonly string[] }>(
  newest: T | undefined,
  byId: ReadonlyMap<string, T>,
): T[] {
  const line: T[] = [];
  for (let commit = newest; commit !== undefined; commit = byId.get(commit.parents[0] ?? "")) line.push(commit);
  return line.toReversed();
}

/** A commit with the limits of its date, in milliseconds since 1970. */
export interface LimitedCommit {
  /** The commit's own date, RFC 3339. */
  instant: string;
  /** No earlier than this. */
  after?: number;
  /** A run had read the commit by then. */
  before?: number;
}

/**
 * Dates the commits of a branch, in milliseconds since 1970. People choose the dates of their commits, so a commit counts as no
 * older than the branch's commits before it, and as no newer than `now`. `line` contains the branch's own commits; see
 * firstParentLine.
 */
export function datesInOrder<T extends LimitedCommit>(
  line: readonly T[],
  now = Infinity,
): Array<{ commit: T; at: number }> {
  let newest = -Infinity;
  return line.map((commit) => {
    const { instant, after = -Infinity, before = Infinity } = commit;
    const at = Math.min(Math.max(timeOf(instant), after, newest), now);
    // If this commit's clock was ahead, that says nothing about the next commit.
    newest = Math.max(newest, Math.min(at, before));
    return { commit, at };
  });
}

/** Dates the promises in each of the branch's own commits; see datesInOrder. Otherwise, older work would count as evidence. */
export function withPromiseDates<T extends { instant: string }>(line: readonly T[]): Array<T & { promised: string }> {
  const commits = line.map((own) => ({ instant: own.instant, own }));
  return datesInOrder(commits).map(({ commit: { instant, own }, at }) => ({
    ...own,
    promised: at === timeOf(instant) ? instant : instantAt(at).replace(".000Z", "Z"),
  }));
}
