import { addDays, addMonths, lastDayOfMonth, makeDay, weekday, type Day } from "../../model/date.ts";
import type { CountedUnit, Unit } from "../language.ts";
import type { DayOrder, Groups, Resolution } from "./form.ts";
import { isAlmostAYearAhead } from "./nearest.ts";

const HOW_TO_WRITE = "write it as YYYY-MM-DD, such as 2026-12-01";

/** The result for a date that depends on the publication date if the publication date is unknown. */
export const UNPUBLISHED = {
  problem:
    "depends on the publication date, which this report doesn't state: add “date: YYYY-MM-DD” to its front matter",
};

const NO_SUCH_DAY = { problem: `is not a calendar date: ${HOW_TO_WRITE}` };

/** Builds a date from its numbers, or returns a problem if it doesn't exist (30 February). */
export function existingDay(year: number, month: number, day: number): Resolution {
  return makeDay(year, month, day) ?? NO_SUCH_DAY;
}

/**
 * Resolves `30/9/2026` and `9/30`. If both orders give a date and these differ, the report's order decides; without one, the date
 * is a problem.
 */
export function slashedDay({ a, b, year }: Groups, published: Day | null, order: DayOrder | null): Resolution {
  const [first, second] = [Number(a), Number(b)];
  if (year === undefined && !published) return UNPUBLISHED;
  const dayOf = (month: number, day: number): Day | null => {
    const resolved = year === undefined ? nextSuchDay(month, day, published) : makeDay(Number(year), month, day);
    return typeof resolved === "string" ? resolved : null;
  };
  const [dayFirst, monthFirst] = [dayOf(second, first), dayOf(first, second)];
  if (dayFirst && monthFirst && dayFirst !== monthFirst) {
    if (order) return order === "day-month" ? dayFirst : monthFirst;
    return { problem: `can mean ${dayFirst} or ${monthFirst}: ${HOW_TO_WRITE}` };
  }
  return dayFirst ?? monthFirst ?? NO_SUCH_DAY;
}

/** The first date with this month and day on or after publication. A problem if there is none before the end of the next year. */
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
export function countedFrom(count: number, unit: CountedUnit, published: Day | null): Resolution {
  if (!published) return UNPUBLISHED;
  if (unit === "workday") return addWorkdays(published, count);
  if (unit === "day" || unit === "week") return addDays(published, unit === "week" ? count * 7 : count);
  return addMonths(published, count * { month: 1, quarter: 3, year: 12 }[unit]);
}

/** The first date after publication that falls on this weekday. `target` is 0 for Sunday. */
export function nextWeekday(target: number, published: Day | null): Resolution {
  return published ? addDays(published, ((target - weekday(published) + 6) % 7) + 1) : UNPUBLISHED;
}

/** The day `count` working days (Monday to Friday) after `day`. */
function addWorkdays(day: Day, count: number): Day {
  let [current, left] = [day, count];
  while (left > 0) {
    current = addDays(current, 1);
    if (weekday(current) % 6 !== 0) left -= 1;
  }
  return current;
}

/** The year of `this year` or `next year`. */
export function yearAhead(ahead: number, published: Day): number {
  return Number(published.slice(0, 4)) + ahead;
}

/** The last day of a season in the northern hemisphere, from 1 for spring. A winter is named for the year in which it starts. */
export function endOfSeason(season: number, year: number): Day {
  return season === 4 ? lastDayOfMonth(year + 1, 2) : lastDayOfMonth(year, season * 3 + 2);
}

/** The end of the first season with this number that ends on or after publication. */
export function endOfNextSeason(season: number, published: Day | null): Resolution {
  if (!published) return UNPUBLISHED;
  const year = Number(published.slice(0, 4));
  const ends = [year - 1, year].map((start) => endOfSeason(season, start));
  return ends.find((end) => end >= published) ?? endOfSeason(season, year + 1);
}

/** The Sunday of the first ISO week with this number that ends on or after publication. */
export function endOfWeekNumber(number: number, published: Day | null): Resolution {
  if (!published) return UNPUBLISHED;
  const year = Number(published.slice(0, 4));
  const sundays = [year - 1, year].map((each) => sundayOfWeek(number, each));
  return sundays.find((sunday) => sunday >= published) ?? sundayOfWeek(number, year + 1);
}

/** The Sunday of the week that contains a day. Without a year, the Sunday that makes most sense on the publication date. */
export function endOfWeekOf(
  { year, month, day }: { year: string | undefined; month: number; day: number },
  published: Day | null,
): Resolution {
  const sundayIn = (each: number): Resolution => {
    const start = makeDay(each, month, day);
    return start ? endOfPeriod({ unit: "week", ahead: 0 }, start) : NO_SUCH_DAY;
  };
  if (year !== undefined) return sundayIn(Number(year));
  if (!published) return UNPUBLISHED;
  const first = Number(published.slice(0, 4));
  const [sunday, next] = [sundayIn(first), sundayIn(first + 1)];
  const hasPassed = typeof sunday === "string" && sunday < published;
  return hasPassed && typeof next === "string" && !isAlmostAYearAhead(next, published) ? next : sunday;
}

/** The last day of an ISO week. The first week contains 4 January (ISO 8601). */
export function sundayOfWeek(number: number, year: number): Day {
  const fourth = `${year}-01-04`;
  return addDays(fourth, ((7 - weekday(fourth)) % 7) + (number - 1) * 7);
}

/** The first date on or after publication with this day of the month: `by the 20th`. */
export function nextDayOfMonth(day: number, published: Day | null): Resolution {
  if (!published) return UNPUBLISHED;
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const days = [0, 1, 2].map((ahead) =>
    makeDay(month + ahead > 12 ? year + 1 : year, ((month + ahead - 1) % 12) + 1, day),
  );
  return days.find((each) => each !== null && each >= published) ?? NO_SUCH_DAY;
}

/** The day `days` after publication. */
export function daysAhead(days: number, published: Day | null): Resolution {
  return published ? addDays(published, days) : UNPUBLISHED;
}
