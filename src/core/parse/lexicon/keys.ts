import { matchKey } from "../../model/text.ts";
import { memoizeLast } from "./memoize-last.ts";
import { hasUnspaced, longestFirst, MATCHES_NOTHING, splitByScript } from "./phrases.ts";

/** Letters that can carry an accent: Latin beyond ASCII, Greek and Cyrillic. */
const ACCENTED = /[\u00C0-\u052F\u1E00-\u1FFF]/;

/** A text's key (see matchKey) without accents, because people often omit them. */
export const keyOf = memoizeLast((text: string): string => {
  const key = matchKey(text);
  return ACCENTED.test(key) ? withoutAccents(key) : key;
});

/** Replaces each letter by the one that people type if they omit the accents. Expects lower-case text. */
export function withoutAccents(text: string): string {
  const plain = text
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .normalize("NFC");
  // Unicode doesn't decompose these letters.
  return plain.replaceAll("ı", "i").replaceAll("ł", "l").replaceAll("đ", "d");
}

/** The key with a space on each side, as the patterns in this file require. */
export function paddedKey(text: string): string {
  return ` ${keyOf(text)} `;
}

/** The keys of the word lists' phrases. Languages and lists share many phrases. */
const phraseKeys = new Map<string, string>();

/** The phrases' keys. Keeps an asterisk at the start or end of a word. Expects phrases from the word lists, whose keys it remembers. */
export function keysOf(phrases: readonly string[]): string[] {
  return phrases.map((phrase) => {
    const known = phraseKeys.get(phrase);
    if (known !== undefined) return known;
    const key = keyOfPhrase(phrase, keyOf);
    phraseKeys.set(phrase, key);
    return key;
  });
}

/** Like `keysOf`, but keeps accents. */
export function accentedKeysOf(phrases: readonly string[]): string[] {
  return phrases.map((phrase) => keyOfPhrase(phrase, matchKey));
}

function keyOfPhrase(phrase: string, keyOfWord: (word: string) => string): string {
  return phrase
    .split(" ")
    .map((word) => {
      const [start, end] = [word.startsWith("*") ? "*" : "", word.length > 1 && word.endsWith("*") ? "*" : ""];
      return start + keyOfWord(word.replaceAll("*", "")) + end;
    })
    .join(" ");
}

/**
 * A regular expression source that matches any of the phrases in a padded key. It starts with a literal space and literal
 * words, which is many times faster than checking word boundaries at every position.
 */
export function keyPattern(phrases: readonly string[]): string {
  return patternOfKeys(keysOf(phrases));
}

/** Like `keyPattern`, for keys. */
export function patternOfKeys(keys: readonly string[]): string {
  return `(?:${spacedPattern(keys)}|${unspacedPattern(keys)})`;
}

/** Matches any of the phrases at the start of a padded key. */
export function keyStart(phrases: readonly string[]): RegExp {
  return new RegExp(`^${keyPattern(phrases)}`, "u");
}

export interface KeyMatcher {
  test: (key: string) => boolean;
}

/** Tests whether a padded key contains any of the phrases. Tests unspaced phrases only if the key contains unspaced characters. */
export function keyMatcher(phrases: readonly string[]): KeyMatcher {
  const keys = keysOf(phrases);
  const spaced = new RegExp(spacedPattern(keys), "u");
  const unspaced = new RegExp(unspacedPattern(keys), "u");
  return { test: (key) => spaced.test(key) || (hasUnspaced(key) && unspaced.test(key)) };
}

/**
 * Tests whether a padded key consists only of these phrases, and of matches of the pattern `others`. Takes the first match at
 * every position and never goes back: a pattern that tries all ways to split the key takes exponential time.
 */
export function wholeKeyMatcher(phrases: readonly string[], others = MATCHES_NOTHING): KeyMatcher {
  const part = new RegExp(`${keyPattern(phrases)}|${others}| `, "uy");
  return {
    test(key) {
      part.lastIndex = 0;
      let end = 0;
      while (end < key.length && part.test(key)) end = part.lastIndex;
      return end === key.length;
    },
  };
}

function spacedPattern(keys: readonly string[]): string {
  const [spaced] = splitByScript(keys);
  return ` (?:${
    longestFirst(spaced)
      .map((key) => key.replaceAll("*", "[^ ]*"))
      .join("|") || MATCHES_NOTHING
  })(?= )`;
}

function unspacedPattern(keys: readonly string[]): string {
  const [, unspaced] = splitByScript(keys);
  // Korean writers differ in where they put spaces.
  return ` ?(?:${
    longestFirst(unspaced)
      .map((key) => key.replaceAll(" ", " ?"))
      .join("|") || MATCHES_NOTHING
  })`;
}
