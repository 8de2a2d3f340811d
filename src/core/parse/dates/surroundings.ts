import type { DateWords } from "./date-words.ts";
import type { DateForm } from "./form.ts";
import { hasUnspaced, SPACED_SIGNS } from "../lexicon/phrases.ts";

/** Start and end offsets in the text. */
export type Range = [start: number, end: number];

/** What makes a date a due date: a label (`due`), a preposition (`by`), another time word (`on`), or the date's own wording. */
export interface Announcement {
  range: Range;
  by: "label" | "preposition" | "moment" | "wording";
}

/** Classifies a date by the words around it. Expects lower-case text. */
export interface Surroundings {
  /** The kind of words that make a date a due date, and the range of these words and the date; null if there are none. */
  announcement(form: DateForm, text: string, date: Range, isPledge: boolean): Announcement | null;
  /** Whether the words around a date mean it isn't a due date: `not before`, `within 5 days after`. */
  isOther(form: DateForm, text: string, date: Range): boolean;
  /** Whether a period is part of a fiscal year, which can start in any month: `Q1 FY27`. */
  isFiscal(form: DateForm, text: string, date: Range): boolean;
  /** Whether a date that starts at this offset is part of a longer word or number: `v2026-12-01`. */
  isJoined(text: string, start: number): boolean;
  /** Whether the words before a period refer to its start: “before Q4” ends when Q4 begins. */
  meansStart(lead: string): boolean;
  /** The number of the weekday next to a date, from 0 for Sunday, and its name. Null if there is none. */
  weekdayBeside(text: string, date: Range): { start: number; name: string; number: number } | null;
  /** The length of the words at a text's start that join two dates into a range; 0 if there are none. */
  joinerLength(text: string): number;
}

