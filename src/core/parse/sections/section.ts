import { matchKey } from "../../model/text.ts";
import { shapeOf } from "../evidence/shape.ts";
import type { Defaults } from "../items/defaults.ts";
import { parseDetails } from "../items/details.ts";
import { meaningful } from "../items/fields.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Inline } from "../markdown/inline.ts";
import type { Item, List, Node, Table } from "../markdown/tree.ts";
import { collectSentences } from "./hints.ts";
import { collectItems } from "./list.ts";
import { isSeries } from "./led-paragraph.ts";
import { collectParagraph, isPromise } from "./prose.ts";
import type { SectionDeps } from "./section-deps.ts";
import type { Section } from "./sections.ts";
import { isInstruction, splitSentences } from "./sentences.ts";
import { cellsOf, completeColumns, isPlan, isTimeline, legendTerms, parseColumns } from "./table.ts";
import { parseTitle } from "./title.ts";

/** Collects a section's commitments from its title, or from its tables, lists and prose. */
export function collectSection(section: Section, deps: SectionDeps): void {
  const { line, nodes, details, defaults, isWholeReport, isRestoration } = section;
  const { lexicon } = deps.context;
  const title = parseTitle(section, deps.context);
  if (title) {
    deps.collector.add(line, { ...title, defaults });
    for (const detail of parseDetails(details, deps.context).rest) {
      deps.collector.skip(detail.line, detail.inline.text, "a detail of the item above it");
    }
    return;
  }
  const legend = new Set(nodes.flatMap((node) => (node.type === "table" ? legendTerms(node, lexicon) : [])));
  const hasItems = nodes.some((node) => node.type === "table" || node.type === "list");
  const isInSeries = !isWholeReport && isSeries(nodes, (sentence) => isPromise(sentence, deps), lexicon);
  for (const [index, node] of nodes.entries()) {
    if (node.type === "paragraph") {
      const introduction = nodes[index + 1]?.type === "list" ? introductionIn(node, lexicon) : undefined;
      const announcesDetails = introduction !== undefined && isInstruction(introduction, lexicon);
      collectParagraph(node, { section, hasItems, announcesDetails, isInSeries }, deps);
    }
    if (isWholeReport && node.type === "list") {
      for (const item of node.items) collectSentences(item.line, item.inline, [], deps);
    }
    if (isWholeReport) continue;
    if (node.type === "quoted")
      for (const { line: at, inline } of node.items) deps.collector.skip(at, inline.text, QUOTED, "hint");
    if (node.type === "table") collectTable(node, defaults, deps);
    if (node.type === "list") {
      const open = isRestoration ? withoutWorkDone(node, deps) : node;
      const introduction = introductionIn(nodes[index - 1], lexicon);
      // A list below an instruction (“Add metrics for:”) contains its details.
      if (introduction && isInstruction(introduction, lexicon)) continue;
      collectList(open, { introduction, legend, defaults }, deps);
    }
  }
}

const QUOTED = "quoted, so it counts as somebody else's words: remove the “>” if it is yours";

/** Verbs whose past tense looks like the imperative. The other items show which one is meant. */
const SAME_IN_PAST = /^(?:Put|Set|Shut|Cut|Reset|Let)\b/;

/** Leaves out the items that report how service was restored, if most items in the list do. */
function withoutWorkDone(list: List, { collector, context: { lexicon } }: SectionDeps): List {
  const reported = list.items.filter((item) => reportsWorkDone(item, lexicon));
  if (reported.length * 2 <= list.items.length) return list;
  const restored = list.items.filter((item) => reported.includes(item) || SAME_IN_PAST.test(item.inline.text));
  for (const { line, inline } of restored) collector.skip(line, inline.text, "what was done to restore service");
  return { ...list, items: list.items.filter((item) => !restored.includes(item)) };
}

/** Whether an item reports what was done, has none of the fields that a plan has, and mentions nothing that is planned or under way. */
function reportsWorkDone(item: Item, lexicon: Lexicon): boolean {
  const { past, fields } = shapeOf([{ type: "list", line: item.line, start: null, items: [item] }], lexicon);
  const isUnderWay = lexicon.grammar
    .clausesOf(item.inline.text)
    .some(({ signs }) => signs.has("future") || signs.has("intention") || signs.has("ongoing"));
  return past > 0 && fields === 0 && !isUnderWay;
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
  const items = list.items.filter((item) => {
    const { line, inline } = item;
    const isLegendItem = isLegend(item, legend);
    if (isLegendItem) collector.skip(line, inline.text, "the legend of a table");
    else if (isExplanation) collector.skip(line, inline.text, "in a list of causes, events or advice");
    return !isLegendItem && !isExplanation;
  });
  collectItems(items, defaults, deps);
}

/** Whether an item explains a word in the section's table, as in “Prevent: so that it does not happen again”. */
function isLegend({ inline }: Item, legend: ReadonlySet<string>): boolean {
  return legend.size > 0 && legend.has(matchKey(inline.text.replace(/(?:\s[—–-]\s|:).*$/s, "")));
}

function collectTable(table: Table, defaults: Defaults, { collector, context }: SectionDeps): void {
  const { lexicon } = context;
  const columns = parseColumns(table, lexicon);
  const headers = table.header.map((cell) => cell.text).join(" | ");
  if (!columns) {
    const reason = "a table without an action column";
    if (isPlan(table.header, lexicon.columns)) collector.problem(table.line, unreadTable(headers), "warning");
    return collector.skip(table.line, headers, reason);
  }
  if (isTimeline(table.header, columns, lexicon)) return collector.skip(table.line, headers, "a timeline");
  const completed = completeColumns(columns, table, lexicon);
  for (const row of table.rows) {
    const cells = cellsOf(row, completed);
    const words = cells.get("text");
    if (words && isFilled(words, lexicon)) collector.add(row.line, { words, cells, defaults });
  }
}

function unreadTable(headers: string): string {
  return `This table has an owner column, but no column that says what will be done (${headers}), so it isn't tracked: name one of its columns “Action”.`;
}

function isFilled(words: Inline, lexicon: Lexicon): boolean {
  return !words.emphasised && meaningful(words.text, lexicon) !== null;
}
