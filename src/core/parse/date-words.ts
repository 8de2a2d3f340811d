import { createGate, type Gate } from "./gate.ts";
import { alternatives, anyOf, listOf } from "./phrases.ts";
import type { Phrases, Language, Unit } from "./language.ts";

/** Groups of a form's pattern, by the bit that `signs` sets for their words. */
export const SIGNS = { month: 1, weekday: 2, unit: 4, period: 8, quarter: 16 } as const;
/** The bit of the words that make a date a due date. */
export const DUE_WORD = 32;

/** The words of dates in all languages, as sources of regular expressions, and what they mean. */
export interface DateWords {
  /** Which of SIGNS a text may hold. */
  signs: Gate;
  months: string;
  weekdays: string;
  numbers: string;
  units: string;
  /** The period of publication and the next one, together. */
  periods: string;
  of: string;
  /** The periods that stand for a date by themselves. */
  alone: string;
  /** Before a date, and after a period or count: then it is none. */
  unless: string;
  continues: string;
  /** Words that name a due date (`due`), apart from those that only stand before one (`by`). */
  labels: string;
  /** Between the two dates of a range. */
  to: string;
  before: string;
  /** Before a period these mean its start. */
  ahead: string;
  after: string;
  /** Templates, with `@` where something else stands. */
  quarter: string[];
  /** The number of a quarter, 1 to 4. */
  ordinals: string;
  ordinal(name: string): number;
  within: string[];
  endOf: string[];
  next: string[];
  /** 1 to 12. */
  month(name: string): number;
  /** 0 for Sunday to 6. */
  weekday(name: string): number;
  /** A number in digits or as a word. */
  number(text: string): number;
  unit(name: string): Unit;
  /** A period's unit, and how many periods after that of publication it is. */
  period(name: string): { unit: Unit; ahead: number };
}

/** What every language counts with. */
const FIGURES = "1/i, 2/ii, 3/iii, 4/iv";
const ROMAN = /^[iv]+$/;
// A letter counts only by itself: `@t` is a trimester, “it” is none.
const APART = String.raw`(?<![a-z])(?:iv|i{1,3})(?=\s)`;

export function compileDateWords(languages: readonly Language[]): DateWords {
  const all = (pick: (language: Language) => Phrases): string[] => listOf(...languages.map(pick));
  const places = (pick: (language: Language) => Phrases): Map<string, number> =>
    new Map(languages.flatMap((l) => placesIn(pick(l))));
  const [months, weekdays, numbers] = [
    places((l) => l.dates.months),
    places((l) => l.dates.weekdays),
    places((l) => l.dates.numbers),
  ];
  const units = named<Unit>(languages.flatMap((l) => Object.entries(l.dates.units)) as Array<[Unit, Phrases]>);
  const current = named(languages.flatMap((l) => Object.entries(l.dates.current)) as Array<[Unit, Phrases]>);
  const coming = named(languages.flatMap((l) => Object.entries(l.dates.coming)) as Array<[Unit, Phrases]>);
  const quarter = all((l) => l.dates.quarter);
  const dueWords = [...all((l) => l.labels.due), ...all((l) => l.dates.before)];
  const after = all((l) => l.dates.after);
  const ordinals = new Map([...placesIn(FIGURES), ...places((l) => l.dates.ordinals)]);
  const quarters = [...ordinals.keys()].flatMap((name) => quarter.map((one) => one.replace("@", name)));
  const periods = [...current.keys(), ...coming.keys()];
  return {
    signs: createGate([
      [...months.keys()],
      [...weekdays.keys()],
      [...units.keys()],
      periods,
      quarters,
      [...dueWords, ...after],
    ]),
    months: alternatives([...months.keys()]),
    weekdays: alternatives([...weekdays.keys()]),
    numbers: alternatives([...numbers.keys()]),
    units: alternatives([...units.keys()]),
    periods: alternatives(periods),
    of: alternatives(all((l) => l.dates.of)),
    to: alternatives(all((l) => l.dates.to)),
    before: anyOf(dueWords),
    labels: anyOf(all((l) => l.labels.due)),
    alone: alternatives(all((l) => l.dates.alone)),
    unless: anyOf(all((l) => l.dates.unless)),
    continues: anyOf(all((l) => l.dates.continues)),
    ahead: anyOf(all((l) => l.dates.ahead)),
    after: alternatives(after),
    quarter,
    ordinals: `(?:${alternatives([...ordinals.keys()].filter((name) => !ROMAN.test(name)))}|${APART})`,
    ordinal: (name) => ordinals.get(plain(name))! + 1,
    within: all((l) => l.dates.within),
    endOf: all((l) => l.dates.endOf),
    next: all((l) => l.dates.next),
    month: (name) => months.get(plain(name))! + 1,
    weekday: (name) => weekdays.get(plain(name))!,
    number: (text) => (numbers.has(plain(text)) ? numbers.get(plain(text))! + 1 : Number(text)),
    unit: (name) => units.get(plain(name))!,
    period: (name) => {
      const unit = current.get(plain(name));
      return unit ? { unit, ahead: 0 } : { unit: coming.get(plain(name))!, ahead: 1 };
    },
  };
}

/** Each form with the place of its phrase in the list. */
function placesIn(list: Phrases): Array<[form: string, place: number]> {
  return listOf(list).flatMap((forms, index) => forms.split("/").map((form): [string, number] => [form, index]));
}

function named<U>(entries: Array<[U, Phrases]>): Map<string, U> {
  return new Map(entries.flatMap(([unit, names]) => listOf(names).map((name) => [name, unit] as const)));
}

/** As the word lists write it: `/iu` also matches signs that only fold to a letter, such as ſ. */
function plain(name: string): string {
  return name.normalize("NFKC").toLowerCase().replaceAll("’", "'").replaceAll(/\s+/g, " ");
}
