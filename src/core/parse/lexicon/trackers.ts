import { groupBy } from "../../model/text.ts";
import type { Language } from "../language.ts";
import { alternatives, phrasePattern, phrasesOf } from "./phrases.ts";

/** Patterns for the text around a reference. Those for the text before it are anchored at the end of that text. */
export interface TrackerWords {
  /** Words that make the reference the tracker: `tracked in`. */
  lead: RegExp;
  /** A noun for a tracker: `PR`. */
  noun: RegExp;
  /** Words after which the reference is part of the sentence: `for`. */
  within: RegExp;
  /** The same words at the start of a link's text: `see the incident`. */
  opening: RegExp;
  /** Phrases around the reference, split into the words before it and after it: `#12 で管理`, `in #12 verfolgt`. */
  around: ReadonlyArray<{ before: RegExp; after: RegExp }>;
  /** The words after a reference in any of these phrases. */
  ending: RegExp;
  /** A verb whose object is the reference: `and test`, `revert`, `that would catch`. */
  instruction: RegExp;
  /** The whole text between two references in a row. */
  gap: RegExp;
  /** Whether a linked text consists only of a word for a tracker, a number or both: `PR`, `#12`, `issue #12`. */
  isName: (text: string) => boolean;
}

/** Compiles the words around references in the given languages. */
export function compileTrackers(languages: readonly Language[]): TrackerWords {
  const leads = phrasesOf(languages, (l) => l.references.leads);
  const around = leads.filter((lead) => lead.includes("@"));
  const nouns = phrasePattern(phrasesOf(languages, (l) => l.references.nouns));
  const within = phrasePattern(phrasesOf(languages, (l) => l.references.within));
  const joiners = phrasePattern(phrasesOf(languages, (l) => l.references.joiners));
  const imperatives = phrasePattern(phrasesOf(languages, (l) => l.prose.imperatives));
  const verbs = phrasePattern(phrasesOf(languages, (l) => l.references.verbs));
  const auxiliaries = phrasePattern(phrasesOf(languages, (l) => l.references.auxiliaries));
  // “tracked in issue #12”, “tracked in the Jira ticket OPS-12”
  const named = String.raw`(?:(?:\s+\p{L}{1,4})?(?:\s*${nouns}){1,2})?`;
  const name = new RegExp(String.raw`^(?:${nouns}\s*)?(?:#?\d+)?$`, "iu");
  return {
    lead: new RegExp(
      String.raw`${phrasePattern(leads.filter((lead) => !lead.includes("@")))}${named}\s*(?:[:：#]\s*)?$`,
      "iu",
    ),
    noun: new RegExp(String.raw`${nouns}\s*(?:[:：#]\s*)?$`, "iu"),
    within: new RegExp(String.raw`${within}[:：]?\s*$`, "iu"),
    opening: new RegExp(String.raw`^\s*${within}`, "iu"),
    around: compileAround(around, named),
    ending: new RegExp(String.raw`\s?(?:${alternatives(around.map(endingOf))})$`, "iu"),
    instruction: new RegExp(String.raw`${joiners}\s+${imperatives}\s*$|${verbs}\s*$|${auxiliaries}\s+\p{L}+\s*$`, "iu"),
    gap: new RegExp(String.raw`^\s?[,，、/&+]?\s?${joiners}?\s?(?:${nouns}\s?)?$`, "iu"),
    isName: (text) => name.test(text),
  };
}

function endingOf(phrase: string): string {
  return phrase.slice(phrase.indexOf("@") + 1).trim();
}

/** Groups the phrases by the words before the reference. */
function compileAround(phrases: readonly string[], named: string): TrackerWords["around"] {
  const byOpening = groupBy(phrases, (phrase) => phrase.slice(0, phrase.indexOf("@")).trim());
  // Longest first: “wird in” before “in”.
  const sorted = [...byOpening].toSorted(([a], [b]) => b.length - a.length);
  return sorted.map(([opening, group]) => ({
    before: new RegExp(opening === "" ? "$" : String.raw`${phrasePattern([opening])}${named}\s*$`, "iu"),
    after: new RegExp(String.raw`^\s*(?:${alternatives(group.map(endingOf))})$`, "iu"),
  }));
}
