import { todayIn, type Now } from "../model/date.ts";
import type { AssessedCommitment } from "./assess-one.ts";
import type { State } from "./states.ts";

/** The groups of commitments that are due so far, in the order in which they are printed. */
export const DUE_GROUPS = [
  "kept_on_time",
  "kept_late",
  "overdue",
  "rescheduled",
  "in_grace",
  "unproven",
  "withdrawn_or_replaced",
  "removed",
] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** The number of commitments due so far, in total and in each group. The groups add up to the total. */
export type DueFigures = { total: number } & Record<DueGroup, number>;

/** For each state, the group of a commitment that is due; null if a commitment in that state never counts as due. */
const GROUP_OF_STATE: Record<State, DueGroup | null> = {
  overdue: "overdue",
  removed: "removed",
  rescheduled: "rescheduled",
  // The original due date has passed, but the commitment is neither overdue nor rescheduled.
  due_soon: "in_grace",
  not_due: "in_grace",
  undated: "in_grace",
  unproven: "unproven",
  kept: "kept_on_time",
  kept_late: "kept_late",
  already_done: null,
  withdrawn: "withdrawn_or_replaced",
  replaced: "withdrawn_or_replaced",
};

/**
 * The group of a commitment that is due so far: its original due date has passed, or it is overdue because its due date was
 * moved earlier. Null if it isn't due, or was already done when it was promised.
 */
export function dueGroup(commitment: Pick<AssessedCommitment, "block" | "state">, now: Now): DueGroup | null {
  const { state } = commitment;
  return state === "overdue" || isFirstDatePast(commitment, now) ? GROUP_OF_STATE[state] : null;
}

/** Whether the original due date has passed. Commitments kept early aren't counted before then, to avoid inflating the figures. */
export function isFirstDatePast({ block }: Pick<AssessedCommitment, "block">, now: Now): boolean {
  return block.first_due !== null && block.first_due < todayIn(now, block.time_zone);
}

/** Whether the original due date passed before the commitment was closed. Days in the grace period count, too. */
export function isFirstDateMissed(
  commitment: Pick<AssessedCommitment, "block" | "closure" | "state">,
  now: Now,
): boolean {
  const { block, closure, state } = commitment;
  if (state === "already_done" || !isFirstDatePast(commitment, now)) return false;
  return closure === null || block.first_due === null || closure.on > block.first_due;
}

/** Counts the commitments that are due so far by group. */
export function dueFigures(
  commitments: ReadonlyArray<Pick<AssessedCommitment, "block" | "state">>,
  now: Now,
): DueFigures {
  const figures = { total: 0, ...NONE };
  for (const commitment of commitments) {
    const group = dueGroup(commitment, now);
    if (group === null) continue;
    figures.total += 1;
    figures[group] += 1;
  }
  return figures;
}

const NONE = Object.fromEntries(DUE_GROUPS.map((group) => [group, 0])) as Record<DueGroup, number>;

/** The states of open commitments. */
const OPEN_STATES = ["overdue", "removed", "rescheduled", "due_soon", "not_due", "undated"] as const;

/** The number of open commitments among the counted ones. */
export function countOpen(counts: Record<State, number>): number {
  return OPEN_STATES.reduce((sum, state) => sum + counts[state], 0);
}
