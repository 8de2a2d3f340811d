import { Failure } from "./failure.ts";
import { memoize } from "./memoize.ts";

/** A calendar day written `YYYY-MM-DD` (ISO 8601). Two days compare correctly as text. */
export type Day = string;

/** The moment of a run. `today` overrides the calendar in every time zone (FOLLOW_THROUGH_TODAY). */
export interface Now {
  /** RFC 3339, UTC. */
  instant: string;
  today: Day | null;
}

const DAY_MS = 86_400_000;
const ISO_DAY = /^([12]\d{3})-(\d{2})-(\d{2})$/;

/** The day with these numbers, or null when the calendar has none (30 February). Months count from 1. */
export function makeDay(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1) return null;
  return date.toISOString().slice(0, 10);
}

/** `text` as a day when it is exactly `YYYY-MM-DD` and exists, else null. */
export function parseDay(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  return match ? makeDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export function addDays(day: Day, days: number): Day {
  return dayAt(startOf(day) + days * DAY_MS);
}

/** When a day begins in UTC, in milliseconds since 1970, and back. */
const startOf = memoize((day: Day) => Date.parse(day));
const dayAt = memoize((start: number): Day => new Date(start).toISOString().slice(0, 10));

/** The same day `months` later; the month's last day where it has no such day (31 January + 1 → 28 February). */
export function addMonths(day: Day, months: number): Day {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) + months];
  const last = lastDayOfMonth(year, month);
  const same = `${last.slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((startOf(to) - startOf(from)) / DAY_MS);
}

/** Hours from one RFC 3339 instant to another; negative when the second is earlier. */
export function hoursBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 3_600_000;
}

/** The last day of a month; months count from 1 and may run over the year's end. */
export function lastDayOfMonth(year: number, month: number): Day {
  const date = new Date(0);
  // Date.UTC would take a year below 100 for one of the twentieth century.
  date.setUTCFullYear(year, month, 0);
  return date.toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay();
}

/** Whether the text is an RFC 3339 instant. */
export function isInstant(text: string): boolean {
  return (
    parseDay(text.slice(0, 10)) !== null &&
    /^.{10}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) &&
    !Number.isNaN(Date.parse(text))
  );
}

/** Whether the text names an IANA time zone; an offset such as `+02:00` does not. */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    return calendar(zone) !== null;
  } catch {
    return false;
  }
}

/** The calendar day of an RFC 3339 instant in an IANA time zone. */
export function dayOf(instant: string, zone: string): Day {
  // By far the most, and without Intl by far the cheapest.
  if (zone === "UTC")
    return instant.endsWith("Z") ? instant.slice(0, 10) : new Date(instant).toISOString().slice(0, 10);
  return calendar(zone).format(new Date(instant));
}

/** Today in an IANA time zone. */
export function todayIn(now: Now, zone: string): Day {
  if (now.today !== null) return now.today;
  const days = daysOfNow.get(now);
  const known = days?.get(zone);
  if (known !== undefined) return known;
  const day = dayOf(now.instant, zone);
  daysOfNow.set(now, (days ?? new Map<string, Day>()).set(zone, day));
  return day;
}

/** One day for all commitments of a zone, which would each ask Intl for it. */
const daysOfNow = new WeakMap<Now, Map<string, Day>>();

/** Building a formatter costs far more than using it. en-CA writes YYYY-MM-DD. */
const calendar = memoize(
  (zone: string) =>
    new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }),
);

/** The RFC 3339 instant at which the day after `instant` begins in an IANA time zone, to the second. */
export function nextMidnight(instant: string, zone: string): string {
  const start = Date.parse(instant);
  const today = dayOf(instant, zone);
  // No zone's day is longer than 26 hours, so the boundary lies between here and there.
  let [before, after] = [start, start + 26 * 3_600_000];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayOf(new Date(middle).toISOString(), zone) === today) before = middle;
    else after = middle;
  }
  return new Date(after).toISOString();
}

/** The RFC 3339 instant at which the day of `instant` began in an IANA time zone. */
export function previousMidnight(instant: string, zone: string): string {
  const day = dayOf(instant, zone);
  // A day earlier it was yesterday, or, where yesterday was shorter than that, the day before.
  const before = nextMidnight(new Date(Date.parse(instant) - DAY_MS).toISOString(), zone);
  return dayOf(before, zone) === day ? before : nextMidnight(before, zone);
}

/** The moment of a run. `today` is FOLLOW_THROUGH_TODAY's value; unset or empty leaves the calendar alone. */
export function makeNow(instant: string, today: string | undefined): Now {
  if (!today) return { instant, today: null };
  if (parseDay(today) === null) {
    throw new Failure(
      `FOLLOW_THROUGH_TODAY is ${JSON.stringify(today)}: expected a day as YYYY-MM-DD, such as 2026-12-01.`,
    );
  }
  return { instant, today };
}
