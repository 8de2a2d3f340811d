import { KINDS, type Kind } from "../commitment.ts";
import { matchKey } from "../text.ts";
import { LANGUAGES, type Column, type Language } from "./languages.ts";

/** The words of all languages, made ready for matching. */
export interface Lexicon {
  /** Whether a heading opens a section of commitments, closes one, or says neither. */
  sectionOf(heading: string): "commitments" | "other" | null;
  columnOf(header: string): Column | null;
  /** Done, open, or nothing said, from a status cell: its first words count. */
  doneOf(status: string): boolean | null;
  /** The same from a mark at an item's end, where nothing but the word, or the word and a date or number, may stand. */
  doneMark(mark: string): boolean | null;
  kindOf(text: string): Kind | null;
  isPlaceholder(text: string): boolean;
  /** `Owner: ` inside an item, up to the name. */
  ownerLabel: RegExp;
  /** A due word at a text's start. */
  startsDue: RegExp;
  /** A done word, and perhaps “on”, at a text's end. */
  endsDone: RegExp;
  /** The words that introduce a tracker, at a text's end. */
  trackerLead: RegExp;
  /** Sources of regular expressions, longest alternative first. */
  dueWords: string;
  monthNames: string;
  weekdayNames: string;
  /** 1 to 12. */
  month(name: string): number;
  /** 0 for Sunday to 6. */
  weekday(name: string): number;
}

const TICK = /^[✅☑✔✓🟢]/u;
const CROSS = /^[❌☐✗✘🔴⬜🚧⏳🔄]/u;

/** What may stand beside the word in a done mark: a number, a date, a reference. */
const BESIDE_DONE = /^(?:\d+(?:st|nd|rd|th)?|on|in|by|via|with|pr|issue|q[1-4])$/;

export function compileLexicon(languages: readonly Language[]): Lexicon {
  const all = (pick: (language: Language) => string[]): string[] => languages.flatMap(pick);
  const sections = anyOf(all((l) => l.sections));
  const notSections = anyOf(all((l) => l.notSections));
  const done = startingWith(all((l) => l.done));
  const open = startingWith(all((l) => l.open));
  const doneOf = (status: string): boolean | null => {
    const text = status.trim();
    if (TICK.test(text) || /^\[x\]/i.test(text)) return true;
    if (CROSS.test(text) || text.startsWith("[ ]")) return false;
    const key = matchKey(text);
    if (open.test(key)) return false;
    return done.test(key) ? true : null;
  };
  const placeholders = new Set(all((l) => l.placeholders));
  const kinds = KINDS.map((kind) => ({ kind, words: anyOf(all((l) => l.kinds[kind])) }));
  const columns = new Map<string, Column>();
  for (const language of languages) {
    for (const [column, headers] of Object.entries(language.columns) as Array<[Column, string[]]>) {
      for (const header of headers) if (!columns.has(header)) columns.set(header, column);
    }
  }
  const months = positions(languages.map((l) => l.months));
  const weekdays = positions(languages.map((l) => l.weekdays));
  return {
    sectionOf(heading) {
      const key = matchKey(heading);
      if (notSections.test(key)) return "other";
      return sections.test(key) ? "commitments" : null;
    },
    columnOf: (header) => columns.get(matchKey(header)) ?? null,
    doneOf,
    doneMark(mark) {
      if (TICK.test(mark) || CROSS.test(mark)) return doneOf(mark);
      const rest = matchKey(mark).replace(done, "").replace(open, "").trim();
      const small = rest.split(" ").every((word) => word === "" || BESIDE_DONE.test(word) || months.has(word));
      return small ? doneOf(mark) : null;
    },
    kindOf: (text) => kinds.find(({ words }) => words.test(matchKey(text)))?.kind ?? null,
    isPlaceholder: (text) => placeholders.has(matchKey(text)),
    ownerLabel: new RegExp(`(?<![\\p{L}\\p{N}])${alternatives(all((l) => l.ownerLabels))}\\s*[:=]\\s*`, "iu"),
    startsDue: new RegExp(`^${alternatives(all((l) => l.dueWords))}(?![\\p{L}\\p{N}])`, "iu"),
    endsDone: new RegExp(`(?<![\\p{L}\\p{N}])${alternatives(all((l) => l.done))}(?:\\s+on)?\\s*$`, "iu"),
    trackerLead: new RegExp(`(?<![\\p{L}\\p{N}])${alternatives(all((l) => l.trackerWords))}\\s*[:#]?\\s*$`, "iu"),
    dueWords: alternatives(all((l) => l.dueWords)),
    monthNames: alternatives([...months.keys()]),
    weekdayNames: alternatives([...weekdays.keys()]),
    month: (name) => months.get(plain(name))! + 1,
    weekday: (name) => weekdays.get(plain(name))!,
  };
}

/** Every language at once: people mix them, and no word of one means something else in another. */
export const LEXICON: Lexicon = compileLexicon(LANGUAGES);

/** As the word lists write it: `/iu` also matches signs that only fold to a letter, such as ſ. */
function plain(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}

function positions(lists: string[][][]): Map<string, number> {
  return new Map(lists.flatMap((list) => list.flatMap((names, at) => names.map((name) => [name, at] as const))));
}

/** A regular expression's source that matches any of the phrases; the longest first, so that `due by` beats `due`. */
function alternatives(phrases: string[]): string {
  const escaped = phrases.toSorted((a, b) => b.length - a.length).map(escapePattern);
  return `(?:${escaped.join("|")})`;
}

/** Matches a key (see matchKey) that holds one of the phrases as whole words. */
function anyOf(phrases: string[]): RegExp {
  return new RegExp(`(?:^| )${alternatives(phrases.map(matchKey))}(?: |$)`, "u");
}

/** The same at the key's start. */
function startingWith(phrases: string[]): RegExp {
  return new RegExp(`^${alternatives(phrases.map(matchKey))}(?= |$)`, "u");
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
