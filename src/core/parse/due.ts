import { addDays, addMonths, lastDayOfMonth, makeDay, weekday, type Day } from "../date.ts";
import type { Lexicon } from "./lexicon.ts";

/** A date that was found in a text. */
export interface Due {
  /** Where the words stand in the text, a due word before them included. */
  start: number;
  end: number;
  /** The words of the date alone. */
  text: string;
  due: Day | null;
  /** Why no day could be read, with the way to write it; null when `due` is set. */
  problem: string | null;
}

export interface DueReader {
  /** The first date in `text`, whatever stands before it. */
  first(text: string, published: Day | null): Due | null;
  /** The first date that the text itself makes a due date: `by 1 May 2027`, `due: Q1 2027`, `within 30 days`. */
  announced(text: string, published: Day | null): Due | null;
}

type Groups = Record<string, string | undefined>;
type Reading = Day | { problem: string };

/** One way of writing a date. `source` is a regular expression with named groups. */
interface Form {
  source: string;
  /** Reads as a due date without a due word before it. */
  announces?: true;
  read(groups: Groups, published: Day | null): Reading;
}

const HOW = "write it as YYYY-MM-DD, such as 2026-12-01";
const THE_END_OF = String.raw`(?:the\s+)?end\s+of\s+`;

/** Builds the reader for a lexicon's months, weekdays and due words. Of two dates the leftmost counts, then the earlier form. */
export function createDueReader(lexicon: Lexicon): DueReader {
  const before = String.raw`(?<![\p{L}\p{N}\-/.])`;
  const after = String.raw`(?![\p{L}\p{N}]|[-/]\d)`;
  const forms = dueForms(lexicon).map((form) => {
    const word = `(?:${lexicon.dueWords}\\s*:?\\s*(?:the\\s+)?)${form.announces ? "?" : ""}`;
    return {
      form,
      first: new RegExp(`${before}(?<date>${form.source})${after}`, "iu"),
      announced: new RegExp(`${before}${word}(?<date>${form.source})${after}`, "iu"),
    };
  });

  function read(which: "first" | "announced", text: string, published: Day | null): Due | null {
    const found = forms
      .flatMap(({ form, ...patterns }) => {
        const match = patterns[which].exec(text);
        return match ? [{ form, match }] : [];
      })
      .toSorted((a, b) => a.match.index - b.match.index)[0];
    if (!found) return null;
    const { form, match } = found;
    const groups: Groups = match.groups!;
    const reading = form.read(groups, published);
    const due = { start: match.index, end: match.index + match[0].length, text: groups["date"]! };
    if (typeof reading === "string") return { ...due, due: reading, problem: null };
    return { ...due, due: null, problem: `“${due.text}” ${reading.problem}` };
  }
  return {
    first: (text, published) => read("first", text, published),
    announced: (text, published) => read("announced", text, published),
  };
}

