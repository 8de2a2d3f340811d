import type { Day } from "../model/date.ts";
import type { Due } from "./due.ts";
import type { Words } from "./words.ts";

/** With its words: `the end of September, 2026`. */
const LONGEST_DATE = 40;

/** The due date that an item's words give, with a day or without (`due: soon`). */
export function findDue(text: string, published: Day | null, words: Words): Due | null {
  const { due: reader, lexicon } = words;
  const announced = reader.announced(text, published);
  // “mails sent before 1 August” tells of the past, “due 1 August” does not.
  const past = announced?.due && published && announced.due < published;
  if (announced && !(past && lexicon.softDue.test(text.slice(announced.start)))) return announced;
  const alone =
    dueAtEnd(text, published, words) ?? dueInBrackets(text, published, words) ?? dueAfterComma(text, published, words);
  if (alone) return { ...alone, bare: true };
  const label = /[:：=([（]/.test(text) ? lexicon.dueLabel.exec(text) : null;
  const said = label?.groups?.["said"]?.trim();
  if (!label || !said) return null;
  const start = text.indexOf(label.groups!["said"]!, label.index);
  const end = start + said.length;
  return { start: /^[([（]/.test(label[0]) ? label.index + 1 : label.index, end, text: said, due: null, problem: null };
}

/** In the last brackets, and after the last dash, a date that stands alone between commas is a due date. */
export function dueAtEnd(text: string, published: Day | null, { due: reader, lexicon }: Words): Due | null {
  const brackets = /[([（]([^()[\]（）]+)[)\]）]\s?[.。]?$/.exec(text);
  const start = brackets ? brackets.index + 1 : text.search(/(?<=\s[—–-]\s)[^—–]{1,60}$/);
  const found = start < 0 ? null : reader.first(text.slice(start), published);
  if (!found) return null;
  const [before, after] = [text.slice(start, start + found.start), text.slice(start + found.end)];
  // `(planned 2026-12-01)` is a due date, `(introduced 2026-01-03)` and `(done 2026-01-03)` are none.
  const alone = /(?:^|[,;:、，：—–-]\s?)$/.test(before) || lexicon.doneOf(before) === false;
  if (!alone || !/^\s?(?:$|[,;、，.)\]）—–-])/.test(after)) return null;
  return { ...found, start: found.start + start, end: found.end + start };
}

/** `As a long-term solution (Q2 2027), we will …`: brackets in a sentence that hold nothing but a date to come. */
function dueInBrackets(text: string, published: Day | null, { due: reader }: Words): Due | null {
  if (!/[([（]/.test(text)) return null;
  for (const match of text.matchAll(/[([（](?<said>[^()[\]（）]{2,40})[)\]）]/g)) {
    const said = match.groups!["said"]!;
    const found = reader.first(said, published);
    const whole = found !== null && found.start === 0 && found.end === said.length;
    // Without a day of publication only a period is known to lie ahead: a day may be the one of the incident.
    const ahead =
      found?.due && (published ? found.due >= published : !/\d{1,2}\D+\d{1,2}/.test(said.replace(/\d{4}/, "")));
    if (whole && ahead) return { ...found, start: match.index + 1, end: match.index + 1 + said.length };
  }
  return null;
}

/** `Rotate the keys, Dec 1, 2026`: a day to come that stands alone after a comma at the end. */
function dueAfterComma(text: string, published: Day | null, { due: reader }: Words): Due | null {
  const tail = Math.max(0, text.length - LONGEST_DATE);
  if (!published || !/[\d月].{0,4}$/.test(text)) return null;
  for (const { index } of text.slice(tail).matchAll(/(?<=[,;，、；]\s?)\S/g)) {
    const start = tail + index;
    const found = reader.first(text.slice(start), published);
    const alone = found?.start === 0 && /^\s?[.。]?$/.test(text.slice(start + found.end));
    if (alone && found.due && found.due >= published) return { ...found, start, end: start + found.end };
  }
  return null;
}
