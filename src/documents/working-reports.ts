import { setImmediate as nextTurn } from "node:timers/promises";
import type { Config } from "../config/schema.ts";
import type { Problem } from "../core/model/commitment.ts";
import { dayOf } from "../core/model/date.ts";
import type { Branch } from "./branch.ts";
import { parseDated, type ParsedReport, type SourceFile } from "./dates.ts";
import type { UnreadableFile } from "./decode.ts";
import { readReportFiles } from "./files.ts";
import { readFirstCommits } from "./first-commits.ts";
import { NoReport } from "./limits.ts";

/** The result of hops 1 and 2: the reports, with the problems and notices about them. */
export interface ReportsRead {
  reports: ParsedReport[];
  /** The time of the commit that was read, RFC 3339; null for a working tree. */
  committedAt: string | null;
  /** The reports that exist but can't be read. */
  unreadable: UnreadableFile[];
  /** The problems that don't belong to a single report. */
  problems: Problem[];
  /** Notes for people that require no action. */
  notices: Notice[];
}

/** If a read fails because no file matches `documents`, returns an empty result with that failure in `none`. */
export async function readOrNone(reading: Promise<ReportsRead>): Promise<ReportsRead & { none: NoReport | null }> {
  try {
    return { ...(await reading), none: null };
  } catch (error) {
    if (!(error instanceof NoReport)) throw error;
    return { reports: [], committedAt: null, unreadable: [], problems: [], notices: [], none: error };
  }
}

export interface Notice {
  file: string | null;
  message: string;
}

/** Reads and parses the reports in a folder as they are, committed or not, except those that git ignores. */
export async function readWorkingReports(root: string, config: Config, branch: Branch | null): Promise<ReportsRead> {
  const { files, unreadable, links } = await readReportFiles(root, config.documents);
  return {
    reports: await parseReports(files, config, branch),
    committedAt: null,
    unreadable,
    problems: [],
    notices: links.map(linkNotice),
  };
}

/** Parses reports. Reads the history only if a report with commitments doesn't state its date, because that can take a long time. */
export async function parseReports(
  files: readonly SourceFile[],
  config: Config,
  branch: Branch | null,
): Promise<ParsedReport[]> {
  const parsed: ParsedReport[] = [];
  for (const file of files) {
    parsed.push(parseDated(file, config));
    // Parsing takes long, and the responses to requests wait for it.
    await nextTurn();
  }
  const isUndated = ({ report }: ParsedReport): boolean => report.published === null && report.commitments.length > 0;
  if (branch === null || !parsed.some(isUndated)) return parsed;
  const firstCommits = await readFirstCommits(branch, (instant) => dayOf(instant, config.timezone));
  return parsed.map((read) => (isUndated(read) ? parseDated(read.file, config, { firstCommits }) : read));
}

/** The notice that a symbolic link is left out. */
export function linkNotice(path: string): Notice {
  return { file: path, message: `${path} is a symbolic link, so it is left out.` };
}
