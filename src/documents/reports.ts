import type { Config } from "../config/schema.ts";
import type { Report } from "../core/model/commitment.ts";
import { dayOf } from "../core/model/date.ts";
import { parseReport, type ReportFile } from "../core/parse/report.ts";
import { readDocuments } from "./files.ts";
import { readFirstCommits } from "./first-commits.ts";

/** A document with what was read of it. */
export interface ParsedReport {
  document: ReportFile;
  report: Report;
}

/** Hops 1 and 2: the documents and what they promise. Asks nothing of GitHub. */
export async function readReports(root: string, config: Config): Promise<ParsedReport[]> {
  const [files, firstCommits] = await Promise.all([
    readDocuments(root, config.documents),
    readFirstCommits(root, (instant) => dayOf(instant, config.timezone)),
  ]);
  return files.map((file) => {
    const document = { ...file, firstCommitted: firstCommits?.get(file.path) ?? null };
    return { document, report: parseReport(document, config) };
  });
}
