import type { Language } from "../language.ts";
import { keyMatcher, keyPattern, keyStart, paddedKey } from "./keys.ts";
import { hasUnspaced, phrasesOf } from "./phrases.ts";
import { compileParticiples } from "./statuses.ts";

/** The end of a sentence or clause. */
const END = /(?<=[.!?;])\s|(?<=[。！？；])/u;
/** Marks before the words: a task box, a number, an emoji. */
const MARKS = /^(?:\[[ xX]\]|\d{1,2}[.)]|[\p{So}\p{Sk}]\uFE0F?)\s+/u;
/** How many words can come between the auxiliary and a participle that isn't the last word: `has been fully replaced by …`. */
const MOST_BETWEEN = 3;

/**
 * Compiles a test for items that report what was already done: `We've switched to pnpm`, `Disabled the feature`, `The client was
 * removed`. In doubt, the item is still to be done.
 */
export function compileTense(languages: readonly Language[]): (item: string) => boolean {
  const phrases = (pick: (language: Language) => string | undefined): string[] => phrasesOf(languages, pick);
  const isParticiple = compileParticiples(languages);
  const auxiliary = new RegExp(keyPattern(phrases((l) => l.evidence.past)), "u");
  const vetoes = keyMatcher(phrases((l) => l.tense?.vetoes));
  const starts = keyStart(phrases((l) => l.tense?.starts));
  const functionWord = keyStart(phrases((l) => l.references.within));
  const imperative = keyStart(phrases((l) => l.prose.imperatives));

  function startsInPast(key: string): boolean {
    const [first, ...rest] = key.trim().split(" ");
    return isParticiple(String(first)) && !vetoes.test(` ${first} `) && functionWord.test(` ${rest.join(" ")} `);
  }

  // “(This hasn't been merged and is in review.)” Single words such as “open” are left out because they have other meanings too.
  const unfinished = keyMatcher(phrases((l) => l.marks.open).filter((phrase) => phrase.includes(" ")));
  return (item) => {
    if (unfinished.test(paddedKey(item))) return false;
    const sentence = String(item.replace(MARKS, "").split(END, 1)[0]);
    if (/[?？]$/.test(sentence)) return false;
    const key = paddedKey(sentence);
    if (starts.test(key) || startsInPast(key)) return true;
    const found = imperative.test(key) ? null : auxiliary.exec(key);
    if (!found) return false;
    if (hasUnspaced(found[0])) return !vetoes.test(key);
    const before = key.slice(0, found.index);
    const after = key
      .slice(found.index + found[0].length)
      .trim()
      .split(" ");
    const near = after.slice(0, MOST_BETWEEN + 1).findIndex(isParticiple);
    const end = near >= 0 ? near : isParticiple(String(after.at(-1))) ? after.length - 1 : -1;
    return end >= 0 && !vetoes.test(`${before} ${after.slice(0, end + 1).join(" ")} `);
  };
}
