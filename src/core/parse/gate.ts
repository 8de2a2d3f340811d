import { hasUnspaced, keyOf, keysOf } from "./phrases.ts";

/**
 * Says, as one bit for each list of phrases, which of them may stand in a text: a bit that is not set is certain, one
 * that is set only allows for a closer look. One pass over the words is far cheaper than a pattern for each list.
 */
export type Gate = (text: string) => number;

/** Builds the gate for at most 31 lists of phrases, which are whole words. */
export function createGate(lists: ReadonlyArray<readonly string[]>): Gate {
  const words = new Map<string, number>();
  let unspaced = 0;
  for (const [index, phrases] of lists.entries()) {
    const bit = 1 << index;
    for (const phrase of keysOf(phrases)) {
      if (hasUnspaced(phrase)) unspaced |= bit;
      // The longest word is the rarest: “the” of “the week” stands in every text.
      const word = phrase.split(" ").reduce((a, b) => (b.length > a.length ? b : a));
      words.set(word, (words.get(word) ?? 0) | bit);
    }
  }
  let last = { key: "", bits: 0 };
  return (text) => {
    const key = keyOf(text);
    if (key === last.key) return last.bits;
    let bits = hasUnspaced(key) ? unspaced : 0;
    for (const word of key.split(" ")) bits |= words.get(word) ?? 0;
    last = { key, bits };
    return bits;
  };
}
