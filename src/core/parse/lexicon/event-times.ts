import type { Language } from "../language.ts";
import { alternatives, hasUnspaced, phrasesOf } from "./phrases.ts";

/** Abbreviations of units of time after a number, used for all languages. */
const SHORT_UNITS = ["h", "hr", "hrs", "d", "w", "wk", "wks", "mo", "mth", "mths"];
const SHORT_UNIT = `(?:${alternatives(SHORT_UNITS)})`;
const CLAUSE_END = String.raw`(?=\s*(?:$|[.,;:!?)\]]))`;
// Without digits, because in some languages “until 13 hours” is a time of day.
const LETTERS = String.raw`[\p{L}'’-]{1,15}\s+`;
const WORD = String.raw`[\p{L}\p{N}'’-]{1,15}\s+`;

/**
 * Compiles a search for a time that depends on an event, is vague or has a short unit: `before the holidays`, `in a few weeks`,
 * `within 48h`.
 */
export function compileEventTimes(languages: readonly Language[]): (text: string) => string | null {
  const patterns = [spacedPattern(languages), unspacedPattern(languages)];
  return (text) => {
    for (const pattern of patterns) {
      const found = pattern.exec(text);
      if (found) return found[0].trim();
    }
    return null;
  };
}

/** The names of events and units. A text without any of them names no such time. */
export function eventWords(languages: readonly Language[]): string[] {
  return [...phrasesOf(languages, (l) => l.dates.events), ...phrasesOf(languages, unitsOf), ...SHORT_UNITS];
}

function spacedPattern(languages: readonly Language[]): RegExp {
  const [before, within] = [beforeWords(languages), openings(languages, (l) => l.dates.within)];
  const count = countWords(languages);
  const events = alternatives(spacedOnly(phrasesOf(languages, (l) => l.dates.events)));
  const units = alternatives(spacedOnly(phrasesOf(languages, unitsOf)));
  const some = alternatives(spacedOnly(phrasesOf(languages, (l) => l.dates.some)));
  const closings = alternatives(
    spacedOnly(phrasesOf(languages, (l) => l.dates.within)).flatMap((form) =>
      form.startsWith("@ ") ? [form.slice(2)] : [],
    ),
  );
  const untilEvent = String.raw`(?:${before})\s+(?:${LETTERS}){0,3}?(?:${events})(?:\s+\d{1,4})?`;
  const afterCount = String.raw`(?:${within})\s+(?:${count})\s+(?:${WORD})?(?:${events})`;
  const inexact = String.raw`(?:${within}|${before})\s+(?:${WORD})?(?:${some})\s+(?:${units})`;
  const postposed = String.raw`(?:${count})\s+(?:${events}|${units})\s+(?:${closings})`;
  const short = String.raw`(?:${within}|${before})\s+\d{1,3}\s?${SHORT_UNIT}`;
  const aside = String.raw`(?<=[,(+~—–]\s?)\d{1,3}\s?${SHORT_UNIT}`;
  const any = [untilEvent, afterCount, inexact, short].map((form) => `(?:${form})`).join("|");
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:${any}|${aside})${CLAUSE_END}|${postposed}(?![\p{L}\p{N}]))`,
    "iu",
  );
}

function unspacedPattern(languages: readonly Language[]): RegExp {
  const phrases = (pick: (language: Language) => string | undefined): string =>
    alternatives(phrasesOf(languages, pick).filter(hasUnspaced));
  const count = String.raw`\d{1,3}|${phrases((l) => l.dates.some)}|${phrases((l) => l.dates.numbers.replaceAll(/=\d+/g, "").replaceAll("/", ","))}`;
  const names = `${phrases((l) => l.dates.events)}|${phrases(unitsOf)}`;
  const closings = alternatives(
    phrasesOf(languages, (l) => `${l.dates.within}, ${l.dates.after}`)
      .map((form) => form.replace("@", "").trim())
      .filter(hasUnspaced),
  );
  return new RegExp(String.raw`(?:${count})\s?个?(?:${names})\s?(?:${closings})`, "u");
}

function beforeWords(languages: readonly Language[]): string {
  return alternatives(spacedOnly(phrasesOf(languages, (l) => `${l.dates.before}, ${l.dates.ahead}`)));
}

/** Numbers, and words such as “a few” and “next”. */
function countWords(languages: readonly Language[]): string {
  const numbers = phrasesOf(languages, ({ dates }) =>
    [dates.numbers.replaceAll(/=\d+/g, "").replaceAll("/", ","), dates.some].join(","),
  );
  return String.raw`\d{1,3}|${alternatives(spacedOnly(numbers))}|${openings(languages, (l) => l.dates.next)}`;
}

function openings(languages: readonly Language[], pick: (language: Language) => string): string {
  const forms = phrasesOf(languages, pick).filter((form) => form.endsWith(" @"));
  return alternatives(spacedOnly(forms.map((form) => form.replace(" @", ""))));
}

function unitsOf({ dates }: Language): string {
  return [...Object.values(dates.units), dates.workdays].join(",");
}

function spacedOnly(phrases: readonly string[]): string[] {
  return phrases.filter((phrase) => !hasUnspaced(phrase));
}
