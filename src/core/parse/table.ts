import { matchKey } from "../text.ts";
import type { Day } from "../date.ts";
import { readItem, type Fields, type Words } from "./item.ts";
import type { Column } from "./languages.ts";
import type { Lexicon } from "./lexicon.ts";
import { readDoneOn } from "./marks.ts";
import { EMPTY, type Inline, type Row } from "./markdown.ts";
import { findTracker, httpsLinks } from "./tracker.ts";

export type Columns = Map<Column, number>;

/** Which column holds what. Null when no column says what will be done. */
export function readColumns(header: readonly Inline[], lexicon: Lexicon): Columns | null {
  const columns: Columns = new Map();
  header.forEach((cell, at) => {
    const column = lexicon.columnOf(cell.text.trim() === "#" ? "#" : cell.text);
    if (column && !columns.has(column)) columns.set(column, at);
  });
  return columns.has("text") ? columns : null;
}

/** The words in a table's type, priority and status columns, as keys: what a legend beside it explains. */
export function readTerms(table: { header: readonly Inline[]; rows: readonly Row[] }, lexicon: Lexicon): string[] {
  const columns = readColumns(table.header, lexicon);
  const places = (["kind", "priority", "status"] as const).flatMap((column) => columns?.get(column) ?? []);
  return places
    .flatMap((place) => table.rows.map((row) => matchKey(row.cells[place]!.text)))
    .filter((term) => term !== "");
}

/** A row's fields: what its cells say wins over what its text says. Null for a row without words. */
export function readRow(row: Row, columns: Columns, published: Day | null, words: Words): Fields | null {
  const cell = (column: Column): Inline => row.cells[columns.get(column) ?? -1] ?? EMPTY;
  const said = (column: Column): string | null => meaningful(cell(column).text);
  const text = cell("text");
  if (text.emphasised || meaningful(text.text) === null) return null;
  const own = readItem(text, published, words);
  const tracker = said("tracker") === null ? null : trackerOf(cell("tracker"));
  const dueIsDone = said("due") !== null && words.lexicon.doneOf(cell("due").text) === true;
  const done = dueIsDone ? true : said("status") === null ? own.done : words.lexicon.doneOf(cell("status").text);
  const doneText = dueIsDone ? cell("due").text : cell("status").text;
  const dueText = dueIsDone ? null : said("due");
  const due = dueText === null ? null : words.due.first(afterArrow(dueText), published);
  const links = [...own.links, ...httpsLinks(cell("status").text, cell("status").links), ...workLinks(cell("tracker"))];
  return {
    ...own,
    owner: said("owner") ?? own.owner,
    due: dueText ? (due?.due ?? null) : own.due,
    dueText: dueText ?? own.dueText,
    tracker: tracker ?? own.tracker,
    done,
    doneOn: done ? (readDoneOn(doneText, published, words.due) ?? own.doneOn) : null,
    links: done ? [...new Set(links)] : [],
    priority: said("priority") ?? own.priority,
    // A number only counts the rows: it moves when one is inserted.
    id: explicitId(said("id")) ?? own.id,
    problem: dueText ? (due?.problem ?? null) : own.problem,
  };
}

/** A pull request or commit in the tracker's column shows the work; an issue only says that it is planned. */
function workLinks({ text, links }: Inline): string[] {
  return httpsLinks(text, links).filter((url) => /\/(?:pull|commit|merge_requests)\/\w/.test(url));
}

/** In a tracker's own column a link is the tracker wherever it points. */
function trackerOf(cell: Inline): string | null {
  return findTracker(cell.text, cell.links)?.reference ?? cell.links[0]?.href ?? null;
}

/** A date that was crossed out for another one: the last one counts. */
function afterArrow(text: string): string {
  return text.split(/→|->|=>/).at(-1)!;
}

function explicitId(text: string | null): string | null {
  return text === null || /^\d+[.)]?$/.test(text) ? null : text;
}

/** A cell's text; null for an empty one or a dash. */
function meaningful(text: string): string | null {
  return /^[\s\-–—?/]*$/.test(text) || matchKey(text) === "n a" || matchKey(text) === "tbd" ? null : text;
}
