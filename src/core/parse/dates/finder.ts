import { lastDayOfMonth, type Day } from "../../model/date.ts";
import type { Language } from "../language.ts";
import { hasUnspaced } from "../lexicon/phrases.ts";
import { compileDateWords, DUE_WORD } from "./date-words.ts";
import type { DateForm, Groups, Resolution } from "./form.ts";
import { compileForms, type CompiledForm } from "./forms.ts";
import { isAlmostAYearAhead } from "./nearest.ts";
import { compileSurroundings, type Announcement, type Range, type Surroundings } from "./surroundings.ts";

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
  /** Whether the date depends on more than its words, such as a season. */
  uncertain: boolean;
}

/** Finds dates in text. Days without a year and relative periods are resolved relative to `published`. */
export interface DateFinder {
  /** Finds the first date, with or without a due word. */
  findFirst(text: string, published: Day | null): FoundDate | null;
  /** Finds the first date in a date cell, where a count such as `2 weeks` is also a date. */
  findInCell(text: string, published: Day | null): FoundDate | null;
  /** Finds the first date whose wording marks it as a due date: `by 1 May 2027`, `due: Q1 2027`, `within 30 days`. */
  findAnnounced(text: string, published: Day | null): FoundDate | null;
  /** Like `findAnnounced`, but for a pledge, where “on Monday” and “today” are also due dates. */
  findPledged(text: string, published: Day | null): FoundDate | null;
}

type Place = "anywhere" | "cell" | "announced" | "pledge";

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

  function locate(place: Place, original: string, published: Day | null): Match | null {
    const signs = words.signsOf(original);
    if (signs === 0 && !/\d/.test(original)) return null;
    const text = simplify(original);
    const year = /[12]\d{3}/.test(text);
    const unspaced = hasUnspaced(text) || /\p{Script=Hangul}/u.test(text);
    const mayAnnounce = place === "anywhere" || place === "cell" || (signs & DUE_WORD) !== 0;
    const possible = (form: CompiledForm): boolean =>
      (signs & form.needs.signs) === form.needs.signs &&
      (year || !form.needs.year) &&
      (unspaced || !form.needs.unspaced) &&
      (mayAnnounce || form.announces === true || (place === "pledge" && form.pledged === true));
    const search = { place, text, published, past: [] };
    return (
      leftmost(search, strong.filter(possible), surroundings) ?? leftmost(search, weak.filter(possible), surroundings)
    );
  }

  function find(place: Place, text: string, published: Day | null): FoundDate | null {
    const match = locate(place, text, published);
    if (!match) return null;
    const found = toFoundDate(match, text, published, surroundings);
    const rest = text.slice(found.end, found.end + RANGE_LENGTH);
    const joiner = surroundings.joinerLength(rest.toLowerCase());
    const last = joiner > 0 ? locate("anywhere", rest.slice(joiner), published) : null;
    if (last?.date[0] !== 0) return found;
    const day = last.form.resolve(last.groups, published);
    if (typeof day !== "string") return found;
    const end = found.end + joiner + last.date[1];
    return { ...found, end, text: text.slice(match.date[0], end), day, problem: null };
  }
  return {
    findFirst: (text, published) => find("anywhere", text, published),
    findInCell: (text, published) => find("cell", text, published),
    findAnnounced: (text, published) => find("announced", text, published),
    findPledged: (text, published) => find("pledge", text, published),
  };
}

/** Converts text to lower case and plain hyphens without changing its length, so that offsets stay valid. */
function simplify(text: string): string {
  const lower = text.toLowerCase();
  // A few capitals, such as İ, become two characters in lower case.
  return (lower.length === text.length ? lower : text).replaceAll(/[\u2010-\u2012\u2212]/g, "-");
}

/** A text to search, and the publication date that decides which dates can be due dates. */
interface Search {
  place: Place;
  text: string;
  published: Day | null;
  /** The dates that can't be due dates. A shorter form must not match a part of one: `1 March` in `1 March 2026`. */
  past: Range[];
}

function leftmost(
  { place, text, published, past }: Search,
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
      const isPledge = place === "pledge";
      const needsNoDueWord = place !== "announced" && !isPledge && (onlyDate || !form.alone);
      const announcement = needsNoDueWord ? null : surroundings.announcement(form, text, date, isPledge);
      if (!needsNoDueWord && !announcement) continue;
      const groups = { ...match.groups };
      if (past.some(([start, end]) => date[0] < end && start < date[1])) continue;
      if (announcement && !canBeDue(announcement, form.resolve(groups, published), { form, published })) {
        past.push(date);
        continue;
      }
      found = { form, groups, date, extent: announcement?.range ?? date };
      break;
    }
  }
  return found;
}

/**
 * Whether an announced date can be a due date. After a label, it always is one. Other dates before publication describe the
 * past: “mails sent before 1 August”. A day after “on” or “in” must also be closer to publication than a year.
 */
function canBeDue(
  { by }: Announcement,
  day: Resolution,
  { form, published }: { form: DateForm; published: Day | null },
): boolean {
  if (by === "label") return true;
  if (typeof day !== "string") return by !== "moment";
  if (published === null) return by !== "moment";
  return day >= published && (by !== "moment" || !form.yearless || !isAlmostAYearAhead(day, published));
}

function toFoundDate(
  { form, groups, date, extent: [start, end] }: Match,
  text: string,
  published: Day | null,
  surroundings: Surroundings,
): FoundDate {
  const { yearless = false, uncertain = false } = form;
  const found = { start, end, text: text.slice(...date), yearless, uncertain };
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
