import { createDateFinder, type DateFinder } from "./dates/finder.ts";
import { MARKS } from "./languages/all-marks.ts";
import { createDetector } from "./languages/detect.ts";
import { LANGUAGES } from "./languages/index.ts";
import type { Language } from "./language.ts";
import { lazily } from "./lexicon/lazily.ts";
import { compileLexicon, LEXICON, type Lexicon } from "./lexicon/lexicon.ts";

/** The compiled words of some languages. */
export interface Words {
  lexicon: Lexicon;
  dates: DateFinder;
}

/** How many sets of languages are compiled before the set of all languages is used. Each takes up to 100 ms and a few megabytes. */
const MAX_SETS = 4;
/** In a longer text, in characters, the words of all languages take more time than compiling those of its own languages. */
const LONG_TEXT = 16_384;

const detectLanguages = createDetector(LANGUAGES, MARKS);
const compiled = new Map<string, Words>();
/** The words that were compiled for the last long text after MAX_SETS different sets. */
let ofLongText: { names: string; words: Words } | null = null;

/** Returns the words of the languages that a document is written in, compiled when they are first used. English is always included. */
export function wordsFor(text: string): Words {
  const languages = detectLanguages(text);
  const names = namesOf(languages);
  if (text.length < LONG_TEXT || compiled.has(names) || compiled.size < MAX_SETS) return wordsOf(languages);
  if (ofLongText?.names !== names) ofLongText = { names, words: compile(languages) };
  return ofLongText.words;
}

/** Returns the words of these languages. After MAX_SETS different sets, returns those of all languages, which give the same result. */
export function wordsOf(languages: readonly Language[]): Words {
  const names = namesOf(languages);
  const known = compiled.get(names);
  if (known) return known;
  if (compiled.size >= MAX_SETS && languages !== LANGUAGES) return wordsOf(LANGUAGES);
  const words = compile(languages);
  compiled.set(names, words);
  return words;
}

function namesOf(languages: readonly Language[]): string {
  return languages.map(({ name }) => name).join(" ");
}

function compile(languages: readonly Language[]): Words {
  return lazily<Words>({
    lexicon: () => (languages === LANGUAGES ? LEXICON : compileLexicon(languages)),
    dates: () => createDateFinder(languages),
  });
}
