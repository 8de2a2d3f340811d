import type { ParseContext } from "../context.ts";
import { NO_DEFAULTS, type Defaults } from "../items/defaults.ts";
import { parseDetails } from "../items/details.ts";
import type { Cells } from "../items/item.ts";
import { splitLeadOwner } from "../items/lead-owner.ts";
import type { Column } from "../language.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { hasUnspaced } from "../lexicon/phrases.ts";
import { partOf, partsOf, plainInline, withText, type Inline } from "../markdown/inline.ts";
import { parseLabel } from "../markdown/label.ts";
import type { Item, Node, Paragraph } from "../markdown/tree.ts";
import type { SectionDeps } from "./section-deps.ts";
import type { Section } from "./sections.ts";

/** Someone's name or login in brackets after a label. Any other words in these brackets are part of the action. */
const NAME = /^@?\p{L}[\p{L}\p{M}.'’@/&+ -]{0,58}$/u;
/** In a script without spaces, an action has more characters than this. */
const SHORTEST = 5;
/** An action with fewer words is a label. */
const FEWEST_WORDS = 3;
/** Where the next field of a line starts: `Owner: Ann. Due: May`. */
const BETWEEN_FIELDS = /(?<=[.;,])\s(?=\p{L}[^:.;,]{0,30}:)/u;
const STARTS_WITH_TIME = /^\d{1,2}[:.h]\d\d/;

/**
 * Collects the actions after a label (`Action point: …`) outside the sections of commitments. Returns the nodes without these
 * paragraphs and items.
 */
export function collectLabelled(nodes: readonly Node[], deps: SectionDeps): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.type === "paragraph") return collectActions(node, NO_DEFAULTS, deps) ? [] : [node];
    if (node.type !== "list") return [node];
    const items = node.items.filter((item) => !collectInItem(item, deps));
    return items.length > 0 ? [{ ...node, items }] : [];
  });
}

function collectInItem({ line, inline, children }: Item, deps: SectionDeps): boolean {
  const isTaken = collectActions({ line, inline }, NO_DEFAULTS, deps);
  // Also collects actions below an item without a label: `- No alert` / `  - Action: add one`.
  collectLabelled(children, deps);
  return isTaken;
}

/**
 * Collects a section's paragraphs with a label, an owner in bold or fields; in a report without sections, only actions after
 * labels. Returns the section without them.
 */
export function withoutLed(section: Section, deps: SectionDeps): Section {
  const { nodes, defaults, isWholeReport } = section;
  return {
    ...section,
    // The title of a part with a record only names it: `CAPA-061 Time service`.
    isLeaf: section.isLeaf && !nodes.some((node) => isRecord(node, deps.context)),
    nodes: isWholeReport ? collectLabelled(nodes, deps) : collectLedParagraphs(nodes, defaults, deps),
  };
}

/**
 * Collects a section's paragraphs that have a label, start with their owner in bold (`**JP** Move the alert`) or end with lines of
 * fields. Returns the other nodes, without the lists below owners in bold, which hold details.
 */
function collectLedParagraphs(nodes: readonly Node[], defaults: Defaults, deps: SectionDeps): Node[] {
  const left: Node[] = [];
  let isBelowLead = false;
  for (const [index, node] of nodes.entries()) {
    if (isBelowLead && node.type === "list") {
      isBelowLead = false;
      continue;
    }
    const next = nodes[index + 1];
    const details = next?.type === "list" ? [next] : [];
    isBelowLead = node.type === "paragraph" && collectLed(node, details, defaults, deps);
    const isTaken =
      isBelowLead ||
      (node.type === "paragraph" && (collectActions(node, defaults, deps) || collectFielded(node, defaults, deps)));
    if (!isTaken) left.push(node);
  }
  return left;
}

/** Collects a paragraph that starts with its owner in bold and then says what to do. */
function collectLed(
  { line, inline }: Paragraph,
  details: readonly Node[],
  defaults: Defaults,
  { context, collector }: SectionDeps,
): boolean {
  const { prose } = context.lexicon;
  const split = splitLeadOwner(inline, context.lexicon);
  if (!split || !prose.startsWith("imperatives", split.words.text.replace(/^to /, ""))) return false;
  const { cells, rest } = parseDetails(details, context);
  const words = withText(inline, inline.text.replace(/[:：]$/, ""));
  collector.add(line, { words, cells, defaults });
  for (const detail of rest) collector.skip(detail.line, detail.inline.text, "a detail of the item above it");
  return true;
}

