import type { Language } from "../language.ts";
import { keyMatcher, keyPattern, paddedKey } from "./keys.ts";
import { phrasesOf } from "./phrases.ts";

/** Words that aren't fields, but help to decide what a document or a part of it is. */
export interface EvidenceWords {
  /** Whether a title starts or ends with words for a document that holds no promises: `Incident report template`. */
  documentNamed(title: string): "template" | "guide" | null;
  /** Whether a text addresses its readers: `Update your keys`. */
  addressesReaders(text: string): boolean;
  /** Whether a text reports what already happened: `The keys have been rotated`. */
  reportsPast(text: string): boolean;
}

/** Compiles the words that tell what kind of document or part a text is from. */
export function compileEvidenceWords(languages: readonly Language[]): EvidenceWords {
  const atEitherEnd = (list: "templates" | "guides"): RegExp => {
    const pattern = keyPattern(phrasesOf(languages, (l) => l.evidence[list]));
    return new RegExp(`^${pattern}|${pattern} $`, "u");
  };
  const [templates, guides] = [atEitherEnd("templates"), atEitherEnd("guides")];
  const readers = keyMatcher(phrasesOf(languages, (l) => l.evidence.readers));
  const past = keyMatcher(phrasesOf(languages, (l) => l.evidence.past));
  return {
    documentNamed(title) {
      const key = paddedKey(title);
      if (templates.test(key)) return "template";
      return guides.test(key) ? "guide" : null;
    },
    addressesReaders: (text) => readers.test(paddedKey(text)),
    reportsPast: (text) => past.test(paddedKey(text)),
  };
}
