import { addDays, addMonths, daysBetween, type Day } from "../../model/date.ts";

/** If a date without a year is more than this many days ahead, the year before is more likely: it was at most three months ago. */
const ALMOST_A_YEAR = 274;

/** Whether a date without a year is so far ahead that the year before is more likely meant: “(13 January)” on 20 January. */
export function isAlmostAYearAhead(day: Day, published: Day): boolean {
  return daysBetween(published, day) > ALMOST_A_YEAR;
}

/** Resolves a date that isn't a due date. Without a year, uses the year that puts it closest to publication. */
export function nearestDay(
  { day, yearless }: { day: Day | null; yearless: boolean },
  published: Day | null,
): Day | null {
  if (day === null || published === null || !yearless) return day;
  return day > addDays(published, 183) ? addMonths(day, -12) : day;
}
