import { hasUnspaced } from "../lexicon/phrases.ts";
import { keyOf, keysOf } from "../lexicon/keys.ts";

/**
 * Sets a bit for each list with a phrase that may occur in a text. A set bit can be a false positive, but a cleared bit is
 * never a false negative. One pass over the words is far cheaper than a pattern for each list.
 */
export type WordGate = (text: string) => number;

/** Builds the gate for at most 31 lists of phrases. Bit `n` stands for the list at index `n`. */
export function createWordGate(lists: ReadonlyArray<readonly string[]>): WordGate {
  const bitsOfWord = new Map<string, number>();
  let unspacedBits = 0;
  for (const [index, phrases] of lists.entries()) {
    const bit = 1 << index;
    for (const phrase of keysOf(phrases)) {
      if (hasUnspaced(phrase)) unspacedBits |= bit;
      // Use the longest word, which is the rarest: “the” in “the week” occurs in every text.
      const word = phrase.split(" ").reduce((a, b) => (b.length > a.length ? b : a));
      bitsOfWord.set(word, (bitsOfWord.get(word) ?? 0) | bit);
    }
  }
  return (text) => {
    const key = keyOf(text);
    let bits = hasUnspaced(key) ? unspacedBits : 0;
    for (const word of key.split(" ")) bits |= (bitsOfWord.get(word) ?? 0) | (bitsOfWord.get(afterNumber(word)) ?? 0);
    return bits;
  };
}

/** The rest of a word that starts with a number: `2026q4`, `10days`. */
function afterNumber(word: string): string {
  return word.replace(/^\d+/, "");
}
