import { addDays, addMonths, makeDay, parseDay, type Day } from "../model/date.ts";
import { cutEnd } from "../model/trim.ts";
import { dayInDatedLine } from "./dated-line.ts";
import type { DateFinder, FoundDate } from "./dates/finder.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { EMPTY } from "./markdown/inline.ts";
import type { Node } from "./markdown/tree.ts";
import { findPeople } from "./people.ts";
import { unwrapLine } from "./soft-wraps.ts";

/** The parts of a report that can state its publication date. */
export interface PublicationSources {
  path: string;
  /** The front matter's fields. */
  fields: ReadonlyMap<string, string>;
  nodes: readonly Node[];
  /** The report without its front matter. */
  text: string;
  /** The date of the file's first commit, otherwise today's if known. Determines the year of a dateline without one; see `lastDay`. */
  near: Day | null;
}

const DAY_IN_NAME = /(?<![\d])(20\d{2})[-_./]?(\d{2})[-_./]?(\d{2})(?!\d)/g;

/** The maximum length of a label. Limited because every line in a report is tested for a label. */
const LONGEST_LABEL = 40;

/** The maximum length of a line that can be a dateline. */
const LONGEST_DATELINE = 200;
/** How many non-blank lines below the title are searched for a dateline, which can follow a subtitle. */
const DATELINES = 4;
/** How many non-blank lines at the top are searched for the title. */
const TITLE_LINES = 2;
// A weekday or a place before the date, and an article: `Vendredi`, `Paris, le`.
const BEFORE_DATE =
  /^(?:(?:\p{L}[\p{L}'’.-]{1,20}\s+){0,2}\p{L}[\p{L}'’.-]{1,20},\s+|\p{L}{2,12}\s+)?(?:\p{L}{1,3}\s+)?$/u;
// A short word for “year”: `1 июля 2026 г.`
const AFTER_DATE = /^\p{L}{0,5}\.?$/u;

/**
 * Finds a report's publication date in its front matter, its path, its “Date:” line or its dateline (under the title or on the last
 * line), in that order. Returns null if it isn't stated, in which case the caller uses the file's first commit.
 */
export function findPublished(
  { path, fields, nodes, text, near }: PublicationSources,
  { lexicon, dates }: { lexicon: Lexicon; dates: DateFinder },
): Day | null {
  for (const key of ["date", "published"]) {
    const value = fields.get(key) ?? "";
    const day = parseDay(value.slice(0, 10)) ?? dates.findFirst(value, null)?.day;
    if (day) return day;
  }
  const inPath = dayInPath(path);
  if (inPath) return inPath;
  for (const { label, value } of nodes.flatMap(labelledValues)) {
    const day = lexicon.publication.isLabel(label) ? dates.findFirst(value, null)?.day : null;
    if (day) return day;
  }
  return findDateline(text, near, { lexicon, dates });
}

/** A report can be committed as a draft this many days before its date. */
const LONGEST_DRAFT = 31;

/** The problem if the stated date is long after the file's first commit: due dates before the stated date would be ignored. Null if there is no problem. */
export function lateDateProblem(published: Day, firstCommitted: Day | null): string | null {
  if (firstCommitted === null || published <= addDays(firstCommitted, LONGEST_DRAFT)) return null;
  return `The report states the date ${published}, but its file was first committed on ${firstCommitted}: correct the date, because due dates before it aren't used.`;
}

/** Finds the date in a dateline, which is under the title or, as in a letter, on the last line. */
function findDateline(text: string, near: Day | null, words: { lexicon: Lexicon; dates: DateFinder }): Day | null {
  const lines = text.split("\n");
  const filled = lines.flatMap((line, index) => (line.trim() === "" ? [] : [{ line, index }]));
  // The title can follow an image.
  const start = filled.slice(0, TITLE_LINES).findIndex(({ line }) => line.startsWith("#")) + 1;
  const end = filled.findIndex(({ line }, at) => at >= start && line.startsWith("#"));
  const top = filled.slice(start, Math.min(start + DATELINES, end < 0 ? Infinity : end));
  const whole = top.flatMap(({ line, index }) => [line, unwrapLine(lines, index)]);
  const last = filled.slice(-1).map(({ line }) => line);
  const mayBeDateline = (line: string): boolean =>
    line.length <= LONGEST_DATELINE && /\d/.test(line) && !/^\s*(?:\||[-*+]\s)/.test(line);
  const datelines = [...whole, ...last].filter(mayBeDateline);
  return (
    firstDay(datelines, (line) => dayInLine(line, near, words)) ??
    firstDay(whole.filter(mayBeDateline), (line) => dayInDatedLine(line, near, words))
  );
}

function firstDay(lines: readonly string[], dayIn: (line: string) => Day | null): Day | null {
  for (const line of lines) {
    const day = dayIn(line);
    if (day) return day;
  }
  return null;
}

/** The date in a line such as `*Nov 9th, 2026*`, `Posted on 14 September 2026` or `*8 June 2026, town hall, present: …*`. */
function dayInLine(
  line: string,
  near: Day | null,
  { lexicon, dates }: { lexicon: Lexicon; dates: DateFinder },
): Day | null {
  const isItalic = /^[*_]/.test(line.trim()) && /[*_]$/.test(line.trim());
  const text = cutEnd(line.trim(), " *_`").replace(/^[\s*_>`]+/, "");
  for (const part of [text, ...text.split(/[|·•]|\s[—–-]\s/).map((piece) => piece.trim())]) {
    const found = dates.findFirst(part, near);
    // Not `Q4` or “Monday”
    const isDay =
      /\d{4}/.test(found?.text ?? "") ||
      (found?.yearless === true && /^(?:\D+\d{1,2}|\d{1,2}\D{2}.*)$/u.test(found.text));
    const day = isDay && found ? lastDay(found, near) : null;
    if (!found || !day) continue;
    const [before, after] = [part.slice(0, found.start), part.slice(found.end)];
    const isBefore = BEFORE_DATE.test(before) || lexicon.publication.isLabel(before.trim());
    if (
      isBefore &&
      (AFTER_DATE.test(after.trim()) ||
        (/^\s*,/.test(after) && (isItalic || isMinutes(after) || findPeople(after, lexicon).size > 0)))
    ) {
      return day;
    }
  }
  return null;
}

/** The day of a dateline. Without a year, it is the last such day before the file was committed, or soon afterwards. */
function lastDay({ day, yearless }: FoundDate, near: Day | null): Day | null {
  const isLater = yearless && day !== null && near !== null && day > addDays(near, LONGEST_DRAFT);
  return isLater ? addMonths(day, -12) : day;
}

/** Whether the text after a date is a place and a list of people: `, town hall. Present: Ann, Bob`. */
function isMinutes(after: string): boolean {
  return /^\s*,[^.!?:\d]{1,40}[.(][^:]{0,40}\p{Lu}[\p{L}·]{2,20}\s?:/u.test(after);
}

/** Finds a date in a path (`2026-08-01-cache.md`, `2026/08/01/cache.md`, `20260801_cache.md`). The last date wins. */
function dayInPath(path: string): Day | null {
  const days = Array.from(path.matchAll(DAY_IN_NAME), ([, year, month, day]) =>
    makeDay(Number(year), Number(month), Number(day)),
  );
  return days.findLast((day) => day !== null) ?? null;
}

interface LabelledValue {
  label: string;
  value: string;
}

/** Lists possible labels with their values: `**Date:** 2026-08-01` as a line or an item, or the first two cells in a row. */
function labelledValues(node: Node): LabelledValue[] {
  if (node.type === "table") {
    const rows = [node.header, ...node.rows.map(({ cells }) => cells)];
    return rows.map(([label = EMPTY, value = EMPTY]) => ({ label: label.raw, value: value.raw }));
  }
  return linesOf(node).flatMap((line) => {
    const colon = line.search(/[:：·]/);
    if (colon < 0 || colon > LONGEST_LABEL) return [];
    return [{ label: line.slice(0, colon), value: line.slice(colon + 1) }];
  });
}

function linesOf(node: Node): string[] {
  if (node.type === "paragraph") return node.inline.raw.split("\n");
  return node.type === "list" ? node.items.map(({ inline }) => inline.raw) : [];
}
