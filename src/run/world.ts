import type { GitHub } from "../config/connect.ts";
import type { Config } from "../config/schema.ts";
import type { CommitDates } from "../core/model/commit-dates.ts";
import type { Now } from "../core/model/date.ts";
import type { ReportVersion } from "../core/verify/replay.ts";
import type { FilesRead } from "../documents/decode.ts";
import type { Place } from "../documents/renames.ts";
import type { ReportsRead } from "../documents/reports.ts";
import type { Stopper } from "./stopper.ts";

/** A run's external dependencies, apart from GitHub. */
export interface World {
  /** Reads and parses the reports at `commit`. */
  readReports: (config: Config) => Promise<ReportsRead>;
  /** Reads files at `commit`, whether or not they match `documents`. A path that doesn't exist is left out. */
  readFiles: (paths: readonly string[]) => Promise<FilesRead>;
  /**
   * Finds where files have moved since the given commits. Returns the new path for each old one; null if GitHub didn't say.
   * Omits files that weren't renamed.
   */
  findRenames: (places: readonly Place[]) => Promise<ReadonlyMap<string, string | null>>;
  /** Reads files as they were at earlier commits, by place (see placeKey). Omits those that can't be read. */
  readVersions: (places: readonly Place[]) => Promise<ReadonlyMap<string, string>>;
  /** Tells which of these commits are in the history of the commit that was read. Omits those for which this is unknown. */
  findCommits: (commits: readonly string[]) => Promise<ReadonlyMap<string, boolean>>;
  /**
   * Finds when each path reached the branch; null if no commit has it. A path that couldn't be looked up in this run is left
   * out.
   */
  findFirstCommits: (paths: readonly string[]) => Promise<ReadonlyMap<string, CommitDates | null>>;
  /** Dates the promises in the commit that is read; null if unknown. See withPromiseDates. */
  readPromiseDate: () => Promise<string | null>;
  /**
   * Every version of the reports in git up to a commit (by default the one that is read), oldest first; null without the full
   * history.
   */
  readHistory: (config: Config, until?: string | null) => Promise<ReportVersion[] | null>;
  /** Like readHistory, but asks GitHub, and only for these reports; null if there are too many versions. Throws a Failure. */
  askHistory: (paths: readonly string[], config: Config, until?: string | null) => Promise<ReportVersion[] | null>;
  /** Reads and parses the reports at another commit, here or on GitHub. Throws a Failure. */
  readReportsAt: (commit: string, config: Config) => Promise<Pick<ReportsRead, "reports">>;
  /** Asks GitHub which reports a commit changed, including earlier names; null if there are too many. Throws a Failure. */
  askChangedReports: (commit: string, config: Config) => Promise<string[] | null>;
  now: Now;
  /** The commit that is read; null for a working tree. */
  commit: string | null;
  /** The reports' repository as `owner/name`; null if unknown. */
  source: string | null;
  /** Identifies this run in the lease; at most 36 characters. */
  holder: string;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Waits for the given number of milliseconds. */
  sleep: (milliseconds: number) => Promise<void>;
  log: (line: string) => void;
  /** Tells whether the process received a signal to stop. */
  stopper: Stopper;
}

/** The dependencies of every step in a run. */
export interface RunContext {
  world: World;
  github: GitHub;
  config: Config;
}
