import { oneLine } from "../model/text.ts";

/** An empty HTML comment. It shows nothing, but GitHub looks for references only within the text on either side of it. */
const BREAK = "<!-- -->";

/** Characters that Markdown can read as markup anywhere in a line. */
const MARKUP = /[\\`*_[\]<>&~|]/g;
/** The start of a line that Markdown can read as a heading, a list, a rule or the underline of a heading. */
const LINE_START = /^(?<number>\d*)(?<mark>[-+#=.)])/;

/**
 * Where GitHub could begin a mention, a reference, a link, an emoji or a formula: after `@`, `#`, `$`, the colon in `https://`
 * or `:tada:`, `www`, and the letters in `GH-1`, `JIRA-12`, `GHSA-…` or `CVE-2026-1`.
 */
const STARTS = /\$|[@#](?=\S)|:(?=\/\/|[\w\\+-]+:)|[Ww]{3}(?=\.)|\p{L}(?=-\d)|[A-Z](?=-\w)/gu;
/** Characters that could be the hash of a commit. */
const HEX_RUN = /[\da-f]{7,}/gi;

/**
 * Renders `text` so that GitHub shows it as written: Markdown is escaped, and nothing in it mentions a person, links or refers
 * to anything.
 */
export function plainText(text: string): string {
  return escapeMarkdown(text)
    .replaceAll(HEX_RUN, (run) => run.replaceAll(/.{6}(?=.)/g, `$&${BREAK}`))
    .replaceAll(STARTS, `$&${BREAK}`);
}

/** Escapes Markdown, for documents outside GitHub. On GitHub, the text could still mention a person or link to an issue. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll(MARKUP, String.raw`\$&`)
    .replace(LINE_START, String.raw`$<number>\$<mark>`);
}

/** Renders `text`, such as a label or the path of a file, in a Markdown code span. Nothing in it is a mention or a link. */
export function codeSpan(text: string): string {
  const clean = oneLine(text);
  const longest = clean.match(/`+/g)?.reduce((length, run) => Math.max(length, run.length), 0) ?? 0;
  const fence = "`".repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(clean) || clean === "" ? " " : "";
  return `${fence}${pad}${clean}${pad}${fence}`;
}
