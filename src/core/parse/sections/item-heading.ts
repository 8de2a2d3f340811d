import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Inline } from "../markdown/inline.ts";

/** The number or mark of a heading that is an item: `1) Plan the migration`, `A-1: …`, `TODO …`. */
export const ITEM_MARK = /^\s*(?:\d{1,2}[.)、:]|[①-⑳]|[A-Z]{1,3}-?\d{1,3}\s?[.):：—–-]|TODO\b:?)\s*/;

/** Whether a heading in a section is an instruction, so that labels below it (“Options:”) are its details. */
export function isItemHeading({ text }: Inline, { headings, prose }: Lexicon): boolean {
  const name = text.replace(ITEM_MARK, "");
  return name.includes(" ") && prose.startsWith("imperatives", name) && !headings.isGroup(name);
}
