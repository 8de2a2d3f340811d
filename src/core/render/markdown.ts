import { oneLine } from "../model/text.ts";

/** Escapes every ASCII punctuation character so that Markdown shows `text` as written (CommonMark 2.4, backslash escapes). */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
}

/**
 * Puts `text` in a Markdown code span. GitHub ignores mentions, references, links and entities in code, so quoting `@everyone`
 * or `#1` doesn't notify anyone or create a link.
 */
export function codeSpan(text: string): string {
  const clean = oneLine(text);
  const longest = clean.match(/`+/g)?.reduce((length, run) => Math.max(length, run.length), 0) ?? 0;
  const fence = "`".repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(clean) || clean === "" ? " " : "";
  return `${fence}${pad}${clean}${pad}${fence}`;
}
