import type { Assessment } from "../assess/assess.ts";
import { countOpen, DUE_GROUPS, type DueGroup } from "../assess/due.ts";
import { plural } from "../model/text.ts";

/** The wording for each group of due commitments, as in `9 commitments were due by today: 4 kept on time, 1 late`. */
export const DUE_WORDS: Record<DueGroup, string> = {
  kept_on_time: "kept on time",
  kept_late: "late",
  overdue: "overdue",
  rescheduled: "rescheduled",
  in_grace: "within the grace period",
  unproven: "done without evidence",
  withdrawn_or_replaced: "withdrawn or replaced",
  removed: "removed from the report",
};

/**
 * States how many commitments are due so far, in total and in each group. If nothing is due yet, gives the number of open
 * commitments instead. Empty if there are no commitments.
 */
export function dueSentence({ due, counts }: Pick<Assessment, "due" | "counts">): string {
  if (counts.total === 0) return "";
  if (due.total === 0) {
    const kept = counts.kept > 0 ? `, ${counts.kept} already kept` : "";
    return `Nothing has come due yet: ${plural(countOpen(counts), "commitment is", "commitments are")} open${kept}.`;
  }
  const groups = DUE_GROUPS.filter((group) => due[group] > 0).map((group) => `${due[group]} ${DUE_WORDS[group]}`);
  return `${plural(due.total, "commitment was", "commitments were")} due by today: ${groups.join(", ")}.`;
}
