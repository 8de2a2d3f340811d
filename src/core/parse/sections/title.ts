import type { ParseContext } from "../context.ts";
import { parseDetails } from "../items/details.ts";
import type { Cells } from "../items/item.ts";
import { withText, type Inline } from "../markdown/inline.ts";
import { ITEM_MARK } from "./item-heading.ts";
import { FEWEST_LED, ledParagraphs } from "./led-paragraph.ts";
import type { Section } from "./sections.ts";

const TODO = /^\s*(?:\d{1,2}[.)]\s*)?TODO\b/;

/**
 * Parses a heading in a section as a commitment with its fields in the lines below; null if the heading only names a group or its
 * commitments are below it.
 */
export function parseTitle(section: Section, context: ParseContext): { words: Inline; cells: Cells } | null {
  const { title, isLeaf, details } = section;
  const { headings, prose, kindOf, evidence } = context.lexicon;
  if (!isLeaf || title.text === "") return null;
  const hasMark = ITEM_MARK.test(title.text);
  const isTodo = TODO.test(title.text);
  const name = title.text.replace(ITEM_MARK, "").replace(ITEM_MARK, "");
  const isInstruction = prose.startsWith("imperatives", name) && name.includes(" ");
  const isLong = name.split(" ").length >= 3;
  if (!isTodo && (headings.isGroup(name) || (!isInstruction && evidence.namesIdeas(name)))) return null;
  if (kindOf(name) !== null && !isInstruction && !isLong) return null;
  const { nodes } = section;
  const { cells: own, rest } = parseDetails(nodes, context);
  const cells: Cells = new Map([...parseDetails(details, context).cells, ...own]);
  // The commitments are in the list, table or series of paragraphs below the heading.
  const isSeries = ledParagraphs(nodes).length >= FEWEST_LED;
  if (rest.length > 0 || isSeries || nodes.some((node) => node.type === "table")) return null;
  const hasBody = nodes.some((node) => node.type === "paragraph") || cells.size > 0;
  if (!isInstruction && (!(hasBody && (hasMark || isLong)) || namesPastDay(name, context))) return null;
  return { words: withText(title, isTodo ? `[ ] ${name}` : name), cells };
}

/** Whether a heading names a day that isn't ahead, and so an event: `Comment 2, 6 May 2026`. */
function namesPastDay(name: string, { dates, published }: ParseContext): boolean {
  const day = dates.findAnnounced(name, published) === null ? dates.findFirst(name, published)?.day : null;
  return Boolean(day && (published === null || day < published));
}
