import type { Block } from "../core/model/block.ts";
import type { Problem } from "../core/model/commitment.ts";
import type { Day } from "../core/model/date.ts";
import { parseDated, type ParsedReport } from "../documents/dates.ts";
import { unreadable, type FilesRead, type UnreadableFile } from "../documents/decode.ts";
import type { ReportsRead } from "../documents/reports.ts";
import type { RunContext, World } from "./world.ts";

/** The tracked reports that `documents` doesn't match, or that can't be read. */
export interface TrackedFiles {
  /** The contents of tracked reports that `documents` doesn't match but that still exist, by path. */
  uncovered: ReadonlyMap<string, string>;
  /** The paths of all reports that can't be read, tracked or not. */
  unreadable: ReadonlySet<string>;
  /** The files to which tracked reports were renamed, unless the run had already read them. */
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
  { reports, unreadable: refusedNow, problems }: ReportsRead,
  tracked: readonly TrackedReport[],
  { world, config }: TrackedContext,
): Promise<TrackedFiles> {
  const known = new Set([...reports.map(({ file }) => file.path), ...refusedNow.map(({ path }) => path)]);
  const missing = tracked.filter(({ block }) => block.removed === null && !known.has(block.report.path));
  const paths = [...new Set(missing.map(({ block }) => block.report.path))];
  const files: FilesRead =
    paths.length > 0 ? await world.readFiles(paths) : { texts: new Map<string, string>(), unreadable: [] };
  const isThere = new Set([...files.texts.keys(), ...files.unreadable.map(({ path }) => path)]);
  const vanished = missing.filter(({ block }) => !isThere.has(block.report.path));
  const renames = await findRenames(vanished, world);
  const refused = [...refusedNow, ...files.unreadable, ...unknownFiles(files, renames)];
  return {
    uncovered: files.texts,
    unreadable: new Set(refused.map(({ path }) => path)),
    followed: await readRenamed(vanished, { renames, known }, { world, config }),
    problems: [...problems, ...refused.map(({ problem }) => problem)],
  };
}

type Renames = Awaited<ReturnType<World["findRenames"]>>;

async function findRenames(vanished: readonly TrackedReport[], world: Pick<World, "findRenames">): Promise<Renames> {
  const places = vanished.flatMap(({ block: { commit, report } }) => (commit ? [{ commit, path: report.path }] : []));
  return places.length === 0 ? new Map() : world.findRenames(places);
}

/** The tracked reports that this run can't find but that may still exist elsewhere. */
function unknownFiles({ replaced = [] }: FilesRead, renames: Renames): UnreadableFile[] {
  const unsaid = Array.from(renames).flatMap(([path, to]) => (to === null ? [path] : []));
  const lost = new Set([...replaced.filter((path) => !renames.has(path)), ...unsaid]);
  return Array.from(lost, (path) =>
    unreadable(
      path,
      replaced.includes(path)
        ? `${path} is tracked, but it or its folder is now a symbolic link or submodule, which isn't read. Its commitments stay as they are. Put the report back as a regular file.`
        : `${path} is tracked, but GitHub didn't say whether it was renamed, so its commitments stay as they are. Run again, or add a checkout step with \`fetch-depth: 0\`.`,
    ),
  );
}

/** Reads the files to which vanished reports were renamed, unless the run has already read them. */
async function readRenamed(
  vanished: readonly TrackedReport[],
  { renames, known }: { renames: Renames; known: ReadonlySet<string> },
  { world, config }: TrackedContext,
): Promise<ParsedReport[]> {
  const dates = new Map<string, Day>();
  for (const { block } of vanished) {
    const to = renames.get(block.report.path) ?? null;
    if (to !== null && block.report.published !== null) dates.set(to, block.report.published);
  }
  const targets = [...new Set(renames.values())].filter((path) => path !== null && !known.has(path)) as string[];
  if (targets.length === 0) return [];
  const { texts } = await world.readFiles(targets);
  return Array.from(texts, ([path, text]) => parseDated({ path, text }, config, { issues: dates }));
}
