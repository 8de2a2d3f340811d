import { Failure, withWords } from "../core/model/failure.ts";
import { matchKey } from "../core/model/text.ts";
import { memoize } from "../core/model/memoize.ts";
import type { GoneIssue } from "../core/model/register.ts";
import { MAX_RENAMES } from "../core/model/renames.ts";
import { createGoneFinder } from "../core/plan/gone.ts";
import type { Recalled, Recaller } from "../core/verify/recall.ts";
import { askPast, hasOlderTitles, type Missing, type Past } from "./past.ts";
import type { RunContext } from "./world.ts";

/**
 * The maximum number of reports whose histories are searched for an item that none of them contained when a run last saw its
 * issue.
 */
const MAX_SEARCHED = 50;

interface Finding {
  createFrom: (past: Past) => Recaller;
  trackedAt: (issue: GoneIssue) => string;
}

/**
 * Returns a function that searches for a missing issue's item in the history on GitHub of the reports that contained it when a
 * run last saw its issue. If none did, searches all reports, unless there are too many. It returns null if the item isn't
 * found, if it moved between too many reports, or if the history can't be read.
 */
export async function createSearch(
  input: Missing,
  { createFrom, trackedAt }: Finding,
  context: RunContext,
): Promise<(issue: GoneIssue) => Promise<Recalled | null>> {
  const { register, until, taken } = input;
  const { world, config } = context;
  const { pathsOf, all } = await readPlaces(input, context);
  const readRecaller = memoize(async (paths: string) => {
    const past = await askPast(JSON.parse(paths) as string[], register, context, until);
    return past && createFrom(past);
  });
  /** If the item came from another report that the same commit changed, searches the history of that report, too. */
  const search = async (issue: GoneIssue): Promise<Recalled | null> => {
    const paths = new Set(pathsOf.get(issue.fingerprint) ?? (all.length > MAX_SEARCHED ? [] : all));
    for (let moves = 0; moves <= MAX_RENAMES && paths.size > 0; moves += 1) {
      const recall = await readRecaller(JSON.stringify([...paths].toSorted()));
      const tried = new Set(taken);
      const recalled = recall && recall(issue, trackedAt(issue), tried);
      const commit = recalled !== null && "block" in recalled ? recalled.block.first_commit : null;
      const changed = commit === null ? [] : await world.askChangedReports(commit, config);
      if (changed === null) return null;
      if (changed.every((path) => paths.has(path))) {
        for (const commitment of tried) taken.add(commitment);
        return recalled;
      }
      for (const path of changed) paths.add(path);
    }
    return null;
  };
  return async (issue) => {
    try {
      return await search(issue);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      world.log(withWords(error));
      return null;
    }
  };
}

/** Where to search for missing issues' items. */
interface Places {
  /** The paths of the reports that contained an item, by the fingerprint of its missing issue. */
  pathsOf: ReadonlyMap<string, readonly string[]>;
  /** The paths of all reports. */
  all: readonly string[];
}

async function readPlaces(input: Missing, context: RunContext): Promise<Places> {
  const { register, reports: present, missing, until, entry } = input;
  const read = until === null || until === context.world.commit ? present : await readEarlier(until, context);
  const find = createGoneFinder(missing, hasOlderTitles(entry));
  const known = new Set(register.tracked.map(({ block: { report, text } }) => placeOf(report.path, text)));
  const pathsOf = new Map<string, string[]>();
  for (const { report } of read)
    for (const item of [...report.commitments, ...report.withdrawn]) {
      const issue = known.has(placeOf(report.path, item.text))
        ? undefined
        : (find(item) ?? find({ ...item, id: null }));
      if (issue === undefined) continue;
      const paths = pathsOf.get(issue.fingerprint) ?? [];
      pathsOf.set(issue.fingerprint, [...paths, report.path]);
    }
  const tracked = register.tracked.map(({ block }) => block.report.path);
  const all = [...new Set([...[...read, ...present].map(({ report }) => report.path), ...tracked])];
  return { pathsOf, all };
}

function placeOf(path: string, text: string): string {
  return JSON.stringify([path, matchKey(text)]);
}

/** The reports at an earlier commit; none if they can't be read. */
async function readEarlier(commit: string, { world, config }: RunContext): Promise<Missing["reports"]> {
  try {
    return (await world.readReportsAt(commit, config)).reports;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.log(withWords(error));
    return [];
  }
}
