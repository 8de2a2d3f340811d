import type { Env, Token } from "markdown-it";
import { EMPTY, type Inline } from "./inline.ts";
import { LazyInline } from "./lazy-inline.ts";
import { parseBlocks } from "./markdown-it.ts";

export interface Item {
  line: number;
  /** The item's first paragraph; empty if the item doesn't start with a paragraph. */
  inline: Inline;
  /** The nodes below the first paragraph. */
  children: Node[];
}

export interface Row {
  line: number;
  cells: Inline[];
}

export interface Paragraph {
  type: "paragraph";
  line: number;
  inline: Inline;
}

export interface List {
  type: "list";
  line: number;
  /** The first number of an ordered list; null for a bullet list. */
  start: number | null;
  items: Item[];
}

export interface Table {
  type: "table";
  line: number;
  header: Inline[];
  /** Each row contains the same number of cells as the header. */
  rows: Row[];
}

/** A Markdown block. Line numbers start at 1 in the given text. */
export type Node =
  | { type: "heading"; line: number; level: number; inline: Inline }
  | Paragraph
  | List
  | Table
  | { type: "html"; line: number; html: string };

/** Parses GitHub-flavoured Markdown into a small tree. Omits quotes and code, because they contain no commitments. */
export function parseMarkdown(text: string): Node[] {
  const environment = {};
  return parseNodes(new Cursor(parseBlocks(text, environment), environment), null);
}

class Cursor {
  readonly #tokens: Token[];
  readonly #environment: Env;
  #index = 0;
  constructor(tokens: Token[], environment: Env) {
    this.#tokens = tokens;
    this.#environment = environment;
  }
  next(): Token | undefined {
    return this.#tokens[this.#index++];
  }
  /** Skips the block that starts with `open`, including its closing token. */
  skip(open: Token): void {
    this.#contentOf(open);
  }
  /** Returns the inline content of the block that starts with `open`, and moves past the block. */
  inline(open: Token): Inline {
    return new LazyInline(this.#contentOf(open), this.#environment);
  }
  #contentOf(open: Token): string {
    const close = open.type.replace("_open", "_close");
    let content = "";
    for (let token = this.next(); token; token = this.next()) {
      if (token.type === close && token.level === open.level) break;
      content += token.content;
    }
    return content;
  }
}

/** Every token that starts a block has a `map` with the block's first line and the line after its last, counted from 0. */
function lineOf(token: Token): number {
  return Number(token.map?.[0]) + 1;
}

function parseNodes(cursor: Cursor, close: string | null): Node[] {
  const nodes: Node[] = [];
  for (let token = cursor.next(); token && token.type !== close; token = cursor.next()) {
    const line = lineOf(token);
    if (token.type === "heading_open") {
      nodes.push({ type: "heading", line, level: Number(token.tag.slice(1)), inline: cursor.inline(token) });
    } else if (token.type === "paragraph_open") {
      nodes.push({ type: "paragraph", line, inline: cursor.inline(token) });
    } else if (token.type === "bullet_list_open" || token.type === "ordered_list_open") {
      const start = token.type === "ordered_list_open" ? Number(token.attrGet("start") ?? 1) : null;
      nodes.push({ type: "list", line, start, items: parseItems(cursor, token.type.replace("_open", "_close")) });
    } else if (token.type === "table_open") {
      nodes.push(parseTable(cursor, line));
    } else if (token.type === "html_block") {
      nodes.push({ type: "html", line, html: token.content });
    } else if (token.type === "blockquote_open") {
      cursor.skip(token);
    }
  }
  return nodes;
}

function parseItems(cursor: Cursor, close: string): Item[] {
  const items: Item[] = [];
  for (let token = cursor.next(); token && token.type !== close; token = cursor.next()) {
    const children = parseNodes(cursor, "list_item_close");
    const [first, ...rest] = children;
    if (first?.type === "paragraph") items.push({ line: first.line, inline: first.inline, children: rest });
    else items.push({ line: lineOf(token), inline: EMPTY, children });
  }
  return items;
}

function parseTable(cursor: Cursor, line: number): Table {
  const header: Inline[] = [];
  const rows: Row[] = [];
  let row: Row = { line, cells: [] };
  for (let token = cursor.next(); token && token.type !== "table_close"; token = cursor.next()) {
    if (token.type === "th_open") header.push(cursor.inline(token));
    else if (token.type === "td_open") row.cells.push(cursor.inline(token));
    else if (token.type === "tr_open") rows.push((row = { line: lineOf(token), cells: [] }));
  }
  // The first row is the header.
  return { type: "table", line, header, rows: rows.slice(1) };
}
