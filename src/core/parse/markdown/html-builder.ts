import type { Handler } from "htmlparser2";
import { EMPTY, type Inline } from "./inline.ts";
import { HtmlTable } from "./html-table.ts";
import { HtmlText } from "./html-text.ts";
import type { Item, List, Node } from "./nodes.ts";

/** An element that is open and holds blocks. */
type Frame =
  | { type: "details"; nodes: Node[]; line: number; summary: Inline }
  | { type: "list"; nodes: Node[]; list: List }
  | { type: "item"; nodes: Node[]; line: number };

/** Holds the nodes that aren't inside any element. */
interface Root {
  type: "root";
  nodes: Node[];
}

const SKIPPED: ReadonlySet<string> = new Set(["script", "style", "svg", "pre", "template"]);
const HEADING = /^h[1-6]$/;

/** Builds nodes from the events of an HTML parser, and from the Markdown nodes between them. */
export class HtmlBuilder implements Partial<Handler> {
  /** How many tags are open. */
  depth = 0;
  readonly #root: Root = { type: "root", nodes: [] };
  readonly #frames: Frame[] = [];
  readonly #toInline: (raw: string) => Inline;
  #table: HtmlTable | null = null;
  #text = new HtmlText(1);
  /** What the text becomes: `summary` or a heading; null for a paragraph. */
  #role: string | null = null;
  #skipped = 0;
  #position: Position = { line: 1, html: "", base: 0, counted: 0, parser: { startIndex: 0 } };

  constructor(toInline: (raw: string) => Inline) {
    this.#toInline = toInline;
  }

  /** Starts the next piece of HTML. The parser's position counts all pieces together. */
  startPiece({ line, html }: { line: number; html: string }, parser: { startIndex: number }): void {
    const base = this.#position.base + this.#position.html.length;
    this.#position = { line, html, base, counted: 0, parser };
  }

  /** Adds a Markdown node to the element that is open. */
  add(node: Node): void {
    if (this.#table?.isInCell === true) return this.#table.addNode(node, this.#toInline);
    this.#flush();
    this.#top.nodes.push(node);
  }

  /** Returns the nodes, after the parser has closed every tag. */
  finish(): Node[] {
    this.#flush();
    return this.#root.nodes;
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    this.depth += 1;
    if (SKIPPED.has(name)) this.#skipped += 1;
    if (this.#skipped > 0) return;
    if (this.#table) return this.#table.open(name, attributes, this.#line());
    if (this.#text.open(name, attributes)) return;
    this.#flush();
    const line = this.#line();
    if (name === "table") this.#table = new HtmlTable(line);
    else if (name === "details") this.#frames.push({ type: "details", nodes: [], line, summary: EMPTY });
    else if (name === "ul" || name === "ol")
      this.#openList(line, name === "ol" ? Number(attributes["start"] ?? 1) : null);
    else if (name === "li") this.#frames.push({ type: "item", nodes: [], line });
    else if (name === "summary" || HEADING.test(name)) this.#role = name;
  }

  onclosetag(name: string): void {
    this.depth -= 1;
    if (this.#skipped > 0) {
      if (SKIPPED.has(name)) this.#skipped -= 1;
      return;
    }
    if (this.#table) {
      if (name === "table" && !this.#table.closeInner()) this.#endTable();
      else this.#table.close(name);
      return;
    }
    if (this.#text.close(name)) return;
    this.#flush();
    const isFrame = name === "details" || name === "ul" || name === "ol" || name === "li";
    const type = name === "li" ? "item" : name === "details" ? "details" : "list";
    const top = this.#top;
    if (isFrame && top.type === type) this.#close(top);
    this.#role = null;
  }

  ontext(text: string): void {
    if (this.#skipped > 0) return;
    if (this.#table) return this.#table.addText(text);
    if (this.#text.isEmpty) this.#text.line = this.#line() + leadingBreaks(text);
    this.#text.add(text);
  }

  oncomment(data: string): void {
    if (this.#table || this.#skipped > 0) return;
    this.#flush();
    this.#top.nodes.push({ type: "html", line: this.#line(), html: `<!--${data}-->` });
  }

  get #top(): Frame | Root {
    return this.#frames.at(-1) ?? this.#root;
  }

  /** The line of the tag or text that the parser is at. */
  #line(): number {
    const position = this.#position;
    const end = position.parser.startIndex - position.base;
    // Each line is counted only once, because positions only grow.
    for (; position.counted < end; position.counted += 1)
      if (position.html[position.counted] === "\n") position.line += 1;
    return position.line;
  }

  #openList(line: number, start: number | null): void {
    this.#frames.push({ type: "list", nodes: [], list: { type: "list", line, start, items: [] } });
  }

  #endTable(): void {
    const table = this.#table?.finish();
    this.#table = null;
    if (table) this.#top.nodes.push(table);
  }

  /** Turns the text so far into a paragraph, heading or summary. */
  #flush(): void {
    const { line } = this.#text;
    const inline = this.#text.take();
    if (inline.text === "") return;
    const top = this.#top;
    if (this.#role === "summary" && top.type === "details") top.summary = inline;
    else if (this.#role !== null && HEADING.test(this.#role)) {
      top.nodes.push({ type: "heading", line, level: Number(this.#role.slice(1)), inline });
    } else top.nodes.push({ type: "paragraph", line, inline });
  }

  /** Closes the innermost frame and adds its node to the one around it. */
  #close(frame: Frame): void {
    this.#frames.pop();
    const around = this.#top;
    if (frame.type === "details") {
      const { line, summary, nodes } = frame;
      around.nodes.push({ type: "details", line, summary, children: nodes });
    } else if (frame.type === "list") {
      const { list, nodes } = frame;
      around.nodes.push(list, ...nodes);
    } else {
      const item = toItem(frame);
      if (around.type === "list") around.list.items.push(item);
      else around.nodes.push({ type: "list", line: frame.line, start: null, items: [item] });
    }
  }
}

interface Position {
  line: number;
  html: string;
  /** The length of all earlier pieces. */
  base: number;
  /** How far the lines are counted. */
  counted: number;
  parser: { startIndex: number };
}

function toItem({ line, nodes }: { line: number; nodes: Node[] }): Item {
  const [first, ...children] = nodes;
  if (first?.type === "paragraph") return { line: first.line, inline: first.inline, children };
  return { line, inline: EMPTY, children: nodes };
}

function leadingBreaks(text: string): number {
  return text.slice(0, text.length - text.trimStart().length).split("\n").length - 1;
}
