import type { Language } from "../language.ts";
import { keyOf, keysOf, keyStart, paddedKey, wholeKeyMatcher } from "./keys.ts";
import { phrasePattern, phrasesOf } from "./phrases.ts";

export interface StatusWords {
  /** Reads the first words of a status cell as done (true), open (false) or unknown (null). */
  doneOf(status: string): boolean | null;
  /**
   * Like `doneOf`, but for a mark at the end of an item. Unless it starts with a sign such as ✅, it may contain only the status,
   * function words, dates and numbers.
   */
  doneMark(mark: string): boolean | null;
  /** Whether the first or last word is a past participle: `Report sent`, `Rotated the keys`. */
  isPast(text: string): boolean;
}

const TICK = /^[✅☑✔✓]\uFE0F?\s*/u;
const CROSS = /^[❌☐✗✘🔴⬜🚧⏳🔄]/u;

/** Compiles the status words of the given languages. */
export function compileStatuses(languages: readonly Language[]): StatusWords {
  const done = keyStart(phrasesOf(languages, (l) => l.marks.done));
  const open = keyStart(phrasesOf(languages, (l) => l.marks.open));
  const live = keyStart(phrasesOf(languages, (l) => l.marks.live));
  const retraction = retractionPattern(languages);
  const besideMark = phrasesOf(
    languages,
    (l) => `${l.marks.beside}, ${l.dates.of}, ${l.dates.months.replaceAll("/", ",")}`,
  );
  const onlyDetails = wholeKeyMatcher(besideMark, String.raw` (?:\d{1,40}(?:st|nd|rd|th)?|q[1-4])(?= )`);

  function doneOf(status: string): boolean | null {
    const text = status.trim();
    const ticked = TICK.test(text) || /^\[x\]/i.test(text);
    const key = paddedKey(text.replace(TICK, ""));
    if (open.test(key) || CROSS.test(text) || text.startsWith("[ ]")) return false;
    if (ticked) return true;
    const word = done.exec(key)?.[0].trim();
    if (word === undefined) return isLive(key) ? true : null;
    const rest = text.replace(/^[\p{P}\p{S}\s]+/u, "").slice(word.length);
    return retraction.test(rest) ? null : true;
  }

  /** “live since 5 December”, but not “live migration” */
  function isLive(key: string): boolean {
    return live.test(key) && onlyDetails.test(key.replace(live, ""));
  }

  function wholeMark(mark: string): boolean | null {
    if (TICK.test(mark) || CROSS.test(mark)) return doneOf(mark);
    const rest = paddedKey(mark).replace(done, "").replace(open, "").replace(live, "");
    return onlyDetails.test(rest) ? doneOf(mark) : null;
  }

  /** Also reads `January 10, 2026, completed`, where the status isn't the first part. */
  function doneMark(mark: string): boolean | null {
    const whole = wholeMark(mark);
    if (whole !== null || !/[,;，、；–—-]/.test(mark)) return whole;
    const parts = mark.split(/[,;，、；]|\s[–—-]\s/).map((part) => part.trim());
    const marks = parts.map(wholeMark).filter((part) => part !== null);
    const others = parts.filter((part) => wholeMark(part) === null);
    const isDated = others.every((part) => /\d/.test(part) && onlyDetails.test(paddedKey(part)));
    const [only = null] = marks;
    return marks.length === 1 && isDated ? only : null;
  }
  return { doneOf, doneMark, isPast: compilePast(languages) };
}

/** Compiles a test for a text that starts or ends with a past participle. */
function compilePast(languages: readonly Language[]): StatusWords["isPast"] {
  const isParticiple = compileParticiples(languages);
  return (text) => {
    const keys = keyOf(text).split(" ");
    return [keys[0], keys.at(-1)].some((word = "") => isParticiple(word));
  };
}

/** Compiles a test for the key of a past participle. Participles can be listed by their endings: `sent`, `-ed`. */
export function compileParticiples(languages: readonly Language[]): (word: string) => boolean {
  const phrases = phrasesOf(languages, (l) => l.marks.past);
  const words = new Set(keysOf(phrases.filter((phrase) => !phrase.startsWith("-"))));
  const suffixes = keysOf(phrases.filter((phrase) => phrase.startsWith("-")));
  return (word) =>
    words.has(word) || suffixes.some((suffix) => word.length > suffix.length + 2 && word.endsWith(suffix));
}

/**
 * Matches text after a done word that negates or limits it: `complete by 1 December`, `completed 40 %`, `done?`,
 * `merged, not deployed`.
 */
function retractionPattern(languages: readonly Language[]): RegExp {
  const before = phrasePattern(phrasesOf(languages, (l) => l.dates.before));
  const negations = phrasePattern(phrasesOf(languages, (l) => l.marks.negations));
  return new RegExp(String.raw`^\W*${before}|^\D{0,3}\d{1,2}\s*%|^\s*\?|${negations}`, "iu");
}
