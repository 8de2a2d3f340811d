import type { Language } from "../language.ts";
import { familiarWords } from "../languages/marks.ts";
import type { SentenceWords } from "../sentence-words.ts";
import { clausesOf, type Clause } from "./clauses.ts";
import { keyMatcher, keyOf, keyStart, paddedKey as keyed } from "./keys.ts";
import { hasUnspaced, phrasesOf, splitPhrases } from "./phrases.ts";
import { compileSentencePatterns, paddedKey, type SentencePatterns } from "./sentence-patterns.ts";

export interface Grammar {
  /**
   * Splits a sentence into clauses and finds the signs in each, using the words of the sentence's language. If the
   * sentence doesn't show its language, uses the main language of `report`.
   */
  clausesOf(sentence: string, report?: string): Clause[];
  /** Whether the words before or after a day mean that something applies from that day. */
  appliesFrom(before: string, after: string): boolean;
  /** Whether a sentence is about the response to an incident: `We have restored the service`. */
  isResponse(sentence: string): boolean;
  /** Whether a sentence starts with the words for a lasting change: `From now on, …`. */
  startsOnward(sentence: string): boolean;
  /** Whether a sentence says what happens each time something else happens: `When the cache is full, …`. */
  saysWhen(sentence: string): boolean;
  /** Whether a word is the name of a month, which can follow an ordinal number: `1. Dezember`. */
  followsNumber(word: string): boolean;
}

interface MainLanguage {
  language: SentencePatterns | undefined;
  /** Whether the report contains enough function words of the language. */
  isClear: boolean;
}

const CLEAR = 5;

/** Compiles the grammatical words of the given languages. Each sentence is parsed with the words of only one language. */
export function compileGrammar(languages: readonly Language[]): Grammar {
  const [english] = languages;
  // With English alone, the list isn't needed.
  const familiar = english && languages.length > 1 ? familiarWords(english) : new Set<string>();
  // Words that are also English don't show the language. If they counted, leaving out an undetected language would change the result.
  const isMark = (word: string): boolean => hasUnspaced(word) || (word.length > 1 && !familiar.has(keyOf(word)));
  const compiled = languages.map((language) => {
    const words = language.sentences ?? sentenceWordsOf(language);
    if (language === english) return compileSentencePatterns(words, true);
    const marks = splitPhrases(words.marks, language.references.within).filter(isMark).join(",");
    return compileSentencePatterns({ ...words, marks }, false, language.name === "de");
  });
  let known: { report: string; main: MainLanguage } | null = null;
  // The language with the most function words in a report. The first of several that are tied, so English if there are none.
  function mainLanguageOf(report: string): MainLanguage {
    if (known?.report !== report) {
      const key = paddedKey(report);
      const counts = compiled.map((language) => countMarks(key, language));
      const most = Math.max(...counts);
      known = { report, main: { language: compiled[counts.indexOf(most)], isClear: most >= CLEAR } };
    }
    return known.main;
  }

  const startOf = (list: "onsets" | "whens" | "onward"): RegExp =>
    keyStart(phrasesOf(languages, (l) => l.sentences?.[list]));
  const [onset, when, onward] = [startOf("onsets"), startOf("whens"), startOf("onward")];
  const isResponse = compileResponses(languages, english);
  const months = new Set(languages.flatMap(({ dates }) => splitPhrases(dates.months.replaceAll("/", ","))));
  return {
    clausesOf(sentence, report = "") {
      const language = languageOf(sentence, compiled, () => mainLanguageOf(report));
      return language ? clausesOf(sentence, language) : [];
    },
    appliesFrom: (before, after) => onset.test(keyed(before)) || onset.test(keyed(after)),
    isResponse,
    startsOnward: (sentence) => onward.test(keyed(sentence)),
    saysWhen: (sentence) => when.test(keyed(sentence)),
    followsNumber: (word) => months.has(word.toLowerCase()),
  };
}

/** In English, what has to precede a single verb so that it says what the authors did: `We restored it`, not `an alert for lost keys`. */
const DID = "(?:we|i|ve|have|has|been|also|since|already|then|and|team)";

function compileResponses(languages: readonly Language[], english: Language | undefined): Grammar["isResponse"] {
  const own = phrasesOf(languages, (l) => l.sentences?.responses);
  const verbs = new Set(splitPhrases(english?.sentences?.responses ?? "").filter((phrase) => !phrase.includes(" ")));
  const anywhere = keyMatcher(own.filter((phrase) => !verbs.has(phrase)));
  const did = new RegExp(` ${DID} (?:${[...verbs].join("|") || "(?!)"}) `, "u");
  return (sentence) => {
    const key = keyed(sentence);
    return anywhere.test(key) || did.test(key);
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
    reports: "",
    subordinates: prose.conditions,
    adverbs: "",
    joiners: references.joiners,
    negations: "",
  };
}

/**
 * The language with the most function words in a sentence. If several are tied, the first of them that has a verb form in the
 * sentence, or else the first of them. If the sentence has no function words, the main language.
 */
function languageOf(
  sentence: string,
  compiled: readonly SentencePatterns[],
  main: () => MainLanguage,
): SentencePatterns | undefined {
  if (compiled.length <= 1) return compiled[0];
  const key = paddedKey(sentence);
  const counts = compiled.map((language) => countMarks(key, language));
  const most = Math.max(...counts);
  if (most === 0) return main().language;
  const best = compiled.filter((_, index) => counts[index] === most);
  const speaks = best.find(({ verb }) => verb.test(key));
  if (best.length === 1 && (most > 1 || speaks)) return best[0];
  // One word can also be another language's: `We splitsen de database.`
  const { language: likely, isClear } = main();
  return likely && isClear && (best.includes(likely) || !speaks) ? likely : (speaks ?? best[0]);
}

function countMarks(key: string, { marks }: SentencePatterns): number {
  return Array.from(key.matchAll(marks)).length;
}
