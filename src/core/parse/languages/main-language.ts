import type { Language } from "../language.ts";
import { keyOf, keysOf } from "../lexicon/keys.ts";
import { phrasesOf } from "../lexicon/phrases.ts";
import { LANGUAGES } from "./index.ts";

const HANGUL = /[\uAC00-\uD7A3]/g;
const KANA = /[\u3041-\u30FF]/g;
const HAN = /[\u3400-\u9FFF]/g;
/** A text with fewer Korean, Japanese or Chinese characters than this only quotes them. */
const FEW = 20;
/** A language is recognised by at least this many of its frequent words. */
const ENOUGH = 3;

let marks: ReadonlyArray<{ name: string; words: ReadonlySet<string> }> | null = null;

/** Guesses the main language of a text from its script and frequent words. Returns the language's code; `en` if it isn't clear. */
export function mainLanguageOf(text: string): string {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  if (count(HANGUL) >= FEW) return "ko";
  if (count(KANA) >= FEW) return "ja";
  if (count(HAN) >= FEW) return "zh";
  const words = keyOf(text).split(" ");
  marks ??= LANGUAGES.map((language) => ({ name: language.name, words: new Set(frequentWords(language)) }));
  const counts = marks.map(({ name, words: frequent }) => ({
    name,
    count: words.filter((word) => frequent.has(word)).length,
  }));
  const [best] = counts.toSorted((a, b) => b.count - a.count);
  return best && best.count >= ENOUGH ? best.name : "en";
}

function frequentWords(language: Language): string[] {
  return keysOf(phrasesOf([language], ({ sentences }) => sentences?.marks)).filter((word) => !word.includes(" "));
}
