import type { Config } from "../config/schema.ts";
import type { Problem } from "../core/model/commitment.ts";
import { dayOf } from "../core/model/date.ts";
import { parseDated, type ParsedReport } from "./dates.ts";
import { readReportFiles, type UnreadableFile } from "./files.ts";
import { readFirstCommits } from "./first-commits.ts";

/** The reports that a run works with, and what it couldn't read. */
export interface ReportsRead {
  reports: ParsedReport[];
  /** The committer's instant of the commit that was read; null if unknown. */
  committedAt: string | null;
  unreadable: UnreadableFile[];
  problems: Problem[];
}

/** Hops 1 and 2: reads and parses the reports in a checkout, without any requests. */
export async function readReports(root: string, config: Config): Promise<ReportsRead> {
  const [files, firstCommits] = await Promise.all([
    readReportFiles(root, config.documents),
    readFirstCommits(root, (instant) => dayOf(instant, config.timezone)),
  ]);
  const reports = files.map((file) => parseDated(file, config, { firstCommits }));
  return { reports, committedAt: null, unreadable: [], problems: [] };
}
