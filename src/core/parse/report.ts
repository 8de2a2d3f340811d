import { TITLE_LIMIT, type Report } from "../model/commitment.ts";
import type { Day } from "../model/date.ts";
import { clip, matchKey } from "../model/text.ts";
import { createDueReader } from "./due.ts";
import { parseExplicit } from "./explicit.ts";
import { parseFrontMatter } from "./front-matter.ts";
import { LANGUAGES } from "./languages/index.ts";
import { LEXICON, type Lexicon } from "./lexicon.ts";
import { parseMarkdown } from "./markdown.ts";
import { outline } from "./outline.ts";
import { findPublished } from "./published.ts";
import { SectionReader } from "./reader.ts";
import { findSections } from "./sections.ts";
import type { Words } from "./words.ts";

/** A file that may be a report, as the file system or the API gave it. */
export interface ReportFile {
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

const WORDS: Words = { lexicon: LEXICON, due: createDueReader(LANGUAGES) };

const STRAY =
  "Expected “<!-- follow-through: commitments -->” or “<!-- follow-through: ignore -->” on the line over a heading, a list or a table.";

/** Reads one report: its date, its commitments with every field, and what a person has to mend. Pure. */
export function parseReport(document: ReportFile, options: ParseOptions): Report {
  const source = document.text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  const { body, fields, commitments, problem } = parseFrontMatter(source);
  const nodes = parseMarkdown(body);
  const published = findPublished(document.path, fields, nodes, WORDS) ?? document.firstCommitted;
  const words = { ...WORDS, lexicon: withHeadings(LEXICON, options.headings) };
  const reader = new SectionReader({ path: document.path, published, author: fields.get("author") || null }, words);
  if (problem) reader.problem(1, `${document.path}: ${problem}`, "error");
  const { parts, strays } = outline(nodes, words.lexicon);
  for (const line of strays) reader.problem(line, STRAY, "error");
  const { sections, rest } = findSections(parts, published, words);
  if (commitments) parseExplicit(commitments, sections, reader);
  else for (const section of sections) reader.read(section);
  for (const part of rest) reader.hint(part.nodes);
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
    sectionOf: (heading) => (own.has(matchKey(heading)) ? "promises" : lexicon.sectionOf(heading)),
  };
}
