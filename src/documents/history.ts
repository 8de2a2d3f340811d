import type { Config } from "../config/schema.ts";
import type { Report } from "../core/model/commitment.ts";
import { dayOf } from "../core/model/date.ts";
import type { ReportVersion } from "../core/verify/replay.ts";
import type { BlobReader } from "./blobs.ts";
import type { Branch } from "./branch.ts";
import { parseDated } from "./dates.ts";
import { readFileVersions } from "./file-versions.ts";
import { createFilter } from "./filter.ts";
import { readFirstCommits } from "./first-commits.ts";
import { versionDates } from "./version-dates.ts";

/** All published versions of the reports, oldest first. */
export interface ReportHistory {
  versions: ReportVersion[];
  /** How many commits changed a report that couldn't be read. */
  unseen: number;
}

/** Reads all published versions of the reports from git, oldest first; null without the full history. Throws a Failure if git's output can't be parsed. */
export async function readReportHistory(
  branch: Branch,
  blobs: BlobReader,
  config: Config,
): Promise<ReportHistory | null> {
  const found = await readFileVersions(branch, blobs, createFilter(config.documents));
  if (found === null) return null;
  const firstCommits = await readFirstCommits(branch, (instant) => dayOf(instant, config.timezone));
  const reports = new Map<string, Report>();
  const versions = found.versions.map(({ commit, changes, ...dates }) => {
    for (const [path, text] of changes) {
      if (text === null) {
        reports.delete(path);
        continue;
      }
      reports.set(path, parseDated({ path, text }, config, { firstCommits }).report);
    }
    return { commit, ...versionDates(dates), reports: [...reports.values()] };
  });
  return { versions, unseen: found.unseen };
}
