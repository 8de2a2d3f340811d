import { groupBy, matchKey } from "../model/text.ts";
import type { Phrases } from "./language.ts";

/** Scripts that put no spaces between words, so that a phrase has no bounds to look for. */
const UNSPACED = /[\u3005-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/;

/** Whether a text holds signs of a script without spaces. */
export function hasUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** The phrases of comma-separated lists, in order. */
export function listOf(...lists: Phrases[]): string[] {
  return lists
    .flatMap((list) => list.split(",").map((phrase) => phrase.trim().replaceAll(/\s+/g, " ")))
    .filter(Boolean);
}

/** The source of a regular expression that matches any of the phrases as written in a text: whole words, the longest first. */
export function anyOf(phrases: readonly string[]): string {
  const [spaced, unspaced] = split(phrases);
  const words = String.raw`(?<![\p{L}\p{N}])(?:${alternatives(spaced)})(?![\p{L}\p{N}])`;
  return `(?:${words}|${alternatives(unspaced)})`;
}

function split(phrases: readonly string[]): [spaced: string[], unspaced: string[]] {
  return [phrases.filter((one) => !UNSPACED.test(one)), phrases.filter((one) => UNSPACED.test(one))];
}

/** The same without bounds, for a pattern that sets its own. */
export function alternatives(phrases: readonly string[]): string {
  if (phrases.length === 0) return NOTHING;
  return longestFirst(phrases).map(sourceOf).join("|");
}

/**
 * The source of a pattern that matches any of the phrases in a padded key. It begins with a plain space, and plain phrases
 * follow: that is many times faster than bounds that are looked for at each place of a text.
 */
export function inKey(phrases: readonly string[]): string {
  return `(?:${spacedInKey(phrases)}|${unspacedInKey(phrases)})`;
}

function spacedInKey(phrases: readonly string[]): string {
  const keys = longestFirst(keysOf(phrases).filter((key) => !UNSPACED.test(key)));
  return ` (?:${keys.map((key) => key.replaceAll("*", "[^ ]*")).join("|") || NOTHING})(?= )`;
}

function unspacedInKey(phrases: readonly string[]): string {
  const keys = longestFirst(keysOf(phrases).filter((key) => UNSPACED.test(key)));
  return ` ?(?:${keys.join("|") || NOTHING})`;
}

function longestFirst(phrases: readonly string[]): string[] {
  return phrases.toSorted((a, b) => b.length - a.length);
}

/** Whether any of the phrases stands in a padded key. Few texts need a look for phrases without bounds. */
export function finder(phrases: readonly string[]): Finder {
  const [spaced, unspaced] = [new RegExp(spacedInKey(phrases), "u"), new RegExp(unspacedInKey(phrases), "u")];
  return { test: (key) => spaced.test(key) || (UNSPACED.test(key) && unspaced.test(key)) };
}

export interface Finder {
  test: (key: string) => boolean;
}

/**
 * The source of a pattern for a first look at a lower-case text with its markup: the first two words of any of the phrases
 * (one alone, as “we” or “in”, stands in every story), with their accents or without.
 */
export function openingOf(phrases: readonly string[]): string {
  const [spaced, unspaced] = split(phrases);
  const pairs = [...spaced, ...keysOf(spaced)].map((phrase) => phrase.split(" ", 2) as [string, string?]);
  const openings = Array.from(
    groupBy(pairs, ([first]) => first),
    ([first, all]) => {
      const seconds = new Set(all.map(([, second]) => second ?? ""));
      return seconds.has("") ? first : String.raw`${first}[\s*_'’]{1,4}(?:${[...seconds].join("|")})`;
    },
  );
  return String.raw`(?:^|[\s*_("'“‘-])(?:${openings.join("|")})|${alternatives(unspaced)}`;
}

/** A text's key (see matchKey) without accents, which people leave out. */
export function keyOf(text: string): string {
  return lookUp(text).key;
}

/** The key between spaces, as the patterns of `inKey` want it. */
export function paddedKey(text: string): string {
  return lookUp(text).padded;
}

interface Known {
  text: string;
  key: string;
  padded: string;
}

/** The rules ask one text many questions, with a look at a part of it between them. */
const RECENT = 4;
const recent: Known[] = [];
let oldest = 0;

function lookUp(text: string): Known {
  const known = recent.find((one) => one.text === text);
  if (known) return known;
  const key = unaccented(matchKey(text));
  const fresh = { text, key, padded: ` ${key} ` };
  recent[oldest] = fresh;
  oldest = (oldest + 1) % RECENT;
  return fresh;
}

/** Latin beyond ASCII, Greek and Cyrillic: the letters that can carry an accent. */
const ACCENTED = /[\u00C0-\u052F\u1E00-\u1FFF]/;

function unaccented(key: string): string {
  if (!ACCENTED.test(key)) return key;
  return key
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .normalize("NFC");
}

/** The phrases as keys (see matchKey), an asterisk at a word's end kept. */
export function keysOf(phrases: readonly string[]): string[] {
  return phrases.map((phrase) =>
    phrase
      .split(" ")
      .map((word) => (word.endsWith("*") ? `${keyOf(word.slice(0, -1))}*` : keyOf(word)))
      .join(" "),
  );
}

const NOTHING = "(?!)";

function sourceOf(phrase: string): string {
  return phrase
    .replaceAll(/[\\^$.+?()[\]{}|/]/g, String.raw`\$&`)
    .replaceAll(/['’]| (?=(?:t|s|re|ve|ll)(?: |$))/g, "['’]")
    .replaceAll(" ", String.raw`\s+`)
    .replaceAll("*", String.raw`[\p{L}\p{N}]*`);
}
