import { matchKey } from "../model/text.ts";
import { textFingerprint } from "./key.ts";

// Earlier versions cut owners, dates and trackers out of a text. These are the maximum lengths of such parts, in words.
const LONGEST_LEAD = 6;
const LONGEST_INNER_PART = 5;
const LONGEST_TAIL = 12;
/** The maximum number of words of a text that are considered. */
const MAX_WORDS = 60;

/** Finds which of these fingerprints belong to titles that an earlier version could have taken from this text. */
export function findEarlierTitles(text: string, fingerprints: ReadonlySet<string>): string[] {
  const words = matchKey(text).split(" ").slice(0, MAX_WORDS);
  const found = new Set<string>();
  for (const title of earlierTitles(words)) {
    // The words are already normalized, so hash the title like an id, which is hashed as it is.
    const fingerprint = title === "" ? "" : textFingerprint({ id: title, subject: title });
    if (fingerprints.has(fingerprint)) found.add(fingerprint);
  }
  return [...found];
}

/**
 * The titles that remain after cutting a lead and a tail from a text, or a middle part and either a lead or a tail. Their number
 * is proportional to the number of words.
 */
function* earlierTitles(words: readonly string[]): Generator<string> {
  const { length } = words;
  for (const [lead, tail] of cutEnds(length)) yield words.slice(lead, length - tail).join(" ");
  for (let start = 1; start < length - 1; start += 1)
    for (let end = start + 1; end <= Math.min(start + LONGEST_INNER_PART, length - 1); end += 1) {
      const [before, after] = [words.slice(0, start), words.slice(end)];
      for (let lead = 0; lead <= Math.min(LONGEST_LEAD, start); lead += 1)
        yield [...before.slice(lead), ...after].join(" ");
      for (let tail = 1; tail <= Math.min(LONGEST_TAIL, after.length); tail += 1)
        yield [...before, ...after.slice(0, after.length - tail)].join(" ");
    }
}

/** The numbers of words to cut at the start and at the end. One of them can be long if the other is zero. */
function* cutEnds(length: number): Generator<[lead: number, tail: number]> {
  for (let lead = 0; lead <= length; lead += 1) {
    const longest = lead === 0 ? length : lead <= LONGEST_LEAD ? LONGEST_TAIL : 0;
    for (let tail = 0; tail <= Math.min(longest, length - lead); tail += 1) yield [lead, tail];
  }
}
