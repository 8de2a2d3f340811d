import type { Language } from "../language.ts";
import { phrasePattern, phrasesOf } from "./phrases.ts";

/**
 * Compiles a test for final brackets that aren't part of a commitment's own words, such as an owner, a due date, or a status
 * mark with a date or link.
 */
export function compileAsides(languages: readonly Language[]): (text: string) => boolean {
  const labels = phrasesOf(languages, ({ labels: { owner, due }, dates }) => [owner, due, dates.before].join(","));
  const marks = phrasesOf(languages, (l) => `${l.marks.done}, ${l.marks.open}`);
  const beside = phrasesOf(languages, (l) => l.marks.beside);
  const label = new RegExp(`^${phrasePattern(labels)}`, "iu");
  const mark = new RegExp(String.raw`^${phrasePattern(marks)}(?:\s*${phrasePattern(beside)})?`, "iu");
  return (text) => label.test(text) || (mark.test(text) && /^\W*$|[\d,;:]/.test(text.replace(mark, "")));
}
