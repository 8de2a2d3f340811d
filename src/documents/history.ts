import type { Config } from "../config/schema.ts";
import type { Report } from "../core/model/commitment.ts";
import { dayOf, type Day } from "../core/model/date.ts";
import type { ReportVersion } from "../core/verify/replay.ts";
import { parseDated } from "./dates.ts";
import { readFileVersions } from "./file-versions.ts";
import { createFilter } from "./filter.ts";

/** Reads all published versions of the reports from git, oldest first; null without full history. */
export async function readReportHistory(root: string, config: Config): Promise<ReportVersion[] | null> {
  const versions = await readFileVersions(root, createFilter(config.documents));
  if (versions === null) return null;
  const reports = new Map<string, Report>();
  const firstCommits = new Map<string, Day>();
  return versions.map(({ commit, instant, changes }) => {
    for (const [path, text] of changes) {
      if (text === null) {
        reports.delete(path);
        continue;
      }
      if (!firstCommits.has(path)) firstCommits.set(path, dayOf(instant, config.timezone));
      reports.set(path, parseDated({ path, text }, config, { firstCommits }).report);
    }
    return { commit, instant: new Date(instant).toISOString(), reports: [...reports.values()] };
  });
}
