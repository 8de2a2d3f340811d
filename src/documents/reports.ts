import type { Config } from "../config/schema.ts";
import { dayOf } from "../core/model/date.ts";
import { parseDated, type ParsedReport } from "./dates.ts";
import { readReportFiles } from "./files.ts";
import { readFirstCommits } from "./first-commits.ts";

/** Hops 1 and 2: reads and parses the reports in a checkout, without any requests. */
export async function readReports(root: string, config: Config): Promise<ParsedReport[]> {
  const [files, firstCommits] = await Promise.all([
    readReportFiles(root, config.documents),
    readFirstCommits(root, (instant) => dayOf(instant, config.timezone)),
  ]);
  return files.map((file) => parseDated(file, config, { firstCommits }));
}
