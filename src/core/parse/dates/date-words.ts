import type { CountedUnit, Language, Phrases, Unit } from "../language.ts";
import { alternatives, phrasePattern, phrasesOf } from "../lexicon/phrases.ts";
import { nameUnits, normalise, numberNames, weekWords, type NumberedNames, type UnitNames } from "./names.ts";
import type { NamePatterns, SurroundingPatterns } from "./word-patterns.ts";
import { createWordGate, type WordGate } from "./word-gate.ts";

/** Bits set by `DateWords.signsOf`. Each represents the words in one group of a form's pattern. */
export const SIGNS = {
  month: 1,
  weekday: 2,
  unit: 4,
  period: 8,
  quarter: 16,
  season: 64,
  holiday: 128,
  near: 256,
  half: 512,
  week: 1024,
} as const;
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
  templates: Record<"quarter" | "within" | "endOf" | "during" | "single" | "next" | "weeks" | "weekOf", string[]>;
  /** Phrases for a part of a month, with its last day: `mid @` is 15. */
  parts: ReadonlyMap<string, number>;
  /** The month's number from 1 to 12, or 0 if the name isn't a month. */
  month(name: string): number;
  /** The weekday's number from 0 for Sunday to 6 for Saturday, or -1 if the name isn't a weekday. */
  weekday(name: string): number;
  /** The quarter's number from 1 to 4, or 0 if the name isn't a quarter. */
  ordinal(name: string): number;
  /** The value of a number written in digits or as a word. */
  number(text: string): number;
  /** A unit of time, and how many of them its name stands for: a fortnight is 14 days. */
  unit(name: string): { unit: CountedUnit; size: number };
  /** The number of days from publication to a day such as `tomorrow`. The first two names are today and tonight. */
  near(name: string): number;
  /** The season's number from 1 for spring to 4 for winter. */
  season(name: string): number;
  /** The half's number, 1 or 2. */
  half(name: string): number;
  /** A holiday's month and day. */
  holiday(name: string): { month: number; day: number };
  /** A period's unit and its distance from the publication period, in periods. */
  period(name: string): { unit: Unit; ahead: number };
}

/** Numerals for quarters, the same in every language. */
const FIGURES = "1/i, 2/ii, 3/iii, 4/iv";
const ROMAN = /^[iv]+$/;
// A Roman numeral counts only as a separate word.
const ROMAN_WORD = String.raw`(?<![a-z])(?:iv|i{1,3})(?=\s|$)`;

/** Compiles the date words of the given languages. */
export function compileDateWords(languages: readonly Language[]): DateWords {
  const names = compileNames(languages);
  const holidays = withNumbers(languages, (l) => l.dates.holidays);
  const templates = {
    quarter: phrasesOf(languages, (l) => l.dates.quarter),
    within: phrasesOf(languages, (l) => l.dates.within),
    endOf: phrasesOf(languages, (l) => l.dates.endOf),
    during: phrasesOf(languages, (l) => `${l.dates.endOf}, ${l.dates.during ?? ""}`),
    single: phrasesOf(languages, (l) => l.dates.single),
    next: phrasesOf(languages, (l) => l.dates.next),
    weeks: phrasesOf(languages, (l) => l.dates.weeks),
    weekOf: phrasesOf(languages, (l) => l.dates.weekOf),
  };
  const fortnights = withNumbers(languages, (l) => l.dates.fortnight);
  const quarters = names.ordinals.all.flatMap((name) => templates.quarter.map((form) => form.replace("@", name)));
  const periods = [...names.current.all, ...names.coming.all];
  const dueWords = phrasesOf(languages, (l) => `${l.labels.due}, ${l.dates.before}, ${l.dates.after}, ${l.dates.at}`);
  const units = [...names.units.all, ...names.workdays, ...fortnights.keys()];
  const seasons = [...names.seasons.all, ...names.inSeason.all];
  const weeks = templates.weeks.flatMap(weekWords);
  const [near, halves] = [names.near.all, names.halves.all];
  const lists = [names.months.all, names.weekdays.all, units, periods, quarters, dueWords, seasons];
  return {
    signsOf: createWordGate([...lists, [...holidays.keys()], near, halves, weeks]),
    patterns: {
      ...namePatterns(languages, names),
      units: alternatives(units),
      holidays: alternatives([...holidays.keys()]),
    },
    around: surroundingPatterns(languages),
    templates,
    parts: new Map(
      Array.from(
        withNumbers(languages, (l) => l.dates.parts),
        ([form, day]) => [form, Number(day)],
      ),
    ),
    month: (name) => names.months.indexOf(name) + 1,
    weekday: (name) => names.weekdays.indexOf(name),
    ordinal: (name) => names.ordinals.indexOf(name) + 1,
    number(text) {
      const index = names.numbers.indexOf(text);
      return index < 0 ? Number(text) : index + 1;
    },
    unit(name) {
      const normalised = normalise(name);
      const unit = names.workdays.has(normalised) ? "workday" : names.units.unitOf(name);
      return { unit, size: Number(fortnights.get(normalised) ?? 1) };
    },
    near: (name) => Math.max(0, names.near.indexOf(name) - 1),
    season: (name) => Math.max(names.seasons.indexOf(name), names.inSeason.indexOf(name)) + 1,
    half: (name) => names.halves.indexOf(name) + 1,
    holiday(name) {
      const [month = 0, day = 0] = (holidays.get(normalise(name)) ?? "").split("-").map(Number);
      return { month, day };
    },
    period(name) {
      const isCurrent = names.current.has(name);
      return isCurrent ? { unit: names.current.unitOf(name), ahead: 0 } : { unit: names.coming.unitOf(name), ahead: 1 };
    },
  };
}

