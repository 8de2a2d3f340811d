import type { Phrases, Unit } from "../language.ts";
import { splitPhrases } from "../lexicon/phrases.ts";

/** A numbered list of names in several languages, such as months, weekdays or numbers. */
export interface NumberedNames {
  all: string[];
  /** A name's position in its list, from 0; -1 for an unknown name. */
  indexOf(name: string): number;
}

/**
 * Merges lists such as `january/jan, february/feb`. Names at the same position have the same meaning in every language. A name can state
 * its position, counted from 1: `fifteen=15`.
 */
export function numberNames(lists: ReadonlyArray<Phrases | undefined>): NumberedNames {
  const names = lists.flatMap((list) =>
    splitPhrases(list ?? "").flatMap((forms, index) =>
      forms.split("/").map((form) => {
        const [name = "", position = index + 1] = form.split("=");
        return { name, key: normalise(name), index: Number(position) - 1 };
      }),
    ),
  );
  return {
    all: [...new Set(names.map(({ name }) => name))],
    indexOf(name) {
      const normalised = normalise(name);
      return names.find(({ key }) => key === normalised)?.index ?? -1;
    },
  };
}

/** Names for units of time, such as `day, days`. */
export interface UnitNames {
  all: string[];
  has(name: string): boolean;
  /** The unit that a name stands for; `day` unless it is a longer unit. */
  unitOf: (name: string) => Unit;
}

const LONGER_UNITS = ["week", "month", "quarter", "year"] as const;

/** Collects the words for each unit of time, such as “weeks”. */
export function nameUnits(lists: ReadonlyArray<Partial<Record<Unit, Phrases>>>): UnitNames {
  const named = (unit: Unit): Set<string> => new Set(splitPhrases(...lists.map((list) => list[unit] ?? "")));
  const longer = LONGER_UNITS.map((unit) => ({ unit, names: named(unit) }));
  const all = [...named("day"), ...longer.flatMap(({ names }) => [...names])];
  return {
    all,
    has: (name) => all.includes(normalise(name)),
    unitOf(name) {
      const normalised = normalise(name);
      return longer.find(({ names }) => names.has(normalised))?.unit ?? "day";
    },
  };
}

/** The words for a week: `kw`, and the forms with a number, such as `kw7` and `kw07`, because the space is optional. */
export function weekWords(template: string): string[] {
  const numbers = Array.from({ length: 53 }, (_, index) => String(index + 1));
  const padded = numbers.map((number) => number.padStart(2, "0"));
  // Trusted: built from our own word lists
  return ["", ...numbers, ...padded].map((number) => template.replace(/\s*@/, number).trim());
}

/** Converts a name to the form used in the word lists. `/iu` also matches characters that fold to a letter, such as ſ. */
export function normalise(name: string): string {
  return name.normalize("NFKC").toLowerCase().replaceAll("’", "'").replaceAll(/\s+/g, " ");
}
