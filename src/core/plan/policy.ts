import type { Day } from "../model/date.ts";
import type { Settings } from "../model/snapshot.ts";

/** How many days back the first run looks if `since` is not configured. */
export const FIRST_RUN_DAYS = 30;

/** The configuration for commitments and their issues. */
export interface Policy {
  settings: Settings;
  /** When to remind the owner of an overdue commitment, in days after the due date. */
  remindDays: readonly number[];
  /** The IANA time zone in which new due dates end. */
  timezone: string;
  /** Reports published before this date are not admitted. */
  since: Day;
  label: string;
  assignOwners: boolean;
  /** The maximum number of issues created per run. */
  maxCreates: number;
}
