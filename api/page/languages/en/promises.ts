import type { DueGroup } from "../../../../src/core/assess/due.ts";
import type { UnitGroup } from "../../unit-groups.ts";
import { createNumberFormat } from "../../number-format.ts";

const { number, plural } = createNumberFormat("en-GB");
const days = (count: number): string => plural(count, { one: "day", other: "days" });
const promises = (count: number): string => plural(count, { one: "promise", other: "promises" });
const were = (count: number): string => (count === 1 ? "was" : "were");

/** Starts a sentence about all promises that are due: `It`, `Both` or `All 6`. */
const all = (count: number): string => (count === 1 ? "It" : count === 2 ? "Both" : `All ${number(count)}`);

const due: Record<DueGroup, (count: number) => string> = {
  kept_on_time: (count) => `${number(count)} kept on time`,
  kept_late: (count) => `${number(count)} kept late`,
  overdue: (count) => `${number(count)} overdue`,
  rescheduled: (count) => `${number(count)} rescheduled`,
  in_grace: (count) => `${number(count)} in the grace period`,
  unproven: (count) => `${number(count)} done without evidence`,
  withdrawn_or_replaced: (count) => `${number(count)} withdrawn or replaced`,
  removed: (count) => `${number(count)} removed`,
};

const allDue: Record<DueGroup, (count: number) => string> = {
  kept_on_time: (count) => `${all(count)} ${were(count)} kept on time`,
  kept_late: (count) => `${all(count)} ${were(count)} kept late`,
  overdue: (count) => `${all(count)} ${count === 1 ? "is" : "are"} overdue`,
  rescheduled: (count) => `${all(count)} ${count === 1 ? "has" : "have"} been rescheduled`,
  in_grace: (count) => `${all(count)} ${count === 1 ? "is" : "are"} in the grace period`,
  unproven: (count) => `${all(count)} ${were(count)} done without evidence`,
  withdrawn_or_replaced: (count) => `${all(count)} ${were(count)} withdrawn or replaced`,
  removed: (count) => `${all(count)} ${were(count)} removed`,
};

/** The sentences of the headline. They have no final period. */
export const headline = {
  overline: (name: string | null, incidents: number) =>
    `${name === null ? "What was promised" : `What ${name} promised`} after ${plural(incidents, { one: "incident", other: "incidents" })}`,
  /** `day` replaces “today” if the date is set. */
  due: (count: number, day: string | null) => `${promises(count)} ${were(count)} due by ${day ?? "today"}`,
  groups: due,
  all: allDue,
  nothingDue: "Nothing has come due yet",
  open: (count: number) => `${promises(count)} ${count === 1 ? "is" : "are"} open`,
  early: (count: number) => `${promises(count)} ${were(count)} kept early or without a due date`,
  removed: (count: number) => `${number(count)} that ${were(count)} not due yet ${were(count)} removed`,
  gone: (count: number) => `${plural(count, { one: "tracked issue is", other: "tracked issues are" })} missing`,
  none: "No promises recorded",
  total: (count: number, since: string | null) =>
    `${promises(count)} in all${since === null ? "" : ` since ${since}`}. ${count === 1 ? "It" : "Each one"} links to the report it was made in and to a public issue.`,
  ownerless: (count: number) => `${promises(count)} ${count === 1 ? "has" : "have"} no named owner.`,
};

/** The names of the groups of squares. `unitNotes` contains the lines below them. */
export const units: Record<UnitGroup, (count: number) => string> = {
  overdue: (count) => `${number(count)} overdue`,
  removed: (count) => `${number(count)} removed`,
  rescheduled: (count) => `${number(count)} rescheduled`,
  grace: (count) => `${number(count)} in the grace period`,
  unproven: (count) => `${number(count)} done without evidence`,
  kept: (count) => `${number(count)} kept`,
  kept_late: (count) => `${number(count)} kept late`,
  not_due: (count) => `${number(count)} not due yet`,
  undated: (count) => `${number(count)} without a due date`,
  already_done: (count) => `${number(count)} already done`,
  withdrawn: (count) => `${number(count)} withdrawn or replaced`,
};

export const unitNotes = {
  /** `count` is the number of promises. */
  longest: (late: number, count: number) => `${count === 1 ? "" : "the longest "}by ${days(late)}`,
  next: (day: string) => `next: ${day}`,
  neverOverdue: "can never be overdue",
  early: (count: number) => `${number(count)} early or without a due date`,
  whenPublished: "when promised",
  withoutEvidence: (count: number) => `${number(count)} without evidence`,
  withoutReason: (count: number) => `${number(count)} without a reason`,
};

/** The date column of a list, and the line below a promise. */
export const row = {
  late: (count: number) => `${days(count)} late`,
  due: (day: string) => `due ${day}`,
  was: (day: string) => `was due ${day}`,
  done: (day: string) => `done ${day}`,
  noDate: "no due date",
  moved: (count: number, complete: boolean, day: string) =>
    `moved ${complete ? "" : "at least "}${count === 1 ? "once" : count === 2 ? "twice" : `${number(count)} times`}, first due ${day}`,
  after: (report: string) => `after ${report}`,
};
