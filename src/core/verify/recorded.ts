import type { TrackedIssue } from "../model/register.ts";
import type { IssueRecord, RecordContext } from "./record.ts";
import type { CommitmentState, ReplayedCommitment } from "./replay.ts";

/** An issue, with what git and GitHub show about it. */
export interface Recorded {
  issue: TrackedIssue;
  expected: ReplayedCommitment;
  /** The state for which the issue was created; see findStart. */
  start: CommitmentState;
  /** Whether the issue continues a missing issue's commitment. */
  continues: boolean;
  /** What GitHub shows about the issue. */
  record: IssueRecord;
  context: RecordContext;
  /** RFC 3339. */
  now: string;
}

/** Whether GitHub may no longer show all of the issue's closes and reopenings. */
export function mayLackEvents({ record, context }: Pick<Recorded, "record" | "context">): boolean {
  return record.isPartial || context.isAdopted;
}
