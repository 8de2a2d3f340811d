import { TITLE_LIMIT, type Commitment, type Report } from "../model/commitment.ts";
import { addDays, type Day } from "../model/date.ts";
import { clip } from "../model/text.ts";
import type { ParseContext } from "./context.ts";
import { documentKindOf, type DocumentKind } from "./evidence/document-kind.ts";
import { dayOrderOf } from "./dates/day-order.ts";
import { parseFrontMatter, type FrontMatter } from "./front-matter.ts";
import { mainLanguageOf } from "./languages/main-language.ts";
import { withoutConfusables } from "./lexicon/confusables.ts";
import { withSectionNames } from "./lexicon/headings.ts";
import { withProperty } from "./lexicon/lazily.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { parseMarkdown, type Node } from "./markdown/tree.ts";
import { findPeople } from "./people.ts";
import { findPublished, lateDateProblem } from "./publication.ts";
import { Collector } from "./sections/collector.ts";
import { collectEntries } from "./sections/front-matter-list.ts";
import { collectOutside } from "./sections/hints.ts";
import { parseOutline, type Part } from "./sections/outline.ts";
import { collectLabelled, withoutLed } from "./sections/labelled.ts";
import { findMixedLabels } from "./sections/mixed-labels.ts";
import type { SectionDeps } from "./sections/section-deps.ts";
import { collectSection } from "./sections/section.ts";
import { findSections } from "./sections/sections.ts";
import { wordsFor, type Words } from "./words.ts";

/** A file that may be a report. */
export interface ReportFile {
  /** The path relative to the repository, separated by `/`. */
  path: string;
  text: string;
  /** The date of the file's first commit; null if not known for certain. */
  firstCommitted: Day | null;
  /** Today's date for a file that someone is writing. Determines the year of a dateline without one. */
  writtenOn?: Day;
}

export interface ParseOptions {
  /** Additional section names from `headings` in the configuration. */
  headings: readonly string[];
}

const STRAY_DIRECTIVE =
  "Unknown or misplaced directive: put “<!-- follow-through: commitments -->” or “<!-- follow-through: ignore -->” on the line above a heading, list or table.";

/** Parses a report's dates and commitments with all their fields, and finds the problems that its author should fix. */
export function parseReport(file: ReportFile, options: ParseOptions): Report {
  return parseWith(wordsFor(file.text), file, options);
}

/** Like `parseReport`, with the words of given languages instead of those that the report is written in. */
export function parseWith(words: Words, file: ReportFile, options: ParseOptions): Report {
  const source = file.text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  const { body, fields, commitments: entries, problem } = parseFrontMatter(source);
  const nodes = parseMarkdown(body);
  const dates = words.dates.withOrder(mayDependOnOrder(body) ? dayOrderOf(body, mainLanguageOf(body)) : null);
  const sources = { path: file.path, fields, nodes, text: body, near: file.firstCommitted ?? file.writtenOn ?? null };
  const published = findPublished(sources, { lexicon: words.lexicon, dates });
  const context: ParseContext = {
    lexicon: withHeadings(words.lexicon, options.headings),
    dates,
    text: body,
    people: findPeople(body, words.lexicon),
    published: published ?? file.firstCommitted,
  };
  const collector = new Collector(file.path, context);
  const deps = { context, collector, author: fields.get("author") || null };
  const late = published === null ? null : lateDateProblem(published, file.firstCommitted);
  if (late !== null) collector.problem(1, late, "warning");
  if (problem) collector.problem(1, `${file.path}: ${problem}`, "error");

  const { parts, strays } = parseOutline(nodes, context.lexicon);
  for (const line of strays) collector.problem(line, STRAY_DIRECTIVE, "error");
  const isMixed = withoutConfusables(body) !== body;
  for (const { line, message } of isMixed ? findMixedLabels(nodes, context.lexicon) : [])
    collector.problem(line, message, "warning");
  const document: Document = { parts, entries };
  const kind = documentKindOf(nodes, fields, context.lexicon);
  const unread = kind ? collectDocument(document, null, { ...deps, collector: new Collector(file.path, context) }) : [];
  if (kind && (kind.isLog || !unread.some((item) => isPlanned(item, context)))) {
    collector.skip(kind.line, kind.title, reasonOf(kind));
    const leftOut = unread.length - collectDocument(document, kind, deps).length;
    if (leftOut > 0) collector.problem(kind.line, unreadProblem(kind, leftOut), "warning");
  } else collectDocument(document, null, deps);
  return {
    path: file.path,
    title: clip(fields.get("title") || firstHeading(nodes) || file.path, TITLE_LIMIT),
    published: context.published,
    draft: fields.get("draft")?.toLowerCase() === "true",
    ...collector.result,
  };
}

