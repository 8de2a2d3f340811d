import { matchKey } from "../../model/text.ts";
import type { SentenceWords } from "../sentence-words.ts";
import { accentedKeysOf, patternOfKeys } from "./keys.ts";
import { alternatives, splitPhrases } from "./phrases.ts";

/** What a clause says about who acts and when. */
export type ClauseSign =
  | "authors"
  | "reader"
  | "outsider"
  | "pronoun"
  | "future"
  | "intention"
  | "ongoing"
  | "past"
  | "grant"
  | "passive"
  | "wish"
  | "vague"
  | "state"
  | "tells"
  | "negation"
  | "perfect"
  | "purpose"
  | "onward"
  | "present"
  | "reported"
  | "subordinate";

/** A language's `sentences`, compiled. */
export interface SentencePatterns {
  marks: RegExp;
  /** Finds the verb form that decides when the clause happens. */
  verb: RegExp;
  perfect: RegExp;
  adverbs: RegExp;
  /** A subordinate clause's first words, at the start of a clause. */
  subordinate: RegExp;
  /** The same words anywhere. */
  subordinates: RegExp;
  /** Words for asking, saying or thinking. */
  reports: RegExp;
  onward: RegExp;
  rule: RegExp;
  /** Finds a ban: `No … without`. */
  ban: { none: RegExp; without: RegExp };
  reader: RegExp;
  outsider: RegExp;
  pronoun: RegExp;
  /** The gap before a clause that a word joins to the one before: `…, and we will`, `… and is going to`. */
  joint: RegExp;
  /** A conjunction between two words in unnormalized text. */
  conjunction: RegExp;
  tests: Array<readonly [ClauseSign, RegExp]>;
  isEnglish: boolean;
  /** Whether the words for the authors are mostly verb endings, as in Japanese, so that the subject can be somebody else. */
  authorsAreEndings: boolean;
  /** Whether all nouns start with a capital letter, so that a capital letter doesn't show a name. */
  hasCapitalNouns: boolean;
}

/** The signs that are found by words anywhere in a clause, with the list of those words. */
export const ANYWHERE = {
  authors: "authors",
  future: "future",
  intention: "intentions",
  ongoing: "ongoing",
  past: "past",
  grant: "grants",
  passive: "passives",
  wish: "wishes",
  vague: "vague",
  state: "states",
  tells: "tells",
  negation: "negations",
  perfect: "perfect",
  purpose: "purposes",
} as const satisfies Partial<Record<ClauseSign, keyof SentenceWords>>;

/** Compiles the grammatical words of a language. Only in English does the parser use the word order to find the subject. */
export function compileSentencePatterns(
  words: SentenceWords,
  isEnglish: boolean,
  hasCapitalNouns = false,
): SentencePatterns {
  const pattern = (...lists: Array<keyof SentenceWords>): string => {
    const phrases = splitPhrases(...lists.map((list) => words[list] ?? ""));
    return patternOfKeys(accentedKeysOf(phrases));
  };
  const start = (list: keyof SentenceWords): RegExp => new RegExp(`^${pattern(list)}`, "u");
  return {
    marks: new RegExp(pattern("marks"), "gu"),
    verb: new RegExp(pattern("future", "intentions", "ongoing"), "u"),
    perfect: new RegExp(pattern("perfect"), "u"),
    adverbs: new RegExp(pattern("adverbs"), "gu"),
    subordinate: start("subordinates"),
    subordinates: new RegExp(pattern("subordinates"), "gu"),
    reports: new RegExp(pattern("reports"), "u"),
    onward: new RegExp(pattern("onward", "rules"), "u"),
    rule: new RegExp(pattern("rules"), "u"),
    ban: { none: new RegExp(pattern("nones"), "u"), without: new RegExp(pattern("withouts"), "u") },
    reader: start("readers"),
    outsider: new RegExp(pattern("outsiders"), "u"),
    pronoun: start("pronouns"),
    joint: compileJoint(words),
    conjunction: new RegExp(String.raw`\s(?:${alternatives(splitPhrases(words.subordinates))})\s`, "iu"),
    tests: Object.entries(ANYWHERE).map(
      ([sign, list]) => [sign as ClauseSign, new RegExp(pattern(list), "u")] as const,
    ),
    isEnglish,
    authorsAreEndings: /[\u3041-\u3096\uAC00-\uD7A3]/.test(words.authors),
    hasCapitalNouns,
  };
}

function compileJoint({ joiners, authors, pronouns, readers, future }: SentenceWords): RegExp {
  const next = splitPhrases(authors, pronouns, readers, future).filter((phrase) =>
    /^[\p{L}]+(?: [\p{L}]+)*$/u.test(phrase),
  );
  return new RegExp(
    String.raw`\s(?=(?:${alternatives(splitPhrases(joiners))})\s+(?:${alternatives(next)})[\s'’])`,
    "iu",
  );
}

/** A text's key with a space on each side. Keeps accents, because they tell verb forms apart: `hora`, `dará`. */
export function paddedKey(text: string): string {
  return ` ${matchKey(text)} `;
}
