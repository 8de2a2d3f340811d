import type { Cells } from "./fields.ts";
import { parseDetails } from "./details.ts";
import { withText, type Inline } from "./inline.ts";
import type { Section } from "./sections.ts";
import type { Words } from "./words.ts";

// `1) Plan the migration`, `A-1: …`, `TODO …`: a number or mark makes a heading an item.
const COUNTED = /^\s*(?:\d{1,2}[.)、:]|[①-⑳]|[A-Z]{1,3}-?\d{1,3}\s?[.):：—–-]|TODO\b:?)\s*/;

/** The promise that a heading inside a section makes by itself, its fields in the lines below it; null for a heading that divides. */
export function titlePromise(section: Section, words: Words): { inline: Inline; cells: Cells } | null {
  const { title, nodes, leaf } = section;
  const { lexicon } = words;
  if (!leaf || title.text === "") return null;
  const counted = COUNTED.test(title.text);
  const name = title.text.replace(COUNTED, "").replace(COUNTED, "");
  const orders = lexicon.begins("imperatives", name) && name.includes(" ");
  const long = name.split(" ").length >= 3;
  const todo = /^\s*(?:\d{1,2}[.)]\s*)?TODO\b/.test(title.text);
  if ((!todo && lexicon.isGroup(name)) || (lexicon.kindOf(name) !== null && !orders && !long)) return null;
  const { cells, rest } = parseDetails(nodes, words);
  // A list or table below holds the promises itself.
  if (rest.length > 0 || nodes.some((node) => node.type === "table")) return null;
  const told = nodes.some((node) => node.type === "paragraph") || cells.size > 0;
  if (!(orders || (told && (counted || long)))) return null;
  const text = todo ? `[ ] ${name}` : name;
  return { inline: withText(title, text), cells };
}
