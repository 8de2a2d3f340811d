import { oneLine } from "../model/text.ts";

/** `text` as plain Markdown text: every ASCII punctuation character is escaped (CommonMark 2.4, backslash escapes). */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
}

/**
 * `text` as a Markdown code span. GitHub ignores mentions, references, links and entities in code, so a commitment that
 * quotes `@everyone` or `#1` notifies nobody and links nothing.
 */
export function codeSpan(text: string): string {
  const clean = oneLine(text);
  const longest = clean.match(/`+/g)?.reduce((length, run) => Math.max(length, run.length), 0) ?? 0;
  const fence = "`".repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(clean) || clean === "" ? " " : "";
  return `${fence}${pad}${clean}${pad}${fence}`;
}
