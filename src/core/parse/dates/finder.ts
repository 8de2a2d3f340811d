import { lastDayOfMonth, weekday, type Day } from "../../model/date.ts";
import type { Language } from "../language.ts";
import { compileDateWords, DUE_WORD, type DateWords } from "./date-words.ts";
import type { DayOrder } from "./form.ts";
import { compileForms, type CompiledForm } from "./forms.ts";
import { memoizeLast } from "../lexicon/memoize-last.ts";
import { leftmost, type Match, type Place, type Search } from "./leftmost.ts";
import { compileSurroundings, type Surroundings } from "./surroundings.ts";
import { listTimes, type FoundTime } from "./times.ts";

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
  /** Whether the year was guessed. */
  yearless: boolean;
  /** Whether the date depends on more than its words, as a season does. */
  uncertain: boolean;
  /** Whether it can also be an amount, such as `2 weeks`. */
  isAmount: boolean;
}

/** Finds dates in text. Days without a year and relative periods are resolved relative to `published`. */
export interface DateFinder {
  /** Finds the first date that counts without a due word. */
  findFirst(text: string, published: Day | null): FoundDate | null;
  /** Finds the first date in a date cell, where a count such as `2 weeks` is also a date. */
  findInCell(text: string, published: Day | null): FoundDate | null;
  /** Finds the first date whose wording marks it as a due date: `by 1 May 2027`, `due: Q1 2027`, `within 30 days`. */
  findAnnounced(text: string, published: Day | null): FoundDate | null;
  /** Like `findAnnounced`, but for a pledge, where “on Monday” and “today” are also due dates. */
  findPledged(text: string, published: Day | null): FoundDate | null;
  /** Lists every date in the text, in order. If several overlap, lists only the first or, at the same position, the longest. */
  listTimes(text: string, published: Day | null): FoundTime[];
  /** The weekday next to a date that was found in the text, if the date falls on another day of the week. Null otherwise. */
  wrongWeekday(text: string, found: Pick<FoundDate, "start" | "text"> & { day: Day }): string | null;
  /** The same finder for a report whose dates such as `03/04/2026` have this order. */
  withOrder(order: DayOrder | null): DateFinder;
}

/** Enough characters for the second date and the words that join it to the first. */
const RANGE_LENGTH = 60;

/**
 * Builds the finder. The leftmost date wins; at the same position, the earlier form wins. Weak forms count only if no other form
 * matches. A range resolves to its end date.
 */
export function createDateFinder(languages: readonly Language[]): DateFinder {
  const words = compileDateWords(languages);
  return finderOf({ words, forms: compileForms(words), surroundings: compileSurroundings(words) }, null);
}

/** The compiled words of a finder. */
interface Compiled {
  words: DateWords;
  forms: readonly CompiledForm[];
  surroundings: Surroundings;
}

function finderOf(compiled: Compiled, order: DayOrder | null): DateFinder {
  const { surroundings } = compiled;
  const prepare = memoizeLast((original: string) => prepared(original, compiled));

  function locate(place: Place, original: string, published: Day | null): Match | null {
    const { text, strong, weak, hasDueWord } = prepare(original);
    const mayAnnounce = place === "anywhere" || place === "cell" || hasDueWord;
    const possible = (form: CompiledForm): boolean =>
      mayAnnounce || form.announces === true || (place === "pledge" && form.pledged === true);
    const search = { place, text, published, order, past: [] };
    return (
      leftmost(search, strong.filter(possible), surroundings) ?? leftmost(search, weak.filter(possible), surroundings)
    );
  }

  function find(place: Place, text: string, published: Day | null): FoundDate | null {
    const match = locate(place, text, published);
    if (!match) return null;
    const found = toFoundDate(match, text, { published, order }, surroundings);
    const rest = text.slice(found.end, found.end + RANGE_LENGTH);
    const joiner = surroundings.joinerLength(rest.toLowerCase());
    const last = joiner > 0 ? locate(match.form.inCell ? "cell" : "anywhere", rest.slice(joiner), published) : null;
    if (last?.date[0] !== 0) return found;
    const day = last.form.resolve(last.groups, published, order);
    if (typeof day !== "string") return found;
    const end = found.end + joiner + last.date[1];
    return { ...found, end, text: text.slice(match.date[0], end), day, problem: null };
  }

  const finder: DateFinder = {
    wrongWeekday: (text, found) => wrongWeekday(text, found, surroundings),
    listTimes(original, published) {
      const { text, possible } = prepare(original);
      return possible.length === 0 ? [] : listTimes({ text, published, order }, possible, surroundings);
    },
    withOrder: (other) => (other === order ? finder : finderOf(compiled, other)),
    findFirst: (text, published) => find("anywhere", text, published),
    findInCell: (text, published) => find("cell", text, published),
    findAnnounced: (text, published) => find("announced", text, published),
    findPledged: (text, published) => find("pledge", text, published),
  };
  return finder;
}

