import type { State } from "../../src/core/assess/states.ts";
import { todayIn } from "../../src/core/model/date.ts";
import type { Entry, View } from "../view/view.ts";

/** The groups of promises on the page, in the order in which people should see them. Every promise is in exactly one. */
export const UNIT_GROUPS = [
  "overdue",
  "removed",
  "rescheduled",
  "grace",
  "unproven",
  "kept",
  "kept_late",
  "not_due",
  "undated",
  "already_done",
  "withdrawn",
] as const;
export type UnitGroup = (typeof UNIT_GROUPS)[number];

const GROUP_OF_STATE: Record<Exclude<State, "due_soon">, UnitGroup> = {
  overdue: "overdue",
  removed: "removed",
  rescheduled: "rescheduled",
  unproven: "unproven",
  kept: "kept",
  kept_late: "kept_late",
  not_due: "not_due",
  undated: "undated",
  already_done: "already_done",
  withdrawn: "withdrawn",
  replaced: "withdrawn",
};

/** The group of one promise. The grace period begins when the due date has passed. */
export function unitGroup({ now }: Pick<View, "now">, { state, block }: Entry): UnitGroup {
  if (state !== "due_soon") return GROUP_OF_STATE[state];
  return block.due !== null && block.due < todayIn(now, block.time_zone) ? "grace" : "not_due";
}
