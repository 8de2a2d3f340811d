import { datesInOrder, firstParentLine } from "../model/commit-dates.ts";
import { instantAt, timeOf } from "../model/date.ts";
import type { TrackedIssue } from "../model/register.ts";
import type { ReportVersion } from "./replay.ts";

/** A commit in the branch's history, including merged branches. */
export interface HistoryCommit {
  id: string;
  /** The commit's own date, RFC 3339. */
  instant: string;
  /** The first parent is the commit that the branch pointed to before. */
  parents: readonly string[];
}

/** A run that read the branch while `commit` was its newest commit. */
export interface KnownRun {
  commit: string;
  /** RFC 3339, by GitHub's clock. */
  at: string;
}

/** An issue whose block can reveal the run that created it. */
type CreatedIssue = Pick<TrackedIssue, "block" | "facts" | "edited">;

/**
 * The run that created an issue, which read the issue's first commit. Null if that commit can be another one: a continued issue
 * has the first commit of a missing issue, and a restored block has the first commit that contained the commitment.
 */
export function runOf({ block, facts, edited }: CreatedIssue): KnownRun | null {
  const { first_commit, continues, history } = block;
  const isOriginal = !edited && continues === undefined && !history.some(({ type }) => type === "edited");
  return first_commit !== null && isOriginal ? { commit: first_commit, at: facts.created_at } : null;
}

/**
 * The runs that created these issues. Leaves out issues that were opened after a missing one (`gone` contains the numbers),
 * because earlier versions didn't record which issue continues a missing one.
 */
export function findRuns(issues: readonly CreatedIssue[], gone: readonly number[]): KnownRun[] {
  const firstGone = Math.min(...gone);
  return issues.flatMap((issue) => (issue.facts.number > firstGone ? [] : (runOf(issue) ?? [])));
}

/**
 * Corrects the dates of the versions, because people choose the dates of their commits. A commit that a run hadn't read yet was
 * pushed after that run, and a commit also counts as no older than the commits before it. Nothing gets an earlier date, because
 * blocks can be edited to suggest one, except that no commit is from the future. `commits` is the branch's history, oldest first,
 * each after its parents. `now` is an RFC 3339 instant.
 */
export function datePushes(
  versions: readonly ReportVersion[],
  { commits, runs, now }: { commits: readonly HistoryCommit[]; runs: readonly KnownRun[]; now: string },
): ReportVersion[] {
  const branch = firstParentLine(commits.at(-1), new Map(commits.map((commit) => [commit.id, commit])));
  const limited = withLimits(branch, branchPositions(commits, branch), runs);
  const dated = datesInOrder(limited, timeOf(now)).map(({ commit: { id, instant, before, after }, at }) => ({
    id,
    instant,
    before,
    push: { pushed: at, after },
  }));
  // Earlier versions dated promises by the commits, whenever they were pushed. No run dates one earlier.
  const pushes = new Map(
    datesInOrder(dated, timeOf(now)).map(({ commit: { id, push }, at }): [string, Push] => [
      id,
      { ...push, promised: at },
    ]),
  );
  return versions.map((version) => {
    const push = pushes.get(version.commit);
    return push === undefined ? version : withPush(version, push);
  });
}

/** When a commit was pushed, when its promises count as made, and the last run before the push, in milliseconds since 1970. */
interface Push {
  pushed: number;
  promised: number;
  after: number;
}

function withPush(version: ReportVersion, { pushed, promised, after }: Push): ReportVersion {
  const { promised: _, ...own } = version;
  const { instant: committed } = own;
  const instant = timeOf(committed);
  return {
    ...own,
    ...(promised === instant ? {} : { promised: instantAt(promised) }),
    ...(pushed === instant ? {} : { instant: instantAt(pushed), committed }),
    ...(after > instant ? { pushedAfter: instantAt(after) } : {}),
  };
}

/** For each commit, the position of the newest of the branch's own commits that it contains. */
function branchPositions(
  commits: readonly HistoryCommit[],
  branch: readonly HistoryCommit[],
): ReadonlyMap<string, number> {
  const own = new Map(branch.map(({ id }, position) => [id, position]));
  const positions = new Map<string, number>();
  for (const { id, parents } of commits) {
    const merged = parents.map((parent) => positions.get(parent) ?? -1);
    positions.set(id, own.get(id) ?? merged.reduce((a, b) => Math.max(a, b), -1));
  }
  return positions;
}

/** A commit with the last run before its push and the first run after it, as far as known, in milliseconds since 1970. */
interface SeenCommit extends HistoryCommit {
  after: number;
  before: number;
}

/** Limits when each of the branch's own commits can have been pushed. */
function withLimits(
  branch: readonly HistoryCommit[],
  positions: ReadonlyMap<string, number>,
  runs: readonly KnownRun[],
): SeenCommit[] {
  const limited = branch.map((commit) => ({ ...commit, after: -Infinity, before: Infinity }));
  for (const { commit, at } of runs) {
    const position = positions.get(commit);
    if (position === undefined) continue;
    const [read, unread] = [limited[position], limited[position + 1]];
    if (read) read.before = Math.min(read.before, timeOf(at));
    if (unread) unread.after = Math.max(unread.after, timeOf(at));
  }
  let [after, before] = [-Infinity, Infinity];
  for (const commit of limited) after = commit.after = Math.max(after, commit.after);
  for (const commit of limited.toReversed()) before = commit.before = Math.min(before, commit.before);
  return limited;
}
