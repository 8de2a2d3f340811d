import type { Language } from "../language.ts";
import { keyOf, withoutAccents } from "../lexicon/keys.ts";
import { ENGLISH_TOO } from "./english-too.ts";

/** Finds the languages whose words occur in a text, in the order of the given languages. */
export type LanguageDetector = (text: string) => readonly Language[];

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const WORDS_AND_STEMS = /\*?[\p{L}\p{M}\p{N}]+\*?/gu;
const NUMBER = /^\d+$/;
const ASCII = /^[\0-\x7F]*$/;
/** A letter written as an HTML entity, or a word with emphasis inside it. The source of such a text doesn't show its words. */
const DISGUISED = /&(?:#|[a-z]{1,6}(?:uml|acute|grave|circ|tilde|cedil|caron|lig|ring|slash);)|\p{L}\*{1,3}\p{L}/iu;
/** The number of letters by which stems and endings are looked up. Every stem and ending in the lists is at least this long. */
const LOOKUP_LETTERS = 3;

/** The scripts without word boundaries. A language with words in one of them is found by the script alone. */
const SCRIPTS = [/[\u1100-\u11FF\u3130-\u318F\uAC00-\uD7A3]/, /[\u3005-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/];

/**
 * Builds a detector from the languages' own words. It always finds the first language, which is English. It finds another
 * language if the text contains any word from its lists, except those that are also English. If the text contains no such
 * word, none of the language's phrases can match, so leaving it out doesn't change what is read.
 */
export function createDetector(languages: readonly Language[]): LanguageDetector {
  const [first, ...others] = languages;
  const familiar = first ? familiarWords(first) : new Set<string>();
  const bitsOfWord = new Map<string, number>();
  const [bitsOfStem, bitsOfEnding]: [Parts, Parts] = [new Map(), new Map()];
  const scripts = SCRIPTS.map((letters) => ({ letters, itsBits: 0 }));
  for (const [index, language] of others.entries()) {
    const bit = 1 << index;
    for (const word of wordsOf(language)) {
      const script = scripts.find(({ letters }) => letters.test(word));
      if (script) script.itsBits |= bit;
      else if (word.endsWith("*")) addPart(bitsOfStem, word.slice(0, LOOKUP_LETTERS), [word.slice(0, -1), bit]);
      else if (word.startsWith("*")) addPart(bitsOfEnding, word.slice(-LOOKUP_LETTERS), [word.slice(1), bit]);
      else if (word.length > 1 && !NUMBER.test(word)) bitsOfWord.set(word, (bitsOfWord.get(word) ?? 0) | bit);
    }
  }

  function bitsOf(word: string): number {
    let bits = bitsOfWord.get(word) ?? 0;
    for (const [stem, bit] of bitsOfStem.get(word.slice(0, LOOKUP_LETTERS)) ?? [])
      if (word.startsWith(stem)) bits |= bit;
    for (const [end, bit] of bitsOfEnding.get(word.slice(-LOOKUP_LETTERS)) ?? []) if (word.endsWith(end)) bits |= bit;
    return bits;
  }

  return (text) => {
    if (DISGUISED.test(text)) return languages;
    let bits = 0;
    for (const { letters, itsBits } of scripts) if (letters.test(text)) bits |= itsBits;
    for (const word of new Set(text.toLowerCase().match(WORDS))) {
      const key = ASCII.test(word) ? word : keyOf(word);
      // “déc” isn't English although “dec” is.
      if (key !== word || !familiar.has(key)) bits |= bitsOf(key);
    }
    return languages.filter((_, index) => index === 0 || (bits & (1 << (index - 1))) !== 0);
  };
}

/** Stems or endings with the bits of their languages, grouped by their first or last letters. */
type Parts = Map<string, Array<[part: string, bit: number]>>;

function addPart(parts: Parts, letters: string, part: [string, number]): void {
  parts.set(letters, [...(parts.get(letters) ?? []), part]);
}

/** The words that don't show that a text is written in another language than English. */
export function familiarWords(english: Language): Set<string> {
  return new Set([...wordsOf(english), ...Array.from(ENGLISH_TOO.matchAll(WORDS), ([word]) => word)]);
}

/** Every word in a language's lists (of `sentences`, only the marks), without accents. A stem ends in an asterisk; an ending starts with one. */
function wordsOf(language: Language): Set<string> {
  return new Set(
    withoutAccents(textOf({ ...language, name: "", sentences: { marks: language.sentences?.marks ?? "" } })).match(
      WORDS_AND_STEMS,
    ),
  );
}

function textOf(value: object | string): string {
  return typeof value === "string" ? value : Object.values(value).map(textOf).join(",");
}
