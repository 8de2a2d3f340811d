import type { Language } from "../language.ts";
import { phrasePattern, phrasesOf } from "./phrases.ts";

/**
 * Compiles a test that tells whether the text in the brackets at an item's end isn't part of the commitment's words: a labelled owner
 * or due date, a deadline in words, or a status mark, alone or with details.
 */
export function compileAsides(languages: readonly Language[]): (text: string) => boolean {
  const labels = phrasePattern(phrasesOf(languages, (l) => `${l.labels.owner}, ${l.labels.due}`));
  const due = phrasePattern(phrasesOf(languages, (l) => `${l.labels.due}, ${l.dates.before}`));
  const marks = phrasesOf(languages, (l) => `${l.marks.done}, ${l.marks.open}`);
  const beside = phrasesOf(languages, (l) => l.marks.beside);
  const label = new RegExp(String.raw`^${labels}\s*[:：=]`, "iu");
  const time = new RegExp(String.raw`^${due}\s.*${phrasePattern(phrasesOf(languages, timeWords))}`, "iu");
  const mark = new RegExp(String.raw`^${phrasePattern(marks)}(?:\s*${phrasePattern(beside)})?`, "iu");
  return (text) =>
    label.test(text) || time.test(text) || (mark.test(text) && /^\W*$|[\d,;:]/.test(text.replace(mark, "")));
}

/** Words that express a time, even one that can't be resolved: `end of the sprint`. */
function timeWords({ dates, prose }: Language): string {
  const endOf = dates.endOf.replaceAll("@", "");
  const units = Object.values(dates.units).join(",");
  const periods = [...Object.values(dates.current), ...Object.values(dates.coming)].join(",");
  return [endOf, units, periods, prose.placeholders].join(",");
}
