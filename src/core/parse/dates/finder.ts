import { lastDayOfMonth, type Day } from "../../model/date.ts";
import type { Language } from "../language.ts";
import { hasUnspaced } from "../lexicon/phrases.ts";
import { compileDateWords, DUE_WORD } from "./date-words.ts";
import type { Groups } from "./form.ts";
import { compileForms, type CompiledForm } from "./forms.ts";
import { compileSurroundings, type Range, type Surroundings } from "./surroundings.ts";

/** A date that was found. */
export interface FoundDate {
  /** The offsets of the date's words in the text, including an adjacent due word. */
  start: number;
  end: number;
  /** The date's words without the due word. */
  text: string;
  /** Null if the words aren't a valid date, in which case `problem` explains why and how to write it. */
  day: Day | null;
  problem: string | null;
}

/** Finds dates in text. Days without a year and relative periods are resolved relative to `published`. */
export interface DateFinder {
  /** Finds the first date, with or without a due word. */
  findFirst(text: string, published: Day | null): FoundDate | null;
  /** Finds the first date in a date cell, where a count such as `2 weeks` is also a date. */
  findInCell(text: string, published: Day | null): FoundDate | null;
  /** Finds the first date whose wording marks it as a due date: `by 1 May 2027`, `due: Q1 2027`, `within 30 days`. */
  findAnnounced(text: string, published: Day | null): FoundDate | null;
}

type Place = "anywhere" | "cell" | "announced";

interface Match {
  form: CompiledForm;
  groups: Groups;
  /** The date alone; `extent` also covers its adjacent words. */
  date: Range;
  extent: Range;
}

/** Enough characters for the second date and the words that join it to the first. */
const RANGE_LENGTH = 60;

/** Builds the finder. The leftmost date wins; at the same position, the earlier form wins. A range resolves to its end date. */
export function createDateFinder(languages: readonly Language[]): DateFinder {
  const words = compileDateWords(languages);
  const forms = compileForms(words);
  const [strong, weak] = [forms.filter((form) => !form.weak), forms.filter((form) => form.weak)];
  const surroundings = compileSurroundings(words);

  function locate(place: Place, original: string): Match | null {
    const signs = words.signsOf(original);
    if (signs === 0 && !/\d/.test(original)) return null;
    const text = simplify(original);
    const year = /[12]\d{3}/.test(text);
    const unspaced = hasUnspaced(text);
    const mayAnnounce = place !== "announced" || (signs & DUE_WORD) !== 0;
    const possible = (form: CompiledForm): boolean =>
      (signs & form.needs.signs) === form.needs.signs &&
      (year || !form.needs.year) &&
      (unspaced || !form.needs.unspaced) &&
      (mayAnnounce || form.announces === true);
    return (
      leftmost(place, text, strong.filter(possible), surroundings) ??
      leftmost(place, text, weak.filter(possible), surroundings)
    );
  }

  function find(place: Place, text: string, published: Day | null): FoundDate | null {
    const match = locate(place, text);
    if (!match) return null;
    const found = toFoundDate(match, text, published, surroundings);
    const rest = text.slice(found.end, found.end + RANGE_LENGTH);
    const joiner = surroundings.joinerLength(rest.toLowerCase());
    const last = joiner > 0 ? locate("anywhere", rest.slice(joiner)) : null;
    if (last?.date[0] !== 0) return found;
    const day = last.form.resolve(last.groups, published);
    if (typeof day !== "string") return found;
    const end = found.end + joiner + last.date[1];
    return { start: found.start, end, text: text.slice(match.date[0], end), day, problem: null };
  }
  return {
    findFirst: (text, published) => find("anywhere", text, published),
    findInCell: (text, published) => find("cell", text, published),
    findAnnounced: (text, published) => find("announced", text, published),
  };
}

/** Converts text to lower case and plain hyphens without changing its length, so that offsets stay valid. */
function simplify(text: string): string {
  const lower = text.toLowerCase();
  // A few capitals, such as İ, become two characters in lower case.
  return (lower.length === text.length ? lower : text).replaceAll(/[\u2010-\u2012\u2212]/g, "-");
}

function leftmost(
  place: Place,
  text: string,
  forms: readonly CompiledForm[],
  surroundings: Surroundings,
): Match | null {
  let found: Match | null = null;
  for (const form of forms) {
    if (place === "anywhere" && form.inCell) continue;
    // matchAll would copy the pattern, which takes about 5 % of the parse time.
    form.pattern.lastIndex = 0;
    for (let match = form.pattern.exec(text); match; match = form.pattern.exec(text)) {
      if (found && match.index >= found.extent[0]) break;
      const date: Range = [match.index, match.index + match[0].length];
      // Tested here because a lookbehind at the start of a pattern is slow.
      if (surroundings.isJoined(text, match.index) || surroundings.isOther(form, text, date)) continue;
      const onlyDate = match[0].length === text.length;
      const needsNoDueWord = place !== "announced" && (onlyDate || !form.alone);
      const extent = needsNoDueWord ? date : surroundings.announcement(form, text, date);
      if (!extent) continue;
      found = { form, groups: { ...match.groups }, date, extent };
      break;
    }
  }
  return found;
}

function toFoundDate(
  { form, groups, date, extent: [start, end] }: Match,
  text: string,
  published: Day | null,
  surroundings: Surroundings,
): FoundDate {
  const found = { start, end, text: text.slice(...date) };
  const day = form.resolve(groups, published);
  if (typeof day !== "string") return { ...found, day: null, problem: `“${found.text}” ${day.problem}` };
  const { months } = form;
  const meansStart = !groups["end"] && surroundings.meansStart(text.slice(start, date[0]).toLowerCase());
  return { ...found, day: months && meansStart ? endOfPeriodBefore(day, months) : day, problem: null };
}

/** The last day of the period before the period that ends on `day`. */
function endOfPeriodBefore(day: Day, months: number): Day {
  return lastDayOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - months);
}
