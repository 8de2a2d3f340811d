import type { Env, Token } from "markdown-it";
import { withoutHeadingAttributes } from "./attributes.ts";
import { joinDefinition, parseDefinitions } from "./definitions.ts";
import { parseHtml } from "./html.ts";
import { EMPTY, type Inline } from "./inline.ts";
import { LazyInline } from "./lazy-inline.ts";
import { parseBlocks } from "./markdown-it.ts";
import type { Item, Node, Paragraph, Row, Table } from "./nodes.ts";
import { ownNodes } from "./quotes.ts";

export type { Item, List, Node, Paragraph, Row, Table } from "./nodes.ts";

/**
 * Parses GitHub-flavoured Markdown into a small tree. Omits code, and quotes other than admonitions, tables and lists, because they
 * contain no commitments.
 */
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
  /** Makes an inline from Markdown that isn't the unchanged content of a token. */
  toInline = (raw: string): Inline => new LazyInline(raw, this.#environment);
  /** Returns the source of the block that starts with `open`, and moves past the block. */
  source(open: Token): string {
    return this.#contentOf(open);
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
      const inline = cursor.toInline(withoutHeadingAttributes(cursor.source(token)));
      nodes.push({ type: "heading", line, level: Number(token.tag.slice(1)), inline });
    } else if (token.type === "paragraph_open") {
      addParagraph({ type: "paragraph", line, inline: cursor.inline(token) }, nodes, cursor.toInline);
    } else if (token.type === "bullet_list_open" || token.type === "ordered_list_open") {
      const start = token.type === "ordered_list_open" ? Number(token.attrGet("start") ?? 1) : null;
      nodes.push({ type: "list", line, start, items: parseItems(cursor, token.type.replace("_open", "_close")) });
    } else if (token.type === "table_open") {
      nodes.push(parseTable(cursor, line));
    } else if (token.type === "html_block") {
      nodes.push({ type: "html", line, html: token.content });
    } else if (token.type === "blockquote_open") {
      nodes.push(...ownNodes(parseNodes(cursor, "blockquote_close"), cursor.toInline));
    }
  }
  return parseHtml(nodes, cursor.toInline);
}

/** Adds a paragraph, as a definition list if it is one. */
function addParagraph(paragraph: Paragraph, nodes: Node[], toInline: (raw: string) => Inline): void {
  const joined = joinDefinition(nodes.at(-1), paragraph);
  const whole: Paragraph = joined ? { type: "paragraph", line: joined.line, inline: toInline(joined.raw) } : paragraph;
  const definitions = parseDefinitions(whole, toInline);
  if (definitions && joined) nodes.pop();
  nodes.push(definitions ?? paragraph);
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
