import type { CommitDates } from "../core/model/commit-dates.ts";
import type { Source } from "../documents/source.ts";
import type { World } from "./world.ts";

/** The maximum number of reports whose first commits a run asks GitHub for. */
export const MAX_LOOK_UPS = 100;
const MINUTE_MS = 60_000;

/**
 * Creates a function that looks up a limited number of paths in a run, each at most once. Runs start at different paths, so
 * that every path gets its turn. `time` is in milliseconds since 1970.
 */
export function limitLookUps(find: World["findFirstCommits"], time: number): World["findFirstCommits"] {
  const known = new Map<string, CommitDates | null>();
  const asked = new Set<string>();
  return async (paths) => {
    const fresh = paths.filter((path) => !asked.has(path)).toSorted();
    const start = fresh.length > MAX_LOOK_UPS ? (Math.floor(time / MINUTE_MS) * MAX_LOOK_UPS) % fresh.length : 0;
    const turn = [...fresh.slice(start), ...fresh.slice(0, start)].slice(0, MAX_LOOK_UPS - asked.size);
    for (const path of turn) asked.add(path);
    if (turn.length > 0) for (const [path, instant] of await find(turn)) known.set(path, instant);
    return known;
  };
}

/**
 * Creates a function that finds first commits in the workspace's history or, if that is incomplete, asks GitHub within the limit.
 * `time` is in milliseconds since 1970.
 */
export function createLookUp(
  { readFirstCommits, askFirstCommits }: Pick<Source, "readFirstCommits" | "askFirstCommits">,
  time: number,
): World["findFirstCommits"] {
  const ask = limitLookUps(askFirstCommits, time);
  return async (paths) => {
    const local = await readFirstCommits();
    return local === null ? ask(paths) : new Map(paths.map((path) => [path, local.get(path) ?? null]));
  };
}
