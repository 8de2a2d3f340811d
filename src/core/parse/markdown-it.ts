import MarkdownIt, { type Env, type Token } from "markdown-it";

// No typographer and no linkify: a promise is quoted as it was written, and bare URLs are found where they matter.
const markdown = new MarkdownIt({ html: true });
markdown.core.ruler.enableOnly(["normalize", "block"]);

/** The blocks of a GitHub-flavoured text; texts are left as they stand. `environment` keeps the link references. */
export function parseBlocks(text: string, environment: Env): Token[] {
  return markdown.parse(text, environment);
}

/** The parts of one text. */
export function parseInline(text: string, environment: Env): Token[] {
  const tokens: Token[] = [];
  markdown.inline.parse(text, markdown, environment, tokens);
  return tokens;
}
