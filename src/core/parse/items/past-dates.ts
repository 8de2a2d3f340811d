import type { Day } from "../../model/date.ts";
import type { ParseContext } from "../context.ts";
import type { FoundDate } from "../dates/finder.ts";

/** Whether a date is before the report's publication date. False if either is unknown. */
export function isBeforePublication(day: Day | null, { published }: Pick<ParseContext, "published">): boolean {
  return day !== null && published !== null && day < published;
}

/** The warning for a due date before publication, which would make a commitment overdue from the start. */
export function pastWarning(text: string | null, published: Day | null): string {
  return `“${text}” is before the report's publication date, ${published}, so it isn't used as the due date: mark the item as done, or write a later date.`;
}

/** The warning for a due date that its author should check. Null if there is nothing to check. */
export function dueWarning(
  { start, text: words, day, uncertain }: Pick<FoundDate, "start" | "text" | "day" | "uncertain">,
  text: string,
  { dates }: ParseContext,
): string | null {
  if (day === null) return null;
  const name = dates.wrongWeekday(text, { start, text: words, day });
  if (name !== null) return weekdayWarning(name, day);
  return uncertain ? uncertainWarning(words, day) : null;
}

/** The warning for words that can mean another date. */
function uncertainWarning(text: string, day: Day): string {
  return `“${text}” is read as ${day}: write the date as YYYY-MM-DD if you mean another day.`;
}

/** The warning for words that name a time but aren't read as the due date. */
export function unreadWarning(text: string): string {
  return `“${text}” names a time that isn't read as a due date: if the commitment is due then, add “due: YYYY-MM-DD”.`;
}

/** The warning for a due date next to the name of another weekday. */
function weekdayWarning(name: string, day: Day): string {
  return `The due date is read as ${day}, which isn't a “${name}”: correct the date or the weekday.`;
}
