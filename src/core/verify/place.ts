import type { TrackedIssue } from "../model/register.ts";
import type { FindingPlace } from "./findings.ts";
import type { CommitmentState, ReplayedCommitment } from "./replay.ts";

/** A state of a commitment with the commit at which it was published. */
export interface StateAtCommit extends CommitmentState {
  commit: string;
}

/** The states of a replayed commitment, oldest first. */
export function statesOf({ states }: ReplayedCommitment): StateAtCommit[] {
  return Array.from(states, ([commit, state]) => ({ commit, ...state }));
}

/** Where an issue says its commitment is. */
export function issuePlace({ block, facts }: TrackedIssue): FindingPlace {
  return { number: facts.number, file: block.report.path, line: block.line, commit: block.commit };
}

/** Where a replayed commitment was last seen in git. */
export function latestPlace(replayed: ReplayedCommitment): FindingPlace {
  const last = statesOf(replayed).at(-1);
  return { number: null, file: last?.path ?? null, line: last?.line ?? null, commit: last?.commit ?? null };
}
