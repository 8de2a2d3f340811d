import { isDoneBy } from "../lifecycle/closure.ts";
import type { Block, Event } from "../model/block.ts";
import { addDays, timeOf, type Day } from "../model/date.ts";
import type { TrackedIssue } from "../model/register.ts";
import { runOf, type KnownRun } from "./push-dates.ts";
import type { CommitmentState, ReplayedCommitment, ReportVersion } from "./replay.ts";

/** The position of each commit in the branch's history. */
export type Order = ReadonlyMap<string, number>;

/**
 * A commit that a run has read, by its position in the branch's history, and when, in milliseconds since 1970. Several commits
 * can be pushed at once, days after they were made, so a run may never have read the commits in between.
 */
export interface KnownRead {
  position: number;
  /** The earliest and the latest time of the run. Infinite if the time isn't known. */
  from: number;
  to: number;
}

/**
 * The known reads: those of the runs that created the issues, of the commits that blocks name, and of the last run. If no last run
 * is recorded, the newest commit counts as read. A block that was rebuilt from git names commits that runs may not have read.
 */
export function findReads(
  issues: ReadonlyArray<Pick<TrackedIssue, "block" | "facts" | "edited">>,
  { order, lastRun }: { order: Order; lastRun?: KnownRun | null | undefined },
): KnownRead[] {
  const at = (commit: string | null, from: number, to: number): KnownRead[] => {
    const position = order.get(commit ?? "");
    return position === undefined ? [] : [{ position, from, to }];
  };
  const runs = [...issues.flatMap((issue) => runOf(issue) ?? []), ...(lastRun ? [lastRun] : [])];
  const newest = lastRun ? [] : [{ position: order.size - 1, from: -Infinity, to: Infinity }];
  const original = issues.filter(({ block }) => block.continues === undefined && !block.history.some(isRepair));
  return [
    ...newest,
    ...runs.flatMap((run) => at(run.commit, timeOf(run.at), timeOf(run.at))),
    ...original.flatMap(({ block }) => [
      ...at(block.commit, -Infinity, Infinity),
      ...block.history.flatMap((event) =>
        "commit" in event ? at(event.commit, startOf(event.at), endOf(event.at)) : [],
      ),
    ]),
  ];
}

function isRepair({ type }: Event): boolean {
  return type === "edited";
}

/** The first and the last instant of a date in any time zone. */
function startOf(day: Day): number {
  return timeOf(`${addDays(day, -1)}T00:00:00Z`);
}

function endOf(day: Day): number {
  return timeOf(`${addDays(day, 2)}T00:00:00Z`);
}

/** Whether a run is known to have read the commitment in this state. */
export type ReadTest = (state: Pick<CommitmentState, "commit">) => boolean;

/** Creates a test for whether a run is known to have read a commitment in a state. Leaves out reads in the given periods. */
export function createReadTest(
  { states, block: { history } }: ReplayedCommitment,
  { reads, order }: { reads: readonly KnownRead[]; order: Order },
  ignored: ReadonlyArray<Pick<KnownRead, "from" | "to">> = [],
): ReadTest {
  const isInside = (read: KnownRead): boolean => ignored.some(({ from, to }) => read.from <= to && read.to >= from);
  const known = reads.filter((read) => !isInside(read)).map(({ position }) => position);
  const absences = history.flatMap((event) =>
    event.type === "removed" || event.type === "withdrawn" ? [event.commit] : [],
  );
  const changes = [...states.map(({ commit }) => commit), ...absences].flatMap(
    (commit) => order.get(commit ?? "") ?? [],
  );
  return ({ commit }) => {
    const start = order.get(commit);
    if (start === undefined) return false;
    const end = Math.min(...changes.filter((position) => position > start));
    return known.some((position) => position >= start && position < end);
  };
}

const CLOSING: ReadonlySet<Event["type"]> = new Set(["closed", "ticked", "withdrawn"]);
const OPENING: ReadonlySet<Event["type"]> = new Set(["reopened", "unticked", "restored"]);

/** When the issue was closed according to its block. Runs ignore new due dates of a closed issue's commitment. */
export function closedPeriods(block: Block): Array<Pick<KnownRead, "from" | "to">> {
  const { history } = block;
  const isClosing = (event: Event): boolean =>
    CLOSING.has(event.type) || (event.type === "evidence" && isDoneBy(event, block));
  const changes = history.filter((event) => isClosing(event) || OPENING.has(event.type));
  const periods = changes.flatMap((event, index) => {
    if (!isClosing(event)) return [];
    const opened = changes.slice(index).find(({ type }) => OPENING.has(type));
    return [{ from: startOf(event.at), to: opened === undefined ? Infinity : endOf(opened.at) }];
  });
  const [first] = changes;
  const wasDoneAtFirst =
    first === undefined ? block.done !== null : first.type === "unticked" || first.type === "reopened";
  const start = { from: -Infinity, to: first === undefined ? Infinity : endOf(first.at) };
  return wasDoneAtFirst ? [start, ...periods] : periods;
}

/** The versions up to the last one that a run may have read, and the commits of those that runs are known to have read. */
export interface ReadVersions {
  versions: readonly ReportVersion[];
  commits: ReadonlySet<string>;
}

/**
 * Leaves out the versions that no run is known to have read: those after the last run's commit and after every commit that a
 * block names. Without a last run, all versions stay. `commits` is the branch's history, oldest first.
 */
export function cutUnread(
  versions: readonly ReportVersion[],
  {
    commits,
    issues,
    lastRun,
  }: { commits: readonly string[]; issues: Parameters<typeof findReads>[0]; lastRun: KnownRun | null },
): ReadVersions {
  const order = new Map(commits.map((commit, position) => [commit, position]));
  const all = new Set(commits);
  if (lastRun === null || !order.has(lastRun.commit)) return { versions, commits: all };
  const reads = findReads(issues, { order, lastRun });
  const positions = [...new Set(reads.map(({ position }) => position))].toSorted((a, b) => a - b);
  const last = Math.max(...positions);
  const kept = versions.filter(({ commit }) => (order.get(commit) ?? 0) <= last);
  const read = positions.flatMap(
    (position) => kept.findLast(({ commit }) => (order.get(commit) ?? 0) <= position)?.commit ?? [],
  );
  return { versions: kept, commits: new Set(read) };
}
