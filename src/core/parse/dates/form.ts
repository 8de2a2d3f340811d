import type { Day } from "../../model/date.ts";

/** The named groups that a form's pattern matched. Groups of other alternatives are undefined. */
export type Groups = Record<string, string | undefined>;

/** The day that a form means, or why it isn't a valid date. */
export type Resolution = Day | { problem: string };

/** One way to write a date. */
export interface DateForm {
  /** A regular expression source with named groups, for lower-case text. */
  source: string;
  /** A due date even without a due word: `within 30 days`. */
  announces?: true;
  /** Used only if no other form matches: in “Friday, 4 December 2026” the weekday is redundant. */
  weak?: true;
  /** A count or period that the words after it can make something else: `within 5 days after`. */
  relative?: true;
  /** Counts only in a date cell or after a due word: `March`. */
  inCell?: true;
  /** In a date cell, counts without a due word only if the cell contains nothing else. */
  alone?: true;
  /** Counts after a due label (`due 2 weeks`), but not after a preposition (`by 2 weeks` is an amount). */
  figure?: true;
  /** The length of the period in months. The form means its last day. */
  months?: number;
  resolve(groups: Groups, published: Day | null): Resolution;
}
