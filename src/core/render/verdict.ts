import type { Assessment } from "../assess/assess.ts";
import { countOpen, DUE_GROUPS, type DueGroup } from "../assess/due.ts";
import { plural } from "../model/text.ts";

/** For each group of due commitments, the verb that says that one or several are in it, and the words that follow. */
const GROUPS: Record<DueGroup, { verb: [one: string, several: string]; words: string }> = {
  kept_on_time: { verb: ["was", "were"], words: "kept on time" },
  kept_late: { verb: ["was", "were"], words: "kept late" },
  overdue: { verb: ["is", "are"], words: "overdue" },
  rescheduled: { verb: ["was", "were"], words: "rescheduled" },
  in_grace: { verb: ["is", "are"], words: "in the grace period" },
  unproven: { verb: ["was", "were"], words: "done without evidence" },
  withdrawn_or_replaced: { verb: ["was", "were"], words: "withdrawn or replaced" },
  removed: { verb: ["was", "were"], words: "removed" },
};

/**
 * The verdict on all commitments, as the heading of the dashboard and the summary: `9 commitments were due by today: 4 kept on
 * time, 1 kept late, 4 overdue`. It has no final period.
 */
export function verdict({ due, counts }: Pick<Assessment, "due" | "counts">): string {
  if (counts.total === 0) return "No commitments recorded. This does not mean that none were made";
  const removedEarly = counts.removed - due.removed;
  return [
    due.total > 0 ? dueClause(due) : nothingDueClause(counts),
    ...(removedEarly > 0 ? [`${removedEarly} that ${was(removedEarly)} not due yet ${was(removedEarly)} removed`] : []),
  ].join(". ");
}

function dueClause(due: Assessment["due"]): string {
  const lead = `${plural(due.total, "commitment was", "commitments were")} due by today`;
  const groups = DUE_GROUPS.filter((group) => due[group] > 0);
  const [only, ...others] = groups;
  if (only !== undefined && others.length === 0) return `${lead}. ${allOf(due.total, only)}`;
  return `${lead}: ${groups.map((group) => `${due[group]} ${GROUPS[group].words}`).join(", ")}`;
}

/** `It was kept on time`, `Both are overdue` or `All 6 are overdue`. */
function allOf(count: number, group: DueGroup): string {
  const { verb, words } = GROUPS[group];
  const subject = count === 1 ? "It" : count === 2 ? "Both" : `All ${count}`;
  return `${subject} ${count === 1 ? verb[0] : verb[1]} ${words}`;
}

function nothingDueClause(counts: Assessment["counts"]): string {
  const open = countOpen(counts);
  const parts = [
    ...(open > 0 ? [`${plural(open, "commitment is", "commitments are")} open`] : []),
    ...(counts.kept > 0
      ? [`${plural(counts.kept, "commitment was", "commitments were")} kept early or without a due date`]
      : []),
  ];
  return `Nothing has come due yet${parts.length > 0 ? `: ${parts.join(", ")}` : ""}`;
}

function was(count: number): string {
  return count === 1 ? "was" : "were";
}
