import MarkdownIt from "markdown-it";

const markdown = new MarkdownIt({ html: true, linkify: true });

/** Texts that GitHub could turn into a mention, a reference, a link or an image, some only after decoding entities. */
export const REFERENCES = [
  "@everyone",
  "@acme/sre",
  "&#64;mira",
  "&commat;mira",
  "#1",
  "&num;1",
  "acme/site#7",
  "GH-3",
  "5f0c1d2e3a4b5c6d7e8f90a1b2c3d4e5f6a7b8c9",
  "acme/site@5f0c1d2e3a4b5c6d7e8f90a1b2c3d4e5f6a7b8c9",
  "https://evil.example",
  "<https://evil.example>",
  "www.evil.example",
  "a@evil.example",
  "[x](https://evil.example)",
  "[x]: https://evil.example",
  "![x](https://evil.example/x.png)",
  "<img src=https://evil.example/x.png>",
  "<a href=https://evil.example>x</a>",
  "`` `@mira` ``",
  "`@mira",
  "@mira`",
  "a\n@mira",
  "a\n\n@mira",
  "<!-- @mira -->",
  "--> @mira",
  "| @mira |",
] as const;

/** Returns the text in which GitHub would look for mentions and references, the links, and the images and HTML. */
export function renderLikeGitHub(source: string): { plain: string; links: string[]; others: string[] } {
  const tokens = markdown.parse(source, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const plain: string[] = [];
  const links: string[] = [];
  const others: string[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.type === "link_open") links.push(String(token.attrGet("href")));
    depth += token.type === "link_open" ? 1 : token.type === "link_close" ? -1 : 0;
    if (token.type === "text" && depth === 0) plain.push(token.content);
    if (token.type === "image" || token.type === "html_inline") others.push(token.content);
    // Our managed blocks contain HTML comments.
    if (token.type === "html_block" && !/^<!-- [^]*-->\n?$/.test(token.content)) others.push(token.content);
  }
  return { plain: plain.join("\n"), links, others };
}
