import { hasUnspaced, splitByScript } from "../lexicon/phrases.ts";
import { keyOf, keysOf } from "../lexicon/keys.ts";

/**
 * Sets a bit for each list with a phrase that may occur in a text. A set bit can be a false positive, but a cleared bit is
 * never a false negative. One pass over the words is far cheaper than a pattern for each list.
 */
export type WordGate = (text: string) => number;

/** Builds the gate for at most 31 lists of phrases. Bit `n` stands for the list at index `n`. */
export function createWordGate(lists: ReadonlyArray<readonly string[]>): WordGate {
  const bitsOfWord = new Map<string, number>();
  const unspaced: UnspacedPhrases = new Map();
  for (const [index, phrases] of lists.entries()) {
    const bit = 1 << index;
    const [spacedKeys, unspacedKeys] = splitByScript(keysOf(phrases));
    for (const phrase of spacedKeys) {
      // Use the longest word, which is usually the rarest: “the” in “the week” occurs in most texts.
      const word = phrase.split(" ").reduce((a, b) => (b.length > a.length ? b : a));
      bitsOfWord.set(word, (bitsOfWord.get(word) ?? 0) | bit);
    }
    for (const phrase of unspacedKeys) addUnspaced(unspaced, phrase.replaceAll(" ", ""), bit);
  }
  return (text) => {
    const key = keyOf(text);
    let bits = hasUnspaced(key) ? bitsOfUnspaced(unspaced, key.replaceAll(" ", "")) : 0;
    for (const word of key.split(" ")) bits |= (bitsOfWord.get(word) ?? 0) | (bitsOfWord.get(afterNumber(word)) ?? 0);
    return bits;
  };
}

/** The rest of a word that starts with a number: `2026q4`, `10days`. */
function afterNumber(word: string): string {
  return word.replace(/^\d+/, "");
}

/** Phrases in scripts without word boundaries, by their first character. They are compared without spaces, which writers use differently. */
type UnspacedPhrases = Map<string, Map<string, number>>;

function addUnspaced(unspaced: UnspacedPhrases, phrase: string, bit: number): void {
  const first = phrase.charAt(0);
  const phrases = unspaced.get(first) ?? new Map<string, number>();
  unspaced.set(first, phrases);
  phrases.set(phrase, (phrases.get(phrase) ?? 0) | bit);
}

function bitsOfUnspaced(unspaced: UnspacedPhrases, text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index += 1) {
    for (const [phrase, itsBits] of unspaced.get(text.charAt(index)) ?? [])
      if ((bits & itsBits) !== itsBits && text.startsWith(phrase, index)) bits |= itsBits;
  }
  return bits;
}
