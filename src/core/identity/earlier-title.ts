import { matchKey } from "../model/text.ts";
import { textFingerprint } from "./key.ts";

/** The maximum number of words for trying titles with two parts left out. In longer texts, only one part is left out. */
const WORDS_FOR_TWO_PARTS = 24;
const MAX_WORDS = 60;

/**
 * Finds the fingerprint of a title that an earlier version took from this text; null if none matches. Earlier versions cut
 * owners, dates and trackers out of the text, so their titles are the text without one or two parts.
 */
export function findEarlierTitle(text: string, fingerprints: ReadonlySet<string>): string | null {
  const words = matchKey(text).split(" ").slice(0, MAX_WORDS);
  const { length } = words;
  for (let start = 0; start <= length; start += 1) {
    for (let end = start; end <= length; end += 1) {
      const lastStart = length <= WORDS_FOR_TWO_PARTS && end > start ? length : end;
      for (let next = end; next <= lastStart; next += 1) {
        for (let last = next === end ? end : next + 1; last <= (next === end ? end : length); last += 1) {
          const title = [...words.slice(0, start), ...words.slice(end, next), ...words.slice(last)].join(" ");
          const fingerprint = title === "" ? null : textFingerprint({ id: null, subject: title });
          if (fingerprint !== null && fingerprints.has(fingerprint)) return fingerprint;
        }
      }
    }
  }
  return null;
}
