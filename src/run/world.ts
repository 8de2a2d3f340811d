import type { GitHub } from "../config/connect.ts";
import type { Config } from "../config/schema.ts";
import type { Now } from "../core/model/date.ts";
import type { ReportVersion } from "../core/verify/replay.ts";
import type { ParsedReport } from "../documents/dates.ts";

/** Everything that a run needs from outside, apart from GitHub. */
export interface World {
  /** Reads and parses the reports of the checkout. */
  readReports: (config: Config) => Promise<ParsedReport[]>;
  /** Every version of the reports in git, oldest first; null without the full history. */
  readHistory: (config: Config) => Promise<ReportVersion[] | null>;
  now: Now;
  /** The commit that is checked out; null if unknown. */
  commit: string | null;
  /** `owner/name` of the checkout; null if unknown. */
  source: string | null;
  /** Identifies this run in the lease; at most 36 characters. */
  holder: string;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Waits for a number of milliseconds. */
  sleep: (milliseconds: number) => Promise<void>;
  log: (line: string) => void;
}

/** What every step of a run needs. */
export interface RunContext {
  world: World;
  github: GitHub;
  config: Config;
}
