import { addDays, addMonths, lastDayOfMonth, makeDay, weekday, type Day } from "../model/date.ts";
import type { DateWords } from "./date-words.ts";
import { alternatives } from "./phrases.ts";
import type { Unit } from "./language.ts";

export type Groups = Record<string, string | undefined>;
export type Reading = Day | { problem: string };

/** One way of writing a date. `source` is a regular expression with named groups. */
export interface Form {
  source: string;
  /** Reads as a due date without a due word before it. */
  announces?: true;
  /** Only counts where no other form does: in “Friday, 4 December 2026” the weekday says nothing new. */
  weak?: true;
  /** A count or a period, which other words may make part of something else: `within 5 days after`. */
  relative?: true;
  /** Only in a cell for dates, or after a due word: `March`. */
  inCell?: true;
  /** In a cell it counts without a due word only where nothing else stands. */
  alone?: true;
  /** As `inCell`, and after a due word that nothing but a date can follow: `by 2 weeks` is a difference. */
  figure?: true;
  /** How many months a period has, of which the reading is the last day. */
  months?: number;
  read(groups: Groups, published: Day | null): Reading;
}

export const HOW = "write it as YYYY-MM-DD, such as 2026-12-01";
const YEAR = String.raw`(?<year>[12]\d{3})`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?`;

/** Every way in which a date can be written, in all languages; of two that begin at one place the earlier counts. */
export function dateForms(words: DateWords): Form[] {
  return [...fullDates(words), ...daysOfTheYear(words), ...periods(words), ...fromPublication(words)];
}

/** A day with its year. */
function fullDates(words: DateWords): Form[] {
  const month = `(?<month>${words.months})\\.?`;
  const of = String.raw`(?:\s+(?:${words.of}))?`;
  const numbers = (g: Groups): Reading => exists(+g["year"]!, +g["number"]!, +g["day"]!);
  const named = (g: Groups): Reading => exists(+g["year"]!, words.month(g["month"]!), +g["day"]!);
  return [
    {
      source: String.raw`${YEAR}(?<mark>[-/])(?<number>\d{1,2})\k<mark>(?<day>\d{1,2})(?:t[\d:.]+(?:z|[+-]\d{2}:?\d{2})?)?`,
      read: numbers,
    },
    { source: String.raw`${YEAR}\s?年\s?(?<number>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?[日号號]`, read: numbers },
    // With full stops the day comes first, unless the year does.
    { source: String.raw`(?<day>\d{1,2})\.\s?(?<number>\d{1,2})\.\s?${YEAR}`, read: numbers },
    { source: String.raw`${YEAR}\.(?<number>\d{1,2})\.(?<day>\d{1,2})`, read: numbers },
    { source: String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})/${YEAR}`, read: slashed },
    { source: String.raw`${month}\s+${DAY},?\s+${YEAR}`, read: named },
    { source: String.raw`${DAY}-(?<month>${words.months})-${YEAR}`, read: named },
    { source: String.raw`${DAY}${of}\s+${month},?${of}\s+${YEAR}`, read: named },
  ];
}

