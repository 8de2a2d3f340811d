import type { Language, Unit } from "../language.ts";
import { alternatives, phrasePattern, phrasesOf } from "../lexicon/phrases.ts";
import { nameUnits, numberNames, type NumberedNames, type UnitNames } from "./names.ts";
import { createWordGate, type WordGate } from "./word-gate.ts";

/** Bits set by `DateWords.signsOf`. Each represents the words in one group of a form's pattern. */
export const SIGNS = { month: 1, weekday: 2, unit: 4, period: 8, quarter: 16 } as const;
/** The bit for the words that make a date a due date. */
export const DUE_WORD = 32;

/** Date words in several languages: regular expression sources, templates, and the meaning of each name. */
export interface DateWords {
  /** Bits from SIGNS and DUE_WORD for the words that a text may contain. */
  signsOf: WordGate;
  /** Names used in dates, as regular expression sources without word boundaries. */
  patterns: NamePatterns;
  /** Words around dates, as regular expression sources. */
  around: SurroundingPatterns;
  /** Phrases in which `@` stands for a date or a part of one. */
  templates: Record<"quarter" | "within" | "endOf" | "next", string[]>;
  /** The month's number from 1 to 12, or 0 if the name isn't a month. */
  month(name: string): number;
  /** The weekday's number from 0 for Sunday to 6 for Saturday, or -1 if the name isn't a weekday. */
  weekday(name: string): number;
  /** The quarter's number from 1 to 4, or 0 if the name isn't a quarter. */
  ordinal(name: string): number;
  /** The value of a number written in digits or as a word. */
  number(text: string): number;
  unit(name: string): Unit;
  /** A period's unit and its distance from the publication period, in periods. */
  period(name: string): { unit: Unit; ahead: number };
}

export interface NamePatterns {
  months: string;
  weekdays: string;
  numbers: string;
  units: string;
  /** Names for the publication period and the next one: `this week`, `next month`, `the week`. */
  periods: string;
  /** Periods that are dates on their own: `this week`, but not `the week`. */
  standalonePeriods: string;
  ordinals: string;
  /** The words between a day, its month and its year. */
  of: string;
}

export interface SurroundingPatterns {
  /** Words before a due date: labels (`due`) and prepositions (`by`). */
  before: string;
  /** The labels without the prepositions. */
  labels: string;
  after: string;
  /** Words before a date that mean it isn't a due date: `not before`. */
  unless: string;
  /** Words after a period or count that mean it isn't a due date: `within 5 days after`. */
  continues: string;
  /** Words before a period that refer to its start: `before`. */
  beforeStart: string;
  /** Words between the two dates of a range. */
  to: string;
}

/** Numerals for quarters, the same in every language. */
const FIGURES = "1/i, 2/ii, 3/iii, 4/iv";
const ROMAN = /^[iv]+$/;
// A Roman numeral counts only as a separate word.
const ROMAN_WORD = String.raw`(?<![a-z])(?:iv|i{1,3})(?=\s)`;

/** Compiles the date words of the given languages. */
export function compileDateWords(languages: readonly Language[]): DateWords {
  const names = compileNames(languages);
  const templates = {
    quarter: phrasesOf(languages, (l) => l.dates.quarter),
    within: phrasesOf(languages, (l) => l.dates.within),
    endOf: phrasesOf(languages, (l) => l.dates.endOf),
    next: phrasesOf(languages, (l) => l.dates.next),
  };
  const quarters = names.ordinals.all.flatMap((name) => templates.quarter.map((form) => form.replace("@", name)));
  const periods = [...names.current.all, ...names.coming.all];
  const dueWords = phrasesOf(languages, (l) => `${l.labels.due}, ${l.dates.before}, ${l.dates.after}`);
  return {
    signsOf: createWordGate([names.months.all, names.weekdays.all, names.units.all, periods, quarters, dueWords]),
    patterns: namePatterns(languages, names),
    around: surroundingPatterns(languages),
    templates,
    month: (name) => names.months.indexOf(name) + 1,
    weekday: (name) => names.weekdays.indexOf(name),
    ordinal: (name) => names.ordinals.indexOf(name) + 1,
    number(text) {
      const index = names.numbers.indexOf(text);
      return index < 0 ? Number(text) : index + 1;
    },
    unit: names.units.unitOf,
    period(name) {
      const isCurrent = names.current.has(name);
      return isCurrent ? { unit: names.current.unitOf(name), ahead: 0 } : { unit: names.coming.unitOf(name), ahead: 1 };
    },
  };
}

interface Names {
  months: NumberedNames;
  weekdays: NumberedNames;
  numbers: NumberedNames;
  ordinals: NumberedNames;
  units: UnitNames;
  /** Names for the publication period and the one after it. */
  current: UnitNames;
  coming: UnitNames;
}

function compileNames(languages: readonly Language[]): Names {
  return {
    months: numberNames(languages.map((l) => l.dates.months)),
    weekdays: numberNames(languages.map((l) => l.dates.weekdays)),
    numbers: numberNames(languages.map((l) => l.dates.numbers)),
    ordinals: numberNames([FIGURES, ...languages.map((l) => l.dates.ordinals)]),
    units: nameUnits(languages.map((l) => l.dates.units)),
    current: nameUnits(languages.map((l) => l.dates.current)),
    coming: nameUnits(languages.map((l) => l.dates.coming)),
  };
}

function namePatterns(languages: readonly Language[], names: Names): NamePatterns {
  const ordinalWords = names.ordinals.all.filter((name) => !ROMAN.test(name));
  return {
    months: alternatives(names.months.all),
    weekdays: alternatives(names.weekdays.all),
    numbers: alternatives(names.numbers.all),
    units: alternatives(names.units.all),
    periods: alternatives([...names.current.all, ...names.coming.all]),
    standalonePeriods: alternatives(phrasesOf(languages, (l) => l.dates.alone)),
    ordinals: `(?:${alternatives(ordinalWords)}|${ROMAN_WORD})`,
    of: alternatives(phrasesOf(languages, (l) => l.dates.of)),
  };
}

function surroundingPatterns(languages: readonly Language[]): SurroundingPatterns {
  return {
    before: phrasePattern(phrasesOf(languages, (l) => `${l.labels.due}, ${l.dates.before}`)),
    labels: phrasePattern(phrasesOf(languages, (l) => l.labels.due)),
    after: alternatives(phrasesOf(languages, (l) => l.dates.after)),
    unless: phrasePattern(phrasesOf(languages, (l) => l.dates.unless)),
    continues: phrasePattern(phrasesOf(languages, (l) => l.dates.continues)),
    beforeStart: phrasePattern(phrasesOf(languages, (l) => l.dates.ahead)),
    to: alternatives(phrasesOf(languages, (l) => l.dates.to)),
  };
}
