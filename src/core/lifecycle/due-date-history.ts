import { type Block, EVENTS_KEPT } from "../model/block.ts";
import type { Day } from "../model/date.ts";

/** A commitment's current due date or one of its past due dates. */
export interface PastDueDate {
  day: Day;
  /** When a run first saw this due date; null if the commitment started with it, or if unknown. */
  since: Day | null;
  /** Whether other due dates may be missing between this one and the previous one. */
  gap: boolean;
}

/** All of a commitment's due dates in order, the current one last. Includes moves to an earlier date. Empty if there are none. */
export function dueDateHistory({
  due,
  first_due,
  history,
}: Pick<Block, "due" | "first_due" | "history">): PastDueDate[] {
  if (due === null) return [];
  const first: PastDueDate = { day: first_due ?? due, since: null, gap: false };
  const dates = [first];
  let latest = first.day;
  const append = (date: PastDueDate): void => {
    dates.push(date);
    latest = date.day;
  };
  // The middle of a very long history isn't kept, so moves may be missing.
  const appendAfterGap = (day: Day): void => {
    if (day !== latest) append({ day, since: null, gap: true });
  };
  for (const event of history) {
    if (event.type === "dated") first.since ??= event.at;
    if (event.type !== "moved") continue;
    appendAfterGap(event.from);
    append({ day: event.to, since: event.at, gap: false });
  }
  appendAfterGap(due);
  return dates;
}

/**
 * Whether the history contains every event. The middle of a very long one is only in the comments. Earlier versions didn't
 * record that they left events out, so a history with the maximum number of events may lack some.
 */
export function isHistoryComplete({ history, shortened }: Pick<Block, "history" | "shortened">): boolean {
  return shortened === undefined && history.length < EVENTS_KEPT;
}
