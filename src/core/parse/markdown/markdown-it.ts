import MarkdownIt, { type Env, type Token } from "markdown-it";

// Leave typographer and linkify off: commitments are quoted as written, and bare URLs are found only where needed.
const markdown = new MarkdownIt({ html: true });
markdown.core.ruler.enableOnly(["normalize", "block"]);

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
