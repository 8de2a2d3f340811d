import { matchKey } from "../model/text.ts";
import type { Cells } from "./fields.ts";
import type { Inline } from "./inline.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Row, Table } from "./markdown.ts";
import type { Column } from "./language.ts";

export type Columns = Map<Column, number>;

/** Which column holds what. Null when no column says what will be done. */
export function parseColumns(header: readonly Inline[], lexicon: Lexicon): Columns | null {
  const columns: Columns = new Map();
  header.forEach((cell, index) => {
    const column = lexicon.columnOf(cell.text);
    const known = column && columns.get(column);
    const better =
      column === "text" && known !== undefined && lexicon.rankOf(cell.text) < lexicon.rankOf(header[known!]!.text);
    if (column && (known === undefined || better)) columns.set(column, index);
  });
  const text = header.findIndex(
    (cell, index) => ![...columns.values()].includes(index) && lexicon.namesText(cell.text),
  );
  if (!columns.has("text") && text >= 0) columns.set("text", text);
  return columns.has("text") ? columns : null;
}

/** `Date | Action`: a date first that is no deadline, and nothing that plans. */
export function isTimeline(header: readonly Inline[], columns: Columns, lexicon: Lexicon): boolean {
  const plans = (["owner", "status", "tracker", "priority", "kind", "id"] as const).some((column) =>
    columns.has(column),
  );
  const date = columns.get("due");
  return !plans && date !== undefined && date < columns.get("text")! && !lexicon.startsDue.test(header[date]!.text);
}

/** The words in a table's type, priority and status columns, as keys: what a legend beside it explains. */
export function parseTerms(table: Table, lexicon: Lexicon): string[] {
  const columns = parseColumns(table.header, lexicon);
  const places = (["kind", "priority", "status"] as const).flatMap((column) => columns?.get(column) ?? []);
  return places
    .flatMap((place) => table.rows.map((row) => matchKey(row.cells[place]!.text)))
    .filter((term) => term !== "");
}

/** A row's cells by what their columns hold. */
export function cellsOf(row: Row, columns: Columns): Cells {
  return new Map(Array.from(columns, ([column, index]) => [column, row.cells[index]!]));
}