/** How many characters before or after a date are searched for words that classify it. */
const WORDS_LENGTH = 50;
const JOINED = String.raw`[${SPACED_SIGNS}\-/.]`;
const ENDS_JOINED = new RegExp(`${JOINED}$`, "u");
/** A fiscal year before or after a period, which then isn't a calendar period. */
const [FISCAL_BEFORE, FISCAL_AFTER] = [/[fc]y[ -]?['’]?\d{2,4}[ -]?$/, /^[ -]?[fc]y[ -]?['’]?\d/];
/** The verb at the end of a Chinese, Japanese or Korean clause, without particles that join words: `交換` in `鍵を2週間以内に交換`. */
const LAST_VERB =
  /^\s?(?:(?![をのがはで的을를는은의])[\u3005-\u30FF\u3400-\u9FFF\uAC00-\uD7A3]){1,8}(?:\s[\uAC00-\uD7A3]{1,5})?\s?(?:$|[.(（。、，；])/u;
const CLOSES_CLAUSE = /^\s*(?:$|[.,;:!()[\]–—-]|[（）。、，；])/;

function isFiscal({ months }: DateForm, text: string, [start, end]: Range): boolean {
  const lead = text.slice(Math.max(0, start - WORDS_LENGTH), start);
  return months !== undefined && (FISCAL_BEFORE.test(lead) || FISCAL_AFTER.test(text.slice(end, end + WORDS_LENGTH)));
}

/** Compiles the patterns for words around a date that show whether it is a due date. */
export function compileSurroundings(words: DateWords): Surroundings {
  const { around, patterns } = words;
  // In “by Friday, 4 September”, the weekday is redundant.
  const weekday = String.raw`(?:(?:${patterns.weekdays})[.,]*\s+)?`;
  const optionalMoment = String.raw`(?:${around.at}\s+)?`;
  // `by 5 pm on Friday`, `by close of business Friday`
  const hour = String.raw`(?:(?:\d{1,2}(?:[:.]\d{2}|(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|h|${around.hours}))|${around.hours})\s+)?`;
  const before = new RegExp(
    String.raw`(?<!${JOINED})${around.before}\s*(?:[:：=]{1,2}\s*)?${hour}${optionalMoment}${weekday}${optionalMoment}$`,
    "u",
  );
  const at = new RegExp(String.raw`(?<!${JOINED})${around.at}\s*${weekday}${optionalMoment}$`, "u");
  // “the last Friday in November”
  const dayOf = new RegExp(String.raw`(?:${patterns.weekdays})\s+(?:${patterns.of}|${around.at})\s+$`, "u");
  const done = new RegExp(String.raw`${around.done}\s*$`, "u");
  const label = new RegExp(
    String.raw`(?<!${JOINED})${around.labels}\s*(?:[:：=]{1,2}\s*)?${optionalMoment}${weekday}$`,
    "u",
  );
  const after = new RegExp(String.raw`^\s?(?:${around.after})`, "u");
  const beforeStart = new RegExp(String.raw`^${around.beforeStart}\s*$`, "u");
  const unless = new RegExp(String.raw`${around.unless}\s*$`, "u");
  const continues = new RegExp(
    String.raw`^(?:['’]s|\s*${around.continues}|\s+\d(?!\d?(?:[:.]\d{2})?\s?[ap]\.?m\b|\d?:\d{2}))`,
    "u",
  );
  const joiner = new RegExp(String.raw`^\s?(?:[–—~〜～/-]|${around.to})\s?`, "u");

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
      // A date's own wording counts only at the start of the text, at the end of a clause or in a pledge: “page within 5 days
      // of …” describes how something works.
      const isBeforeVerb = hasUnspaced(text.slice(start, end)) && LAST_VERB.test(text.slice(end, end + WORDS_LENGTH));
      const apart = start === 0 || CLOSES_CLAUSE.test(text.slice(end, end + 3)) || isBeforeVerb;
      // “in mid-December”
      const moment = at.exec(leadText);
      if (form.announces && (apart || isPledge)) {
        return { range: [moment ? leadStart + moment.index : start, end], by: "wording" };
      }
      const isPledged = isPledge && form.pledged === true;
      const when = form.figure || (form.relative && !isPledged) ? null : moment;
      // `(done on 3 August)`
      if (when && done.test(leadText.slice(0, when.index))) return null;
      if (isPledged && apart && !when) return { range: [start, end], by: "wording" };
      return when && { range: [leadStart + when.index, end], by: "moment" };
    },
    isOther(form, text, [start, end]) {
      const lead = text.slice(Math.max(0, start - WORDS_LENGTH), start);
      // Ignore the due word itself, which can end in a word from `unless`: “antes de marzo”.
      if (unless.test(lead.slice(0, (before.exec(lead) ?? at.exec(lead))?.index))) return true;
      if (isFiscal(form, text, [start, end]) || (form.months && dayOf.test(lead))) return true;
      return form.relative === true && continues.test(text.slice(end, end + WORDS_LENGTH));
    },
    isFiscal,
    isJoined: (text, start) => ENDS_JOINED.test(text.slice(Math.max(0, start - 2), start)),
    weekdayBeside: compileWeekdayBeside(words),
    meansStart: (lead) => beforeStart.test(lead),
    joinerLength: (text) => joiner.exec(text)?.[0].length ?? 0,
  };
}

/** Compiles the search for a weekday next to a date: `Friday, 4 December`, `4 December (Friday)`. */
function compileWeekdayBeside(words: DateWords): Surroundings["weekdayBeside"] {
  const { around, patterns } = words;
  const [before, after] = [
    new RegExp(String.raw`(?<!${JOINED})(?<name>${patterns.weekdays})[.,]*\s+(?:${around.at}\s+)?$`, "u"),
    new RegExp(String.raw`^\s?[,(]\s?(?<name>${patterns.weekdays})\s?(?:$|[.,;)])`, "u"),
  ];
  return (text, [start, end]) => {
    const from = Math.max(0, start - WORDS_LENGTH);
    const lead = before.exec(text.slice(from, start));
    const match = lead ?? after.exec(text.slice(end, end + WORDS_LENGTH));
    const name = match?.groups?.["name"];
    if (!match || name === undefined) return null;
    return { start: (lead ? from : end) + match.index + match[0].indexOf(name), name, number: words.weekday(name) };
  };
}
