import type { Day } from "../../model/date.ts";
import type { ParseContext } from "../context.ts";
import { nearestDay } from "../dates/nearest.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isInside, type Inline, type Span } from "../markdown/inline.ts";

/** The marks at either end of an item: task box, tick, `(done)`. */
export interface ItemMarks {
  /** The item without its marks. */
  text: string;
  /** The position of `text` in the whole item. */
  body: Span;
  done: boolean | null;
  /** The content of a mark with a number, which can be a date or a tracker. */
  mark: string;
}

const CHECKBOX = /^\[(?<mark>[ xX])\]\s+/;
const LEADING_TICK = /^(?<mark>[✅☑✔✓❌☐✗✘⬜])\uFE0F?\s*/u;
const TRAILING_TICK = /\s?(?<mark>[✅☑✔✓])\uFE0F?$/u;
const BRACKETED = /\s?[([](?<mark>[^()[\]]{1,40})[)\]]\s?[.!]?$/;
const LEADING_WORD = /^(?<mark>\p{L}{2,12})\s?(?::|\s[—–-]\s)\s?/u;
// Bounded: 100 characters (LONGEST_MARK)
const TRAILING_WORD = /\s[—–-]{1,2}\s(?<mark>[\p{L}\p{N}\s#.%-]{2,40})[.!]?$/u;
/** The marks at the end of an item. They are looked for only in its last LONGEST_MARK characters. */
const TRAILING: ReadonlySet<RegExp> = new Set([TRAILING_TICK, BRACKETED, TRAILING_WORD]);
const LONGEST_MARK = 100;
// Trailing ticks and brackets are listed twice because a tick can come before or after a bracket.
const PATTERNS = [
  CHECKBOX,
  LEADING_TICK,
  LEADING_WORD,
  TRAILING_TICK,
  BRACKETED,
  TRAILING_TICK,
  BRACKETED,
  TRAILING_WORD,
];

/** Strips the marks from an item's text. The first mark wins. Keeps a mark that states a plan (`(planned 2026-12-01)`). */
export function stripMarks({ text, code }: Inline, { statuses }: Lexicon): ItemMarks {
  let body = trimmed(text, { start: 0, end: text.length });
  const marks = { done: null as boolean | null, mark: "" };
  for (const pattern of PATTERNS) {
    const from = TRAILING.has(pattern) ? Math.max(body.start, body.end - LONGEST_MARK) : body.start;
    const match = pattern.exec(text.slice(from, body.end));
    const mark = match?.groups?.["mark"];
    if (!match || mark === undefined || isInside(code, from + match.index + match[0].lastIndexOf(mark))) continue;
    const done = pattern === CHECKBOX ? mark !== " " : statuses.doneMark(mark);
    if (done === null) continue;
    marks.done ??= done;
    // A leading “Planned:” can be part of the commitment's own words; a leading “Done:” can't.
    if (pattern === LEADING_WORD && !done) continue;
    const hasNumber = /\d/.test(mark);
    if (!done && hasNumber) continue;
    if (hasNumber) marks.mark = mark;
    const rest = { start: from + match.index + match[0].length, end: from + match.index };
    body = trimmed(text, rest.end === body.start ? { ...body, start: rest.start } : { ...body, end: rest.end });
  }
  return { ...marks, text: text.slice(body.start, body.end), body };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

/** The date in a done mark. Without a year, uses the date closest to publication, since work is often done before publication. */
export function parseDoneOn(mark: string, { dates, published }: ParseContext): Day | null {
  const found = dates.findFirst(mark, published);
  return found && nearestDay(found, published);
}
