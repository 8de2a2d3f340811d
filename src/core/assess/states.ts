/** All commitment states, most urgent first. */
export const STATES = [
  "overdue",
  "removed",
  "due_soon",
  "unproven",
  "on_track",
  "undated",
  "kept",
  "kept_late",
  "withdrawn",
  "replaced",
] as const;

export type State = (typeof STATES)[number];

/** The wording for each state, as in `3 commitments are …`. */
export const STATE_WORDS: Record<State, string> = {
  overdue: "overdue",
  removed: "removed from its report",
  due_soon: "due soon",
  unproven: "done without evidence",
  on_track: "on track",
  undated: "without a due date",
  kept: "kept",
  kept_late: "kept late",
  withdrawn: "withdrawn",
  replaced: "replaced",
};
