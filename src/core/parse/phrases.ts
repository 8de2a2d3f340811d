import { matchKey } from "../text.ts";
import type { Phrases } from "./languages.ts";

/** Scripts that put no spaces between words, so that a phrase has no bounds to look for. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The phrases of comma-separated lists, in order. */
export function listOf(...lists: Phrases[]): string[] {
  return lists
    .flatMap((list) => list.split(",").map((phrase) => phrase.trim().replaceAll(/\s+/g, " ")))
    .filter(Boolean);
}

/** The source of a regular expression that matches any of the phrases as written in a text: whole words, the longest first. */
export function anyOf(phrases: readonly string[]): string {
  const [spaced, unspaced] = [
    phrases.filter((one) => !UNSPACED.test(one)),
    phrases.filter((one) => UNSPACED.test(one)),
  ];
  const words = String.raw`(?<![\p{L}\p{N}])(?:${alternatives(spaced)})(?![\p{L}\p{N}])`;
  return `(?:${words}|${alternatives(unspaced)})`;
}

/** The same without bounds, for a pattern that sets its own. */
export function alternatives(phrases: readonly string[]): string {
  if (phrases.length === 0) return NOTHING;
  return phrases
    .toSorted((a, b) => b.length - a.length)
    .map(sourceOf)
    .join("|");
}

/** A text's key (see matchKey) without accents, which people leave out. */
export function keyOf(text: string): string {
  return matchKey(text)
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
    .replaceAll(/['’]/g, "['’]")
    .replaceAll(" ", String.raw`\s+`)
    .replaceAll("*", String.raw`[\p{L}\p{N}]*`);
}
