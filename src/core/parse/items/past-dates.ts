import type { Day } from "../../model/date.ts";
import type { ParseContext } from "../context.ts";

/** Whether a date is before the report's publication date. False if either is unknown. */
export function isBeforePublication(day: Day | null, { published }: Pick<ParseContext, "published">): boolean {
  return day !== null && published !== null && day < published;
}

/** The warning for a due date before publication, which would make a commitment overdue from the start. */
export function pastWarning(text: string | null, published: Day | null): string {
  return `“${text}” is before the report's publication date, ${published}, so it isn't used as the due date: mark the item as done, or write a later date.`;
}

/** The warning for words that can mean another date. */
export function uncertainWarning(text: string, day: Day): string {
  return `“${text}” is read as ${day}: write the date as YYYY-MM-DD if you mean another day.`;
}
