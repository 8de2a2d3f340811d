import { safeUrl } from "../../model/url.ts";
import type { ParseContext } from "../context.ts";
import type { Inline, Span } from "../markdown/inline.ts";
import { findMovedAside } from "./asides.ts";
import { findDue } from "./due-date.ts";
import type { Fields } from "./item.ts";
import { parseDoneOn, stripMarks } from "./item-marks.ts";
import { dueWarning, isBeforePublication } from "./past-dates.ts";
import { findOwner, ownerInLead } from "./owner.ts";
import { Peeler } from "./peel.ts";
import { findUnreadTime } from "./unread-time.ts";

/** The fields in an item's own words. */
export interface OwnFields extends Omit<Fields, "kind" | "links" | "tracker" | "otherTrackers"> {
  trackers: string[];
  /** HTTPS links at the ends of the words, where people put evidence for a tick. Omits links to issues. */
  evidence: string[];
  /** Words for a time that isn't a date, if there is no date: `soon`. */
  vagueTime: string | null;
  /** Words that name a time but aren't read as a date, if there is no date and the item isn't done. */
  unreadTime: string | null;
}

// A priority must be set off from other words: “Page on all P1 incidents” doesn't state one.
const PRIORITY = /(?<=^|[([,;:|—–-]\s?|\s-\s)P[0-4](?=\s?(?:$|[)\],;:.|—–-]))/u;

/** Parses an item's own words: strips its marks, finds the fields, and peels those at the ends off the title. */
export function parseOwnWords(inline: Inline, context: ParseContext): OwnFields {
  const { lexicon } = context;
  const marks = stripMarks(inline, lexicon);
  // Exclude an earlier due date from the search for the current one.
  const moved = findMovedAside(marks.text, lexicon);
  const text = moved ? `${marks.text.slice(0, moved.start)}${marks.text.slice(moved.end)}` : marks.text;
  const [cutAt, cutLength] = moved ? [moved.start, moved.end - moved.start] : [Infinity, 0];
  const toSource = ({ start, end }: Span): Span => {
    const shiftAt = (offset: number): number => marks.body.start + (offset >= cutAt ? cutLength : 0);
    return { start: start + shiftAt(start), end: end + shiftAt(end - 1) };
  };
  const priority = PRIORITY.exec(text);
  const lead = ownerInLead(inline.lead, text, lexicon);
  let [owner, date] = [lead ?? findOwner(text, context), findDue(text, context)];
  const found = [owner, date, priority && { start: priority.index, end: priority.index + priority[0].length }];
  const fields = found.filter((field) => field !== null).map(toSource);
  if (moved) fields.push({ start: marks.body.start + moved.start, end: marks.body.start + moved.end });
  const peeler = new Peeler({ words: inline, body: marks.body, fields }, lexicon);
  peeler.peelEnd();
  // Once the last fields are peeled, the field before them is at the end: `Rotate the keys @ann (#12)`.
  const { start, end } = peeler.rest;
  if ((owner === null || date === null) && end < marks.body.end) {
    const rest = inline.text.slice(start, end);
    owner ??= peeler.add(findOwner(rest, context), start);
    date ??= peeler.add(findDue(rest, context), start);
    peeler.peelEnd();
  }
  const { title, named, done: besideDone } = peeler.finish();
  const subject = inline.text.slice(title.start, title.end);
  const isPast = date?.positional === true && isBeforePublication(date.day, context);
  // “Report sent (2026-01-13)” is done, because its date is in the past.
  const done = marks.done ?? besideDone ?? (isPast && lexicon.statuses.isPast(subject) ? true : null);
  // In “[x] Rotate the keys (2026-08-17)”, the date of a ticked item is its completion date.
  const doneDate = done && date?.positional ? date : null;
  // “(Ann, already done on Sunday)”
  const isMention =
    done === true && date !== null && !/\d/.test(date.text) && !lexicon.due.atStart.test(text.slice(date.start));
  const due = doneDate || isMention ? null : date;
  const targets = (isTicket: boolean | null): string[] =>
    named.filter((reference) => isTicket === null || reference.isTicket === isTicket).map(({ target }) => target);
  return {
    text: marks.text,
    reason: moved?.reason ?? null,
    subject,
    owner: owner?.name ?? null,
    due: due?.day ?? null,
    dueText: due?.text ?? null,
    recurs: lexicon.recurrenceOf(text),
    trackers: [...new Set(targets(true))],
    evidence: targets(null)
      .map(safeUrl)
      .filter((url) => url !== null && !/\/issues\/\d+$/.test(url)) as string[],
    done,
    doneOn: done ? (parseDoneOn(marks.mark, context) ?? doneDate?.day ?? null) : null,
    priority: priority?.[0] ?? null,
    dateProblem: due?.problem ?? null,
    dateWarning: due && dueWarning(due, text, context),
    vagueTime: date === null ? lexicon.due.vagueTime(text) : null,
    unreadTime: date === null && !done ? unreadTimeIn(text, inline.crossedOut, context) : null,
  };
}

/** Words that name a time, in the item's text or among the words that are struck out in it. */
function unreadTimeIn(text: string, crossedOut: string | null, context: ParseContext): string | null {
  return findUnreadTime(text, context) ?? (crossedOut === null ? null : findUnreadTime(crossedOut, context));
}
