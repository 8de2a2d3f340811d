import { addDays, addMonths, lastDayOfMonth, makeDay, weekday, type Day } from "../../model/date.ts";
import type { Unit } from "../language.ts";
import type { Groups, Resolution } from "./form.ts";

const HOW_TO_WRITE = "write it as YYYY-MM-DD, such as 2026-12-01";

const UNPUBLISHED = {
  problem:
    "depends on the publication date, which this report doesn't state: add “date: YYYY-MM-DD” to its front matter",
};

const NO_SUCH_DAY = { problem: `is not a calendar date: ${HOW_TO_WRITE}` };

/** Builds a date from its numbers, or returns a problem if it doesn't exist (30 February). */
export function existingDay(year: number, month: number, day: number): Resolution {
  return makeDay(year, month, day) ?? NO_SUCH_DAY;
}

/** Resolves `30/9/2026` and `9/30`, where a number above 12 must be the day. */
export function slashedDay({ a, b, year }: Groups, published: Day | null): Resolution {
  const [first, second] = [Number(a), Number(b)];
  if (year === undefined && !published) return UNPUBLISHED;
  const dayOf = (month: number, day: number): Day | null => {
    const resolved = year === undefined ? nextSuchDay(month, day, published) : makeDay(Number(year), month, day);
    return typeof resolved === "string" ? resolved : null;
  };
  const [dayFirst, monthFirst] = [dayOf(second, first), dayOf(first, second)];
  if (dayFirst && monthFirst && dayFirst !== monthFirst) {
    return { problem: `can mean ${dayFirst} or ${monthFirst}: ${HOW_TO_WRITE}` };
  }
  return dayFirst ?? monthFirst ?? NO_SUCH_DAY;
}

/** The first date with this month and day on or after publication. */
export function nextSuchDay(month: number, day: number, published: Day | null): Resolution {
  if (!published) return UNPUBLISHED;
  const year = Number(published.slice(0, 4));
  const sameYear = makeDay(year, month, day);
  return sameYear && sameYear >= published ? sameYear : existingDay(year + 1, month, day);
}

/** The last day of a month given without a year: the publication year's, or the next year's if the month has passed. */
export function endOfNextSuchMonth(month: number, published: Day | null): Resolution {
  if (!published) return UNPUBLISHED;
  const [year, publishedMonth] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  return lastDayOfMonth(month < publishedMonth ? year + 1 : year, month);
}

/** The last day of the period that is `ahead` periods after the publication period. Weeks end on Sunday (ISO 8601). */
export function endOfPeriod({ unit, ahead }: { unit: Unit; ahead: number }, published: Day | null): Resolution {
  if (!published) return UNPUBLISHED;
  if (unit === "week") return addDays(published, ((7 - weekday(published)) % 7) + ahead * 7);
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  if (unit === "year") return lastDayOfMonth(year + ahead, 12);
  return lastDayOfMonth(year, unit === "quarter" ? (Math.ceil(month / 3) + ahead) * 3 : month + ahead);
}

/** The date `count` units after publication. */
export function countedFrom(count: number, unit: Unit, published: Day | null): Resolution {
  if (!published) return UNPUBLISHED;
  if (unit === "day" || unit === "week") return addDays(published, unit === "week" ? count * 7 : count);
  return addMonths(published, count * { month: 1, quarter: 3, year: 12 }[unit]);
}

/** The first date after publication that falls on this weekday. `target` is 0 for Sunday. */
export function nextWeekday(target: number, published: Day | null): Resolution {
  return published ? addDays(published, ((target - weekday(published) + 6) % 7) + 1) : UNPUBLISHED;
}