/** A text to search, and the forms that can match in it. */
interface Prepared {
  /** In lower case, see `simplify`. */
  text: string;
  possible: readonly CompiledForm[];
  strong: readonly CompiledForm[];
  weak: readonly CompiledForm[];
  hasDueWord: boolean;
}

/** Finds out which forms can match in a text. */
function prepared(original: string, { words, forms }: Compiled): Prepared {
  const signs = words.signsOf(original);
  const text = simplify(original);
  const has = { digit: /\d/.test(text), year: /[12]\d{3}/.test(text), month: /[月월]/.test(text) };
  const canMatch = ({ needs }: CompiledForm): boolean =>
    (signs & needs.signs) === needs.signs &&
    (has.year || !needs.year) &&
    (has.month || !needs.month) &&
    (has.digit || needs.signs !== 0);
  const possible = signs === 0 && !has.digit ? [] : forms.filter(canMatch);
  return {
    text,
    possible,
    strong: possible.filter((form) => !form.weak),
    weak: possible.filter((form) => form.weak),
    hasDueWord: (signs & DUE_WORD) !== 0,
  };
}

function toFoundDate(
  { form, groups, date, extent: [start, end] }: Match,
  text: string,
  { published, order }: Pick<Search, "published" | "order">,
  surroundings: Surroundings,
): FoundDate {
  const { yearless = false, uncertain = false } = form;
  const found = { start, end, text: text.slice(...date), yearless, uncertain, isAmount: form.figure === true };
  const day = form.resolve(groups, published, order);
  if (typeof day !== "string") return { ...found, day: null, problem: `“${found.text}” ${day.problem}` };
  const { months } = form;
  const meansStart = !groups["end"] && surroundings.meansStart(text.slice(start, date[0]).toLowerCase());
  return { ...found, day: months && meansStart ? endOfPeriodBefore(day, months) : day, problem: null };
}

/** The weekday next to a date that falls on another day of the week. Null if there is none. */
function wrongWeekday(
  text: string,
  { start, text: words, day }: Pick<FoundDate, "start" | "text"> & { day: Day },
  surroundings: Surroundings,
): string | null {
  const from = text.indexOf(words, start);
  const beside = surroundings.weekdayBeside(simplify(text), [from, from + words.length]);
  if (beside === null || beside.number === weekday(day)) return null;
  return text.slice(beside.start, beside.start + beside.name.length);
}

/** The full-width forms of the signs from “!” to “~” are this far from them. */
const FULL_WIDTH_OFFSET = 0xfe_e0;

/** Converts text to lower case and to plain hyphens, digits, full stops and slashes. Keeps its length, so that offsets stay valid. */
function simplify(text: string): string {
  const lower = text.toLowerCase();
  // A few capitals, such as İ, become two characters in lower case.
  return (lower.length === text.length ? lower : text)
    .replaceAll(/[\u2010-\u2012\u2212]/g, "-")
    .replaceAll(/[０-９－．／]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) - FULL_WIDTH_OFFSET));
}

/** The last day of the period before the period that ends on `day`. */
function endOfPeriodBefore(day: Day, months: number): Day {
  return lastDayOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - months);
}
