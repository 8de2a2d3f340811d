import type { Language } from "../language.ts";
import { phrasePattern, phrasesOf } from "./phrases.ts";

/** Patterns for the words that make a date a due date. */
export interface DueWords {
  /** `by` or `until` at the start of the text. The date that follows can be in the past. */
  soft: RegExp;
  /** Any due word at the start of the text. */
  atStart: RegExp;
  /** Any due word after a space. */
  inside: RegExp;
  /** A due word with a colon or bracket: `Due: soon`, `(due soon`. The group `value` captures the text after it. */
  label: RegExp;
}

/** Compiles the words that introduce a due date in the given languages. */
export function compileDueWords(languages: readonly Language[]): DueWords {
  const labels = phrasesOf(languages, (l) => l.labels.due);
  const prepositions = phrasesOf(languages, (l) => l.dates.before);
  const due = phrasePattern([...labels, ...prepositions]);
  const introduction = String.raw`(?:${phrasePattern(labels)}\s*[:：=]\s*|[([（]${due}\s+)`;
  return {
    soft: new RegExp(`^${phrasePattern(prepositions)}`, "iu"),
    atStart: new RegExp(`^${due}`, "iu"),
    inside: new RegExp(String.raw`\s${due}`, "iu"),
    label: new RegExp(String.raw`${introduction}(?<value>[^,;、。()[\]（）]{1,40})`, "iu"),
  };
}
