import { addMonths, type Day } from "../../model/date.ts";
import type { ParseContext } from "../context.ts";
import type { FoundDate } from "../dates/finder.ts";
import { isAlmostAYearAhead } from "../dates/nearest.ts";
import { looseDate } from "./loose-date.ts";
import { isName } from "./unread-time.ts";

/** A due date in an item's words. `positional` means that it counts because of its position, without a due word. */
export type FoundDue = FoundDate & { positional: boolean };

/** The maximum length of a date written in words: `the end of September, 2026`. */
const LONGEST_DATE = 40;
/** The maximum length of a dash and the words after it if these can be a date. */
const LONGEST_DASH_ASIDE = 63;

/** Finds the due date in an item's words, even if it isn't a valid date (`due: soon`). */
export function findDue(text: string, context: ParseContext): FoundDue | null {
  const { dates, lexicon, published } = context;
  const announced = dates.findAnnounced(text, published);
  if (announced) return { ...announced, positional: false };
  const date =
    dateAtEnd(text, context) ??
    dateAmongParts(text, context) ??
    dateInBrackets(text, context) ??
    dateAfterComma(text, context) ??
    looseDate(text, context);
  if (date) return { ...date, day: likelyDay(date, published), positional: true };
  const pledged = lexicon.prose.commitmentIn(text) === null ? null : dates.findPledged(text, published);
  // “We will replace the disk that failed on Monday”
  const isInClause = pledged !== null && lexicon.due.clause.test(text.slice(0, pledged.start));
  return pledged && !isInClause ? { ...pledged, positional: false } : labelledDue(text, context);
}

/** Without a due word, a date without a year is more likely in the past than almost a year ahead. */
function likelyDay({ day, yearless }: FoundDate, published: Day | null): Day | null {
  const isLast = day !== null && published !== null && yearless && isAlmostAYearAhead(day, published);
  return isLast ? addMonths(day, -12) : day;
}

/** Finds a due label followed by words that aren't a date: `Due: soon`. */
function labelledDue(text: string, { lexicon }: ParseContext): FoundDue | null {
  const label = /[:：=([（]/.test(text) ? lexicon.due.label.exec(text) : null;
  if (!label) return null;
  const [matched] = label;
  const { value = "" } = { ...label.groups };
  const words = value.trim();
  if (words === "") return null;
  const valueStart = text.indexOf(value, label.index);
  const start = /^[([（]/.test(matched) ? label.index + 1 : label.index;
  const unread = { day: null, problem: null, yearless: false, uncertain: false, isAmount: false };
  return { start, end: valueStart + words.length, text: words, ...unread, positional: false };
}

/** Finds a date that is alone or between commas, in the final brackets or after the last dash. */
export function dateAtEnd(text: string, { dates, lexicon, published }: ParseContext): FoundDate | null {
  const brackets = /[([（]([^()[\]（）]+)[)\]）]\s?[.。]?$/.exec(text);
  const start = brackets ? brackets.index + 1 : startAfterDash(text);
  const found = start < 0 ? null : dates.findFirst(text.slice(start), published);
  if (!found) return null;
  const [before, after] = [text.slice(start, start + found.start), text.slice(start + found.end)];
  // `(planned 2026-12-01)` is a due date; `(introduced 2026-01-03)` and `(done 2026-01-03)` are not.
  const isAlone = /(?:^|[,;:、，：—–|·•-]\s?|\s\/\s)$/.test(before) || lexicon.statuses.doneOf(before) === false;
  if (!isAlone || !/^\s?(?:$|[,;、，.)\]）—–|·•-]|\s\/\s)/.test(after)) return null;
  return { ...found, start: found.start + start, end: found.end + start };
}

const BETWEEN_PARTS = /\s?[,;、，；|｜]\s?|\s[/–—-]\s/u;
/** A year or an ordinal, which can be anything, and a name that is also a short form of a month. */
const NO_DATE = /^(?:\d{1,4}(?:st|nd|rd|th|\.)?|jan)$/i;

/**
 * Finds a date in the final brackets or after the last dash that needs a due word elsewhere, but makes up one of the parts there: `(Ann, January)`,
 * `(01/31)`.
 */
function dateAmongParts(text: string, { dates, published }: ParseContext): FoundDate | null {
  if (published === null) return null;
  const brackets = /[([（【]([^()[\]（）【】]{2,80})[)\]）】]\s?[.。]?$/.exec(text);
  const start = brackets ? brackets.index + 1 : startAfterDash(text);
  if (start < 0) return null;
  const aside = brackets?.[1] ?? text.slice(start);
  const parts = aside.split(BETWEEN_PARTS);
  let from = 0;
  for (const part of parts) {
    const at = aside.indexOf(part, from);
    from = at + part.length;
    const found = NO_DATE.test(part) ? null : dates.findInCell(part, published);
    const isWhole = found?.day && !found.isAmount && found.start === 0 && /^[.。]?$/.test(part.slice(found.end));
    if (isWhole && (brackets || parts.length > 1 || isName(part)))
      return { ...found, start: start + at, end: start + at + found.end };
  }
  return null;
}

/** Where the words after the last dash start, if they are at most 60 characters; -1 if there are none. */
function startAfterDash(text: string): number {
  const base = Math.max(0, text.length - LONGEST_DASH_ASIDE);
  // Bounded: 63 characters (LONGEST_DASH_ASIDE)
  const start = text.slice(base).search(/(?<=\s[—–-]\s)[^—–]{1,60}$/);
  return start < 0 ? -1 : base + start;
}

/** Finds brackets that contain only a future date: `As a long-term solution (Q2 2027), we will …`. */
function dateInBrackets(text: string, { dates, published }: ParseContext): FoundDate | null {
  if (!/[([（]/.test(text)) return null;
  for (const match of text.matchAll(/[([（]([^()[\]（）]{2,40})[)\]）]/g)) {
    const [, content = ""] = match;
    const found = dates.findFirst(content, published);
    const isWhole = found !== null && found.start === 0 && found.end === content.length;
    // Without a publication date, accept only a period, because an exact date could be the date of the incident.
    const day = found && likelyDay(found, published);
    const isAhead = day && (published ? day >= published : !/\d{1,2}\D+\d{1,2}/.test(content.replace(/\d{4}/, "")));
    if (isWhole && isAhead) return { ...found, start: match.index + 1, end: match.index + 1 + content.length };
  }
  return null;
}

/** Finds a future date at the end, alone after a comma: `Rotate the keys, Dec 1, 2026`. */
function dateAfterComma(text: string, { dates, published }: ParseContext): FoundDate | null {
  const tail = Math.max(0, text.length - LONGEST_DATE);
  if (!published || !/[,;，、；|·•/]/.test(text)) return null;
  for (const { index } of text.slice(tail).matchAll(/(?<=[,;，、；|·•]\s?|\s\/\s)\S/g)) {
    const start = tail + index;
    const found = dates.findFirst(text.slice(start), published);
    const isAlone = found?.start === 0 && /^\s?[.。]?$/.test(text.slice(start + found.end));
    const day = isAlone ? likelyDay(found, published) : null;
    if (isAlone && day && day >= published) return { ...found, start, end: start + found.end };
  }
  return null;
}
