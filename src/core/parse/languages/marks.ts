import type { Language } from "../language.ts";
import { withoutAccents } from "../lexicon/keys.ts";
import { ENGLISH_TOO } from "./english-too.ts";

/**
 * The words that show which languages a text is written in. Each of the languages after the first has a bit: 1, 2, 4 and so on. Word lists
 * are texts with a space around each entry, because searching a short text takes less time than building a map of all words.
 */
export interface LanguageMarks {
  /** Words with their bits, ` massnahme=64 massnahmen=64 `, by their first letters. */
  words: Readonly<Record<string, string>>;
  /** Beginnings and endings of words, with their bits, by their first or last letters. */
  stems: Parts;
  endings: Parts;
  /** The words above that are also English, and the English words that match another language's stem or ending. */
  familiar: string;
  /** The bits of the languages with words in each of the SCRIPTS. */
  scripts: readonly number[];
}

type Parts = Readonly<Record<string, ReadonlyArray<readonly [part: string, bits: number]>>>;

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const WORDS_AND_STEMS = /\*?[\p{L}\p{M}\p{N}]+\*?/gu;
const NUMBER = /^\d+$/;

/** The number of letters by which words are looked up. Every stem and ending in the lists is at least this long. */
export const LOOKUP_LETTERS = 3;
/** Scripts with no spaces between words, or with particles attached to words. Their languages are found by the script alone. */
export const SCRIPTS = [/[\u1100-\u11FF\u3130-\u318F\uAC00-\uD7A3]/, /[\u3005-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/];

/** Lists the marks of these languages, the first of which is English. */
export function listMarks(languages: readonly Language[]): LanguageMarks {
  const [first, ...others] = languages;
  const familiar = first ? familiarWords(first) : new Set<string>();
  const [words, stems, endings] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const scripts: number[] = [];
  const add = (list: Map<string, number>, entry: string, bit: number): unknown =>
    list.set(entry, (list.get(entry) ?? 0) | bit);
  for (const [index, language] of others.entries()) {
    const bit = 1 << index;
    for (const word of wordsOf(language)) {
      const script = SCRIPTS.findIndex((letters) => letters.test(word));
      if (script >= 0) scripts[script] = (scripts[script] ?? 0) | bit;
      else if (word.endsWith("*")) add(stems, word.slice(0, -1), bit);
      else if (word.startsWith("*")) add(endings, word.slice(1), bit);
      else if (word.length > 1 && !NUMBER.test(word)) add(words, word, bit);
    }
  }
  const fits = (word: string): boolean =>
    words.has(word) ||
    [...stems.keys()].some((stem) => word.startsWith(stem)) ||
    [...endings.keys()].some((end) => word.endsWith(end));
  return {
    words: groupWords(words),
    stems: groupParts(stems, (stem) => stem.slice(0, LOOKUP_LETTERS)),
    endings: groupParts(endings, (end) => end.slice(-LOOKUP_LETTERS)),
    familiar: ` ${[...familiar].filter(fits).join(" ")} `,
    scripts,
  };
}

function groupWords(words: ReadonlyMap<string, number>): Record<string, string> {
  const groups: Record<string, string> = {};
  for (const [word, bits] of words) {
    const letters = word.slice(0, LOOKUP_LETTERS);
    groups[letters] = `${groups[letters] ?? " "}${word}=${bits} `;
  }
  return groups;
}

function groupParts(parts: ReadonlyMap<string, number>, lettersOf: (part: string) => string): Parts {
  const groups: Record<string, Array<[part: string, bits: number]>> = {};
  for (const entry of parts) (groups[lettersOf(entry[0])] ??= []).push(entry);
  return groups;
}

/** The words that don't show that a text is written in a language other than English. */
export function familiarWords(english: Language): Set<string> {
  return new Set([...wordsOf(english), ...Array.from(ENGLISH_TOO.matchAll(WORDS), ([word]) => word)]);
}

/**
 * Every word in a language's lists (of `sentences`, only the marks, and without `actions`, which match words of many languages), without
 * accents. A stem ends in an asterisk; an ending starts with one.
 */
function wordsOf(language: Language): Set<string> {
  return new Set(
    withoutAccents(
      textOf({ ...language, name: "", actions: {}, sentences: { marks: language.sentences?.marks ?? "" } }),
    ).match(WORDS_AND_STEMS),
  );
}

function textOf(value: object | string): string {
  return typeof value === "string" ? value : Object.values(value).map(textOf).join(",");
}
