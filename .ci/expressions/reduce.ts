import type { Language } from "../../src/core/parse/language.ts";

/** How many phrases of each shape to keep: two, because phrases of the same shape may overlap. */
const PHRASES_PER_SHAPE = 2;

/**
 * Merges the languages into one, keeping only the first few phrases of each shape. Checking hundreds of phrases takes
 * minutes. A phrase is fixed text, so only its shape can make an expression slow: a space between two words, or an asterisk.
 */
export function reduceLanguages(languages: readonly Language[]): Language {
  return reduce(languages) as Language;
}

function reduce(all: readonly unknown[]): unknown {
  // Some lists are optional.
  const values = all.filter((value) => value !== undefined);
  const [first] = values;
  if (typeof first === "string") return reduceList(values.map(String));
  if (typeof first !== "object" || first === null) return first;
  const keys = [...new Set(values.flatMap((value) => Object.keys(value as object)))];
  return Object.fromEntries(
    keys.map((key) => [key, reduce(values.map((value) => (value as Record<string, unknown>)[key]))]),
  );
}

function reduceList(lists: readonly string[]): string {
  const kept = new Map<string, number>();
  const phrases = lists.flatMap((list) => list.split(",").map((phrase) => withFewForms(phrase.trim())));
  return phrases
    .filter((phrase) => {
      const shape = shapeOf(phrase);
      const count = kept.get(shape) ?? 0;
      kept.set(shape, count + 1);
      return count < PHRASES_PER_SHAPE;
    })
    .join(", ");
}

/** Keeps two forms of a phrase such as `january/jan`, for the same reason. */
function withFewForms(phrase: string): string {
  return phrase.replaceAll(/\s+/g, " ").split("/").slice(0, PHRASES_PER_SHAPE).join("/");
}

/** A phrase's shape: one word or several, with or without an asterisk and other signs, in a script with or without spaces. */
function shapeOf(phrase: string): string {
  const letters = phrase
    .replaceAll(/[\u3005-\u9FFF\uF900-\uFAFF]+/g, "字")
    .replaceAll(/[\p{L}\p{M}\p{N}]+/gu, (word) => (word === "字" ? "字" : "a"));
  return letters.replaceAll(/(?: a)+/g, " a");
}
