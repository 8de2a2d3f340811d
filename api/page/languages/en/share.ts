import { createNumberFormat } from "../../number-format.ts";

const { plural } = createNumberFormat("en-GB");
const days = (count: number): string => plural(count, { one: "day", other: "days" });

/** A text for other people to quote: what was promised, and what has become of it. */
export const share = {
  heading: "Share this",
  promise: (name: string | null, on: string | null, title: string, due: string | null) =>
    `${name === null ? "This was promised" : `${name} promised`}${on === null ? "" : ` on ${on}`}: “${title}”${due === null ? "" : `, due on ${due}`}.`,
  asOf: (day: string, state: string) => `On ${day}, ${state}.`,
  overdue: (count: number) => `it was ${days(count)} overdue`,
  removed: "it had been removed from the report without explanation",
  rescheduled: (count: number, due: string) =>
    `it was open, ${days(count)} past its original due date and rescheduled to ${due}`,
  grace: (count: number) => `it was ${days(count)} past its due date and in its grace period`,
  notDue: "it was open and not due yet",
  undated: "it was open and had no due date",
  unproven: (day: string) => `It was reported as done on ${day}, without public evidence.`,
  kept: (day: string) => `It was kept on ${day}.`,
  keptLate: (count: number, day: string) => `It was kept ${days(count)} late, on ${day}.`,
  alreadyDone: "It was already done when it was promised.",
  withdrawn: (day: string, reason: string) => `It was withdrawn on ${day}. ${reason}`,
  replaced: (day: string, reason: string) => `It was replaced on ${day}. ${reason}`,
};
