import { addMonths, daysBetween, type Day } from "../../model/date.ts";
import type { ParseContext } from "../context.ts";
import type { FoundDate } from "../dates/finder.ts";
import type { Clause } from "../lexicon/clauses.ts";

/** A time of day. */
export const CLOCK =
  /(?<![\d.])\d{1,2}(?::|\s?h\s?)\d{2}(?!\d)|\d{1,2}[時时시点]|\b(?:kl|klockan|pukul|saat)\.? \d{1,2}\.\d{2}/iu;

/** Dates in recent weeks are often written without a year. A due date almost a year ahead usually has one. */
const RECENT_DAYS = 60;

/** Whether a date is the day from which something applies. */
export function appliesFrom({ start, end, text: day }: FoundDate, text: string, { lexicon }: ParseContext): boolean {
  const before = text.slice(start, text.indexOf(day, start));
  return lexicon.grammar.appliesFrom(before, text.slice(end, end + MOST_AFTER_DAY));
}

/** How many characters after a day can contain the word for “from”: `1 Ekim'den itibaren`. */
const MOST_AFTER_DAY = 16;

/** Whether a clause has a verb form for plans. */
export function isAhead({ signs }: Clause): boolean {
  return AHEAD.some((sign) => signs.has(sign));
}

/** Whether the authors act in a clause in the present tense: `Wir stellen es diese Woche um.` */
function isOwnPlan({ signs }: Clause): boolean {
  return signs.has("present") && signs.has("authors");
}

const AHEAD = ["future", "intention", "ongoing"] as const;

/** The first date ahead. In a sentence about the past, a weekday alone is in the past too: `It was refunded on Friday; …` */
export function dayNamed(clauses: readonly Clause[], text: string, context: ParseContext): FoundDate | null {
  const due = dayAhead(text, context);
  const isWeekday =
    due !== null && !/\d/.test(due.text) && context.dates.findAnnounced(text, context.published) === null;
  if (!isWeekday) return due;
  const isNext = clauses.some((clause) => isAhead(clause) || isOwnPlan(clause)) || appliesFrom(due, text, context);
  return isNext && !clauses.slice(0, 1).some(({ signs }) => signs.has("past")) ? due : null;
}

/** The first date in a sentence that isn't before publication. */
export function dayAhead(text: string, context: ParseContext, left = MOST_DATES): FoundDate | null {
  const { dates, published } = context;
  const announced = dates.findPledged(text, published);
  if (published === null) return announced?.day ? announced : null;
  const found = announced ?? dates.findFirst(text, published);
  // `2026-08-05 14:10: Ann will restart it` is an entry in a timeline, and `2026年8月5日 株式会社…` a dateline.
  const isStamp = found?.start === 0 && (found.day === published || /^\s*(?:[:–—|-]|\d)/.test(text.slice(found.end)));
  if (!found?.day || isStamp) return null;
  if (found.yearless && isRecent(found.day, published))
    return left > 1 ? dayAhead(text.slice(found.end), context, left - 1) : null;
  return found.day >= published ? found : null;
}

/**
 * How many dates are tried, because a recent date can come before the future one: `All keys from before 3 August will be
 * revoked on 20 August.`
 */
const MOST_DATES = 3;

/** Whether a date without a year was probably meant to be in the weeks before publication: `On Saturday, 17 January, …` in a report of 21 January. */
function isRecent(day: Day, published: Day): boolean {
  const age = daysBetween(addMonths(day, -12), published);
  return age >= 0 && age <= RECENT_DAYS;
}

/** Whether a subject is nothing but a date. */
export function isDate(subject: string, { dates, published }: ParseContext): boolean {
  const found = subject === "" ? null : dates.findFirst(subject, published);
  return found !== null && found.start === 0 && found.end === subject.length;
}
