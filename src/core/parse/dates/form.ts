import type { Day } from "../../model/date.ts";

/** The named groups that a form's pattern matched. Groups of other alternatives are undefined. */
export type Groups = Record<string, string | undefined>;

/** The date that a form resolves to, or the reason why it isn't valid. */
export type Resolution = Day | { problem: string };

/** Whether a report's dates such as `03/04/2026` start with the day or with the month. */
export type DayOrder = "day-month" | "month-day";

/** A way to write a date. */
export interface DateForm {
  /** A regular expression source with named groups, for lower-case text. */
  source: string;
  /** Counts as a due date even without a due word: `within 30 days`. */
  announces?: true;
  /** Used only if no other form matches. In “Friday, 4 December 2026”, for example, the weekday is redundant. */
  weak?: true;
  /** A date relative to publication. It is not a due date if certain words follow it: `within 5 days after`. */
  relative?: true;
  /** Counts only in a date cell or after a due word: `March`. */
  inCell?: true;
  /** In a date cell without a due word, counts only if the cell contains nothing else. */
  alone?: true;
  /** Counts after a due label (`due 2 weeks`) but not after a preposition (`by 2 weeks` is an amount). */
  figure?: true;
  /** The period's length in months. The form resolves to the period's last day. */
  months?: number;
  /** Counts as a due date in a pledge: `today`, `on Monday`. */
  pledged?: true;
  /** Leaves the year to be guessed from the publication date. */
  yearless?: true;
  /** Depends on more than the words, so a warning shows how it was read: `next spring`. */
  uncertain?: true;
  resolve(groups: Groups, published: Day | null, order: DayOrder | null): Resolution;
}
