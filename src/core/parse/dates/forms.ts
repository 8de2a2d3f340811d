import { SIGNS, type DateWords } from "./date-words.ts";
import { SPACED_SIGNS } from "../lexicon/phrases.ts";
import { daysWithoutYear, fullDates, namedDays } from "./days.ts";
import type { DateForm } from "./form.ts";
import { periodsWithoutYear, periodsWithYear } from "./periods.ts";
import { relativeDates } from "./relative-dates.ts";

/** Requirements that a text must meet before a form's pattern runs. Most texts contain no date, and this test is cheaper. */
export interface Needs {
  /** Bits from SIGNS. A form without any bit needs a digit. */
  signs: number;
  year: boolean;
  /** Whether the form contains `月` or `월`. */
  month: boolean;
}

export type CompiledForm = DateForm & { needs: Needs; pattern: RegExp };

/** A date next to a letter in a script that uses spaces, such as Latin or Cyrillic, is part of a longer word. */
const NO_LONGER_WORD = String.raw`(?![${SPACED_SIGNS}]|[-/][oil]?\d)`;

/** Compiles every way to write a date. If two forms match at the same position, the earlier form wins, but a weak form always loses. */
export function compileForms(words: DateWords): CompiledForm[] {
  const forms = [
    ...fullDates(words),
    ...daysWithoutYear(words),
    ...namedDays(words),
    ...periodsWithYear(words),
    ...periodsWithoutYear(words),
    ...relativeDates(words),
  ];
  return forms.map((form) => ({
    ...form,
    needs: needsOf(form.source),
    pattern: new RegExp(`(?:${form.source})${NO_LONGER_WORD}`, "gu"),
  }));
}

function needsOf(source: string): Needs {
  const groups = Object.entries(SIGNS).filter(([group]) => source.includes(`(?<${group}>`));
  return {
    signs: groups.reduce((bits, [, bit]) => bits | bit, 0),
    year: source.includes("(?<year>"),
    // `12月1日`
    month: source.includes("\\s?[月월]"),
  };
}
