import { addDays, type Day } from "../model/date.ts";
import type { DueReader } from "./due.ts";
import type { Lexicon } from "./lexicon.ts";

/** The marks at both ends of an item: id, task box, tick, `(done)`. */
export interface Marks {
  /** The item without them. */
  text: string;
  id: string | null;
  done: boolean | null;
  /** What stood in the done mark beside the word: it may hold a date or a tracker. */
  mark: string;
}

const ID = /(?<!\s)\s*\{#(?<id>[\p{L}\p{N}._:-]+)\}$/u;
const CHECKBOX = /^\[(?<mark>[ xX])\]\s+/;
const LEADING_TICK = /^(?<mark>[✅☑✔✓❌☐✗✘⬜])\uFE0F?\s*/u;
const TRAILING_TICK = /\s?(?<mark>[✅☑✔✓])\uFE0F?$/u;
const BRACKETED = /\s?[([](?<mark>[^()[\]]{1,40})[)\]]\s?[.!]?$/;
const LEADING_WORD = /^(?<mark>\p{L}{2,12})\s?(?::|\s[—–-]\s)\s?/u;
const TRAILING_WORD = /\s[—–-]{1,2}\s(?<mark>[\p{L}\p{N}\s#.%-]{2,40})$/u;
// Twice, because a tick may stand before a bracketed mark or after it.
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

/** Takes the marks off an item's one-line text. The first mark decides; a mark that plans (`(planned 2026-12-01)`) stays. */
export function stripMarks(source: string, lexicon: Lexicon): Marks {
  const id = ID.exec(source)?.groups?.["id"] ?? null;
  const marks: Marks = { text: source.replace(ID, ""), id, done: null, mark: "" };
  for (const pattern of PATTERNS) {
    const mark = pattern.exec(marks.text)?.groups?.["mark"];
    if (mark === undefined) continue;
    const done = pattern === CHECKBOX ? mark !== " " : lexicon.doneMark(mark);
    if (done === null) continue;
    marks.done ??= done;
    // A leading “Planned:” or “Closed:” may open the promise's own words; only “Done:” is a mark there.
    if (pattern === LEADING_WORD && !done) continue;
    if (!done && /\d/.test(mark)) continue;
    if (/\d/.test(mark)) marks.mark = mark;
    marks.text = marks.text.replace(pattern, "").trim();
  }
  return marks;
}

/** The day that a done mark states. Without a year it is the one nearest to publication: work is often done before it. */
export function parseDoneOn(mark: string, published: Day | null, due: DueReader): Day | null {
  const found = due.first(mark, published);
  if (!found?.due || /\d{4}/.test(found.text)) return found?.due ?? null;
  const yearBefore = `${Number(found.due.slice(0, 4)) - 1}${found.due.slice(4)}`;
  // A day without a year was read from publication, so that is known here.
  return found.due > addDays(published!, 183) ? yearBefore : found.due;
}
