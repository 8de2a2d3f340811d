import MarkdownIt from "markdown-it";

const markdown = new MarkdownIt({ html: true, linkify: true });
// GitHub doesn't link an address without a scheme, such as `//example.org`.
markdown.linkify.add("//", null);

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
  "$`x`$ and $$y$$",
  ":tada:",
  "gh-3 JIRA-12 CVE-2026-1234 GHSA-4w8r-x3fq-9c2p",
  "acme/site/compare/5f0c1d2...e4f6a7b8c9",
  "mailto:a@evil.example",
  "[^1]",
  "- [ ] done",
  "`` `@mira` ``",
  "`@mira",
  "@mira`",
  "a\n@mira",
  "a\n\n@mira",
  "<!-- @mira -->",
  "--> @mira",
  "| @mira |",
] as const;

/** The beginning of each mention, reference, link, emoji or formula that GitHub creates from rendered text. */
const REFERENCE = /@[\w-]|#\w|\p{L}-\d|GHSA-|(?<![\da-z])[\da-f]{7,}|:\/\/|www\.|:[\w+-]+:|\$\S/iu;

/** What GitHub would show for a Markdown source. */
export interface ShownText {
  /** The text outside links and code. */
  plain: string;
  /** The parts of that text in which GitHub would create a mention, a reference, a link, an emoji or a formula. */
  references: string[];
  links: string[];
  /** Images and HTML other than comments. */
  others: string[];
}

/** Renders Markdown as GitHub does. An HTML comment ends the text in which GitHub looks for references. */
export function renderLikeGitHub(source: string): ShownText {
  const tokens = markdown.parse(source, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const texts = [""];
  const links: string[] = [];
  const others: string[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.type === "link_open") links.push(String(token.attrGet("href")));
    depth += token.type === "link_open" ? 1 : token.type === "link_close" ? -1 : 0;
    if (token.type === "text" && depth === 0) texts[texts.length - 1] += token.content;
    else texts.push("");
    if (token.type === "image") others.push(token.content);
    if (token.type.startsWith("html_") && !/^<!-- [^]*-->\n?$/.test(token.content)) others.push(token.content);
  }
  return { plain: texts.join(""), references: texts.filter((text) => REFERENCE.test(text)), links, others };
}
