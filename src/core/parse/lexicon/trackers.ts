import type { Language } from "../language.ts";
import { phrasePattern, phrasesOf } from "./phrases.ts";

/** Patterns for the words before a reference, at the end of a text. */
export interface TrackerWords {
  /** `tracked in`: the reference is the tracker. */
  introduction: RegExp;
  /** `the regression from`: the reference is the subject of the commitment. */
  subject: RegExp;
}

export function compileTrackers(languages: readonly Language[]): TrackerWords {
  const introductions = phrasePattern(phrasesOf(languages, (l) => l.labels.tracker));
  const subjects = phrasePattern(phrasesOf(languages, (l) => l.labels.about));
  return {
    introduction: new RegExp(String.raw`${introductions}\s*[:：#]?\s*$`, "iu"),
    subject: new RegExp(String.raw`${subjects}\s*$`, "iu"),
  };
}
