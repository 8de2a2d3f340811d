import type { Config } from "../config/schema.ts";
import type { Block } from "../core/model/block.ts";
import type { CommitDates } from "../core/model/commit-dates.ts";
import type { Report } from "../core/model/commitment.ts";
import { dayOf, todayIn, type Day, type Now } from "../core/model/date.ts";
import { completeDates, type ParsedReport } from "../documents/dates.ts";
import type { World } from "./world.ts";

/** The reports before and after the merge. */
export interface BothVersions<T> {
  base: readonly T[];
  head: readonly T[];
}

export interface LintDates extends Pick<World, "findFirstCommits"> {
  tracked: ReadonlyArray<{ block: Pick<Block, "report"> }>;
  configs: { base: Config; head: Config };
  now: Now;
}

/**
 * Adds the publication date to reports that don't state one, so that a report that the pull request doesn't change has the
 * same date in both versions. `findFirstCommits` searches the base's history. A new report is published when it is merged, so
 * its date is today. A report whose date can't be looked up has none.
 */
export async function dateVersions(
  { base, head }: BothVersions<ParsedReport>,
  { tracked, configs, now, findFirstCommits }: LintDates,
): Promise<BothVersions<Report>> {
  const issues = new Map(
    tracked.flatMap(({ block: { report } }) => (report.published ? [[report.path, report.published]] : [])),
  );
  const pathBefore = createPathBefore({ base, head });
  const lookUp = async (paths: readonly string[]): Promise<Map<string, Day | null>> => {
    const earlier = paths.flatMap((path) => pathBefore(path) ?? []);
    const found = earlier.length === 0 ? new Map<string, CommitDates | null>() : await findFirstCommits(earlier);
    return new Map(
      paths.map((path) => {
        const before = pathBefore(path);
        if (before === null) return [path, todayIn(now, configs.head.timezone)];
        const dates = found.get(before) ?? null;
        return [path, dates && dayOf(dates.committed, configs.head.timezone)];
      }),
    );
  };
  const [first, second] = await Promise.all([
    completeDates(base, configs.base, { issues, lookUp }),
    completeDates(head, configs.head, { issues, lookUp }),
  ]);
  return { base: first.reports, head: second.reports };
}

/** The reports that aren't in the base, or are drafts there. A renamed report is not added. */
export function addedReports(parsed: BothVersions<ParsedReport>, { base, head }: BothVersions<Report>): Report[] {
  const pathBefore = createPathBefore(parsed);
  const drafts = new Set<string | null>(base.filter(({ draft }) => draft).map(({ path }) => path));
  return head.filter(({ path }) => pathBefore(path) === null || drafts.has(pathBefore(path)));
}

/**
 * Creates a function that returns a report's path in the base, where the same text may have another path; null for a new
 * report.
 */
function createPathBefore({ base, head }: BothVersions<ParsedReport>): (path: string) => string | null {
  const inBase = new Set(base.map(({ file }) => file.path));
  const inHead = new Map(head.map(({ file }) => [file.path, file.text]));
  const moved = new Map(base.filter(({ file }) => !inHead.has(file.path)).map(({ file }) => [file.text, file.path]));
  return (path) => (inBase.has(path) ? path : (moved.get(inHead.get(path) ?? "") ?? null));
}
