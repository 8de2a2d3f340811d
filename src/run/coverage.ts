import type { Block } from "../core/model/block.ts";
import type { Problem } from "../core/model/commitment.ts";
import type { Day } from "../core/model/date.ts";
import { parseDated, type ParsedReport } from "../documents/dates.ts";
import type { ReportsRead } from "../documents/reports.ts";
import type { RunContext, World } from "./world.ts";

/** The tracked reports that `documents` doesn't match, or that can't be read. */
export interface TrackedFiles {
  /** By path, the texts of the tracked reports that `documents` doesn't match but that still exist. */
  uncovered: ReadonlyMap<string, string>;
  /** The paths of all reports that can't be read, tracked or not. */
  unreadable: ReadonlySet<string>;
  /** The tracked reports that were renamed. */
  followed: ParsedReport[];
  problems: Problem[];
}

/** A commitment's report, and the commit at which it was last read. */
export interface TrackedReport {
  block: Pick<Block, "report" | "commit" | "removed">;
}

interface TrackedContext extends Pick<RunContext, "config"> {
  world: Pick<World, "readFiles" | "findRenames">;
}

/**
 * Reads the tracked reports that the run hasn't read yet. `documents` decides only which reports are admitted, so a tracked
 * report that it doesn't match is not gone.
 */
export async function readTrackedReports(
  { reports, unreadable, problems }: ReportsRead,
  tracked: readonly TrackedReport[],
  { world, config }: TrackedContext,
): Promise<TrackedFiles> {
  const known = new Set([...reports.map(({ file }) => file.path), ...unreadable.map(({ path }) => path)]);
  const missing = tracked.filter(({ block }) => block.removed === null && !known.has(block.report.path));
  const paths = [...new Set(missing.map(({ block }) => block.report.path))];
  const files = paths.length > 0 ? await world.readFiles(paths) : { texts: new Map<string, string>(), unreadable: [] };
  const refused = [...unreadable, ...files.unreadable];
  const isThere = new Set([...files.texts.keys(), ...files.unreadable.map(({ path }) => path)]);
  const vanished = missing.filter(({ block }) => !isThere.has(block.report.path));
  return {
    uncovered: files.texts,
    unreadable: new Set(refused.map(({ path }) => path)),
    followed: await followRenames(vanished, known, { world, config }),
    problems: [...problems, ...refused.map(({ problem }) => problem)],
  };
}

/** Reads the files to which vanished reports were renamed, unless they match `documents` and are read anyway. */
async function followRenames(
  vanished: readonly TrackedReport[],
  known: ReadonlySet<string>,
  { world, config }: TrackedContext,
): Promise<ParsedReport[]> {
  const places = vanished.flatMap(({ block: { commit, report } }) => (commit ? [{ commit, path: report.path }] : []));
  if (places.length === 0) return [];
  const renames = await world.findRenames(places);
  const dates = new Map<string, Day>();
  for (const { block } of vanished) {
    const to = renames.get(block.report.path);
    if (to !== undefined && block.report.published !== null) dates.set(to, block.report.published);
  }
  const targets = [...new Set(renames.values())].filter((path) => !known.has(path));
  const { texts } = await world.readFiles(targets);
  return Array.from(texts, ([path, text]) => parseDated({ path, text }, config, { issues: dates }));
}