/** Splits phrases such as `christmas/xmas=12-25` into each name and the text after the equals sign. */
function withNumbers(
  languages: readonly Language[],
  pick: (language: Language) => Phrases | undefined,
): Map<string, string> {
  const entries = phrasesOf(languages, pick).flatMap((phrase) => {
    const [names = "", value = ""] = phrase.split("=");
    return names.split("/").map((name): [string, string] => [name, value]);
  });
  return new Map(entries);
}

interface Names {
  months: NumberedNames;
  weekdays: NumberedNames;
  numbers: NumberedNames;
  ordinals: NumberedNames;
  units: UnitNames;
  workdays: Set<string>;
  near: NumberedNames;
  seasons: NumberedNames;
  inSeason: NumberedNames;
  halves: NumberedNames;
  /** Names for the publication period and the one after it. */
  current: UnitNames;
  coming: UnitNames;
}

function compileNames(languages: readonly Language[]): Names {
  return {
    months: numberNames(languages.flatMap((l) => [l.dates.months, l.dates.inMonths])),
    weekdays: numberNames(languages.map((l) => l.dates.weekdays)),
    numbers: numberNames(languages.map((l) => l.dates.numbers)),
    ordinals: numberNames([FIGURES, ...languages.map((l) => l.dates.ordinals)]),
    units: nameUnits(languages.map((l) => l.dates.units)),
    workdays: new Set(phrasesOf(languages, (l) => l.dates.workdays)),
    near: numberNames(languages.map((l) => l.dates.near)),
    seasons: numberNames(languages.map((l) => l.dates.seasons)),
    inSeason: numberNames(languages.map((l) => l.dates.inSeason)),
    halves: numberNames(languages.map((l) => l.dates.halves)),
    current: nameUnits(languages.map((l) => l.dates.current)),
    coming: nameUnits(languages.map((l) => l.dates.coming)),
  };
}

function namePatterns(languages: readonly Language[], names: Names): Omit<NamePatterns, "holidays" | "units"> {
  const isToday = (name: string): boolean => names.near.indexOf(name) === 0;
  // `this year`, but not `the year`
  const standalone = new Set(phrasesOf(languages, (l) => l.dates.alone));
  const years = phrasesOf(languages, (l) => `${l.dates.current.year}, ${l.dates.coming.year}`);
  const ordinalWords = names.ordinals.all.filter((name) => !ROMAN.test(name));
  return {
    months: alternatives(names.months.all),
    inMonths: alternatives(phrasesOf(languages, (l) => l.dates.inMonths?.replaceAll("/", ","))),
    weekdays: alternatives(names.weekdays.all),
    numbers: alternatives(names.numbers.all),
    years: alternatives(years.filter((name) => standalone.has(name))),
    yearUnits: alternatives(phrasesOf(languages, (l) => l.dates.units.year)),
    periods: alternatives([...names.current.all, ...names.coming.all]),
    standalonePeriods: alternatives(phrasesOf(languages, (l) => l.dates.alone)),
    ordinals: `(?:${alternatives(ordinalWords)}|${ROMAN_WORD})`,
    today: alternatives(names.near.all.filter(isToday)),
    nearDays: alternatives(names.near.all.filter((name) => !isToday(name))),
    seasons: alternatives(names.seasons.all),
    inSeason: alternatives(names.inSeason.all),
    halves: alternatives(names.halves.all),
    first: alternatives(phrasesOf(languages, (l) => l.dates.first)),
    of: alternatives(phrasesOf(languages, (l) => l.dates.of)),
  };
}

function surroundingPatterns(languages: readonly Language[]): SurroundingPatterns {
  return {
    before: phrasePattern(phrasesOf(languages, (l) => `${l.labels.due}, ${l.dates.before}`)),
    labels: phrasePattern(phrasesOf(languages, (l) => l.labels.due)),
    after: alternatives(phrasesOf(languages, (l) => l.dates.after)),
    at: phrasePattern(phrasesOf(languages, (l) => l.dates.at)),
    hours: phrasePattern(phrasesOf(languages, (l) => l.dates.hours)),
    done: phrasePattern(phrasesOf(languages, (l) => l.marks.done)),
    unless: phrasePattern(phrasesOf(languages, (l) => l.dates.unless)),
    continues: phrasePattern(phrasesOf(languages, (l) => l.dates.continues)),
    beforeStart: phrasePattern(phrasesOf(languages, (l) => l.dates.ahead)),
    to: alternatives(phrasesOf(languages, (l) => l.dates.to)),
  };
}
