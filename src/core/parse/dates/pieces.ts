import type { DateWords } from "./date-words.ts";
import type { Groups } from "./form.ts";

/** Regular expression sources shared by several forms. */
export const YEAR = String.raw`(?<year>[12]\d{3})`;
/** The last two digits of a year from 2020 to 2039, at the end of a clause: `1 Oct 26`. */
export const SHORT_YEAR = String.raw`['’]?(?<yy>[23]\d)(?=\s*(?:$|[.,;:!)\]]))`;
/** The first day of a range: `1–5 December`. */
export const FROM_DAY = String.raw`(?:\d{1,2}\.?\s?[-–]\s?)?`;

/** The source of a pattern for a day of the month: `1`, `1st`, `first`. Captures only figures, in the group `day`; see `dayOf`. */
export function dayNumber({ patterns }: DateWords): string {
  return String.raw`(?:(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?|(?:${patterns.first}))`;
}

/** The day that `dayNumber` matched. Only the first day of a month is also written in words. */
export function dayOf({ day }: Groups): number {
  return Number(day ?? 1);
}

/** Returns the source of a pattern that captures a month name in the group `month`. */
export function monthName({ patterns }: DateWords): string {
  return `(?<month>${patterns.months})\\.?`;
}

/** The optional word between a day and its month, or a month and its year: `1 de mayo de 2027`. */
export function optionalOf({ patterns }: DateWords): string {
  return String.raw`(?:\s+(?:${patterns.of}))?`;
}
