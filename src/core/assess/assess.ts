import { nextMidnight, type Day, type Now } from "../model/date.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { STATES, type State } from "./states.ts";
import { type AssessedCommitment, assessOne, isFirstDatePast } from "./assess-one.ts";

/** The number of commitments in total and in each state. */
export type Counts = { total: number } & Record<State, number>;

/** All commitments with their states, and the summary figures. */
export interface Assessment {
  commitments: AssessedCommitment[];
  counts: Counts;
  /** Commitments with at least one slip. */
  slipped: number;
  /** `due` counts commitments whose original due date has passed; `kept` counts those completed by that date. */
  on_time: { kept: number; due: number };
  /** The earliest upcoming due date among the open commitments. */
  next_due: Day | null;
  /** The next midnight in any of `zones`, RFC 3339. Until then, states change only if the facts change. */
  valid_until: string;
  /** UTC and the commitments' IANA time zones. */
  zones: string[];
}

/** Assesses a repository's commitments under its settings. Pure: depends only on the facts and `now`, never on earlier states. */
export function assess(snapshot: Pick<Snapshot, "commitments" | "settings">, now: Now): Assessment {
  return tally(
    snapshot.commitments.map((tracked) => assessOne(tracked, snapshot.settings, now)),
    now,
  );
}

/** Summarises assessed commitments, possibly from several repositories. */
export function tally(commitments: AssessedCommitment[], now: Now): Assessment {
  const [zones, on_time] = [new Set(["UTC"]), { kept: 0, due: 0 }];
  let [slipped, next_due]: [number, Day | null] = [0, null];
  for (const commitment of commitments) {
    const { block, slips, state } = commitment;
    zones.add(block.time_zone);
    if (slips.length > 0) slipped += 1;
    if (block.due !== null && UPCOMING.has(state) && (next_due === null || block.due < next_due)) next_due = block.due;
    if (isFirstDatePast(commitment, now)) {
      on_time.due += 1;
      if (state === "kept") on_time.kept += 1;
    }
  }
  return {
    commitments,
    counts: countStates(commitments),
    slipped,
    on_time,
    next_due,
    valid_until: Array.from(zones, (zone) => nextMidnight(now.instant, zone)).reduce((a, b) => (a < b ? a : b)),
    zones: [...zones],
  };
}

const UPCOMING: ReadonlySet<State> = new Set(["on_track", "due_soon"]);
const NONE = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;

/** Counts the commitments in each state. */
export function countStates(commitments: ReadonlyArray<Pick<AssessedCommitment, "state">>): Counts {
  const counts = { total: commitments.length, ...NONE };
  for (const { state } of commitments) counts[state] += 1;
  return counts;
}
