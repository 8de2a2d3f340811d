import { matchKey } from "../../model/text.ts";
import type { Defaults } from "../items/defaults.ts";
import { meaningful } from "../items/fields.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Inline } from "../markdown/inline.ts";
import type { Item, List, Node, Table } from "../markdown/tree.ts";
import { collectSentences } from "./hints.ts";
import { collectItem } from "./list.ts";
import { collectParagraph } from "./prose.ts";
import type { SectionDeps } from "./section-deps.ts";
import type { Section } from "./sections.ts";
import { isInstruction, splitSentences } from "./sentences.ts";
import { cellsOf, completeColumns, isTimeline, legendTerms, parseColumns } from "./table.ts";
import { parseTitle } from "./title.ts";

/** Collects a section's commitments from its title, or from its tables, lists and prose. */
export function collectSection(section: Section, deps: SectionDeps): void {
  const { line, nodes, defaults, isWholeReport } = section;
  const { lexicon } = deps.context;
  const title = parseTitle(section, deps.context);
  if (title) return deps.collector.add(line, { ...title, defaults });
  const legend = new Set(nodes.flatMap((node) => (node.type === "table" ? legendTerms(node, lexicon) : [])));
  const hasItems = nodes.some((node) => node.type === "table" || node.type === "list");
  for (const [index, node] of nodes.entries()) {
    if (node.type === "paragraph") {
      const introduction = nodes[index + 1]?.type === "list" ? introductionIn(node, lexicon) : undefined;
      const announcesDetails = introduction !== undefined && isInstruction(introduction, lexicon);
      collectParagraph(node, { section, hasItems, announcesDetails }, deps);
    }
    if (isWholeReport && node.type === "list") {
      for (const item of node.items) collectSentences(item.line, item.inline, [], deps);
    }
    if (isWholeReport) continue;
    if (node.type === "table") collectTable(node, defaults, deps);
    if (node.type === "list") {
      const introduction = introductionIn(nodes[index - 1], lexicon);
      // A list below an instruction (“Add metrics for:”) contains its details.
      if (introduction && isInstruction(introduction, lexicon)) continue;
      collectList(node, { introduction, legend, defaults }, deps);
    }
  }
}

/** The sentence that introduces the node below a paragraph. */
function introductionIn(node: Node | undefined, lexicon: Lexicon): Inline | undefined {
  if (node?.type !== "paragraph" || !/[:：]$/.test(node.inline.text)) return undefined;
  return splitSentences(node.inline, lexicon).at(-1)?.inline;
}

interface ListSurroundings {
  introduction: Inline | undefined;
  /** The terms that a legend can explain. */
  legend: ReadonlySet<string>;
  defaults: Defaults;
}

function collectList(list: List, { introduction, legend, defaults }: ListSurroundings, deps: SectionDeps): void {
  const { collector, context } = deps;
  const isExplanation = introduction && context.lexicon.prose.contains("explanations", introduction.text);
  for (const item of list.items) {
    const { line, inline } = item;
    if (isLegend(item, legend)) collector.skip(line, inline.text, "the legend of a table");
    else if (isExplanation) collector.skip(line, inline.text, "in a list of causes, events or advice");
    else collectItem(item, defaults, deps);
  }
}

/** Whether an item explains a word in the section's table, as in “Prevent: so that it does not happen again”. */
function isLegend({ inline }: Item, legend: ReadonlySet<string>): boolean {
  return legend.size > 0 && legend.has(matchKey(inline.text.replace(/(?:\s[—–-]\s|:).*$/s, "")));
}

function collectTable(table: Table, defaults: Defaults, { collector, context }: SectionDeps): void {
  const { lexicon } = context;
  const columns = parseColumns(table.header, lexicon);
  const headers = table.header.map((cell) => cell.text).join(" | ");
  if (!columns) return collector.skip(table.line, headers, "a table without an action column");
  if (isTimeline(table.header, columns, lexicon)) return collector.skip(table.line, headers, "a timeline");
  const completed = completeColumns(columns, table, lexicon);
  for (const row of table.rows) {
    const cells = cellsOf(row, completed);
    const words = cells.get("text");
    if (words && isFilled(words, lexicon)) collector.add(row.line, { words, cells, defaults });
  }
}

function isFilled(words: Inline, lexicon: Lexicon): boolean {
  return !words.emphasised && meaningful(words.text, lexicon) !== null;
}
