/**
 * Invisible characters, never compared or shown: control, bidi and zero-width characters, soft hyphens, byte order marks,
 * unpaired surrogates, and noncharacters such as U+FFFF, some of which XML forbids.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/** The invisible characters that \s doesn't match. */
const INVISIBLE_EXCEPT_SPACES = /[\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]|(?!\s)\p{Cc}/gu;

/** Characters other than ASCII, Latin letters and common typographic signs. Most strings contain none and take a faster path. */
const UNUSUAL = /[^\n -~\u00A0À-ÖØ-öø-ÿ\u2010-\u2027\u2190-\u21FF\u2500-\u2775]/;

/** Puts the text on one line with single spaces and no invisible characters. Line breaks and tabs count as spaces. */
export function oneLine(text: string): string {
  if (!UNUSUAL.test(text) && !/[\n\u00A0]| {2}/.test(text)) return text.trim();
  return text
    .replaceAll(/[\n\r\t\v\f]/g, " ")
    .replaceAll(INVISIBLE, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/**
 * A key for comparing strings as a person would. Ignores case, width, accent encoding and, unless there is nothing else,
 * punctuation and symbols.
 */
export function matchKey(text: string): string {
  if (!UNUSUAL.test(text)) {
    const spaced = text.toLowerCase().replaceAll(/[^a-z0-9ß-öø-ÿ ]+/g, " ");
    const key = (spaced.includes("  ") ? spaced.replaceAll(/ {2,}/g, " ") : spaced).trim();
    return key === "" ? oneLine(text) : key;
  }
  const words = text
    .replaceAll(INVISIBLE_EXCEPT_SPACES, "")
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}\s]+/gu, " ")
    .trim();
  return words === "" ? oneLine(text) : words;
}

/** Arrows, and the signs that can change what a text means: currencies, comparisons, percent, plus, minus before a number, and `#`. */
const SIGNS = /[-=]{1,3}>|[\p{Sc}<>=≤≥≠±+×÷%‰#]|(?<![\p{L}\p{N}])[-\u2212](?=\d)/gu;
const ARROW = /^[-=]{1,3}>$/;

/** Whether two texts mean the same: as matchKey says, but `< 5` and `> 5`, `$5` and `€5`, and `C++` and `C#` are different. */
export function isSameMeaning(a: string, b: string): boolean {
  return a === b || (matchKey(a) === matchKey(b) && signsOf(a) === signsOf(b));
}

function signsOf(text: string): string {
  const signs = text.normalize("NFKC").match(SIGNS) ?? [];
  return signs.filter((sign) => !ARROW.test(sign)).join("");
}

/** Shortens the text to at most `limit` code points, with an ellipsis if anything was cut. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // Each code point takes at most two units.
  const points = Array.from(text.slice(0, 2 * limit + 1));
  return points.length <= limit ? text : `${points.slice(0, limit - 1).join("")}…`;
}

/** The size of a string in UTF-8, in bytes. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The start of a text that has at most `limit` bytes in UTF-8, without splitting a character. */
export function clipBytes(text: string, limit: number): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= limit) return text;
  // With `stream`, the decoder leaves out a character whose last bytes are missing.
  return new TextDecoder(undefined, { ignoreBOM: true }).decode(bytes.subarray(0, limit), { stream: true });
}

/** The length of a string in code points, the unit of GitHub's limits. */
export function codePoints(text: string): number {
  // The two lengths differ only if the string contains surrogate pairs.
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

/** The first lines that fit in `room` bytes, counting a line break for each. */
export function fitLines(lines: readonly string[], room: number): string[] {
  let left = room;
  const end = lines.findIndex((line) => (left -= byteLength(line) + 1) < 0);
  return lines.slice(0, end < 0 ? lines.length : end);
}

/** Compares two strings by their UTF-16 units, for `toSorted`. `localeCompare` would load Intl, which takes several milliseconds. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Capitalises the first letter of the text. */
export function capitalise(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Formats a count with the singular or plural form: `1 commitment is`, `3 commitments are`. */
export function plural(count: number, singularForm: string, pluralForm: string): string {
  return `${count} ${count === 1 ? singularForm : pluralForm}`;
}

/** Groups items by key. Groups and their items keep the order of `items`. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
