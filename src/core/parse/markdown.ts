import type { Env, Token } from "markdown-it";
import { EMPTY, type Inline } from "./inline.ts";
import { LazyInline } from "./lazy-inline.ts";
import { parseBlocks } from "./markdown-it.ts";

export interface Item {
  line: number;
  /** The item's first paragraph; empty when the item starts with something else. */
  inline: Inline;
  /** What stands below the first paragraph. */
  children: Node[];
}

export interface Row {
  line: number;
  cells: Inline[];
}

/** Lines are 1-based, counted in the text that was given. */
export type Node =
  | { type: "heading"; line: number; level: number; inline: Inline }
  | { type: "paragraph"; line: number; inline: Inline }
  /** `start` is an ordered list's first number, null for bullets. */
  | { type: "list"; line: number; start: number | null; items: Item[] }
  | { type: "table"; line: number; header: Inline[]; rows: Row[] }
  | { type: "html"; line: number; html: string };

export type List = Extract<Node, { type: "list" }>;
export type Table = Extract<Node, { type: "table" }>;

/** GitHub-flavoured Markdown to a small tree. Quotes and code are left out: nobody promises in a quotation. */
export function parseMarkdown(text: string): Node[] {
  const environment = {};
  return parseNodes(new Cursor(parseBlocks(text, environment), environment), null);
}

class Cursor {
  readonly #tokens: Token[];
  readonly #environment: Env;
  #at = 0;
  constructor(tokens: Token[], environment: Env) {
    this.#tokens = tokens;
    this.#environment = environment;
  }
  next(): Token | undefined {
    return this.#tokens[this.#at++];
  }
  /** Passes everything up to and including the token that closes `open`. */
  skip(open: Token): void {
    const close = open.type.replace("_open", "_close");
    for (let token = this.next(); token; token = this.next()) {
      if (token.type === close && token.level === open.level) return;
    }
  }
  /** The inline token that follows, and past the token that closes it. */
  inline(open: Token): Inline {
    const inline = new LazyInline(this.next()!.content, this.#environment);
    this.skip(open);
    return inline;
  }
}

function lineOf(token: Token): number {
  return token.map![0] + 1;
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
    const first = children[0];
    const own = first?.type === "paragraph" ? first : null;
    if (own) children.shift();
    items.push({ line: own?.line ?? lineOf(token), inline: own?.inline ?? EMPTY, children });
  }
  return items;
}

function parseTable(cursor: Cursor, line: number): Node {
  const rows: Row[] = [];
  for (let token = cursor.next(); token && token.type !== "table_close"; token = cursor.next()) {
    if (token.type === "tr_open") rows.push({ line: lineOf(token), cells: [] });
    else if (token.type === "th_open" || token.type === "td_open") rows.at(-1)!.cells.push(cursor.inline(token));
  }
  const header = rows.shift()!.cells;
  return { type: "table", line, header, rows };
}
