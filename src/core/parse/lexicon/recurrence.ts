import { EACH_RELEASE, isRecurrence } from "../../model/recurrence.ts";
import type { Language, Phrases, Unit } from "../language.ts";
import { createWordGate } from "../dates/word-gate.ts";
import { nameUnits, numberNames } from "../dates/names.ts";
import { alternatives, phrasePattern, phrasesOf, SPACED_SIGNS, splitPhrases } from "./phrases.ts";

/** Finds how often something happens: `every quarter` is `P3M`. Returns null if the text doesn't say, or says it in a relative clause. */
export type FindRecurrence = (text: string) => string | null;

const DURATIONS: Record<Unit, { count: number; letter: string }> = {
  day: { count: 1, letter: "D" },
  week: { count: 1, letter: "W" },
  month: { count: 1, letter: "M" },
  quarter: { count: 3, letter: "M" },
  year: { count: 1, letter: "Y" },
};
const CLAUSE_END = String.raw`(?=\s*(?:$|[.,;:!()\]。，；）]|\s[—–-]\s))`;

/** Compiles the words for recurring commitments in the given languages. */
export function compileRecurrence(languages: readonly Language[]): FindRecurrence {
  // Dutch “per” doesn't go with English “day”.
  const every = languages.map((language) => everyPattern([language]));
  const gate = createWordGate([...languages.map(everyWords), regularWords(languages), releaseWords(languages)]);
  const regular = compileRegular(languages);
  const releases = new RegExp(phrasePattern(releaseWords(languages)), "iu");
  // In “a check that runs every week”, the check recurs, not the commitment.
  const clause = new RegExp(phrasePattern(phrasesOf(languages, (l) => l.references.clauses)), "iu");
  return (text) => {
    const whole = text.trim();
    if (isRecurrence(whole.toUpperCase())) return whole.toUpperCase();
    const signs = gate(text);
    const mayRecur = (index: number): boolean => (signs & (1 << index)) !== 0;
    const found =
      findFirst(
        every.filter((_, index) => mayRecur(index)),
        text,
      ) ??
      (mayRecur(languages.length) ? regular(text) : null) ??
      (mayRecur(languages.length + 1) ? releaseIn(text, releases) : null);
    return found === null || clause.test(text.slice(0, found.start)) ? null : found.recurs;
  };
}

interface Found {
  start: number;
  recurs: string;
}

function findFirst(finders: ReadonlyArray<{ find: (text: string) => Found | null }>, text: string): Found | null {
  for (const { find } of finders) {
    const found = find(text);
    if (found) return found;
  }
  return null;
}

function releaseIn(text: string, releases: RegExp): Found | null {
  const match = releases.exec(text);
  return match && { start: match.index, recurs: EACH_RELEASE };
}

/** The words for “every” without their placeholders. */
function everyWords(language: Language): string[] {
  return phrasesOf([language], (l) => l.dates.every).map((form) => {
    const [template = ""] = form.split("=");
    return template.replace("@", "").trim();
  });
}

function regularWords(languages: readonly Language[]): string[] {
  return languages.flatMap(({ dates }) => splitPhrases(...Object.values(dates.regular ?? {})));
}

function releaseWords(languages: readonly Language[]): string[] {
  return phrasesOf(languages, (l) => l.dates.releases);
}

function durationOf(unit: Unit, count: number): string {
  const { count: factor, letter } = DURATIONS[unit];
  return `P${factor * count}${letter}`;
}

/** Compiles a search for `every quarter`, `every 2 weeks`, `every other month`, `every Monday`. */
function everyPattern(languages: readonly Language[]): { find: (text: string) => Found | null } {
  const units = nameUnits(languages.map((l) => l.dates.units));
  const numbers = numberNames(languages.map((l) => l.dates.numbers));
  const weekdays = phrasesOf(languages, (l) => l.dates.weekdays.replaceAll("/", ","));
  const count = String.raw`(?:(?<count>\d{1,2}|${alternatives(numbers.all)})\s*)?(?<unit>${alternatives(units.all)})|(?<weekday>${alternatives(weekdays)})`;
  const forms = phrasesOf(languages, (l) => l.dates.every).map((form) => {
    const [template = "", factor = "1"] = form.split("=");
    return { before: template.endsWith("@"), words: template.replace("@", "").trim(), factor };
  });
  const factors = new Map(forms.map(({ words, factor }) => [words, factor]));
  const wordsOf = (before: boolean): string =>
    phrasePattern(forms.filter((form) => form.before === before).map(({ words }) => words));
  const leading = new RegExp(String.raw`(?<every>${wordsOf(true)})\s*(?:${count})(?![${SPACED_SIGNS}])`, "iu");
  const trailing = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${count})\s*(?<every>${wordsOf(false)})`, "iu");
  return {
    find(text) {
      const match = leading.exec(text) ?? trailing.exec(text);
      if (!match) return null;
      const { every = "", count: number, unit } = { ...match.groups };
      const words = every.toLowerCase().replaceAll(/\s+/g, " ");
      const factor = Number(factors.get(words));
      const index = number === undefined ? 0 : numbers.indexOf(number);
      const times = index < 0 ? Number(number) : index + 1;
      const recurs = unit === undefined ? "P1W" : durationOf(units.unitOf(unit), times * factor);
      return isRecurrence(recurs) ? { start: match.index, recurs } : null;
    },
  };
}

/**
 * Compiles a search for `quarterly` at the start of the text or the end of a clause. Elsewhere, as in “write a weekly report”, it
 * is a detail.
 */
function compileRegular(languages: readonly Language[]): (text: string) => Found | null {
  const unitOf = new Map<string, Unit>();
  for (const { dates } of languages) {
    for (const [unit, phrases] of Object.entries(dates.regular ?? {}) as Array<[Unit, Phrases]>) {
      for (const phrase of splitPhrases(phrases)) unitOf.set(phrase, unit);
    }
  }
  const words = phrasePattern([...unitOf.keys()]);
  const pattern = new RegExp(String.raw`^\s*(?<first>${words})|(?<last>${words})${CLAUSE_END}`, "iu");
  return (text) => {
    const match = pattern.exec(text);
    const { first, last = first } = { ...match?.groups };
    const unit = last === undefined ? undefined : unitOf.get(last.toLowerCase().replaceAll(/\s+/g, " "));
    return match && unit ? { start: match.index, recurs: durationOf(unit, 1) } : null;
  };
}
