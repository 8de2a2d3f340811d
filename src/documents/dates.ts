import type { Report } from "../core/model/commitment.ts";
import type { Day } from "../core/model/date.ts";
import { parseReport, type ParseOptions, type ReportFile } from "../core/parse/report.ts";
import { mapLimited } from "../core/model/map-limited.ts";

/** A report's path and text, before anything about its history is known. */
export type SourceFile = Pick<ReportFile, "path" | "text">;

/** A report's file and what was parsed from it. */
export interface ParsedReport {
  file: ReportFile;
  report: Report;
}

/** Sources for the publication date of a report that doesn't state one, by path. */
export interface DateSources {
  /** The first commit of each file in the local history; null without full history. */
  firstCommits?: ReadonlyMap<string, Day> | null;
  /** The publication dates that tracked issues recorded. */
  issues?: ReadonlyMap<string, Day>;
}

/** Parses a report. Its publication date is the one it states, else its first commit's, else its issues', else null. */
export function parseDated(file: SourceFile, options: ParseOptions, sources: DateSources = {}): ParsedReport {
  const dated = { path: file.path, text: file.text, firstCommitted: knownDay(file.path, sources) };
  return { file: dated, report: parseReport(dated, options) };
}

/**
 * Adds the publication date to reports that have commitments and no date yet. `lookUp` reads the day of a file's first
 * commit from GitHub; it is only called if no other source has the day.
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
