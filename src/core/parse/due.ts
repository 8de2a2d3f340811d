import { lastDayOfMonth, type Day } from "../model/date.ts";
import { compileDateWords, DUE_WORD, SIGNS } from "./date-words.ts";
import { dateForms, type Form, type Groups } from "./dates.ts";
import { hasUnspaced } from "./phrases.ts";
import type { Language } from "./language.ts";

/** A date that was found in a text. */
export interface Due {
  /** Where the words stand in the text, a due word beside them included. */
  start: number;
  end: number;
  /** The words of the date alone. */
  text: string;
  due: Day | null;
  /** Nothing but its place makes it a due date. */
  bare?: true;
  /** Why no day could be read, with the way to write it; null when `due` is set. */
  problem: string | null;
}

export interface DueReader {
  /** The first date in `text`, whatever stands before it. */
  first(text: string, published: Day | null): Due | null;
  /** The same in a cell of its own, where `2 weeks` counts as well. */
  inCell(text: string, published: Day | null): Due | null;
  /** The first date that the text itself makes a due date: `by 1 May 2027`, `due: Q1 2027`, `within 30 days`. */
  announced(text: string, published: Day | null): Due | null;
}

// A letter of a script with spaces, or a digit, would make the date part of a longer word.
const LETTER = String.raw`[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const JOINED = String.raw`(?:${LETTER}|[\p{N}\-/.])`;
const ENDS_JOINED = new RegExp(`${JOINED}$`, "u");
const BACK = String.raw`(?!${LETTER}|\p{N}|[-/]\d)`;

/** Builds the reader for the languages' words. Of two dates the leftmost counts, then the earlier form; of a range its end. */
export function createDueReader(languages: readonly Language[]): DueReader {
  const words = compileDateWords(languages);
  const forms = dateForms(words).map((form) => ({
    ...form,
    needs: needsOf(form.source),
    pattern: new RegExp(`(?:${form.source})${BACK}`, "gu"),
  }));
  const [strong, weak] = [forms.filter((form) => !form.weak), forms.filter((form) => form.weak)];
  // “by Friday, 4 September”: the weekday says nothing new.
  const weekday = String.raw`(?:(?:${words.weekdays})[.,]*\s+)?`;
  const before = new RegExp(String.raw`(?<!${JOINED})${words.before}\s*[:：]?\s*${weekday}$`, "u");
  const label = new RegExp(String.raw`(?<!${JOINED})${words.labels}\s*[:：]?\s*$`, "u");
  const after = new RegExp(String.raw`^\s?(?:${words.after})`, "u");
  // “before Q4” is over when it begins; “before the end of Q4” is not.
  const ahead = new RegExp(String.raw`^${words.ahead}\s*$`, "u");
  const unless = new RegExp(String.raw`${words.unless}\s*$`, "u");
  const continues = new RegExp(String.raw`^(?:['’]s|\s*${words.continues}|\s+\d)`, "u");
  const range = new RegExp(String.raw`^\s?(?:[–—~〜～-]|${words.to})\s?`, "u");

  /** Where a date starts and ends together with the words that make it a due date; null without such words. */
  function announcement(form: Form, text: string, [from, to]: Place): Place | null {
    const start = Math.max(0, from - WORDS_BEFORE);
    const said = text.slice(start, from);
    // `to 5 days` is a figure, `due 5 days` a date.
    const lead = (form.figure ? label : before).exec(said);
    if (lead) return [start + lead.index, to];
    const trail = after.exec(text.slice(to, to + WORDS_BEFORE));
    if (trail && !form.inCell) return [from, to + trail[0].length];
    // Without such words it has to open or close a clause: “page within 5 days of …” says how the thing shall work.
    const apart = from === 0 || CLOSES.test(text.slice(to, to + 3));
    return form.announces && apart ? [from, to] : null;
  }

  /** Whether the words around it make a date something else. */
  function isOther(form: Form, text: string, [from, to]: Place): boolean {
    const said = text.slice(Math.max(0, from - WORDS_BEFORE), from);
    // “antes de marzo”: a due word may end as one of those does.
    if (unless.test(said.slice(0, before.exec(said)?.index))) return true;
    return form.relative === true && continues.test(text.slice(to, to + WORDS_BEFORE));
  }

  function find(where: Where, text: string, candidates: readonly Compiled[]): Found | null {
    let found: Found | null = null;
    for (const form of candidates) {
      if (where === "first" && form.inCell) continue;
      form.pattern.lastIndex = 0;
      for (let match = form.pattern.exec(text); match; match = form.pattern.exec(text)) {
        if (found && match.index >= found.place[0]) break;
        // Looked for here, because a pattern that begins with it is slow at every place of the text.
        if (ENDS_JOINED.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
        const bare: Place = [match.index, match.index + match[0].length];
        if (isOther(form, text, bare)) continue;
        const whole = match[0].length === text.length;
        const loose = where !== "announced" && (whole || !form.alone);
        const place = loose ? bare : announcement(form, text, bare);
        if (place && (!found || place[0] < found.place[0])) found = { form, groups: match.groups!, place, date: bare };
        if (place) break;
      }
    }
    return found;
  }

  function locate(where: Where, original: string): Found | null {
    const signs = words.signs(original);
    if (signs === 0 && !/\d/.test(original)) return null;
    const lower = original.toLowerCase();
    // A few capitals, such as İ, grow when they are made small: places would no longer fit.
    const text = (lower.length === original.length ? lower : original).replaceAll(/[\u2010-\u2012\u2212]/g, "-");
    const year = /[12]\d{3}/.test(text);
    const unspaced = hasUnspaced(text);
    const needless = where !== "announced" || (signs & DUE_WORD) !== 0;
    const possible = (form: Compiled): boolean =>
      (signs & form.needs.signs) === form.needs.signs &&
      (year || !form.needs.year) &&
      (unspaced || !form.needs.unspaced) &&
      (needless || form.announces === true);
    return find(where, text, strong.filter(possible)) ?? find(where, text, weak.filter(possible));
  }

  function read(where: Where, text: string, published: Day | null): Due | null {
    const found = locate(where, text);
    if (!found) return null;
    const due = dueOf(found, text, published, ahead);
    const behind = text.slice(due.end, due.end + RANGE_LENGTH);
    const to = range.exec(behind.toLowerCase());
    const last = to && locate("first", behind.slice(to[0].length));
    if (!to || last?.date[0] !== 0) return due;
    const reading = last.form.read(last.groups, published);
    if (typeof reading !== "string") return due;
    const end = due.end + to[0].length + last.date[1];
    return { start: due.start, end, text: text.slice(found.date[0], end), due: reading, problem: null };
  }
  return {
    first: (text, published) => read("first", text, published),
    inCell: (text, published) => read("inCell", text, published),
    announced: (text, published) => read("announced", text, published),
  };
}

/** Long enough for a dash and one more date. */
const RANGE_LENGTH = 60;
const CLOSES = /^\s*(?:$|[.,;:!()[\]–—-]|[（）。、，；])/;
/** No due word with its colon and spaces is longer. */
const WORDS_BEFORE = 50;

type Where = "first" | "inCell" | "announced";
type Place = [start: number, end: number];
type Compiled = Form & { needs: Needs; pattern: RegExp };

interface Found {
  form: Form;
  groups: Groups;
  /** The date alone, and with the words beside it. */
  date: Place;
  place: Place;
}

/** What a text must hold for a form to be looked for: most hold no date, and each pattern costs more than a look. */
interface Needs {
  signs: number;
  year: boolean;
  unspaced: boolean;
}

function needsOf(source: string): Needs {
  const groups = Object.entries(SIGNS).filter(([group]) => source.includes(`(?<${group}>`));
  return {
    signs: groups.reduce((bits, [, bit]) => bits | bit, 0),
    year: source.includes("(?<year>"),
    // `12月1日`
    unspaced: source.includes("\\s?月"),
  };
}

/** The last day of the period before the one that ends on `day`. */
function monthsEarlier(day: Day, months: number): Day {
  return lastDayOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - months);
}

function dueOf(found: Found, text: string, published: Day | null, ahead: RegExp): Due {
  const {
    form,
    groups,
    date,
    place: [start, end],
  } = found;
  const reading = form.read(groups, published);
  const due = { start, end, text: text.slice(...date) };
  if (typeof reading === "string") {
    const early = form.months !== undefined && !groups["end"] && ahead.test(text.slice(start, date[0]).toLowerCase());
    return { ...due, due: early ? monthsEarlier(reading, form.months!) : reading, problem: null };
  }
  return { ...due, due: null, problem: `“${due.text}” ${reading.problem}` };
}
