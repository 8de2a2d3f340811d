import type { Language } from "../language.ts";
import { keyMatcher, paddedKey } from "./keys.ts";
import { phrasePattern, phrasesOf } from "./phrases.ts";

export interface WithdrawalWords {
  /** Whether a status or mark means that the commitment was dropped. */
  isDropped(status: string): boolean;
  /** Matches the word in `cancelled: reason` or the words in `replaced by #12`, at the start. Only the latter set the group `replaced`. */
  withdrawn: RegExp;
  /** Matches `moved from` at the start of the text in brackets: `(moved from 2026-11-01: vendor delay)`. */
  moved: RegExp;
}

/** Compiles the words that withdraw or replace a commitment in the given languages. */
export function compileWithdrawals(languages: readonly Language[]): WithdrawalWords {
  const droppedPhrases = phrasesOf(languages, (l) => l.marks.dropped);
  const dropped = keyMatcher(droppedPhrases);
  const replacedWords = phrasePattern(phrasesOf(languages, (l) => l.marks.replaced));
  const droppedWords = phrasePattern(droppedPhrases);
  const endOfWord = String.raw`(?=\s*(?:$|[:：,，;；.。—–)\]）\d-]|because|since))`;
  return {
    isDropped: (status) => dropped.test(paddedKey(status)),
    withdrawn: new RegExp(String.raw`^[\s([（—–-]*(?:(?<replaced>${replacedWords})|${droppedWords}${endOfWord})`, "iu"),
    moved: new RegExp(`^${phrasePattern(phrasesOf(languages, (l) => l.marks.moved))}`, "iu"),
  };
}
