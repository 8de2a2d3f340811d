import type { Config } from "../config/schema.ts";
import type { Now } from "../core/model/date.ts";
import type { ReportVersion } from "../core/verify/replay.ts";
import type { ParsedReport } from "../documents/reports.ts";

/** Everything that a run takes from outside. */
export interface World {
  /** The documents of the checkout, read. */
  readReports: (config: Config) => Promise<ParsedReport[]>;
  now: Now;
  /** The commit that is checked out; null when it is not known. */
  commit: string | null;
  /** `owner/name` that the checkout is of; null when it is not known. */
  source: string | null;
  /** Every state of the reports that git has, oldest first; null without full history. */
  readHistory: (config: Config) => Promise<ReportVersion[] | null>;
  /** Tells this run from every other; at most 36 characters. */
  holder: string;
  /** Milliseconds since 1970. */
  clock: () => number;
  sleep: (milliseconds: number) => Promise<void>;
  log: (line: string) => void;
}
