import type { Report } from "../core/model/commitment.ts";
import type { Day } from "../core/model/date.ts";
import { parseReport, type ParseOptions, type ReportFile } from "../core/parse/report.ts";

/** A report's path and text, without its history. */
export type SourceFile = Pick<ReportFile, "path" | "text">;

/** A report's file and its parsed content. */
export interface ParsedReport {
  file: ReportFile;
  report: Report;
}

/** Fallback publication dates by path, for reports that don't state one. */
export interface DateSources {
  /** The date of each file's first commit in the local history; null without full history. */
  firstCommits?: ReadonlyMap<string, Day> | null;
  /** The publication dates recorded in tracked issues. */
  issues?: ReadonlyMap<string, Day>;
  /** Today's date, for files that someone is writing. */
  writtenOn?: Day;
}

/**
 * Parses a report. The publication date is the one stated in the report; without one, the date of the report's first commit;
 * without that, the date recorded in its issues. If there is none, the publication date is null.
 */
export function parseDated(file: SourceFile, options: ParseOptions, sources: DateSources = {}): ParsedReport {
  const firstCommitted = knownDay(file.path, sources);
  const { writtenOn } = sources;
  const dated = { path: file.path, text: file.text, firstCommitted, ...(writtenOn && { writtenOn }) };
  return { file: dated, report: parseReport(dated, options) };
}

/** Reports with their dates. */
export interface DatedReports {
  reports: Report[];
  /** The paths of reports whose first commit couldn't be looked up. Only their date is missing: the reports still exist. */
  waiting: string[];
}

/**
 * Adds the publication date to reports that contain commitments but have no date yet. `lookUp` returns the dates of files' first
 * commits, and is called only for files that have no date in any other source. If a path is missing from its result, the
 * report is left out and the path is returned in `waiting`.
 */
export async function completeDates(
  reports: readonly ParsedReport[],
  options: ParseOptions,
  {
    lookUp,
    ...sources
  }: DateSources & { lookUp: (paths: readonly string[]) => Promise<ReadonlyMap<string, Day | null>> },
): Promise<DatedReports> {
  const undated = reports.filter(
    ({ file, report }) =>
      report.published === null && report.commitments.length > 0 && knownDay(file.path, sources) === null,
  );
  const unknown = new Set(undated.map(({ file }) => file.path));
  const found = unknown.size === 0 ? new Map<string, Day | null>() : await lookUp([...unknown]);
  const waiting = [...unknown].filter((path) => !found.has(path));
  const complete = reports.flatMap(({ file, report }) => {
    if (report.published !== null || report.commitments.length === 0) return [report];
    if (unknown.has(file.path) && !found.has(file.path)) return [];
    const firstCommitted = knownDay(file.path, sources) ?? found.get(file.path) ?? null;
    return [firstCommitted === null ? report : parseReport({ ...file, firstCommitted }, options)];
  });
  return { reports: complete, waiting };
}

/** Git takes precedence over the issues, because anyone with write access can edit an issue. */
function knownDay(path: string, { firstCommits, issues }: DateSources): Day | null {
  return firstCommits?.get(path) ?? issues?.get(path) ?? null;
}
