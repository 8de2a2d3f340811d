import type { Language } from "../language.ts";
import { keyOf } from "../lexicon/keys.ts";
import { LOOKUP_LETTERS, SCRIPTS, type LanguageMarks } from "./marks.ts";

/** Finds the languages whose words occur in a text, in the order of the given languages. */
export type LanguageDetector = (text: string) => readonly Language[];

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const ASCII = /^[\0-\x7F]*$/;
/** A letter written as an HTML entity, or a word with emphasis inside it. The source of such a text doesn't show its words. */
const DISGUISED = /&(?:#|[a-z]{1,6}(?:uml|acute|grave|circ|tilde|cedil|caron|lig|ring|slash);)|\p{L}\*{1,3}\p{L}/iu;
/**
 * Builds a detector from the languages' own words, which `marks` lists. It always finds the first language, which is English. It finds
 * another language if the text contains any word from its lists, except those that are also English. If the text contains no such
 * word, none of the language's phrases can match, so leaving it out doesn't change what is read.
 */
export function createDetector(languages: readonly Language[], marks: LanguageMarks): LanguageDetector {
  return (text) => {
    if (DISGUISED.test(text)) return languages;
    let bits = 0;
    for (const [index, letters] of SCRIPTS.entries()) if (letters.test(text)) bits |= marks.scripts[index] ?? 0;
    for (const word of new Set(text.toLowerCase().match(WORDS))) {
      const key = ASCII.test(word) ? word : keyOf(word);
      const its = bitsOf(key, marks);
      // “déc” isn't English although “dec” is.
      if (its !== 0 && (key !== word || !marks.familiar.includes(` ${key} `))) bits |= its;
    }
    return languages.filter((_, index) => index === 0 || (bits & (1 << (index - 1))) !== 0);
  };
}

function bitsOf(word: string, { words, stems, endings }: LanguageMarks): number {
  let bits = findBits(words[word.slice(0, LOOKUP_LETTERS)], word);
  for (const [stem, bit] of stems[word.slice(0, LOOKUP_LETTERS)] ?? []) if (word.startsWith(stem)) bits |= bit;
  for (const [end, bit] of endings[word.slice(-LOOKUP_LETTERS)] ?? []) if (word.endsWith(end)) bits |= bit;
  return bits;
}

/** The bits after a word in a text such as ` massnahme=64 massnahmen=64 `. */
function findBits(listed: string | undefined, word: string): number {
  const start = listed?.indexOf(` ${word}=`) ?? -1;
  return listed === undefined || start < 0 ? 0 : Number.parseInt(listed.slice(start + word.length + 2), 10);
}
