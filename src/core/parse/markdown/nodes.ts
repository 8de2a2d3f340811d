import type { Inline } from "./inline.ts";

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
  /** A list in a quote, which isn't the author's own. */
  | { type: "quoted"; line: number; items: Item[] }
  | { type: "details"; line: number; summary: Inline; children: Node[] }
  /** A comment, or HTML that is too deep to be read. Other HTML is replaced by the nodes that it contains. */
  | { type: "html"; line: number; html: string };
