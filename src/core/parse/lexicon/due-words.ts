import type { Language } from "../language.ts";
import { affixed } from "../dates/affixes.ts";
import { alternatives, phrasePattern, phrasesOf } from "./phrases.ts";

/** The end of a text in which a vague time can be set off. */
const LONGEST_ASIDE = 80;

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
  /** The first word of a relative clause: `that`. */
  clause: RegExp;
  /** Finds words for a time that isn't a date: `soon`, `early March`, or `, before the next release` at the end. */
  vagueTime(text: string): string | null;
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
    clause: new RegExp(phrasePattern(phrasesOf(languages, (l) => l.references.clauses)), "iu"),
    vagueTime: compileVagueTime(languages),
  };
}

function compileVagueTime(languages: readonly Language[]): DueWords["vagueTime"] {
  const names = [...phrasesOf(languages, timeNames), "q1", "q2", "q3", "q4"];
  const early = affixed(
    phrasesOf(languages, (l) => l.dates.early),
    String.raw`(?:${alternatives(names)})`,
  );
  const continues = phrasePattern(phrasesOf(languages, (l) => l.dates.continues));
  const vague = phrasePattern(phrasesOf(languages, (l) => l.dates.vague));
  const words = new RegExp(String.raw`(?:${vague}|(?<![\p{L}\p{N}])${early}(?![\p{L}\p{N}]))(?!\s+${continues})`, "iu");
  const ahead = phrasePattern(phrasesOf(languages, (l) => l.dates.ahead));
  // Bounded: 80 characters (LONGEST_ASIDE)
  const aside = new RegExp(
    String.raw`(?:[,;(（，、]|\s[–—-])\s*(?<words>${ahead}[^,;()（），、]{2,60})[)）]?[.。]?$`,
    "iu",
  );
  return (text) => {
    const found = words.exec(text)?.[0] ?? aside.exec(text.slice(-LONGEST_ASIDE))?.groups?.["words"];
    return found?.trim() ?? null;
  };
}

/** Names for months, seasons and periods. */
function timeNames({ dates }: Language): string {
  const named = [dates.months, dates.seasons ?? ""].join(",").replaceAll("/", ",");
  return [named, ...Object.values(dates.current), ...Object.values(dates.coming)].join(",");
}
