import type { Lexicon } from "../lexicon/lexicon.ts";
import { EMPTY, plainInline, type Inline } from "../markdown/inline.ts";
import type { Node } from "../markdown/tree.ts";
import { blocksOf, type Block } from "./blocks.ts";
import { hasBlank, isPlaceholder } from "./placeholders.ts";
import { selfIn, weighInstructive } from "./instructive.ts";
import { DOCUMENT_POINTS as POINTS, GUIDE_POINTS } from "./weights.ts";

/** A document that promises nothing, even under “Corrective actions”, and the reasons for this decision. */
export interface DocumentKind {
  name: "template" | "guide";
  line: number;
  title: string;
  reasons: string[];
  /** Whether its entries are status updates. If so, the dates in them show when the updates were posted. */
  isLog: boolean;
}

/** A year, or a time of day. */
const DAY_OR_TIME = /(?<!\d)(?:20[0-3]\d|[0-2]?\d:[0-5]\d)(?!\d)/;
const DAYS_AND_TIMES = new RegExp(DAY_OR_TIME, "g");
/** The separators between the parts of a title: `Runbook: the bot doesn't answer`, `Sign-in problems – status log`. */
const BETWEEN_PARTS = /[:：|·(（]|\s[–—-]\s/u;
/** The last part of a title can name the document's kind only if it has at most this many words: `… – status log`. */
const LAST_PART_WORDS = 3;
/** A document with at least this many updates can be a status log. */
const STATUS_UPDATES = 3;
/** At least this many headings such as “Timeline” and “Impact” suggest that a document is a report. */
const REPORT_HEADS = 3;

/**
 * Decides whether a document is an empty form (`template`), or tells people how to work or logs status updates (`guide`).
 * Returns null for reports and all other documents.
 * `fields` is its front matter.
 */
export function documentKindOf(
  nodes: readonly Node[],
  fields: ReadonlyMap<string, string>,
  lexicon: Lexicon,
): DocumentKind | null {
  const heading = nodes.find((node) => node.type === "heading");
  const titleField = fields.get("title");
  const title = titleField === undefined ? (heading?.inline ?? EMPTY) : plainInline(titleField);
  const blocks = blocksOf(nodes);
  const named = kindNamed(title.text, lexicon);
  const happened = blocksOf(withoutHistory(nodes, lexicon)).reduce((sum, block) => sum + countDays(block), 0);
  const shared = { line: heading?.line ?? 1, title: title.text || title.raw, isLog: false };
  const template = templatePoints({ title, blocks, named, happened, fields });
  if (template.points >= POINTS.needed) return { name: "template", ...shared, reasons: template.reasons };
  if (named === "guide") {
    const isGuide = guidePoints({ nodes, blocks, title, happened }, lexicon) >= POINTS.needed;
    return isGuide ? { name: "guide", ...shared, reasons: [`its title is “${shared.title}”`] } : null;
  }
  if (isStatusLog(nodes, blocks, lexicon)) {
    return { name: "guide", ...shared, reasons: ["its entries are status updates"], isLog: true };
  }
  if (happened > GUIDE_POINTS.happenedMost || DAY_OR_TIME.test(title.raw)) return null;
  const { points, reasons } = weighInstructive({ title, blocks, nodes, happened }, lexicon);
  return points >= GUIDE_POINTS.needed ? { name: "guide", ...shared, reasons } : null;
}

interface Signs {
  title: Inline;
  blocks: readonly Block[];
  named: DocumentKind["name"] | null;
  /** How many dates and times of day the document mentions. */
  happened: number;
  fields: ReadonlyMap<string, string>;
}

function templatePoints({ title, blocks, named, happened, fields }: Signs): { points: number; reasons: string[] } {
  const open = blocks.filter(isOpen);
  // In a short document, one open line proves little: a short report can have an item without text.
  const share = open.length / Math.max(blocks.length, POINTS.fewLines);
  const isOpenTitle = isPlaceholder(title);
  const hasBlanks =
    blocks.some(({ cells }) => cells.some(({ raw }) => hasBlank(raw))) || Array.from(fields.values()).some(hasBlank);
  const points =
    (isOpenTitle ? POINTS.openTitle : 0) +
    (named === "template" ? POINTS.namedTemplate : 0) +
    (hasBlanks ? POINTS.blanks : 0) +
    Math.min(POINTS.placeholdersMost, share * POINTS.placeholders) +
    Math.max(POINTS.happenedMost, happened * POINTS.happened);
  const reasons = [
    isOpenTitle || named === "template" ? `its title is “${title.text || title.raw}”` : "",
    open.length > 0 ? `${open.length} of ${blocks.length} lines are still to be filled in` : "",
  ];
  return { points, reasons: reasons.filter(Boolean) };
}

/** Whether a document without the headings of a report is a list of updates such as “Investigating” and “Resolved”. */
function isStatusLog(nodes: readonly Node[], blocks: readonly Block[], { evidence, headings }: Lexicon): boolean {
  const heads = nodes.flatMap((node) => (node.type === "heading" ? [node.inline.text] : []));
  const entries = blocks.flatMap(({ cells }) => cells.flatMap(({ raw }) => LEAD.exec(raw)?.[1] ?? []));
  const updates = [...heads, ...entries].filter((text) => evidence.isStatusUpdate(text));
  return (
    updates.length >= STATUS_UPDATES &&
    heads.every((head) => headings.sectionKind(head) === null || updates.includes(head))
  );
}

/** Words in bold at the start: `**Monitoring** – 13:15 UTC`. */
const LEAD = /^\s*(?:\*\*|__)([^*_\n]{1,40})/;
const EMPTY_BOX = /^\s*\[ \]\s*$/;

/** Whether a line is empty or has a placeholder. */
function isOpen({ cells }: Block): boolean {
  const filled = cells.filter(({ raw }) => raw.replace(EMPTY_BOX, "").trim() !== "");
  return filled.length === 0 || filled.some(isPlaceholder);
}

/** Leaves out the parts that say when the document itself was changed. */
function withoutHistory(nodes: readonly Node[], { evidence }: Lexicon): Node[] {
  let isInHistory = false;
  return nodes.filter((node) => {
    if (node.type === "heading") isInHistory = evidence.isHistory(node.inline.text);
    return !isInHistory;
  });
}

function guidePoints(
  { nodes, blocks, title, happened }: Pick<Signs, "blocks" | "title" | "happened"> & { nodes: readonly Node[] },
  lexicon: Lexicon,
): number {
  const { headings, evidence } = lexicon;
  const heads = nodes.filter((node) => node.type === "heading").slice(1);
  const reportHeads = heads.filter(({ inline }) => headings.sectionKind(inline.text) === "others").length;
  const guideHeads = heads.filter(({ inline }) => evidence.isHeadOfGuide(inline.text)).length;
  return (
    POINTS.namedGuide +
    (selfIn(blocks, lexicon) === undefined ? 0 : GUIDE_POINTS.self) +
    Math.min(GUIDE_POINTS.headsMost, guideHeads * GUIDE_POINTS.heads) +
    (title.raw.search(DAY_OR_TIME) < 0 ? 0 : POINTS.dayInTitle) +
    Math.max(POINTS.happenedMost, happened * POINTS.happened) +
    (reportHeads >= REPORT_HEADS ? POINTS.reportHeads : 0)
  );
}

/** The kind of document that a title names in its first part, or in a short last part. */
function kindNamed(title: string, { evidence }: Lexicon): DocumentKind["name"] | null {
  const parts = title
    .replace(/[([（][^()[\]（）]{0,80}[)\]）]$/u, "")
    .split(BETWEEN_PARTS)
    .map((part) => part.trim());
  const [first = "", ...others] = parts.filter(Boolean);
  const last = others.at(-1) ?? "";
  const named = evidence.documentNamed(first);
  if (named || last.split(" ").length > LAST_PART_WORDS) return named;
  return evidence.documentNamed(last);
}

function countDays({ cells }: Block): number {
  return cells.reduce((sum, { raw }) => sum + (raw.match(DAYS_AND_TIMES)?.length ?? 0), 0);
}
