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
  /** `by`, `until` at a text's start: a date after it may also tell what was. */
  softDue: RegExp;
  /** Whether a bracket at an item's end is no part of the promise: an owner, a due date, or a mark with a date or link. */
  isAside(text: string): boolean;
  /** A due word at a text's start, or inside it after a space. */
  startsDue: RegExp;
  insideDue: RegExp;
  /** `Due: soon`: a due word that a colon or an opening bracket makes a label, and what it says; the group `said`. */
  dueLabel: RegExp;
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

const TICK = /^[✅☑✔✓]\uFE0F?\s*/u;
const CROSS = /^[❌☐✗✘🔴⬜🚧⏳🔄]/u;

export function compileLexicon(languages: readonly Language[]): Lexicon {
  const all = (pick: (language: Language) => string[]): string[] => languages.flatMap(pick);
  const sections = anyOf(all((l) => l.sections));
  const notSections = anyOf(all((l) => l.notSections));
  const dueWords = all((l) => [...l.dueLabels, ...l.dueWords]);
  // `complete by 1 December` and `completed 40 %` are plans.
  const notYet = new RegExp(
    `^\\W*${alternatives(all((l) => l.dueWords))}(?![\\p{L}\\p{N}])|^\\D{0,3}\\d{1,2}\\s*%`,
    "u",
  );
  const joiner = new RegExp(
    `[&/:,;+]|(?<![\\p{L}\\p{N}])${alternatives(all((l) => l.joiners))}(?![\\p{L}\\p{N}])`,
    "iu",
  );
  const markWords = new Set(all((l) => l.markWords));
  const besideDone = (word: string): boolean =>
    word === "" || /^(?:\d+(?:st|nd|rd|th)?|q[1-4])$/.test(word) || markWords.has(word) || months.has(word);
  const done = startingWith(all((l) => l.done));
  const open = startingWith(all((l) => l.open));
  const doneOf = (status: string): boolean | null => {
    const text = status.trim();
    const ticked = TICK.test(text) || /^\[x\]/i.test(text);
    const words = text.replace(TICK, "").normalize("NFKC").toLowerCase();
    const key = matchKey(words);
    if (open.test(key) || CROSS.test(text) || text.startsWith("[ ]")) return false;
    if (ticked) return true;
    const rest = words.replace(/^[\p{P}\p{S}\s]+/u, "").replace(done, "");
    return done.test(key) && !notYet.test(rest) ? true : null;
  };
  const opening = (phrases: string[]): RegExp =>
    new RegExp(`^${alternatives(phrases)}(?![\\p{L}\\p{N}])(?:\\s${alternatives(all((l) => l.markWords))}$)?`, "iu");
  const asideLabel = opening([...all((l) => l.ownerLabels), ...dueWords]);
  const asideMark = opening(all((l) => [...l.done, ...l.open]));
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
      // “Lessons learned & action items”, “Summary of action items”: the part that promises counts.
      const parts = [heading, ...heading.split(joiner)].map(matchKey);
      const verdicts = parts.map((key) =>
        notSections.test(key) ? "other" : sections.test(key) ? "commitments" : null,
      );
      return (
        verdicts.find((verdict) => verdict === "commitments") ?? verdicts.find((verdict) => verdict !== null) ?? null
      );
    },
    columnOf: (header) => columns.get(matchKey(header)) ?? null,
    doneOf,
    doneMark(mark) {
      if (TICK.test(mark) || CROSS.test(mark)) return doneOf(mark);
      const rest = matchKey(mark).replace(done, "").replace(open, "").trim();
      const small = rest.split(" ").every(besideDone);
      return small ? doneOf(mark) : null;
    },
    kindOf: (text) => kinds.find(({ words }) => words.test(matchKey(text)))?.kind ?? null,
    isPlaceholder: (text) => placeholders.has(matchKey(text)),
    ownerLabel: new RegExp(
      `(?<=^|[,;.()[\\]|—–-]\\s{0,3})${alternatives(all((l) => l.ownerLabels))}\\s*[:=]\\s*`,
      "iu",
    ),
    softDue: new RegExp(`^${alternatives(all((l) => l.dueWords))}(?![\\p{L}\\p{N}])`, "iu"),
    isAside: (text) =>
      asideLabel.test(text) || (asideMark.test(text) && /^\W*$|[\d,;:]/.test(text.replace(asideMark, ""))),
    insideDue: new RegExp(`\\s${alternatives(dueWords)}(?![\\p{L}\\p{N}])`, "iu"),
    startsDue: new RegExp(`^${alternatives(dueWords)}(?![\\p{L}\\p{N}])`, "iu"),
    dueLabel: new RegExp(
      `(?:(?<![\\p{L}\\p{N}])${alternatives(all((l) => l.dueLabels))}\\s*[:=]\\s*|[([]${alternatives(dueWords)}\\s+)(?<said>[^,;()[\\]]{1,40})`,
      "iu",
    ),
    trackerLead: new RegExp(`(?<![\\p{L}\\p{N}])${alternatives(all((l) => l.trackerWords))}\\s*[:#]?\\s*$`, "iu"),
    dueWords: alternatives(dueWords),
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
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
