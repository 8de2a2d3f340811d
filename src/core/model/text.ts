/** Control, bidi and zero-width characters, the soft hyphen and the byte order mark: never seen, so never compared or shown. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Anything but Latin letters, ASCII, and the marks, arrows and ticks of good typography: texts without it, which most are, take the short way. */
const UNUSUAL = /[^\n -~\u00A0À-ÖØ-öø-ÿ\u2010-\u2027\u2190-\u21FF\u2500-\u2775]/;

/** One line, single spaces, nothing invisible. Line breaks and tabs count as spaces. */
export function oneLine(text: string): string {
  if (!UNUSUAL.test(text) && !/[\n\u00A0]| {2}/.test(text)) return text.trim();
  return text
    .replaceAll(/[\n\r\t\v\f]/g, " ")
    .replaceAll(INVISIBLE, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** What two texts have in common when a person would call them the same: case, width, accent form and punctuation aside. */
export function matchKey(text: string): string {
  if (!UNUSUAL.test(text)) {
    const spaced = text.toLowerCase().replaceAll(/[^a-z0-9ß-öø-ÿ ]+/g, " ");
    const key = (spaced.includes("  ") ? spaced.replaceAll(/ {2,}/g, " ") : spaced).trim();
    return key === "" ? oneLine(text) : key;
  }
  const words = oneLine(text)
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}\s]+/gu, " ")
    .trim();
  return words === "" ? oneLine(text) : words;
}

/** At most `limit` code points; an ellipsis shows that something was cut. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = Array.from(text);
  return points.length <= limit ? text : `${points.slice(0, limit - 1).join("")}…`;
}

/** The same with a capital letter, as a sentence or a heading begins. */
export function capitalise(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** `1 commitment is`, `3 commitments are`: `count` picks the form. */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The items by what `of` says of them, each group in order. */
export function groupBy<T, K>(items: Iterable<T>, of: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = of(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
