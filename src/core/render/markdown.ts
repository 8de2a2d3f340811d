import { oneLine } from "../model/text.ts";

/** `text` as plain Markdown text: every ASCII punctuation mark escaped (CommonMark 2.4). */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
}

/**
 * `text` as a code span. GitHub looks for no mention, reference, link or entity in one,
 * so a promise that quotes `@everyone` or `#1` pings nobody and links nothing.
 */
export function codeSpan(text: string): string {
  const clean = oneLine(text);
  const longest = clean.match(/`+/g)?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0;
  const fence = "`".repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(clean) || clean === "" ? " " : "";
  return `${fence}${pad}${clean}${pad}${fence}`;
}
