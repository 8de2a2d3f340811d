import type { Day } from "../../model/date.ts";
import type { ParseContext } from "../context.ts";
import type { FoundDate } from "../dates/finder.ts";
import { isAlmostAYearAhead } from "../dates/nearest.ts";
import type { FoundTime } from "../dates/times.ts";
import { isName } from "./unread-time.ts";

/** A date without a due word must fit into this many characters at an item's start or end: `the end of September, 2026`. */
const LONGEST_DATE = 40;

/**
 * Finds a date on or after publication without a due word at the end of an item (`Rotate the keys 2026-12-01`) or before a colon,
 * dash or bar at its start.
 */
export function looseDate(text: string, context: ParseContext): FoundDate | null {
  const { published } = context;
  if (published === null) return null;
  return dateAtVeryEnd(text, context, published) ?? dateAtStart(text, context, published);
}

function dateAtVeryEnd(text: string, { dates, lexicon }: ParseContext, published: Day): FoundDate | null {
  const base = Math.max(0, text.length - LONGEST_DATE);
  const last = dates.listTimes(text.slice(base), published).at(-1);
  if (!last || !/^\s?[.。!]?$/.test(text.slice(base + last.end))) return null;
  const [start, end] = [base + last.start, base + last.end];
  const lead = text.slice(Math.max(0, start - LONGEST_DATE), start);
  const words = text.slice(start, end);
  // “Update the roadmap for Q4”, “the limit of 2027”
  const isPart = start === 0 || !/\s[~≈]?$/.test(lead) || /\d\s$/.test(lead) || lexicon.trackers.within.test(lead);
  if (isPart || lexicon.due.unless.test(lead) || lexicon.due.weekOf.test(lead) || !canStandAlone(last, words))
    return null;
  return isAhead(last, published) ? asDate(last, { start, end, text: words }) : null;
}

function dateAtStart(text: string, { dates }: ParseContext, published: Day): FoundDate | null {
  const [first] = dates.listTimes(text.slice(0, LONGEST_DATE), published);
  if (first?.start !== 0 || !canStandAlone(first, text.slice(0, first.end))) return null;
  const isSetOff = /^\s?(?:[:：|]|[—–-]\s)/.test(text.slice(first.end));
  return isSetOff && isAhead(first, published)
    ? asDate(first, { start: 0, end: first.end, text: text.slice(0, first.end) })
    : null;
}

/** Whether a date is clear enough without a due word. A count, a fraction or a bare year isn't. */
function canStandAlone({ form, day }: FoundTime, words: string): boolean {
  const isNumber = form.figure === true || /^\d+$/.test(words) || /^\d{1,2}(?:st|nd|rd|th|\.)$/.test(words);
  return (
    day !== null &&
    !isNumber &&
    !/^\d{1,2}[/.]\d{1,2}(?:\.|\.\s?\d{2})?$/.test(words) &&
    (form.inCell !== true || isName(words)) &&
    !/^\p{Ll}{1,20}$/u.test(words)
  );
}

function isAhead({ day, form }: FoundTime, published: Day): boolean {
  return day !== null && day >= published && !(form.yearless && isAlmostAYearAhead(day, published));
}

function asDate({ day, form }: FoundTime, place: Pick<FoundDate, "start" | "end" | "text">): FoundDate {
  return {
    ...place,
    day,
    problem: null,
    yearless: form.yearless === true,
    uncertain: form.uncertain === true,
    isAmount: false,
  };
}