/** A day without a year is the first one on or after publication. */
function daysOfTheYear(words: DateWords): Form[] {
  const month = `(?<month>${words.months})\\.?`;
  const of = String.raw`(?:\s+(?:${words.of}))?`;
  const named = (g: Groups, from: Day | null): Reading => nextSuchDay(words.month(g["month"]!), +g["day"]!, from);
  return [
    { source: String.raw`${month}\s+${DAY}(?!\s?[:h%])`, read: named },
    { source: `${DAY}${of}\\s+${month}`, read: named },
    {
      source: String.raw`(?<number>1[0-2]|0?[1-9])\s?月\s?(?<day>\d{1,2})\s?[日号號]`,
      read: (g, from) => nextSuchDay(+g["number"]!, +g["day"]!, from),
    },
    { source: String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})(?!/)`, weak: true, inCell: true, figure: true, read: slashed },
  ];
}

/** A month, a quarter, a half or a year stands for its last day. */
function periods(words: DateWords): Form[] {
  const month = `(?<month>${words.months})\\.?`;
  const of = String.raw`(?:\s+(?:${words.of}))?`;
  const quarter = affixed(words.quarter, `(?<quarter>${words.ordinals})`);
  const named = String.raw`${month},?${of}\s+${YEAR}`;
  const inFigures = String.raw`${YEAR}\s?年\s?(?<number>1[0-2]|0?[1-9])\s?月`;
  const quarterOf = String.raw`(?:${quarter})[\s,/-]*(?:(?:${words.of})\s+)?${YEAR}`;
  const yearFirst = String.raw`${YEAR}\s?年?[\s/-]*(?:第)?(?:${quarter})`;
  const half = String.raw`(?:[hs](?<half>[12])|(?<half2>[12])[hs])[\s,/-]*${YEAR}`;
  const endOfQuarter = (g: Groups): Reading => lastDayOfMonth(+g["year"]!, words.ordinal(g["quarter"]!) * 3);
  const monthAndYear = (g: Groups): Reading => lastDayOfMonth(+g["year"]!, words.month(g["month"]!));
  const figures = (g: Groups): Reading => lastDayOfMonth(+g["year"]!, +g["number"]!);
  return [
    { source: optionalEnd(words, named), months: 1, read: monthAndYear },
    { source: optionalEnd(words, inFigures), months: 1, read: figures },
    { source: optionalEnd(words, quarterOf), months: 3, read: endOfQuarter },
    { source: optionalEnd(words, yearFirst), months: 3, read: endOfQuarter },
    { source: half, months: 6, read: (g) => lastDayOfMonth(+g["year"]!, +(g["half"] ?? g["half2"]!) * 6) },
    { source: end(words, month), announces: true, read: (g, from) => endOfMonthNamed(words.month(g["month"]!), from) },
    {
      source: end(words, quarter),
      announces: true,
      read: (g, from) => endOfMonthNamed(words.ordinal(g["quarter"]!) * 3, from),
    },
    {
      source: end(words, String.raw`${YEAR}(?:\s?年)?`),
      announces: true,
      read: (g) => lastDayOfMonth(+g["year"]!, 12),
    },
    {
      source: quarter,
      weak: true,
      months: 3,
      read: (g, from) => endOfMonthNamed(words.ordinal(g["quarter"]!) * 3, from),
    },
    {
      source: month,
      weak: true,
      inCell: true,
      alone: true,
      months: 1,
      read: (g, from) => endOfMonthNamed(words.month(g["month"]!), from),
    },
  ];
}

/** What counts from the day of publication. */
function fromPublication(words: DateWords): Form[] {
  const period = `(?<period>${words.periods})`;
  const count = String.raw`(?<count>\d{1,3}|${words.numbers})\s*(?<unit>${words.units})(?![\p{L}\p{N}]*\s+(?:of|before)(?![\p{L}]))`;
  const ofPeriod = (g: Groups, from: Day | null): Reading => {
    const { unit, ahead } = words.period(g["period"]!);
    return endOfPeriod(unit, ahead, from);
  };
  return [
    { source: end(words, period), announces: true, relative: true, read: ofPeriod },
    {
      source: affixed(words.within, count),
      announces: true,
      relative: true,
      read: (g, from) => later(words.number(g["count"]!), words.unit(g["unit"]!), from),
    },
    {
      source: affixed(words.next, `(?<weekday>${words.weekdays})`),
      announces: true,
      relative: true,
      read: (g, from) => nextWeekday(words.weekday(g["weekday"]!), from),
    },
    {
      source: count,
      weak: true,
      relative: true,
      inCell: true,
      figure: true,
      read: (g, from) => later(words.number(g["count"]!), words.unit(g["unit"]!), from),
    },
    { source: `(?<period>${words.alone})`, weak: true, relative: true, read: ofPeriod },
    {
      source: `(?<weekday>${words.weekdays})`,
      weak: true,
      relative: true,
      read: (g, from) => nextWeekday(words.weekday(g["weekday"]!), from),
    },
  ];
}

function end(words: DateWords, what: string): string {
  return affixed(words.endOf, what);
}

function optionalEnd(words: DateWords, what: string): string {
  const { before, after } = affixes(words.endOf);
  return `(?:(?<end>${before})\\s*)?${what}(?:\\s*${after})?`;
}

/** `what` with the words that the templates put before it or after it. No group of `what` may stand twice in a pattern. */
function affixed(templates: readonly string[], what: string): string {
  const { before, after } = affixes(templates);
  const unnamed = what.replaceAll(/\(\?<[a-z]\w*>/g, "(?:");
  return `(?=${before}\\s*${unnamed}|${unnamed}\\s*${after})(?:${before}\\s*)?${what}(?:\\s*${after})?`;
}

function affixes(templates: readonly string[]): { before: string; after: string } {
  const bare = (which: (template: string) => boolean): string =>
    `(?:${alternatives(templates.filter(which).map((template) => template.replace("@", "").trim()))})`;
  return { before: bare((one) => one.endsWith("@")), after: bare((one) => one.startsWith("@")) };
}

const UNPUBLISHED = {
  problem:
    "counts from the day of publication, which this report does not tell: add “date: YYYY-MM-DD” to its front matter",
};

function exists(year: number, month: number, day: number): Reading {
  return makeDay(year, month, day) ?? { problem: `is no day of the calendar: ${HOW}` };
}

/** `30/9/2026`, `9/30`: one number above 12 tells which is the day. */
function slashed(groups: Groups, from: Day | null): Reading {
  const [a, b, year] = [Number(groups["a"]), Number(groups["b"]), groups["year"]];
  if (year === undefined && !from) return UNPUBLISHED;
  const read = (month: number, day: number): Day | null => {
    const reading = year === undefined ? nextSuchDay(month, day, from) : makeDay(Number(year), month, day);
    return typeof reading === "string" ? reading : null;
  };
  const [dayFirst, monthFirst] = [read(b, a), read(a, b)];
  if (dayFirst && monthFirst && dayFirst !== monthFirst) {
    return { problem: `can mean ${dayFirst} or ${monthFirst}: ${HOW}` };
  }
  return dayFirst ?? monthFirst ?? { problem: `is no day of the calendar: ${HOW}` };
}

function nextSuchDay(month: number, day: number, from: Day | null): Reading {
  if (!from) return UNPUBLISHED;
  const year = Number(from.slice(0, 4));
  const same = makeDay(year, month, day);
  return same && same >= from ? same : exists(year + 1, month, day);
}

function endOfMonthNamed(month: number, from: Day | null): Reading {
  if (!from) return UNPUBLISHED;
  const [year, fromMonth] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  return lastDayOfMonth(month < fromMonth ? year + 1 : year, month);
}

/** The last day of the period that lies `ahead` periods after the one of publication; a week ends on Sunday (ISO 8601). */
function endOfPeriod(unit: Unit, ahead: number, from: Day | null): Reading {
  if (!from) return UNPUBLISHED;
  if (unit === "week") return addDays(from, ((7 - weekday(from)) % 7) + ahead * 7);
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  if (unit === "year") return lastDayOfMonth(year + ahead, 12);
  return lastDayOfMonth(year, unit === "quarter" ? (Math.ceil(month / 3) + ahead) * 3 : month + ahead);
}

function later(count: number, unit: Unit, from: Day | null): Reading {
  if (!from) return UNPUBLISHED;
  if (unit === "day" || unit === "week") return addDays(from, unit === "week" ? count * 7 : count);
  return addMonths(from, count * { month: 1, quarter: 3, year: 12 }[unit]);
}

/** The first such weekday after publication, never that day itself. */
function nextWeekday(wanted: number, from: Day | null): Reading {
  return from ? addDays(from, ((wanted - weekday(from) + 6) % 7) + 1) : UNPUBLISHED;
}
