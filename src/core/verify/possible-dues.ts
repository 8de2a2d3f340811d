import type { Day } from "../model/date.ts";
import type { CommitmentState } from "./replay.ts";

interface ReadStates {
  /** The state for which the issue was created. */
  start: CommitmentState;
  later: readonly CommitmentState[];
  /** Whether a run is known to have read a state while the issue was open. */
  wasRead: (state: CommitmentState) => boolean;
}

/** The due dates that an issue can have: the last one that a run is known to have read, and the ones that runs may have read since. */
export function possibleDues({ start, later, wasRead }: ReadStates): Set<Day | null> {
  let dues = new Set([start.due]);
  for (const state of later) {
    // A due date deleted from the report still applies.
    if (state.due === null) continue;
    dues = wasRead(state) ? new Set([state.due]) : new Set([...dues, state.due]);
  }
  return dues;
}

/** The original due dates that an issue can have: those up to the first one that a run is known to have read. */
export function possibleFirstDues({ start, later, wasRead }: ReadStates): Set<Day | null> {
  if (start.due !== null) return new Set([start.due]);
  const dues = new Set<Day | null>();
  for (const state of later) {
    if (state.due === null) continue;
    dues.add(state.due);
    if (wasRead(state)) return dues;
  }
  return dues.add(null);
}
