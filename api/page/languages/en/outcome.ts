import { createNumberFormat } from "../../number-format.ts";

const { plural } = createNumberFormat("en-GB");
const days = (count: number): string => plural(count, { one: "day", other: "days" });

/** A promise's verdict in words, without a final period. */
export const outcome = {
  overdue: (count: number, due: string) => `${days(count)} overdue: it was due on ${due}`,
  removed: (day: string | null) => `Removed from its report${day === null ? "" : ` on ${day}`} without explanation`,
  rescheduled: (count: number, due: string) =>
    `Open. It missed its original due date by ${days(count)} and is now due on ${due}`,
  grace: (count: number, due: string) => `Open. It was due on ${due}, ${days(count)} ago, and is in its grace period`,
  notDue: (due: string) => `Open. It is due on ${due}`,
  undated: "Open. It has no due date",
  unproven: (day: string) => `Reported as done on ${day}, but without public evidence`,
  kept: (day: string, due: string | null) => `Kept on ${day}${due === null ? "" : `, due on ${due}`}`,
  keptLate: (count: number, day: string) => `Kept ${days(count)} late, on ${day}`,
  alreadyDone: "Already done when it was promised",
  withdrawn: (day: string) => `Withdrawn on ${day}`,
  replaced: (day: string) => `Replaced on ${day}`,
};

/** The labels on a promise's timeline. */
export const timeline = {
  promised: "promised",
  due: "due",
  firstDue: "first due",
  moved: "moved to",
  today: "today",
  done: "done",
  ended: "ended",
  noReason: "no reason given",
};
