import type { Commitment } from "../model/commitment.ts";
import type { Day } from "../model/date.ts";
import { findDue } from "./due-in-text.ts";
import { EMPTY, type Inline } from "./inline.ts";
import type { Lexicon } from "./lexicon.ts";
import { parseDoneOn, stripMarks } from "./marks.ts";
import { findOwner } from "./owner.ts";
import { cutOut, type Span } from "./span.ts";
import { findTracker, httpsLinks, proofLinks, trackerInCell } from "./tracker.ts";
import type { Words } from "./words.ts";
import type { Context } from "./context.ts";
import type { Column } from "./language.ts";

/** What is known of a commitment beside its place. `problem` is about the date. */
export type Fields = Omit<Commitment, "report" | "line"> & { problem: string | null };
/** What stands beside a promise's words: a row's other cells, or the lines `Owner: …` below an item. */
export type Cells = ReadonlyMap<Column, Inline>;

// Where it stands apart: “Page on all P1 incidents” has none.
const PRIORITY = /(?<=^|[([,;:|—–-]\s?|\s-\s)P[0-4](?=\s?(?:$|[)\],;:.|—–-]))/u;

/** Reads one promise. What a cell says wins over what the words say, and both over what the heading says for all below it. */
export function parseFields(
  words: Inline,
  cells: Cells,
  context: Context,
  published: Day | null,
  { lexicon, due: reader }: Words,
): Fields {
  const cell = (column: Column): Inline => cells.get(column) ?? EMPTY;
  const said = (column: Column): string | null => meaningful(cell(column).text, lexicon);
  const own = parseWords(words, published, { lexicon, due: reader });

  const dueIsDone = said("due") !== null && lexicon.doneOf(cell("due").text) === true;
  const dueText = dueIsDone ? null : said("due");
  const inCell = dueText === null ? null : reader.inCell(afterArrow(dueText), published);
  const inHeading = own.dueText === null && dueText === null && !dueIsDone ? context.due : null;
  // A cell that says neither leaves it open; one that is empty leaves it to the words.
  const told = dueIsDone ? true : said("status") === null ? own.done : lexicon.doneOf(cell("status").text);
  const done = told ?? (said("status") === null ? context.done : null);
  const doneText = dueIsDone ? cell("due").text : cell("status").text;
  const links = (): string[] => [
    ...proofLinks(words.text, words.links),
    ...httpsLinks(cell("status").text, cell("status").links),
    ...workLinks(cell("tracker")),
  ];
  return {
    ...own,
    owner: said("owner") ?? own.owner ?? context.owner,
    due: dueText === null ? (own.due ?? inHeading?.due ?? null) : (inCell?.due ?? null),
    dueText: dueText ?? own.dueText ?? inHeading?.text ?? null,
    tracker:
      (said("tracker") && trackerInCell(cell("tracker").text, cell("tracker").links, lexicon)) ??
      own.tracker ??
      context.tracker,
    done,
    doneOn: done ? (parseDoneOn(doneText, published, reader) ?? own.doneOn) : null,
    links: done ? [...new Set(links())] : [],
    kind: (said("kind") && lexicon.kindOf(cell("kind").text)) || context.kind,
    priority: said("priority") ?? own.priority,
    // A number only counts the rows: it moves when one is inserted.
    id: explicitId(said("id")) ?? own.id,
    reason: said("reason") ?? (dueText && movedAside(dueText, lexicon)?.reason) ?? own.reason,
    problem: dueText === null ? own.problem : (inCell?.problem ?? null),
  };
}

type Own = Omit<Fields, "kind" | "links">;

