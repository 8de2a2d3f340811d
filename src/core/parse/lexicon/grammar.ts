import type { Language, SentenceWords } from "../language.ts";
import { familiarWords } from "../languages/detect.ts";
import { clausesOf, type Clause } from "./clauses.ts";
import { keyOf } from "./keys.ts";
import { hasUnspaced, splitPhrases } from "./phrases.ts";
import { compileSentencePatterns, paddedKey, type SentencePatterns } from "./sentence-patterns.ts";

export interface Grammar {
  /** Splits a sentence into clauses and finds the signs in each, by the words of the language that the sentence is written in. */
  clausesOf(sentence: string): Clause[];
  /** Whether a word is a month or another word that follows an ordinal number: `1. Dezember`. */
  followsNumber(word: string): boolean;
}

/** Compiles the grammatical words of the given languages. Each sentence is read by the words of one language only. */
export function compileGrammar(languages: readonly Language[]): Grammar {
  const [english] = languages;
  const familiar = english ? familiarWords(english) : new Set<string>();
  // A word that is also English doesn't tell the language. Without it, leaving out a language that isn't detected changes nothing.
  const isMark = (word: string): boolean => hasUnspaced(word) || (word.length > 1 && !familiar.has(keyOf(word)));
  const compiled = languages.map((language) => {
    const words = language.sentences ?? sentenceWordsOf(language);
    if (language === english) return compileSentencePatterns(words, true);
    const marks = splitPhrases(words.marks, language.references.within).filter(isMark).join(",");
    return compileSentencePatterns({ ...words, marks }, false);
  });
  const months = new Set(languages.flatMap(({ dates }) => splitPhrases(dates.months.replaceAll("/", ","))));
  return {
    clausesOf(sentence) {
      const language = languageOf(sentence, compiled);
      return language ? clausesOf(sentence, language) : [];
    },
    followsNumber: (word) => months.has(word.toLowerCase()),
  };
}

/** The words of a language without `sentences`, as far as its other lists contain them. */
function sentenceWordsOf({ prose, references, evidence, labels }: Language): SentenceWords {
  return {
    marks: `${evidence.past}, ${labels.acts}`,
    authors: prose.pledges,
    readers: evidence.readers,
    pronouns: "",
    future: `${prose.pledges}, ${labels.acts}`,
    intentions: "",
    ongoing: prose.plans,
    past: evidence.past,
    perfect: "",
    purposes: "",
    onward: "",
    grants: "",
    passives: "",
    wishes: prose.neither,
    vague: prose.generalities,
    states: "",
    tells: "",
    subordinates: prose.conditions,
    adverbs: "",
    joiners: references.joiners,
    negations: "",
  };
}

/** The language with the most function words in a sentence; the first, English, if there are none. */
function languageOf(sentence: string, compiled: readonly SentencePatterns[]): SentencePatterns | undefined {
  let [best, most] = [compiled[0], 0];
  if (compiled.length === 1) return best;
  const key = paddedKey(sentence);
  for (const language of compiled) {
    const count = Array.from(key.matchAll(language.marks)).length;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
