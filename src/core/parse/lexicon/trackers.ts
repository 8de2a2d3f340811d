import type { Language } from "../language.ts";
import { phrasePattern, phrasesOf } from "./phrases.ts";

/** Patterns for the words that precede a reference, anchored at the end of a text. */
export interface TrackerWords {
  /** Words after which the reference is the tracker: `tracked in`. */
  introduction: RegExp;
  /** Words after which the reference is the commitment's subject: `the regression from`. */
  subject: RegExp;
}

/** Compiles the words that introduce a tracker in the given languages. */
export function compileTrackers(languages: readonly Language[]): TrackerWords {
  const introductions = phrasePattern(phrasesOf(languages, (l) => l.labels.tracker));
  const subjects = phrasePattern(phrasesOf(languages, (l) => l.labels.about));
  return {
    introduction: new RegExp(String.raw`${introductions}\s*[:：#]?\s*$`, "iu"),
    subject: new RegExp(String.raw`${subjects}\s*$`, "iu"),
  };
}