function dueForms(lexicon: Lexicon): Form[] {
  const month = `(?<month>${lexicon.monthNames})\\.?`;
  const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.)?`;
  const year = String.raw`(?<year>[12]\d{3})`;
  const quarter = String.raw`Q(?<quarter>[1-4])`;
  const monthOf = (groups: Groups): number => lexicon.month(groups["month"]!);
  return [
    {
      source: String.raw`${year}(?<mark>[-/])(?<number>\d{1,2})\k<mark>(?<day>\d{1,2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?`,
      read: (g) => exists(+g["year"]!, +g["number"]!, +g["day"]!),
    },
    {
      source: String.raw`${year}\s?年\s?(?<number>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日`,
      read: (g) => exists(+g["year"]!, +g["number"]!, +g["day"]!),
    },
    // With full stops the day always comes first.
    {
      source: String.raw`(?<day>\d{1,2})\.(?<number>\d{1,2})\.${year}`,
      read: (g) => exists(+g["year"]!, +g["number"]!, +g["day"]!),
    },
    { source: String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})/${year}`, read: slashed },
    { source: String.raw`${month}\s+${day},?\s+${year}`, read: (g) => exists(+g["year"]!, monthOf(g), +g["day"]!) },
    {
      source: String.raw`${day}\s+(?:of\s+|de\s+)?${month}(?:,|\s+de)?\s+${year}`,
      read: (g) => exists(+g["year"]!, monthOf(g), +g["day"]!),
    },
    { source: String.raw`${month}\s+${day}`, read: (g, from) => nextSuchDay(monthOf(g), +g["day"]!, from) },
    {
      source: String.raw`${day}\s+(?:of\s+|de\s+)?${month}`,
      read: (g, from) => nextSuchDay(monthOf(g), +g["day"]!, from),
    },
    {
      source: String.raw`(?:${THE_END_OF})?${month},?\s+${year}`,
      read: (g) => lastDayOfMonth(+g["year"]!, monthOf(g)),
    },
    {
      source: String.raw`${THE_END_OF}${month}`,
      announces: true,
      read: (g, from) => endOfMonthNamed(monthOf(g), from),
    },
    {
      source: String.raw`(?:${THE_END_OF})?${quarter}[\s,/-]*(?:of\s+)?${year}`,
      read: (g) => lastDayOfMonth(+g["year"]!, +g["quarter"]! * 3),
    },
    { source: String.raw`${year}[\s/-]*${quarter}`, read: (g) => lastDayOfMonth(+g["year"]!, +g["quarter"]! * 3) },
    { source: String.raw`${THE_END_OF}${year}`, announces: true, read: (g) => lastDayOfMonth(+g["year"]!, 12) },
    {
      source: String.raw`${THE_END_OF}(?:the\s+|this\s+)?(?<unit>month|quarter|year)`,
      announces: true,
      read: (g, from) => endOfUnit(g["unit"]!, from),
    },
    {
      source: String.raw`within\s+(?<count>\d{1,3})\s+(?<unit>day|week|month)s?(?!\s+(?:of|before)\b)`,
      announces: true,
      read: (g, from) => later(+g["count"]!, g["unit"]!, from),
    },
    {
      source: String.raw`next\s+(?<weekday>${lexicon.weekdayNames})`,
      announces: true,
      read: (g, from) => nextWeekday(lexicon.weekday(g["weekday"]!), from),
    },
  ];
}

const UNPUBLISHED = {
  problem:
    "counts from the day of publication, which this report does not tell: add “date: YYYY-MM-DD” to its front matter",
};

function exists(year: number, month: number, day: number): Reading {
  return makeDay(year, month, day) ?? { problem: `is no day of the calendar: ${HOW}` };
}

function slashed(groups: Groups): Reading {
  const [a, b, year] = [Number(groups["a"]), Number(groups["b"]), Number(groups["year"])];
  const [dayFirst, monthFirst] = [makeDay(year, b, a), makeDay(year, a, b)];
  if (dayFirst && monthFirst && dayFirst !== monthFirst) {
    return { problem: `can mean ${dayFirst} or ${monthFirst}: ${HOW}` };
  }
  return dayFirst ?? monthFirst ?? { problem: `is no day of the calendar: ${HOW}` };
}

/** A day without a year is the first one on or after publication. */
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

function endOfUnit(unit: string, from: Day | null): Reading {
  if (!from) return UNPUBLISHED;
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  if (/^year/i.test(unit)) return lastDayOfMonth(year, 12);
  return lastDayOfMonth(year, /^quarter/i.test(unit) ? Math.ceil(month / 3) * 3 : month);
}

function later(count: number, unit: string, from: Day | null): Reading {
  if (!from) return UNPUBLISHED;
  if (/^month/i.test(unit)) return addMonths(from, count);
  return addDays(from, /^week/i.test(unit) ? count * 7 : count);
}

/** The first such weekday after publication, never that day itself. */
function nextWeekday(wanted: number, from: Day | null): Reading {
  return from ? addDays(from, ((wanted - weekday(from) + 6) % 7) + 1) : UNPUBLISHED;
}
