import type { Day } from "../../model/date.ts";
import type { ParseContext } from "../context.ts";
import { isAlmostAYearAhead } from "../dates/nearest.ts";
import type { FoundTime } from "../dates/times.ts";

/** How many characters before a time are searched for words that show how it is meant. */
const LEAD_LENGTH = 40;
/** How far a clause around a time is searched, so that many times in a text take linear time. */
const CLAUSE_LENGTH = 200;
const CLOSES_CLAUSE = /^\s*(?:$|[.,;:!?()[\]{}–—|/-]|[（）。、，；])/;
/** Fiscal years, quarters of two-digit years, and weeks. They are written alike in all languages. */
const SHORT_PERIOD =
  /(?<![\p{L}\p{N}.-])(?:[FC]Y[ -]?['’]?\d{2,4}(?:[ -]?Q[1-4])?|\d{2}[ -]?Q[1-4]|Q[1-4][ -]?FY[ -]?['’]?\d{2,4}|W(?:K|eek)?[ -]?(?:[1-4]\d|5[0-3])|20\d{2}-?W\d{2}(?:-\d)?)(?![\p{L}\p{N}])/u;
/** A date in figures, in which a letter can be typed for a digit: `2026-12-0l`. */
const FIGURES = /(?<![\p{L}\p{N}.-])[12][\dOo]{3}([-/.–—])[\dOoIl]{1,2}\1[\dOoIl]{1,2}(?![\p{L}\p{N}])/gu;
/** A date with spaces (`2026 12 01`), or one that starts with a two-digit year (`26-12-01`). */
const OTHER_FIGURES =
  /(?<![\p{L}\p{N}.-])(?:20\d\d (?:0[1-9]|1[0-2]) [0-3]\d|[23]\d([-.–—])(?:0[1-9]|1[0-2])\1[0-3]\d)(?![\p{L}\p{N}])/u;
/** A fraction such as `1/3` or `3/10`, but not `12/1` or `12/7`. */
const FRACTION = /^\d{1,2}\/(?:[2-68]|10)$/;
/** `+2 weeks`, `~3 months`, `T+30 days` */
const ADDED = /(?:[+~≈<≤]|[,—–]\s)\s?$/;

/** Finds words in an item without a due date that name a time, and that its author may have meant as one. Null if there are none. */
export function findUnreadTime(text: string, context: ParseContext): string | null {
  const time = context.dates.listTimes(text, context.published).find((found) => isUnread(found, text, context));
  const short = SHORT_PERIOD.exec(text)?.[0] ?? unusualFigures(text) ?? dayAndMonth(text, context.lexicon);
  return short ?? (time ? text.slice(time.start, time.end) : null);
}

function unusualFigures(text: string): string | null {
  const mistyped = Array.from(text.matchAll(FIGURES), ([words]) => words).find((words) => /[OoIl]/.test(words));
  return mistyped ?? OTHER_FIGURES.exec(text)?.[0] ?? null;
}

/** Finds `12-01`, which is either a date or a range, at the end of a clause. Without a leading zero, it needs a due word before it. */
function dayAndMonth(text: string, { due }: ParseContext["lexicon"]): string | null {
  const found = /(?<=\s)(?:0\d-[0-3]\d|[0-3]\d-0\d|1[0-2]-[0-3]\d|[0-3]\d-1[0-2])(?=\s*(?:$|[.,;:!)\]]))/.exec(text);
  if (!found) return null;
  const [words] = found;
  return isPadded(words) || due.lead.test(text.slice(Math.max(0, found.index - LEAD_LENGTH), found.index))
    ? words
    : null;
}

/** Whether a date can be a due date because of the words around it. A past date can be one only after a word such as `by`. */
function isUnread(time: FoundTime, text: string, { lexicon, published }: ParseContext): boolean {
  const { start, end, day, form } = time;
  const lead = text.slice(Math.max(0, start - LEAD_LENGTH), start);
  const { due } = lexicon;
  if (isPast(time, published)) return due.deadline.test(lead);
  const isApart = CLOSES_CLAUSE.test(text.slice(end, end + 3));
  const words = text.slice(start, end);
  const isIntroduced = due.lead.test(lead);
  const clause = text.slice(Math.max(0, start - CLAUSE_LENGTH), start);
  // `for 90 days`, `within 5 days after`
  if (form.relative && (due.continues.test(text.slice(end, end + CLAUSE_LENGTH)) || due.clause.test(clause)))
    return false;
  if (form.figure) return ADDED.test(lead) || (isSlashed(words) && isApart && due.slashed.test(lead));
  if (isBareNumber(words)) return (isIntroduced && day !== null) || (isApart && isPadded(words));
  if (isNumeric(words) || form.announces) return true;
  const isBare = form.inCell === true || form.relative === true || form.pledged === true;
  if (!isBare || (/\d/.test(words) && /\p{L}/u.test(words))) return true;
  return (
    isIntroduced ||
    due.unless.test(lead) ||
    (isApart && (isName(words) || (form.alone === true && form.pledged === true)))
  );
}

/** Whether a word is a name, and not a verb or noun that is written alike: `March`, but not “march”. */
export function isName(words: string): boolean {
  return !/^\p{Ll}/u.test(words) || /[\s\d-]/.test(words) || /^\p{Ll}{7,}$/u.test(words);
}

function isPast({ day, form }: FoundTime, published: Day | null): boolean {
  if (day === null || published === null) return false;
  return day < published || (form.yearless === true && isAlmostAYearAhead(day, published));
}

/** Whether the words contain three numbers with signs between them, or letters and a year. */
function isNumeric(words: string): boolean {
  return /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(words) || (/\p{L}/u.test(words) && /\d{4}/.test(words));
}

/** A day and a month, at least one of them with a leading zero, or a date without separators: `01/12`, `12-01`, `20261201`. */
function isPadded(words: string): boolean {
  return /^(?:0\d[/-]\d\d|\d\d[/-]0\d|\d{8})$/.test(words);
}

/** A day and a month that can't be a fraction: `12/1`. */
function isSlashed(words: string): boolean {
  const [first = 0, second = 0] = words.split("/").map(Number);
  const canBeDay = Math.min(first, second) <= 12 && Math.max(first, second) <= 31;
  return words.includes("/") && canBeDay && !(first < second && FRACTION.test(words));
}

/** A number that can be anything: `2027`, `2/3`, `15.`. */
function isBareNumber(words: string): boolean {
  return /^(?:\d{4}|\d{8}|\d{1,2}[/.-]\d{1,2}\.?|\d{1,2}(?:st|nd|rd|th|\.)|\d{1,2}\/\d{4})$/.test(words);
}
