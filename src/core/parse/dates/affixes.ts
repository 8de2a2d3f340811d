import { alternatives } from "../lexicon/phrases.ts";

/**
 * A regular expression source for `what` with the words that a template puts before or after it: `end of @`. The named
 * groups of `what` may occur only once in a pattern, so the lookahead uses a copy without names.
 */
export function affixed(templates: readonly string[], what: string): string {
  const { before, after } = affixesOf(templates);
  const unnamed = what.replaceAll(/\(\?<[a-z]\w*>/g, "(?:");
  return `(?=${before}\\s*${unnamed}|${unnamed}\\s*${after})(?:${before}\\s*)?${what}(?:\\s*${after})?`;
}

/** Like `affixed`, for `what` with or without those words. The group `end` is set if they come first. */
export function optionallyAffixed(templates: readonly string[], what: string): string {
  const { before, after } = affixesOf(templates);
  return `(?:(?<end>${before})\\s*)?${what}(?:\\s*${after})?`;
}

function affixesOf(templates: readonly string[]): { before: string; after: string } {
  const pattern = (chosen: readonly string[]): string =>
    `(?:${alternatives(chosen.map((template) => template.replace("@", "").trim()))})`;
  return {
    before: pattern(templates.filter((template) => template.endsWith("@"))),
    after: pattern(templates.filter((template) => template.startsWith("@"))),
  };
}
