import { isFirstDatePast, type AssessedCommitment } from "./assess.ts";
import type { Now } from "../model/date.ts";
import { groupBy } from "../model/text.ts";

/** What was kept by its first published date, of what was due by it in one quarter. */
export interface Quarter {
  /** Four digits. */
  year: string;
  /** 1 to 4. */
  quarter: string;
  kept: number;
  due: number;
}

/** The on-time figures by the quarter of the first due date, oldest first; together they are the assessment's `on_time`. */
export function onTimeByQuarter(commitments: readonly AssessedCommitment[], now: Now): Quarter[] {
  const due = commitments.filter((commitment) => isFirstDatePast(commitment, now));
  const quarters = groupBy(due, ({ block }) => quarterOf(block.first_due!));
  return [...quarters]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, found]) => ({
      year: name.slice(0, 4),
      quarter: name.slice(4),
      kept: found.filter(({ state }) => state === "kept").length,
      due: found.length,
    }));
}

function quarterOf(day: string): string {
  return `${day.slice(0, 4)}${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
