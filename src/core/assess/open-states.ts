import type { Block } from "../model/block.ts";
import { daysBetween, type Day } from "../model/date.ts";
import type { Settings } from "../model/snapshot.ts";
import type { State } from "./states.ts";

/**
 * The state of an open commitment, and every state whose condition it meets. `fail-on` checks all of these, because a removed
 * commitment is still removed when it becomes overdue.
 */
export function openStates({ block, today, settings }: OpenCommitment): { state: State; states: State[] } {
  const due = block.due ?? block.first_due;
  const removed: State[] = block.removed === null ? [] : ["removed"];
  const late = due === null ? 0 : daysBetween(due, today);
  if (late > settings.grace_days) return { state: "overdue", states: ["overdue", ...removed] };
  const special: State[] = [...removed, ...(isRescheduled(block, today) ? (["rescheduled"] as const) : [])];
  const timing = due === null ? "undated" : late >= -settings.warn_days ? "due_soon" : "not_due";
  const [state = timing] = special;
  return { state, states: [...special, timing] };
}

/** An open commitment, and today's date in its time zone. */
export interface OpenCommitment {
  block: Pick<Block, "due" | "first_due" | "removed">;
  today: Day;
  settings: Settings;
}

/** Whether the original due date has passed and the current one is later. */
function isRescheduled({ due, first_due }: OpenCommitment["block"], today: Day): boolean {
  return first_due !== null && due !== null && first_due < today && due > first_due;
}
