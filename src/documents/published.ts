import type { Config } from "../config/schema.ts";
import { dayOf } from "../core/model/date.ts";
import type { Report } from "../core/model/commitment.ts";
import { parseReport } from "../core/parse/report.ts";
import type { ReportVersion } from "../core/verify/replay.ts";
import { createFilter } from "./files.ts";
import { readFileVersions } from "./history.ts";

/** Every state of the reports that git has, oldest first; null without full history. */
export async function readReportHistory(root: string, config: Config): Promise<ReportVersion[] | null> {
  const versions = await readFileVersions(root, createFilter(config.documents));
  if (versions === null) return null;
  const reports = new Map<string, Report>();
  const first = new Map<string, string>();
  return versions.map(({ commit, instant, changes }) => {
    for (const [path, text] of changes) {
      if (text === null) {
        reports.delete(path);
        continue;
      }
      if (!first.has(path)) first.set(path, dayOf(instant, config.timezone));
      reports.set(path, parseReport({ path, text, firstCommitted: first.get(path)! }, config));
    }
    return { commit, instant: new Date(instant).toISOString(), reports: [...reports.values()] };
  });
}
