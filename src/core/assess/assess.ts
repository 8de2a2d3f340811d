import { withDerivedPromises } from "../lifecycle/promise-origin.ts";
import { nextMidnight, type Day, type Now } from "../model/date.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { STATES, type State } from "./states.ts";
import { type AssessedCommitment, assessOne } from "./assess-one.ts";
import { dueFigures, type DueFigures } from "./due.ts";

/** The number of commitments in total and in each state. */
export type Counts = { total: number } & Record<State, number>;

/** All commitments with their states, and the summary figures. */
export interface Assessment {
  commitments: AssessedCommitment[];
  counts: Counts;
  /** Commitments with at least one slip. */
  slipped: number;
  /** The commitments that are due so far. See dueGroup. */
  due: DueFigures;
  /** The two main figures of `due`: all commitments due so far, and those kept by their original due date. */
  on_time: { kept: number; due: number };
  /** The earliest due date among the commitments that are rescheduled, due soon or not due yet. */
  next_due: Day | null;
  /** The next midnight in any of `zones`, RFC 3339. Until then, states change only if the facts change. */
  valid_until: string;
  /** UTC and the commitments' IANA time zones. */
  zones: string[];
}

/** Assesses a repository's commitments under its settings. Pure: depends only on the facts and `now`, never on earlier states. */
export function assess(snapshot: Pick<Snapshot, "commitments" | "settings">, now: Now): Assessment {
  return tally(
    withDerivedPromises(snapshot.commitments, ({ issue }) => issue).map((tracked) =>
      assessOne(tracked, snapshot.settings, now),
    ),
    now,
  );
}

/** Summarises assessed commitments, possibly from several repositories. */
export function tally(commitments: AssessedCommitment[], now: Now): Assessment {
  const zones = new Set(["UTC"]);
  let [slipped, next_due]: [number, Day | null] = [0, null];
  for (const { block, slips, state } of commitments) {
    zones.add(block.time_zone);
    if (slips.length > 0) slipped += 1;
    if (block.due !== null && UPCOMING.has(state) && (next_due === null || block.due < next_due)) next_due = block.due;
  }
  const due = dueFigures(commitments, now);
  return {
    commitments,
    counts: countStates(commitments),
    slipped,
    due,
    on_time: { kept: due.kept_on_time, due: due.total },
    next_due,
    valid_until: Array.from(zones, (zone) => nextMidnight(now.instant, zone)).reduce((a, b) => (a < b ? a : b)),
    zones: [...zones],
  };
}

const UPCOMING: ReadonlySet<State> = new Set(["rescheduled", "due_soon", "not_due"]);
const NONE = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;

/** Counts the commitments in each state. */
export function countStates(commitments: ReadonlyArray<Pick<AssessedCommitment, "state">>): Counts {
  const counts = { total: commitments.length, ...NONE };
  for (const { state } of commitments) counts[state] += 1;
  return counts;
}
