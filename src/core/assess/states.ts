/** All commitment states, in the order in which people should see them. */
export const STATES = [
  "overdue",
  "removed",
  "rescheduled",
  "due_soon",
  "not_due",
  "undated",
  "unproven",
  "kept",
  "kept_late",
  "already_done",
  "withdrawn",
  "replaced",
] as const;

export type State = (typeof STATES)[number];

/** The wording for each state, as in `3 commitments are …`. */
export const STATE_WORDS: Record<State, string> = {
  overdue: "overdue",
  removed: "removed from its report",
  rescheduled: "rescheduled past its first date",
  due_soon: "due soon",
  not_due: "not due yet",
  undated: "without a due date",
  unproven: "done without evidence",
  kept: "kept",
  kept_late: "kept late",
  already_done: "already done when promised",
  withdrawn: "withdrawn",
  replaced: "replaced",
};
