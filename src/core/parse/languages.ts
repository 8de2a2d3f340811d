import { chinese } from "./languages/chinese.ts";
import { english } from "./languages/english.ts";
import { french } from "./languages/french.ts";
import { german } from "./languages/german.ts";
import { japanese } from "./languages/japanese.ts";
import { portuguese } from "./languages/portuguese.ts";
import { russian } from "./languages/russian.ts";
import { spanish } from "./languages/spanish.ts";

/**
 * The words people use, per language, and nothing else: no rule lives here, so a language is added by adding an entry.
 * Phrases are lower case, without punctuation; they match whole words wherever they stand in a heading, cell or label.
 */
export interface Language {
  name: string;
  /** Headings under which people put what they promise. */
  sections: string[];
  /** Headings under which look-alikes stand. They win over `sections`. */
  notSections: string[];
  /** Table headers, by what the column holds. */
  columns: Record<Column, string[]>;
  /** Words before a colon that name an owner or a date inside an item: `Owner: …`, `Due: …`. */
  ownerLabels: string[];
  /** Words that only introduce a tracker: `Tracked in #12`. They go with it. */
  trackerWords: string[];
  /** Words that name a due date, with or without a colon: `due 2026-12-01`. */
  dueLabels: string[];
  /** Words before a date that make it a due date, unless the date lies before publication: `by 2026-12-01`. */
  dueWords: string[];
  /** Marks in a status cell, in brackets at an item's end, or in a heading. */
  done: string[];
  open: string[];
  /** Small words beside a done mark: `done in #12`, `fixed on 1 October`. */
  markWords: string[];
  /** Words that join two subjects of a heading: `Lessons learned and action items`. */
  joiners: string[];
  /** A whole item that promises nothing. */
  placeholders: string[];
  /** Twelve entries, each with the forms of one month. */
  months: string[][];
  /** Seven entries from Sunday on. */
  weekdays: string[][];
  kinds: { prevent: string[]; mitigate: string[]; detect: string[]; process: string[]; repair: string[] };
}

export type Column = "text" | "owner" | "due" | "tracker" | "status" | "priority" | "kind" | "id";

/** People mix languages, so all are tried at once; where two share a word, the earlier one decides. */
export const LANGUAGES: readonly Language[] = [
  english,
  japanese,
  chinese,
  russian,
  spanish,
  portuguese,
  french,
  german,
];
