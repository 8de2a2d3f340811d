import { matchKey } from "../../model/text.ts";
import { meaningful } from "../items/fields.ts";
import type { Cells } from "../items/item.ts";
import { namedTrackers } from "../items/named-trackers.ts";
import type { Column } from "../language.ts";
import type { ColumnWords } from "../lexicon/columns.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Inline } from "../markdown/inline.ts";
import type { Row, Table } from "../markdown/tree.ts";
import { wordsIn } from "../lexicon/phrases.ts";

/** The field in each table column; null for columns without a field. */
export type Columns = ReadonlyArray<Column | null>;

/**
 * Parses the columns of a table that lists commitments. Returns null if there is no action column. In a table that is otherwise a plan,
 * it is the unnamed column with the longest texts.
 */
export function parseColumns({ header, rows }: Pick<Table, "header" | "rows">, lexicon: Lexicon): Columns | null {
  const { columns: words } = lexicon;
  const indexes = new Map<Column, number>();
  let bestRank = Infinity;
  const hasText = header.some(({ text }) => words.columnOfHead(text) === "text");
  for (const [index, { text }] of header.entries()) {
    const column = words.columnOfHead(text);
    const rank =
      column === "text" ? words.rankOf(text) : column === null && hasText ? words.rankWithin(text) : Infinity;
    if (rank < bestRank) {
      indexes.set("text", index);
      bestRank = rank;
    } else if (column && !indexes.has(column)) indexes.set(column, index);
  }
  const known = new Map(Array.from(indexes, ([column, index]) => [index, column]));
  if (!indexes.has("text")) {
    const firstWhere = (names: (head: string) => boolean): number =>
      header.findIndex((cell, index) => !known.has(index) && names(cell.text));
    let text = firstWhere((head) => words.namesText(head));
    if (text < 0 && isPlan(header, words)) {
      text = firstWhere((head) => words.mayNameText(head));
      if (text < 0) text = longestColumn(rows, known);
    }
    if (text < 0) return null;
    known.set(text, "text");
  }
  return header.map((_, index) => known.get(index) ?? null);
}

/** The index of the column with the longest texts among those without a field; -1 if they are too short to say what will be done. */
function longestColumn(rows: readonly Row[], known: ReadonlyMap<number, Column>): number {
  const lengths: number[] = [];
  for (const { cells } of rows) {
    for (const [index, { text }] of cells.entries()) {
      if (!known.has(index)) lengths[index] = (lengths[index] ?? 0) + wordsIn(text);
    }
  }
  const longest = Math.max(...lengths.filter(Boolean), 0);
  return longest >= rows.length * FEWEST_WORDS ? lengths.indexOf(longest) : -1;
}

/** A cell that says what will be done has at least this many words on average. */
const FEWEST_WORDS = 4;

/**
 * Adds the columns that only their cells show: a column of tickets, or of status marks under another header (`Notes`). Leaves the
 * known columns as they are.
 */
export function completeColumns(columns: Columns, { rows }: Pick<Table, "rows">, lexicon: Lexicon): Columns {
  const completed = [...columns];
  for (const [column, fits] of CELLS) {
    if (completed.includes(column)) continue;
    const index = columns.findIndex((known, at) => {
      const cells = rows.flatMap((row) => row.cells.slice(at, at + 1));
      const filled = cells.filter(({ text }) => meaningful(text, lexicon) !== null);
      return known === null && filled.length > 0 && filled.every((cell) => fits(cell, lexicon));
    });
    if (index >= 0) completed[index] = column;
  }
  return completed;
}

const CELLS: ReadonlyArray<[Column, (cell: Inline, lexicon: Lexicon) => boolean]> = [
  ["tracker", (cell, lexicon) => namedTrackers(cell, lexicon).isWhole],
  ["status", (cell, { statuses }) => statuses.doneMark(cell.text) !== null],
];

/** Whether a header has a column for owners and one for due dates, tickets or states. */
export function isPlan(header: readonly Inline[], words: ColumnWords): boolean {
  const columns = header.map(({ text }) => words.columnOfHead(text));
  return columns.includes("owner") && columns.some((column) => column !== null && BESIDE_OWNER.includes(column));
}

/** Whether a header has columns for owners and due dates, and doesn't begin with a date as a timeline does. */
export function isDatedPlan(header: readonly Inline[], words: ColumnWords): boolean {
  const columns = header.map(({ text }) => words.columnOfHead(text));
  return columns.includes("owner") && columns.indexOf("due") > 0;
}

const BESIDE_OWNER: readonly Column[] = ["due", "tracker", "status"];

const PLANNING: ReadonlyArray<Column | null> = ["owner", "status", "tracker", "priority", "kind", "id"];

/**
 * Whether a table is a timeline (`Date | Action`): before the action, it has a date column whose header isn't a due word, and it
 * has no planning columns.
 */
export function isTimeline(header: readonly Inline[], columns: Columns, { due }: Lexicon): boolean {
  if (columns.some((column) => PLANNING.includes(column))) return false;
  const beforeText = header.slice(0, columns.indexOf("text"));
  return beforeText.some((cell, index) => columns[index] === "due" && !due.atStart.test(cell.text));
}

const EXPLAINED: ReadonlyArray<Column | null | undefined> = ["kind", "priority", "status"];

/** Keys for the words that a table's legend can explain, taken from its kind, priority and status columns. */
export function legendTerms(table: Table, lexicon: Lexicon): string[] {
  const columns = parseColumns(table, lexicon) ?? [];
  const cells = table.rows.flatMap((row) => row.cells.filter((_, index) => EXPLAINED.includes(columns[index])));
  return cells.map((cell) => matchKey(cell.text)).filter((term) => term !== "");
}

/** A row's cells by field. */
export function cellsOf(row: Row, columns: Columns): Cells {
  const cells = new Map<Column, Inline>();
  for (const [index, cell] of row.cells.entries()) {
    const column = columns[index];
    if (column) cells.set(column, cell);
  }
  return cells;
}
