import MarkdownIt, { type Env, type Token } from "markdown-it";

// No typographer or linkify: commitments are quoted as written, and bare URLs are found only where needed.
const markdown = new MarkdownIt({ html: true });
markdown.core.ruler.enableOnly(["normalize", "block"]);

/** Parses the blocks of a GitHub-flavoured text and leaves their inline content as source. Fills `environment` with the link references. */
export function parseBlocks(text: string, environment: Env): Token[] {
  return markdown.parse(text, environment);
}

/** Parses the inline content of one block. */
export function parseInline(text: string, environment: Env): Token[] {
  const tokens: Token[] = [];
  markdown.inline.parse(text, markdown, environment, tokens);
  return tokens;
}
