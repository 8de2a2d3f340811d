import { plural } from "../model/text.ts";
import { type State, STATE_WORDS } from "../assess/states.ts";
import { type AssessedCommitment, isUnexplained } from "../assess/assess-one.ts";
import type { Assessment } from "../assess/assess.ts";

/**
 * Puts the figures on one line for the badge and summaries: `9 of 12 kept (2 late) · 1 overdue · 1 gone`. `gone` is the number
 * of tracked issues that can no longer be read, which the counts don't include.
 */
export function headline({ counts }: Pick<Assessment, "counts">, gone = 0): string {
  const goneParts = gone > 0 ? [`${gone} gone`] : [];
  if (counts.total === 0) return ["no commitments recorded", ...goneParts].join(" · ");
  const late = counts.kept_late > 0 ? ` (${counts.kept_late} late)` : "";
  const kept = `${counts.kept + counts.kept_late} of ${counts.total} kept${late}`;
  const failing = (["overdue", "removed"] as const).filter((state) => counts[state] > 0);
  return [kept, ...failing.map((state) => `${counts[state]} ${state}`), ...goneParts].join(" · ");
}

/** Explains why a check fails: `3 commitments are overdue, the oldest by 41 days: …`. Null if it passes. */
export function failureSentence(assessment: Assessment, failOn: readonly State[]): string | null {
  const parts: string[] = [];
  for (const state of failOn) {
    const found = assessment.commitments.filter((commitment) => commitment.state === state);
    const [oldest] = found.toSorted((a, b) => b.days_overdue - a.days_overdue);
    if (oldest !== undefined) parts.push(stateSentence(found.length, oldest));
  }
  const unexplained = assessment.commitments.filter(isUnexplained);
  const [first] = unexplained;
  if (first !== undefined) {
    const count = plural(unexplained.length, "commitment was", "commitments were");
    parts.push(`${count} withdrawn without a reason (comment “Reason: …” on the issue): ${nameOf(first)}`);
  }
  return parts.length > 0 ? `${parts.join("; ")}.` : null;
}

/** States how many commitments are in a state, and names the oldest. */
function stateSentence(count: number, oldest: AssessedCommitment): string {
  const by = `by ${plural(oldest.days_overdue, "day", "days")}`;
  const how = oldest.state !== "overdue" ? "" : count === 1 ? ` ${by}` : `, the oldest ${by}`;
  return `${plural(count, "commitment is", "commitments are")} ${STATE_WORDS[oldest.state]}${how}: ${nameOf(oldest)}`;
}

function nameOf({ issue, block }: AssessedCommitment): string {
  return issue ? `#${issue.number} ${block.subject}` : block.subject;
}
