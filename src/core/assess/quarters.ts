import type { Now } from "../model/date.ts";
import { groupBy } from "../model/text.ts";
import type { AssessedCommitment } from "./assess-one.ts";
import { dueGroup } from "./due.ts";

/** On-time figures for commitments originally due in one quarter. */
export interface Quarter {
  /** Four digits. */
  year: string;
  /** 1 to 4. */
  quarter: string;
  kept: number;
  due: number;
}

/** On-time figures by the quarter of the original due date, oldest first. They add up to the assessment's `on_time`. */
export function onTimeByQuarter(commitments: readonly AssessedCommitment[], now: Now): Quarter[] {
  const due = commitments.flatMap((commitment) => {
    const { first_due } = commitment.block;
    const group = dueGroup(commitment, now);
    const first = first_due ?? commitment.block.due;
    return group !== null && first !== null ? [{ quarter: quarterOf(first), group }] : [];
  });
  return [...groupBy(due, ({ quarter }) => quarter)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, quarter]) => ({
      year: name.slice(0, 4),
      quarter: name.slice(4),
      kept: quarter.filter(({ group }) => group === "kept_on_time").length,
      due: quarter.length,
    }));
}

/** Returns `20262` for a date in the second quarter of 2026. */
function quarterOf(day: string): string {
  return `${day.slice(0, 4)}${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
