import type { Block } from "../model/block.ts";
import { matchKey } from "../model/text.ts";
import { replaceEnclosed } from "../model/trim.ts";

/** A file's text, normalized so that an item's words can be found in it without parsing the file. */
export interface FileText {
  whole: string;
  /** The words of each paragraph or list item. */
  parts: readonly string[];
}

/** Normalizes a Markdown file's text: removes link addresses, HTML comments, punctuation and differences in case. */
export function indexFileText(text: string): FileText {
  const lines = text.replaceAll(/\r\n?/g, "\n");
  const plain = replaceEnclosed(lines, ["<!--", "-->"], " ").replaceAll(/\]\([^()]*\)/g, "] ");
  // A blank line, a list item, a heading, a quote or a table row starts a new part.
  const parts = plain.split(/\n[ \t]*(?=\n|[-*+|#>] ?|\d+[.)] )/).map((part) => ` ${matchKey(part)} `);
  return { whole: ` ${matchKey(plain)} `, parts };
}

/**
 * Whether the file still contains the item's words: next to each other, or in the same order within one paragraph, because the
 * parser may have cut a field out of the middle.
 */
export function containsWords({ whole, parts }: FileText, { text, subject }: Pick<Block, "text" | "subject">): boolean {
  const [words, all] = [matchKey(subject), matchKey(text)];
  if (whole.includes(` ${words} `) || whole.includes(` ${all} `)) return true;
  // Scripts without spaces have no word boundaries.
  if (/[\u3005-\u30FF\u3400-\u9FFF]/.test(words) && whole.includes(words)) return true;
  return parts.some((part) => containsInOrder(part, words.split(" ")));
}

function containsInOrder(part: string, words: readonly string[]): boolean {
  let from = 0;
  for (const word of words) {
    const found = part.indexOf(` ${word} `, from);
    if (found < 0) return false;
    from = found + word.length + 1;
  }
  return true;
}
