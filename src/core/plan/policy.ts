import type { Day } from "../model/date.ts";
import type { Settings } from "../model/snapshot.ts";

/** The configuration of commitments and their issues. */
export interface Policy {
  settings: Settings;
  /** Days after the due date on which the owner of an overdue commitment is reminded. */
  remindDays: readonly number[];
  /** IANA zone in which new due dates end. */
  timezone: string;
  /** Reports published before this day are not admitted. */
  since: Day;
  label: string;
  assignOwners: boolean;
  /** The maximum number of issues created in one run. */
  maxCreates: number;
}
