import type { Report } from "../core/model/commitment.ts";
import type { Day } from "../core/model/date.ts";
import { parseReport, type ParseOptions, type ReportFile } from "../core/parse/report.ts";
import { mapLimited } from "../core/model/map-limited.ts";

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
}

/**
 * Parses a report. The publication date is the one stated in the report, else the date of its first commit, else the one
 * recorded in its issues, else null.
 */
export function parseDated(file: SourceFile, options: ParseOptions, sources: DateSources = {}): ParsedReport {
  const dated = { path: file.path, text: file.text, firstCommitted: knownDay(file.path, sources) };
  return { file: dated, report: parseReport(dated, options) };
}

/**
 * Adds the publication date to reports that contain commitments but have no date yet. `lookUp` reads the date of a file's
 * first commit from GitHub and is only called if no other source has it.
 */
export function completeDates(
  reports: readonly ParsedReport[],
  options: ParseOptions,
  { lookUp, ...sources }: DateSources & { lookUp: (path: string) => Promise<Day | null> },
): Promise<Report[]> {
  return mapLimited(reports, async ({ file, report }) => {
    if (report.published !== null || report.commitments.length === 0) return report;
    const firstCommitted = knownDay(file.path, sources) ?? (await lookUp(file.path));
    return firstCommitted === null ? report : parseReport({ ...file, firstCommitted }, options);
  });
}

/** Git takes precedence over the issues, because anyone with write access can edit an issue. */
function knownDay(path: string, { firstCommits, issues }: DateSources): Day | null {
  return firstCommits?.get(path) ?? issues?.get(path) ?? null;
}
