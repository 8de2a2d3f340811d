import {
  FIELD_LIMIT,
  LINKS_LIMIT,
  TEXT_LIMIT,
  TITLE_LIMIT,
  type Commitment,
  type Problem,
  type Report,
  type Skipped,
} from "../commitment.ts";
import type { Day } from "../date.ts";
import { clip, matchKey } from "../text.ts";
import { createDueReader } from "./due.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readItem, type Fields, type Words } from "./item.ts";
import { LEXICON, type Lexicon } from "./lexicon.ts";
import { parseMarkdown, type Item, type Node } from "./markdown.ts";
import { findPublished } from "./published.ts";
import { findSections, type Section } from "./sections.ts";
import { readColumns, readRow, readTerms } from "./table.ts";

/** A file that may be a report, as the file system or the API gave it. */
export interface Document {
  /** Relative to the repository, with `/`. */
  path: string;
  text: string;
  /** The day of the file's first commit where that is known for certain, else null. */
  firstCommitted: Day | null;
}

export interface ParseOptions {
  /** More section names, from the configuration's `headings`. */
  headings: readonly string[];
}

const WORDS: Words = { lexicon: LEXICON, due: createDueReader(LEXICON) };

/** Reads one report: its date, its commitments with every field, and what a person has to mend. Pure. */
export function parseReport(document: Document, options: ParseOptions): Report {
  const source = document.text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  const { body, fields, problem } = readFrontMatter(source);
  const nodes = parseMarkdown(body);
  const published = findPublished(document.path, fields, nodes, WORDS.due) ?? document.firstCommitted;
  const reader = new SectionReader(document.path, published, WORDS);
  if (problem) reader.problem(1, `${document.path}: ${problem}`, "error");
  for (const section of findSections(nodes, withHeadings(LEXICON, options.headings))) reader.read(section);
  const heading = nodes.filter((node) => node.type === "heading").find(({ inline }) => inline.text !== "");
  return {
    path: document.path,
    title: clip(fields.get("title") || heading?.inline.text || document.path, TITLE_LIMIT),
    published,
    draft: fields.get("draft")?.toLowerCase() === "true",
    ...reader.result,
  };
}

function withHeadings(lexicon: Lexicon, headings: readonly string[]): Lexicon {
  if (headings.length === 0) return lexicon;
  const own = new Set(headings.map(matchKey));
  return {
    ...lexicon,
    sectionOf: (heading) => (own.has(matchKey(heading)) ? "commitments" : lexicon.sectionOf(heading)),
  };
}

/** Collects what the sections of one report hold. */
class SectionReader {
  readonly result: { commitments: Commitment[]; problems: Problem[]; skipped: Skipped[] } = {
    commitments: [],
    problems: [],
    skipped: [],
  };
  readonly #path: string;
  readonly #published: Day | null;
  readonly #words: Words;
  readonly #ids = new Set<string>();

  constructor(path: string, published: Day | null, words: Words) {
    this.#path = path;
    this.#published = published;
    this.#words = words;
  }

  read(section: Section): void {
    const terms = new Set(
      section.nodes.flatMap((node) => (node.type === "table" ? readTerms(node, this.#words.lexicon) : [])),
    );
    for (const node of section.nodes) {
      if (node.type === "table") this.#table(node, section);
      if (node.type !== "list") continue;
      for (const item of node.items) {
        // “Prevent: so that it does not happen again” explains a word of the section's table.
        const term = matchKey(item.inline.text.split(/\s[—–-]\s|:/, 1)[0]!);
        if (terms.has(term)) this.#skip(item.line, item.inline.text, "the legend of a table");
        else this.#item(item, section);
      }
    }
  }

  problem(line: number, message: string, severity: Problem["severity"]): void {
    this.result.problems.push({ severity, file: this.#path, line, message });
  }

  #item(item: Item, section: Section): void {
    const { line, inline, children } = item;
    if (inline.emphasised) return this.#skip(line, inline.text, "only italics: an instruction of a template");
    const lists = children.filter((child) => child.type === "list");
    const kind = inline.text.split(" ").length <= 3 ? this.#words.lexicon.kindOf(inline.text) : null;
    // “Prevention:” over a list of its own names a group; any other item's list is detail.
    if (lists.length > 0 && (kind !== null || inline.text.endsWith(":"))) {
      return this.read({ ...section, kind: kind ?? section.kind, nodes: lists });
    }
    this.#take(line, readItem(inline, this.#published, this.#words), section);
    for (const detail of lists.flatMap(({ items }) => items)) {
      this.#skip(detail.line, detail.inline.text, "a detail of the item above it");
    }
  }

  #table(table: Extract<Node, { type: "table" }>, section: Section): void {
    const columns = readColumns(table.header, this.#words.lexicon);
    if (!columns) {
      const headers = table.header.map((cell) => cell.text).join(" | ");
      return this.#skip(table.line, headers, "a table without a column that says what will be done");
    }
    const kindAt = columns.get("kind");
    for (const row of table.rows) {
      const fields = readRow(row, columns, this.#published, this.#words);
      const kind = kindAt === undefined ? null : this.#words.lexicon.kindOf(row.cells[kindAt]!.text);
      if (fields) this.#take(row.line, fields, kind ? { ...section, kind } : section);
    }
  }

  #take(line: number, fields: Fields, section: Section): void {
    const { problem, ...rest } = fields;
    if (rest.text === "") return;
    // What a template leaves to be filled in: `{{ summary }} [link to the issue]`, `<what>`, `Decision:`, `…`.
    const filled = rest.text.replaceAll(/\{\{[^{}]*\}\}|\[[^[\]]*\]|<[^<>]*>|\.{3}|…/g, "").trim();
    const placeholder = filled === "" || /^[^.!?]{1,80}:$/.test(filled) || this.#words.lexicon.isPlaceholder(rest.text);
    if (placeholder) return this.#skip(line, rest.text, "a placeholder");
    if (rest.id !== null && this.#ids.has(rest.id)) {
      this.problem(line, `The id “${rest.id}” stands twice in this report: give each item its own.`, "error");
    }
    if (rest.id !== null) this.#ids.add(rest.id);
    this.result.commitments.push({ report: this.#path, line, kind: section.kind, ...withinLimits(rest) });
    if (problem) this.problem(line, `The due date ${problem}.`, "error");
    else if (rest.due === null && rest.dueText !== null) {
      const message = `“${clip(rest.dueText, FIELD_LIMIT)}” names no day, so this can't go overdue: write it as YYYY-MM-DD, such as 2026-12-01.`;
      this.problem(line, message, "warning");
    }
  }

  #skip(line: number, text: string, reason: string): void {
    this.result.skipped.push({ line, text, reason });
  }
}

/** An issue's body has room for so much; a tracker that is too long to be kept whole is none. */
function withinLimits(fields: Omit<Fields, "problem">): Omit<Fields, "problem"> {
  const short = (text: string | null): string | null => text && clip(text, FIELD_LIMIT);
  return {
    ...fields,
    text: clip(fields.text, TEXT_LIMIT),
    subject: clip(fields.subject, TEXT_LIMIT),
    owner: short(fields.owner),
    dueText: short(fields.dueText),
    priority: short(fields.priority),
    id: short(fields.id),
    tracker: fields.tracker && fields.tracker.length <= TEXT_LIMIT ? fields.tracker : null,
    links: fields.links.filter((link) => link.length <= TEXT_LIMIT).slice(0, LINKS_LIMIT),
  };
}