/** Collects the actions after labels in a text. Returns false if there are none. */
function collectActions(
  { line, inline }: Pick<Paragraph, "line" | "inline">,
  defaults: Defaults,
  { context, collector }: SectionDeps,
): boolean {
  // Most texts have no colon, and testing the source is cheap.
  if (inline.emphasised || !/[:：]/.test(inline.raw)) return false;
  const text = inline.lines.join("\n");
  const labels = context.lexicon.actionLabelsIn(text);
  let isTaken = false;
  for (const [index, { start, end, aside }] of labels.entries()) {
    const [first = "", ...others] = text.slice(end, labels[index + 1]?.start).split("\n");
    const isField = others.findIndex((other) => isFieldLine(other, context.lexicon));
    const own = [first, ...(isField < 0 ? others : others.slice(0, isField))].join(" ").trim();
    if (!isAction(own, context.lexicon)) continue;
    const fields = isField < 0 ? [] : others.slice(isField).map((other) => partOf(inline, other, end));
    const offset = text.slice(0, start).split("\n").length - 1;
    const { words, cells } = withAside(partOf(inline, own, end), aside, cellsOf(fields, context));
    collector.add(line + offset, { words, cells, defaults });
    isTaken = true;
  }
  return isTaken;
}

/**
 * Collects a paragraph with the fields of one commitment on lines of their own, of which one is its owner or due date. What will be done is
 * after a label (`Description: …`), or else in the lines before the fields. Returns false for any other paragraph.
 */
function collectFielded({ line, inline }: Paragraph, defaults: Defaults, { context, collector }: SectionDeps): boolean {
  const { lexicon } = context;
  const { lines, emphasised } = inline;
  const labelled = lines.findIndex((text) => columnIn(text, lexicon) === "text");
  const start = Math.max(labelled, 0);
  const fieldAfter = lines.findIndex((text, index) => index >= start && isFieldLine(text, lexicon));
  const end = fieldAfter < 0 ? (labelled < 0 ? 0 : lines.length) : fieldAfter;
  const said = lines.slice(start, end).join(" ");
  const own = labelled < 0 ? said : said.slice(said.search(/[:：]/) + 1).trim();
  if (emphasised || own.split(" ").length < FEWEST_WORDS || /[?？:：]$/.test(own)) return false;
  const fields = [...lines.slice(0, start), ...lines.slice(end)].flatMap((text) =>
    text.split(BETWEEN_FIELDS).map((field) => field.replace(/[.;,]$/, "")),
  );
  const cells = cellsOf(partsOf(inline, fields), context);
  if (!cells.has("owner") && !cells.has("due")) return false;
  collector.add(line + start, { words: partOf(inline, own), cells, defaults });
  return true;
}

/** Whether a paragraph is a commitment with its text after a label, and its owner or due date: `Description: …`. */
function isRecord(node: Node, { lexicon }: ParseContext): boolean {
  if (node.type !== "paragraph") return false;
  const columns = node.inline.lines.map((line) => columnIn(line, lexicon));
  return columns.includes("text") && (columns.includes("owner") || columns.includes("due"));
}

function columnIn(line: string, { columns }: Lexicon): Column | null {
  return columns.columnOf(parseLabel(plainInline(line))?.name ?? "");
}

function isFieldLine(line: string, lexicon: Lexicon): boolean {
  const column = columnIn(line, lexicon);
  return column !== null && column !== "text";
}

function cellsOf(lines: readonly Inline[], context: ParseContext): Cells {
  const nodes = lines.map((inline): Node => ({ type: "paragraph", line: 0, inline }));
  return parseDetails(nodes, context).cells;
}

/** Whether the words after a label are something to do, not what was done in an incident. */
function isAction(words: string, { isDoneByTense, evidence }: Lexicon): boolean {
  const isLong = hasUnspaced(words) ? words.length > SHORTEST : words.split(" ").length > 2;
  return isLong && !STARTS_WITH_TIME.test(words) && !evidence.reportsPast(words) && !isDoneByTense(words);
}

/** Adds the text in brackets after the label: as the owner if it is a name, otherwise to the words. */
function withAside(words: Inline, aside: string | null, cells: Cells): { words: Inline; cells: Cells } {
  if (aside === null) return { words, cells };
  if (!NAME.test(aside)) return { words: withText(words, `${words.text} (${aside})`), cells };
  return { words, cells: new Map<Column, Inline>([...cells, ["owner", plainInline(aside)]]) };
}
