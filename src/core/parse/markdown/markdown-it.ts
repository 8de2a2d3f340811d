import MarkdownIt, { type Env, type Token } from "markdown-it";
import { addBlockRules } from "./block-rules.ts";
import { parseFootnoteReference } from "./footnotes.ts";

// Leave typographer and linkify off: commitments are quoted as written, and bare URLs are found only where needed.
const markdown = new MarkdownIt({ html: true });
markdown.core.ruler.enableOnly(["normalize", "block"]);
addBlockRules(markdown);
markdown.inline.ruler.before("link", "footnote", parseFootnoteReference);

/** Parses the blocks of GitHub-flavoured Markdown, leaving inline content as source. Adds link references to `environment`. */
export function parseBlocks(text: string, environment: Env): Token[] {
  return markdown.parse(text, environment);
}

/** Parses a block's inline content. */
export function parseInline(text: string, environment: Env): Token[] {
  const tokens: Token[] = [];
  markdown.inline.parse(text, markdown, environment, tokens);
  return tokens;
}

/** A link's target as Markdown would write it; null for targets that Markdown doesn't link, such as scripts. */
export function linkTarget(href: string): string | null {
  const target = markdown.normalizeLink(href.trim());
  return href !== "" && markdown.validateLink(target) ? target : null;
}
