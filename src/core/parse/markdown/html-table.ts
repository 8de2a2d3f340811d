import { EMPTY, type Inline } from "./inline.ts";
import { HtmlText } from "./html-text.ts";
import type { Item, Node, Row, Table } from "./nodes.ts";

/** Cells beyond this column aren't read, so that spans stay cheap. */
const MOST_COLUMNS = 30;

/** A cell that continues in the rows below it. */
interface Span {
  cell: Inline;
  rows: number;
}

/** Builds a table from HTML, in which cells can span columns and rows. */
export class HtmlTable {
  readonly #line: number;
  readonly #rows: Row[] = [];
  readonly #spans: Array<Span | undefined> = [];
  readonly #text: HtmlText;
  /** The sources of Markdown blocks in the cell. */
  #sources: string[] = [];
  #toInline: ((raw: string) => Inline) | null = null;
  #row: Row | null = null;
  #cell: { columns: number; rows: number } | null = null;
  /** How many tables are open inside this one. */
  #inner = 0;

  constructor(line: number) {
    this.#line = line;
    this.#text = new HtmlText(line);
  }

  get isInCell(): boolean {
    return this.#cell !== null;
  }

  open(name: string, attributes: Record<string, string>, line: number): void {
    if (name === "table") this.#inner += 1;
    if (this.#inner === 0 && name === "tr") return this.#startRow(line);
    if (this.#inner === 0 && (name === "td" || name === "th")) return this.#startCell(attributes, line);
    if (!this.#text.open(name, attributes)) this.#text.break();
  }

  close(name: string): void {
    if (this.#inner === 0 && (name === "td" || name === "th")) this.#endCell();
    else if (this.#inner === 0 && name === "tr") this.#endRow();
    else if (!this.#text.close(name)) this.#text.break();
  }

  /** Closes a table inside this one. Returns false if there is none. */
  closeInner(): boolean {
    if (this.#inner === 0) return false;
    this.#inner -= 1;
    return true;
  }

  addText(text: string): void {
    if (this.#cell) this.#text.add(text);
  }

  addNode(node: Node, toInline: (raw: string) => Inline): void {
    this.#toInline = toInline;
    this.#sources.push(...sourcesOf(node));
  }

  /** Returns the table, in which each row has as many cells as the header; null if it has no rows. */
  finish(): Table | null {
    this.#endRow();
    const [first, ...rows] = this.#rows;
    if (!first) return null;
    const width = first.cells.length;
    const fitted = rows.map((row) => ({ ...row, cells: first.cells.map((_, index) => row.cells[index] ?? EMPTY) }));
    return { type: "table", line: this.#line, header: first.cells.slice(0, width), rows: fitted };
  }

  #startRow(line: number): void {
    this.#endRow();
    this.#row = { line, cells: [] };
  }

  #startCell({ colspan, rowspan }: Record<string, string>, line: number): void {
    this.#endCell();
    if (!this.#row) this.#startRow(line);
    this.#text.take();
    this.#sources = [];
    this.#cell = { columns: spanOf(colspan), rows: spanOf(rowspan) };
  }

  #endCell(): void {
    const [cell, row] = [this.#cell, this.#row];
    this.#cell = null;
    if (!cell || !row) return;
    this.#fillSpans(row);
    const own = this.#text.take();
    const sources = own.text === "" ? this.#sources : [own.raw, ...this.#sources];
    const inline = this.#sources.length > 0 && this.#toInline ? this.#toInline(sources.join("\n")) : own;
    for (let column = 0; column < cell.columns && row.cells.length < MOST_COLUMNS; column += 1) {
      const content = column === 0 ? inline : EMPTY;
      if (cell.rows > 1) this.#spans[row.cells.length] = { cell: content, rows: cell.rows - 1 };
      row.cells.push(content);
    }
  }

  /** Adds the cells that continue from the rows above. */
  #fillSpans(row: Row): void {
    for (let span = this.#spans[row.cells.length]; span; span = this.#spans[row.cells.length]) {
      this.#spans[row.cells.length] = span.rows > 1 ? { ...span, rows: span.rows - 1 } : undefined;
      row.cells.push(span.cell);
    }
  }

  #endRow(): void {
    this.#endCell();
    const row = this.#row;
    this.#row = null;
    if (!row) return;
    this.#fillSpans(row);
    if (row.cells.length > 0) this.#rows.push(row);
  }
}

function spanOf(value: string | undefined): number {
  const count = Number(value ?? 1);
  return Number.isInteger(count) && count > 1 ? Math.min(count, 1000) : 1;
}

function sourcesOf(node: Node): string[] {
  if (node.type === "paragraph" || node.type === "heading") return [node.inline.raw];
  return node.type === "list" ? node.items.flatMap(itemSources) : [];
}

function itemSources({ inline, children }: Item): string[] {
  return [inline.raw, ...children.flatMap(sourcesOf)];
}