/** A cheap test for a text that may contain `03/04` or `3-4-26`, so that the language is detected only if it matters. */
function mayDependOnOrder(text: string): boolean {
  return /\d[/-]\d{1,2}/.test(text);
}

function withHeadings(lexicon: Lexicon, names: readonly string[]): Lexicon {
  return names.length === 0
    ? lexicon
    : withProperty(lexicon, "headings", () => withSectionNames(lexicon.headings, names));
}

/** The parts of a document, and the commitments listed in its front matter. */
interface Document {
  parts: readonly Part[];
  entries: FrontMatter["commitments"];
}

function hasItems({ type }: Node): boolean {
  return type === "list" || type === "table";
}

/** Collects a document's commitments. In a document of a `kind` that promises nothing, reads only what the author or the configuration
 * marked. */
function collectDocument({ parts, entries }: Document, kind: DocumentKind | null, deps: SectionDeps): Commitment[] {
  const { collector, context } = deps;
  const { sections, rest, readings } = findSections(parts, context, kind);
  if (!kind && !entries) for (const reading of readings) collector.reading(reading);
  if (entries) {
    collectEntries(entries, context.lexicon, collector);
    for (const { line, title } of sections) {
      collector.skip(line, title.text, "the front matter lists this report's commitments");
    }
  } else {
    for (const section of sections) collectSection(withoutLed(section, deps), deps);
  }
  const isListed = entries !== null || sections.some(({ nodes }) => nodes.some(hasItems));
  const lists = isListed && collector.result.commitments.length > 0;
  if (!kind) {
    for (const part of rest) {
      const left = entries ? part.nodes : collectLabelled(part.nodes, deps);
      collectOutside({ ...part, nodes: left }, lists, deps);
    }
  }
  return collector.result.commitments;
}

/**
 * Whether a commitment has a due date that doesn't depend on when the report was published. Items in forms and guides usually have
 * none: `within five working days` is a rule.
 */
function isPlanned({ due, text }: Commitment, { dates, published }: ParseContext): boolean {
  if (due === null || published === null) return due !== null;
  const shifted = [-7, 7].map((days) => dates.findFirst(text, addDays(published, days))?.day ?? due);
  return shifted.includes(due);
}

function unreadProblem({ name, reasons }: DocumentKind, count: number): string {
  const items =
    count === 1 ? "an item that reads like a commitment is" : `${count} items that read like commitments are`;
  return `This looks like a ${name} (${reasons.join("; ")}), so ${items} not tracked. If it is a report, give an item a due date such as 2026-12-01, or put “<!-- follow-through: commitments -->” above the section.`;
}

/** Explains why most of a document isn't read. */
function reasonOf({ name, reasons }: DocumentKind): string {
  return `looks like a ${name} (${reasons.join("; ")}), so only sections below “<!-- follow-through: commitments -->” or listed in “headings” are read`;
}

function firstHeading(nodes: readonly Node[]): string | undefined {
  const titles = nodes.flatMap((node) => (node.type === "heading" ? [node.inline.text] : []));
  return titles.find((title) => title !== "");
}
