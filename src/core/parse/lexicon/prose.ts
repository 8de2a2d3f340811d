import type { Language } from "../language.ts";
import { keyMatcher, keyOf, keyPattern, keysOf, keyStart, paddedKey, type KeyMatcher } from "./keys.ts";
import { compilePledgeOpenings } from "./pledge-openings.ts";
import { phrasesOf } from "./phrases.ts";

type Contained =
  | "pledges"
  | "personal"
  | "plans"
  | "announcements"
  | "generalities"
  | "explanations"
  | "rejections"
  | "checklists";
type Opening = "enumerators" | "imperatives" | "conditions";

export interface ProseWords {
  /** Whether a sentence contains a phrase of a list of `Language.prose`. */
  contains(list: Contained, sentence: string): boolean;
  /** Whether a text starts with a phrase of a list of `Language.prose`. */
  startsWith(list: Opening, text: string): boolean;
  /** A sentence's key without the phrases that make a pledge no commitment (“this will”). */
  withoutVetoes(sentence: string): string;
  /** A cheap first test of a text with its markup: without the opening of any pledge it contains no commitment. */
  mayPledge(raw: string): boolean;
  /** Whether a whole text is a placeholder: `TBD`, `None`. */
  isPlaceholder(text: string): boolean;
}

export function compileProse(languages: readonly Language[]): ProseWords {
  const phrases = (list: keyof Language["prose"]): string[] => phrasesOf(languages, (l) => l.prose[list]);
  const contained: Record<Contained, KeyMatcher> = {
    pledges: keyMatcher(phrases("pledges")),
    personal: keyMatcher(phrases("personal")),
    plans: keyMatcher(phrases("plans")),
    announcements: keyMatcher(phrases("announcements")),
    generalities: keyMatcher(phrases("generalities")),
    explanations: keyMatcher(phrases("explanations")),
    rejections: keyMatcher(phrases("rejections")),
    checklists: keyMatcher(phrases("checklists")),
  };
  const openings: Record<Opening, RegExp> = {
    enumerators: keyStart(phrases("enumerators")),
    imperatives: keyStart(phrases("imperatives")),
    conditions: keyStart(phrases("conditions")),
  };
  const vetoes = new RegExp(keyPattern(phrases("neither")), "gu");
  const placeholders = new Set(keysOf(phrases("placeholders")));
  // Twice the length of a key, because a key has lost its punctuation.
  const longestPlaceholder = 2 * Math.max(...Array.from(placeholders, (phrase) => phrase.length));
  return {
    contains: (list, sentence) => contained[list].test(paddedKey(sentence)),
    startsWith: (list, text) => openings[list].test(paddedKey(text)),
    withoutVetoes: (sentence) => paddedKey(sentence).replaceAll(vetoes, ""),
    mayPledge: compilePledgeOpenings(languages),
    isPlaceholder: (text) => text.length <= longestPlaceholder && placeholders.has(keyOf(text)),
  };
}
