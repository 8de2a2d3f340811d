import type { DateWords } from "./date-words.ts";
import type { DateForm } from "./form.ts";
import { LETTER } from "./forms.ts";

/** Start and end offsets in the text. */
export type Range = [start: number, end: number];

/** What makes a date a due date: a label (`due`), a preposition (`by`), a word for when (`on`), or the date's own wording. */
export interface Announcement {
  range: Range;
  by: "label" | "preposition" | "moment" | "wording";
}

/** Classifies a date by the words around it. Expects lower-case text. */
export interface Surroundings {
  /** The words that make a date a due date, with their range including the date; null if there are none. */
  announcement(form: DateForm, text: string, date: Range, isPledge: boolean): Announcement | null;
  /** Whether the words around a date mean it isn't a due date: `not before`, `within 5 days after`. */
  isOther(form: DateForm, text: string, date: Range): boolean;
  /** Whether a date that starts at this offset is part of a longer word or number: `v2026-12-01`. */
  isJoined(text: string, start: number): boolean;
  /** Whether the words before a period refer to its start: “before Q4” ends when Q4 begins. */
  meansStart(lead: string): boolean;
  /** The length of the words at a text's start that join two dates into a range; 0 if there are none. */
  joinerLength(text: string): number;
}

/** The maximum length of a due word including its colon and spaces. */
const WORDS_LENGTH = 50;
const JOINED = String.raw`(?:${LETTER}|[\p{N}\-/.])`;
const ENDS_JOINED = new RegExp(`${JOINED}$`, "u");
const CLOSES_CLAUSE = /^\s*(?:$|[.,;:!()[\]–—-]|[（）。、，；])/;

/** Compiles the words around a date that make it a due date, or something else. */
export function compileSurroundings({ around, patterns }: DateWords): Surroundings {
  // In “by Friday, 4 September”, the weekday is redundant.
  const weekday = String.raw`(?:(?:${patterns.weekdays})[.,]*\s+)?`;
  const moment = String.raw`(?:${around.at}\s+)?`;
  // `by 5 pm on Friday`, `by close of business Friday`
  const hour = String.raw`(?:(?:\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|h)?\s?(?:${around.hours})?|${around.hours})\s+)?`;
  const before = new RegExp(
    String.raw`(?<!${JOINED})${around.before}\s*(?:[:：=]\s*)?${hour}${moment}${weekday}${moment}$`,
    "u",
  );
  const at = new RegExp(String.raw`(?<!${JOINED})${around.at}\s*${weekday}${moment}$`, "u");
  const done = new RegExp(String.raw`${around.done}\s*$`, "u");
  const label = new RegExp(String.raw`(?<!${JOINED})${around.labels}\s*(?:[:：=]\s*)?${moment}${weekday}$`, "u");
  const after = new RegExp(String.raw`^\s?(?:${around.after})`, "u");
  const beforeStart = new RegExp(String.raw`^${around.beforeStart}\s*$`, "u");
  const unless = new RegExp(String.raw`${around.unless}\s*$`, "u");
  const continues = new RegExp(
    String.raw`^(?:['’]s|\s*${around.continues}|\s+\d(?!\d?(?:[:.]\d{2})?\s?[ap]\.?m\b|\d?:\d{2}))`,
    "u",
  );
  const joiner = new RegExp(String.raw`^\s?(?:[–—~〜～-]|${around.to})\s?`, "u");

  return {
    announcement(form, text, [start, end], isPledge) {
      const leadStart = Math.max(0, start - WORDS_LENGTH);
      // `to 5 days` is an amount, but `due 5 days` is a date.
      const leadText = text.slice(leadStart, start);
      const labelled = label.exec(leadText);
      if (labelled) return { range: [leadStart + labelled.index, end], by: "label" };
      const lead = form.figure ? null : before.exec(leadText);
      if (lead) return { range: [leadStart + lead.index, end], by: "preposition" };
      const trail = after.exec(text.slice(end, end + WORDS_LENGTH));
      if (trail && !form.figure) return { range: [start, end + trail[0].length], by: "preposition" };
      // Otherwise the date must start or end a clause, because “page within 5 days of …” describes how something works.
      const apart = start === 0 || CLOSES_CLAUSE.test(text.slice(end, end + 3));
      if (form.announces && (apart || isPledge)) return { range: [start, end], by: "wording" };
      const isPledged = isPledge && form.pledged === true;
      const when = form.figure || (form.relative && !isPledged) ? null : at.exec(leadText);
      // `(done on 3 August)`
      if (when && done.test(leadText.slice(0, when.index))) return null;
      if (isPledged && apart && !when) return { range: [start, end], by: "wording" };
      return when && { range: [leadStart + when.index, end], by: "moment" };
    },
    isOther(form, text, [start, end]) {
      const lead = text.slice(Math.max(0, start - WORDS_LENGTH), start);
      // A due word can end in one of these words: “antes de marzo”.
      if (unless.test(lead.slice(0, (before.exec(lead) ?? at.exec(lead))?.index))) return true;
      return form.relative === true && continues.test(text.slice(end, end + WORDS_LENGTH));
    },
    isJoined: (text, start) => ENDS_JOINED.test(text.slice(Math.max(0, start - 2), start)),
    meansStart: (lead) => beforeStart.test(lead),
    joinerLength: (text) => joiner.exec(text)?.[0].length ?? 0,
  };
}
