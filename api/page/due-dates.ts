import { dueDateHistory, isHistoryComplete } from "../../src/core/lifecycle/due-date-history.ts";
import { daysBetween } from "../../src/core/model/date.ts";
import type { Entry } from "../view/view.ts";
import type { Page } from "./page.ts";
import { dayText, inZone, withNote } from "./time.ts";

/** If there are more due dates, only the original and the most recent ones are shown. */
const MAX_DATES = 5;

/**
 * `1 Mar 2026 → 15 May 2026 (postponed once, +75 days)`: the history of the due dates, so that the current one never
 * hides a slip.
 */
export function dueDatesText({ messages }: Page, { block, slips }: Entry): string {
  const dues = dueDateHistory(block);
  const [first] = dues;
  if (first === undefined || block.due === null)
    return block.due_text ? messages.due.noDay(block.due_text) : messages.due.none;
  const omitted = Math.max(0, dues.length - MAX_DATES);
  const dates = dues.flatMap(({ day, gap }, index) => {
    if (index > 0 && index <= omitted) return index === omitted ? ["…"] : [];
    return gap ? ["…", dayText(messages, day)] : [dayText(messages, day)];
  });
  const daysMoved = daysBetween(first.day, block.due);
  const text = inZone(messages, dates.join(" → "), block.time_zone);
  return slips.length === 0
    ? text
    : withNote(messages, text, messages.due.slips(slips.length, daysMoved, isHistoryComplete(block)));
}
