import { KINDS, type Kind } from "../../model/commitment.ts";
import type { Language } from "../language.ts";
import { keyMatcher, paddedKey } from "./keys.ts";
import { phrasesOf } from "./phrases.ts";

/** Compiles a function that finds the kind of commitment named in a text. */
export function compileKinds(languages: readonly Language[]): (text: string) => Kind | null {
  const kinds = KINDS.map((kind) => ({ kind, words: keyMatcher(phrasesOf(languages, (l) => l.kinds[kind])) }));
  return (text) => {
    const key = paddedKey(text);
    return kinds.find(({ words }) => words.test(key))?.kind ?? null;
  };
}
