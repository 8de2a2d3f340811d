import type { Language } from "../../src/core/parse/language.ts";

/** How many phrases of each shape to keep: two, so that any two that could overlap still can. */
const PHRASES_PER_SHAPE = 2;

/**
 * Merges the languages into one with only a few phrases per list. A list of hundreds of phrases takes minutes to check, and a
 * phrase is a fixed text, so it can't make an expression slow. The exceptions depend on its shape: the space between two words,
 * and an asterisk. So the first phrases of each shape stay.
 */
export function reduceLanguages(languages: readonly Language[]): Language {
  return reduce(languages) as Language;
}

function reduce(values: readonly unknown[]): unknown {
  const [first] = values;
  if (typeof first === "string") return reduceList(values.map(String));
  if (typeof first !== "object" || first === null) return first;
  const keys = Object.keys(first);
  return Object.fromEntries(
    keys.map((key) => [key, reduce(values.map((value) => (value as Record<string, unknown>)[key]))]),
  );
}

function reduceList(lists: readonly string[]): string {
  const kept = new Map<string, number>();
  const phrases = lists.flatMap((list) => list.split(",").map((phrase) => phrase.trim().replaceAll(/\s+/g, " ")));
  return phrases
    .filter((phrase) => {
      const shape = shapeOf(phrase);
      const count = kept.get(shape) ?? 0;
      kept.set(shape, count + 1);
      return count < PHRASES_PER_SHAPE;
    })
    .join(", ");
}

/** One word or several, with or without an asterisk and other signs, in a script with or without spaces. */
function shapeOf(phrase: string): string {
  const letters = phrase
    .replaceAll(/[\u3005-\u9FFF\uF900-\uFAFF]+/g, "字")
    .replaceAll(/[\p{L}\p{M}\p{N}]+/gu, (word) => (word === "字" ? "字" : "a"));
  return letters.replaceAll(/(?: a)+/g, " a");
}
