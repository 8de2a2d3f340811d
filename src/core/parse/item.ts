import type { Commitment } from "../commitment.ts";
import type { Day } from "../date.ts";
import { oneLine } from "../text.ts";
import type { DueReader } from "./due.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Inline } from "./markdown.ts";
import { findTracker, httpsLinks } from "./tracker.ts";

/** What an item's own words say. `problem` is about the date. */
export type Fields = Omit<Commitment, "report" | "line" | "kind"> & { problem: string | null };

export interface Words {
  lexicon: Lexicon;
  due: DueReader;
}

const ID = /\s*\{#(?<id>[\p{L}\p{N}._:-]+)\}$/u;
const CHECKBOX = /^\[(?<mark>[ xX])\]\s+/;
const LEADING_TICK = /^(?<mark>[✅☑✔✓❌☐✗✘⬜])\uFE0F?\s*/u;
const TRAILING_TICK = /\s*(?<mark>[✅☑✔✓])\uFE0F?$/u;
const BRACKETED = /\s*[([](?<mark>[^()[\]]{1,30})[)\]]\s*[.!]?$/;
const PRIORITY = /(?<![\p{L}\p{N}])P[0-4](?![\p{L}\p{N}])/u;
// A login (GitHub allows 39 characters), or several joined by commas, “and”, “&” or “+”.
const LOGINS = String.raw`@[A-Za-z\d](?:[A-Za-z\d-]{0,38})(?:\s*(?:,|and|&|\+)\s*@[A-Za-z\d](?:[A-Za-z\d-]{0,38}))*`;
// A mention names an owner where it stands apart: it opens the item, ends it, or stands in brackets or after a dash.
const MENTIONS = [
  new RegExp(`^(?<owner>${LOGINS})\\s*[:—–-]`, "u"),
  new RegExp(`(?<=[([])(?<owner>${LOGINS})(?=[)\\],;])`, "u"),
  new RegExp(`(?:[—–,;:]|\\s-)\\s*(?<owner>${LOGINS})(?=\\s*(?:$|[,;.(—–]))`, "u"),
  new RegExp(`(?<=\\s)(?<owner>${LOGINS})\\s*[.]?$`, "u"),
];

/** Reads an item's text: strips the marks, then takes each field out of what is left. */
export function readItem(inline: Inline, published: Day | null, words: Words): Fields {
  const { text, id, done, mark } = stripMarks(inline.text, words.lexicon);
  const tracker = findTracker(text, inline.links);
  const due = words.due.announced(text, published) ?? words.due.first(lastBrackets(text), published);
  const owner = findOwner(text, words.lexicon);
  const priority = PRIORITY.exec(text);
  const cuts = [
    owner,
    tracker && withLead(text, tracker, words.lexicon),
    due && text.includes(due.text) ? locate(text, due) : null,
    priority && span(priority),
  ];
  return {
    text,
    subject: without(text, cuts) || text,
    owner: owner?.name ?? null,
    due: due?.due ?? null,
    dueText: due?.text ?? null,
    tracker: tracker?.reference ?? null,
    done,
    doneOn: done ? (words.due.first(mark, published)?.due ?? null) : null,
    links: done ? httpsLinks(text, inline.links) : [],
    priority: priority?.[0] ?? null,
    id,
    problem: due?.problem ?? null,
  };
}

interface Marks {
  text: string;
  id: string | null;
  done: boolean | null;
  /** What stands in the done mark: it may hold a date. */
  mark: string;
}

/** Takes the id, the box and the done marks off both ends. */
function stripMarks(source: string, lexicon: Lexicon): Marks {
  const id = ID.exec(source)?.groups?.["id"] ?? null;
  const marks: Marks = { text: source.replace(ID, ""), id, done: null, mark: "" };
  for (const pattern of [CHECKBOX, LEADING_TICK, TRAILING_TICK, BRACKETED]) {
    const mark = pattern.exec(marks.text)?.groups?.["mark"];
    if (mark === undefined) continue;
    const done = pattern === CHECKBOX ? mark !== " " : lexicon.doneMark(mark);
    if (done === null) continue;
    marks.done ??= done;
    marks.mark = mark;
    marks.text = marks.text.replace(pattern, "").trim();
  }
  return marks;
}

interface Span {
  start: number;
  end: number;
}

function span(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** A tracker together with the words that only introduce it. */
function withLead(text: string, { start, end }: Span, lexicon: Lexicon): Span {
  const lead = lexicon.trackerLead.exec(text.slice(0, start));
  return { start: lead ? lead.index : start, end };
}

/** Where a date found in the item's last brackets stands in the whole text. */
function locate(text: string, due: Span & { text: string }): Span {
  if (text.slice(due.start, due.end).endsWith(due.text)) return due;
  const start = text.lastIndexOf(due.text);
  return { start, end: start + due.text.length };
}

/** The text of the last brackets or after the last dash at the item's end, where a bare date is a due date. */
function lastBrackets(text: string): string {
  return /[([]([^()[\]]+)[)\]]\s*\.?$/.exec(text)?.[1] ?? /\s[—–-]\s([^—–]+)$/.exec(text)?.[1] ?? "";
}

function findOwner(text: string, lexicon: Lexicon): (Span & { name: string }) | null {
  for (const pattern of [lexicon.ownerLabelled, ...MENTIONS]) {
    const match = pattern.exec(text);
    const name = match?.groups?.["owner"];
    if (match && name) return { ...span(match), name: oneLine(name).replace(/[.\s]+$/, "") };
  }
  return null;
}

/** The text with the spans cut out, and the empty brackets and loose separators that this leaves. */
function without(text: string, spans: Array<Span | null>): string {
  let [rest, at] = ["", 0];
  for (const cut of spans.filter((one) => one !== null).toSorted((a, b) => a.start - b.start)) {
    rest += text.slice(at, Math.max(at, cut.start));
    at = Math.max(at, cut.end);
  }
  return oneLine(rest + text.slice(at))
    .replaceAll(/[([][\s,;:.|—–-]*[)\]]/g, "")
    .replaceAll(/\s+([,;:.])/g, "$1")
    .replaceAll(/[,;:]+([,;:.])/g, "$1")
    .replace(/^[\s,;:.|—–-]+/, "")
    .replace(/[\s,;:.|—–-]+$/, "")
    .trim();
}
