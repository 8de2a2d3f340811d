import { plural } from "../model/text.ts";
import { type State, STATE_WORDS } from "../assess/states.ts";
import { type AssessedCommitment, isUnexplained } from "../assess/assess-one.ts";
import type { Assessment } from "../assess/assess.ts";
import { countOpen } from "../assess/due.ts";

/**
 * Puts the figures on one line for the badge and summaries: `4 of 9 due kept · 1 late · 2 overdue · 1 gone`. Only commitments
 * kept on time count as kept. `gone` is the number of tracked issues that can no longer be read, which the counts may
 * not include.
 */
export function headline({ counts, due }: Pick<Assessment, "counts" | "due">, gone = 0): string {
  const goneParts = gone > 0 ? [`${gone} gone`] : [];
  if (counts.total === 0) return ["no commitments recorded", ...goneParts].join(" · ");
  const figures =
    due.total === 0
      ? ["nothing due yet", `${countOpen(counts)} open`, ...partOf(counts.kept, "kept")]
      : [`${due.kept_on_time} of ${due.total} due kept`, ...partOf(due.kept_late, "late")];
  const failing = [...partOf(counts.overdue, "overdue"), ...partOf(counts.removed, "removed")];
  return [...figures, ...failing, ...goneParts].join(" · ");
}

function partOf(count: number, word: string): string[] {
  return count > 0 ? [`${count} ${word}`] : [];
}

/** Explains why a check fails: `3 commitments are overdue, the oldest by 41 days: …`. Null if it passes. */
export function failureSentence(assessment: Assessment, failOn: readonly State[]): string | null {
  const parts: string[] = [];
  for (const state of failOn) {
    const found = assessment.commitments.filter(({ states }) => states.includes(state));
    const [oldest] = found.toSorted((a, b) => b.days_overdue - a.days_overdue);
    if (oldest !== undefined) parts.push(stateSentence(found.length, state, oldest));
  }
  const unexplained = assessment.commitments.filter(isUnexplained);
  const [first] = unexplained;
  if (first !== undefined) {
    const count = plural(unexplained.length, "commitment was", "commitments were");
    parts.push(`${count} withdrawn without a reason (comment “Reason: …” on the issue): ${nameOf(first)}`);
  }
  return parts.length > 0 ? `${parts.join("; ")}.` : null;
}

/** States how many commitments meet a state's condition, and names one of them, `oldest`. */
function stateSentence(count: number, state: State, oldest: AssessedCommitment): string {
  const by = `by ${plural(oldest.days_overdue, "day", "days")}`;
  const how = state !== "overdue" ? "" : count === 1 ? ` ${by}` : `, the oldest ${by}`;
  return `${plural(count, "commitment is", "commitments are")} ${STATE_WORDS[state]}${how}: ${nameOf(oldest)}`;
}

function nameOf({ issue, block }: AssessedCommitment): string {
  return issue ? `#${issue.number} ${block.subject}` : block.subject;
}
