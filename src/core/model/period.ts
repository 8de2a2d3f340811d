import { addDays, daysBetween, weekday, type Day } from "./date.ts";

/** The days that a digest covers. */
export interface Period {
  /** A Monday. */
  from: Day;
  /** The Monday after the last day. */
  to: Day;
}

const WEEK = 7;
/** A digest covers at most this many days, even if none has been posted for longer. */
const MAX_DAYS = 5 * WEEK;

/**
 * The days that the next weekly digest covers: the whole weeks since the last digest, or last week if there was none. Null if
 * this week's digest has been posted. `last` is the Monday of the week in which the last digest was posted.
 */
export function digestPeriod(last: Day | null, today: Day): Period | null {
  const to = addDays(today, -((weekday(today) + 6) % WEEK));
  const since = last === null ? WEEK : daysBetween(last, to);
  // A date further ahead than a wrong clock explains was edited by hand, and would stop all digests.
  if (since <= 0 && since >= -WEEK) return null;
  const days = since < 0 ? WEEK : Math.min(since, MAX_DAYS);
  return { from: addDays(to, -days), to };
}