/** What an item's own words say: takes the marks off, then each field out of what is left. */
function parseWords(inline: Inline, published: Day | null, words: Words): Own {
  const { lexicon } = words;
  const { text: whole, id, done, mark } = stripMarks(inline.text, lexicon);
  // What stands there about an earlier date is neither a date nor the promise.
  const moved = movedAside(whole, lexicon);
  const text = moved ? cutOut(whole, [moved]) : whole;
  const tracker = findTracker(text, inline.links, lexicon);
  const date = findDue(text, published, words);
  // “[x] Rotate the keys (2026-08-17)”: what is ticked says when it was done.
  const doneDate = done && date?.bare ? date : null;
  const due = doneDate ? null : date;
  const owner = findOwner(text, lexicon);
  const priority = PRIORITY.exec(text);
  const cuts: Array<Span | null> = [owner, date, priority && { start: priority.index, end: priority.index + 2 }];
  const reference = tracker && withLead(text, tracker, lexicon);
  // An item may be nothing but a link to its ticket.
  const subject = cutOut(text, [...cuts, reference]) || cutOut(text, cuts) || text;
  return {
    text: whole,
    reason: moved?.reason ?? null,
    subject: withoutAsides(subject, inline, lexicon) || subject,
    owner: owner?.name ?? null,
    due: due?.due ?? null,
    dueText: due?.text ?? null,
    tracker: tracker?.reference ?? findTracker(mark, [], lexicon)?.reference ?? null,
    done,
    doneOn: done ? (parseDoneOn(mark, published, words.due) ?? doneDate?.due ?? null) : null,
    priority: priority?.[0] ?? null,
    id,
    problem: due?.problem ?? null,
  };
}

/** A tracker together with the words that only introduce it. */
function withLead(text: string, { start, end }: Span, lexicon: Lexicon): Span {
  const lead = lexicon.trackerLead.exec(text.slice(0, start));
  return { start: lead ? lead.index : start, end };
}

const ASIDES = 5;

/** Takes asides off a text's end: marks and dates in brackets, bare addresses and references. They change; the promise stays. */
function withoutAsides(subject: string, { links }: Inline, lexicon: Lexicon): string {
  const shown = new Set(links.map((link) => link.text));
  let text = subject;
  // Bounded, because each round looks at the whole text again.
  for (let round = 0; round < ASIDES; round += 1) {
    const before = text;
    const inside = /[([（]([^()[\]（）]*)[)\]）]\s?[.。]?$/.exec(text);
    if (inside && (lexicon.isAside(inside[1]!) || shown.has(inside[1]!))) text = text.slice(0, inside.index);
    text = text
      .replace(/[(<]?https?:\/\/\S+$/, "")
      .replace(/\s[—–-]{1,2}\s(?<said>\p{L}[\p{L}\s]{1,30})$/u, (all, said: string) =>
        lexicon.isAside(said) ? "" : all,
      );
    const rest = cutOut(text, []);
    if (rest === before) break;
    text = rest;
  }
  return text;
}

/** A pull request or commit in the tracker's column shows the work; an issue only says that it is planned. */
function workLinks({ text, links }: Inline): string[] {
  return httpsLinks(text, links).filter((url) => /\/(?:pull|commit|merge_requests)\/\w/.test(url));
}

/** `(moved from 2026-11-01: vendor delay)` anywhere in a text, with its reason. */
function movedAside(text: string, lexicon: Lexicon): (Span & { reason: string | null }) | null {
  if (!/[([（]/.test(text)) return null;
  for (const match of text.matchAll(/[([（](?<said>[^()[\]（）]{3,300})[)\]）]/gu)) {
    const said = match.groups!["said"]!;
    if (!lexicon.moved.test(said) || !/\d/.test(said)) continue;
    const reason = /[:：;；—–]\s*(?<reason>\D.*)$/u.exec(said)?.groups?.["reason"] ?? null;
    return { start: match.index, end: match.index + match[0].length, reason };
  }
  return null;
}

/** A date that was crossed out for another one: the last one counts. */
function afterArrow(text: string): string {
  return text.split(/→|->|=>/).at(-1)!;
}

function explicitId(text: string | null): string | null {
  return text === null || /^\d+[.)]?$/.test(text) ? null : text;
}

/** A cell's text; null for an empty one, a dash, or words that stand for nothing. */
export function meaningful(text: string, lexicon: Lexicon): string | null {
  return text === "" || /^[\s\-–—?/_]*$/.test(text) || lexicon.isPlaceholder(text) ? null : text;
}
