import type { Column, Language, Phrases } from "../language.ts";
import { withoutConfusables } from "./confusables.ts";
import { keyMatcher, keyOf, keysOf, paddedKey } from "./keys.ts";
import { phrasesOf, splitPhrases } from "./phrases.ts";

export interface ColumnWords {
  /** The column named by a table header or a label (`Owner:`). */
  columnOf(header: string): Column | null;
  /** Like `columnOf`, for a table header, which can name several things: `Issue / PR`, `Due (date)`. */
  columnOfHead(header: string): Column | null;
  /** Whether a header can name the text column of a table that is a plan (see `isPlan`): `Title`. */
  mayNameText(header: string): boolean;
  /** If two headers name the text column, the header with the lower rank wins: “action” before “description”. */
  rankOf(header: string): number;
  /** Like `rankOf`, for a longer header that starts or ends with the text column's name and names no other column: `Agreed action`. */
  rankWithin(header: string): number;
  /** Whether a header contains a word for the text column: `Action / remediation`. */
  namesText(header: string): boolean;
}

/** The separators between the names in a header. */
const BETWEEN_NAMES = /[/&+,()（）・|]|\s[–—-]\s/u;

/** A header with more words is a sentence. */
const MOST_NAMES = 6;

/** An abbreviation in a header: `Resp.`, `Verantw.`. */
const ABBREVIATION = /^\p{L}{4,20}\.$/u;

/** The column whose name is abbreviated in a header. */
function columnShortened(header: string, columns: ReadonlyMap<string, Column>): Column | null {
  if (!ABBREVIATION.test(header)) return null;
  const start = keyOf(header);
  return Array.from(columns).find(([name]) => name.startsWith(start))?.[1] ?? null;
}

/** Compiles the table headers of the given languages. */
export function compileColumns(languages: readonly Language[]): ColumnWords {
  const columns = new Map<string, Column>();
  const ranks = new Map<string, number>();
  for (const language of languages) {
    for (const [column, headers] of Object.entries(language.columns) as Array<[Column, Phrases]>) {
      for (const header of keysOf(splitPhrases(headers))) if (!columns.has(header)) columns.set(header, column);
    }
    for (const [rank, header] of keysOf(splitPhrases(language.columns.text)).entries()) ranks.set(header, rank);
  }
  const text = keyMatcher(phrasesOf(languages, (l) => l.columns.text));
  const keyOfHeader = (header: string): string => keyOf(withoutConfusables(header));
  const mayNameText = new Set(keysOf(phrasesOf(languages, (l) => l.textHeads)));
  const columnOf = (header: string): Column | null =>
    columns.get(header.trim() === "#" ? "#" : keyOfHeader(header)) ?? columnShortened(header.trim(), columns);
  return {
    columnOf,
    columnOfHead(header) {
      const whole = columnOf(header);
      if (whole !== null) return whole;
      const parts = header.split(BETWEEN_NAMES);
      return parts.length < 2 ? null : (parts.map(columnOf).find((column) => column !== null) ?? null);
    },
    mayNameText: (header) => header.split(BETWEEN_NAMES).some((part) => mayNameText.has(keyOfHeader(part))),
    rankOf: (header) => ranks.get(keyOfHeader(header)) ?? Infinity,
    rankWithin(header) {
      const names = keyOfHeader(header).split(" ");
      if (names.length > MOST_NAMES || names.some((name) => (columns.get(name) ?? "text") !== "text")) return Infinity;
      const parts = names.flatMap((_, at) => [names.slice(0, at), names.slice(at)]);
      return Math.min(...parts.map((part) => ranks.get(part.join(" ")) ?? Infinity));
    },
    namesText: (header) => text.test(paddedKey(withoutConfusables(header))),
  };
}
