import { alternatives } from "../lexicon/phrases.ts";

/**
 * Builds a regular expression source for `date` with a template's words before or after it: `end of @`. A named group can
 * occur only once in a pattern, so the lookahead uses a copy of `date` without group names.
 */
export function affixed(templates: readonly string[], date: string): string {
  const { before, after } = affixesOf(templates);
  const unnamed = date.replaceAll(/\(\?<[a-z]\w*>/g, "(?:");
  return `(?=${before}\\s*${unnamed}|${unnamed}\\s*${after})(?:${before}\\s*)?${date}(?:\\s*${after})?`;
}

/** Like `affixed`, but the words are optional. If they come first, the group `end` is set. */
export function optionallyAffixed(templates: readonly string[], date: string): string {
  const { before, after } = affixesOf(templates);
  return `(?:(?<end>${before})\\s*)?${date}(?:\\s*${after})?`;
}

function affixesOf(templates: readonly string[]): { before: string; after: string } {
  const pattern = (selected: readonly string[]): string =>
    `(?:${alternatives(selected.map((template) => template.replace("@", "").trim()))})`;
  return {
    before: pattern(templates.filter((template) => template.endsWith("@"))),
    after: pattern(templates.filter((template) => template.startsWith("@"))),
  };
}
