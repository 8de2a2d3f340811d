import type { Language } from "../language.ts";
import { keyOf } from "../lexicon/keys.ts";
import { hasUnspaced } from "../lexicon/phrases.ts";
import { ENGLISH_TOO } from "./english-too.ts";

/** Finds the languages whose words occur in a text, in the order of the given languages. */
export type LanguageDetector = (text: string) => readonly Language[];

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const WORDS_AND_STEMS = /[\p{L}\p{M}\p{N}]+\*?/gu;
const ASCII = /^[\0-\x7F]*$/;
/** A letter written as an HTML entity, or a word with emphasis inside it. Its words can't be recognised in the source. */
const DISGUISED = /&(?:#|[a-z]{1,6}(?:uml|acute|grave|circ|tilde|cedil|caron|lig|ring|slash);)|\p{L}\*{1,3}\p{L}/iu;
/** The number of letters by which stems are looked up. */
const STEM_LETTERS = 4;

/**
 * Builds a detector from the languages' own words. It always finds the first language, which is English. It finds another
 * language if the text contains any word from its lists, except those that are also English. If the text contains no such
 * word, none of the language's phrases can match, so leaving it out doesn't change what is read.
 */
export function createDetector(languages: readonly Language[]): LanguageDetector {
  const [first, ...others] = languages;
  const familiar = new Set([...(first ? wordsOf(first) : []), ...(ENGLISH_TOO.match(WORDS) ?? [])]);
  const bitsOfWord = new Map<string, number>();
  const bitsOfStem = new Map<string, Map<string, number>>();
  let unspacedBits = 0;
  for (const [index, language] of others.entries()) {
    const bit = 1 << index;
    for (const word of wordsOf(language)) {
      if (word.length < 2) continue;
      if (hasUnspaced(word)) unspacedBits |= bit;
      else if (word.endsWith("*")) addStem(bitsOfStem, word.slice(0, -1), bit);
      else bitsOfWord.set(word, (bitsOfWord.get(word) ?? 0) | bit);
    }
  }
  return (text) => {
    if (DISGUISED.test(text)) return languages;
    let bits = hasUnspaced(text) ? unspacedBits : 0;
    for (const word of new Set(text.toLowerCase().match(WORDS))) {
      const key = ASCII.test(word) ? word : keyOf(word);
      if (familiar.has(key)) continue;
      bits |= bitsOfWord.get(key) ?? 0;
      for (const [stem, bit] of bitsOfStem.get(key.slice(0, STEM_LETTERS)) ?? []) if (key.startsWith(stem)) bits |= bit;
    }
    return languages.filter((_, index) => index === 0 || (bits & (1 << (index - 1))) !== 0);
  };
}

function addStem(stems: Map<string, Map<string, number>>, stem: string, bit: number): void {
  const start = stem.slice(0, STEM_LETTERS);
  const group = stems.get(start) ?? new Map<string, number>();
  stems.set(start, group.set(stem, (group.get(stem) ?? 0) | bit));
}

/** Every word in a language's lists, without accents. A stem ends in an asterisk. */
function wordsOf(language: Language): Set<string> {
  const lists = textOf({ ...language, name: "" })
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .normalize("NFC");
  return new Set(lists.match(WORDS_AND_STEMS));
}

function textOf(value: object | string): string {
  return typeof value === "string" ? value : Object.values(value).map(textOf).join(",");
}
