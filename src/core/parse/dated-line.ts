import { addDays, type Day } from "../model/date.ts";
import type { DateFinder } from "./dates/finder.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";

/** A label directly before a date: `· **Date:** `. */
// Bounded: 60 characters (LONGEST_LABEL)
const LABEL = /(?:^|[|·•]|\s{2})(?<label>[^|·•:：]{2,40})[:：][\s*_]*$/u;
const LONGEST_LABEL = 60;
/** A line that is in italics as a whole: `*A letter from the board. (2 May 2024)*`. */
const ITALIC = /^\s*(?:_(?!_)[^_]+_|\*(?!\*)[^*]+\*)\s*$/;
/** The end of a byline after its date. */
const ENDS_LINE = /^[\s)\]）*_.]*$/;
/** A byline starts with a name in bold: `**The board**, Utrecht, 9 September 2026`. */
const BYLINE = /^\s*(?:\*\*|__)[^*_]{2,60}(?:\*\*|__),[^.!?:;]{0,60},\s*$/;
/** A publication date can be this many days after the file's first commit. */
const LONGEST_DRAFT = 31;

/**
 * Finds the date in a line below the title that says when the report was written: `Published on 9 July 2026 by Ann`, `Ref. 14 · Last edit 2026-06-19`.
 * Ignores dates without a year and any other date in a sentence, which is usually that of the incident.
 */
export function dayInDatedLine(
  line: string,
  near: Day | null,
  { lexicon, dates }: { lexicon: Lexicon; dates: DateFinder },
): Day | null {
  for (const { start, end, day, form } of dates.listTimes(line, near)) {
    const isDay = day !== null && form.months === undefined && /20\d{2}/.test(line.slice(start, end));
    if (!isDay || (near !== null && day > addDays(near, LONGEST_DRAFT))) continue;
    const before = line.slice(0, start);
    const { label = "" } = { ...LABEL.exec(before.slice(-LONGEST_LABEL))?.groups };
    const isByline =
      ENDS_LINE.test(line.slice(end)) && (BYLINE.test(before) || (ITALIC.test(line) && /[(（,]\s*$/.test(before)));
    if (isByline || lexicon.publication.isLabel(label) || lexicon.publication.isLead(before)) return day;
  }
  return null;
}
