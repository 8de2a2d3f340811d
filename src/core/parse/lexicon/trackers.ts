import { groupBy } from "../../model/text.ts";
import type { Language } from "../language.ts";
import { alternatives, phrasePattern, phrasesOf } from "./phrases.ts";

/** Patterns for the words around a reference. All but `after` are anchored at the end of the text before the reference. */
export interface TrackerWords {
  /** Words that make the reference the tracker: `tracked in`. */
  lead: RegExp;
  /** A noun for a tracker: `PR`. */
  noun: RegExp;
  /** Words after which the reference is part of the sentence: `for`. */
  within: RegExp;
  /** Phrases around the reference, split into the words before and after it: `#12 で管理`, `in #12 verfolgt`. */
  around: ReadonlyArray<{ before: RegExp; after: RegExp }>;
  /** The words after a reference in any of these phrases. */
  ending: RegExp;
  /** A verb in the imperative after a joiner: `and revert`. */
  instruction: RegExp;
  /** The whole text between two references in a row. */
  gap: RegExp;
  /** Whether a linked text only names a tracker: `PR`, `issue #12`. */
  isName: (text: string) => boolean;
}

/** Compiles the words around references in the given languages. */
export function compileTrackers(languages: readonly Language[]): TrackerWords {
  const leads = phrasesOf(languages, (l) => l.references.leads);
  const around = leads.filter((lead) => lead.includes("@"));
  const nouns = phrasePattern(phrasesOf(languages, (l) => l.references.nouns));
  const joiners = phrasePattern(phrasesOf(languages, (l) => l.references.joiners));
  const imperatives = phrasePattern(phrasesOf(languages, (l) => l.prose.imperatives));
  const name = new RegExp(String.raw`^(?:${nouns}\s*)?(?:#?\d+)?$`, "iu");
  return {
    lead: new RegExp(String.raw`${phrasePattern(leads.filter((lead) => !lead.includes("@")))}\s*[:：]?\s*$`, "iu"),
    noun: new RegExp(String.raw`${nouns}\s*[:：#]?\s*$`, "iu"),
    within: new RegExp(String.raw`${phrasePattern(phrasesOf(languages, (l) => l.references.within))}[:：]?\s*$`, "iu"),
    around: compileAround(around),
    ending: new RegExp(String.raw`\s*(?:${alternatives(around.map(endingOf))})$`, "iu"),
    instruction: new RegExp(String.raw`${joiners}\s+${imperatives}\s*$`, "iu"),
    gap: new RegExp(String.raw`^\s*[,，、/&+]?\s*${joiners}?\s*(?:${nouns}\s*)?$`, "iu"),
    isName: (text) => name.test(text),
  };
}

function endingOf(phrase: string): string {
  return phrase.slice(phrase.indexOf("@") + 1).trim();
}

/** Groups the phrases by the words before the reference. */
function compileAround(phrases: readonly string[]): TrackerWords["around"] {
  const byOpening = groupBy(phrases, (phrase) => phrase.slice(0, phrase.indexOf("@")).trim());
  // Longest first: “wird in” before “in”.
  const sorted = [...byOpening].toSorted(([a], [b]) => b.length - a.length);
  return sorted.map(([opening, group]) => ({
    before: new RegExp(opening === "" ? "$" : String.raw`${phrasePattern([opening])}\s*$`, "iu"),
    after: new RegExp(String.raw`^\s*(?:${alternatives(group.map(endingOf))})$`, "iu"),
  }));
}
