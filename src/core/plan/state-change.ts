import { closeReasonOf } from "../lifecycle/close-reason.ts";
import { isSettled, lastReopening } from "../lifecycle/closure.ts";
import { countingTracker, wasDoneWhenPromised } from "../lifecycle/proof.ts";
import { unfoundedClose } from "../lifecycle/unfounded-close.ts";
import type { Block } from "../model/block.ts";
import type { TrackedIssue } from "../model/register.ts";
import type { IssueFacts } from "../model/snapshot.ts";

/** `close` follows a tick or completed tracker, `withdraw` follows a withdrawal in the report, and `reopen` follows an undo. */
export type StateChange = "close" | "withdraw" | "reopen";

/** The state change an issue needs to match its block, or null. An issue that a person reopened stays open until its report or tracker changes. */
export function stateChangeOf(issue: TrackedIssue, block: Block): StateChange | null {
  const { facts, block: before } = issue;
  if (facts.state === "closed") return reopens(issue, block) ? "reopen" : null;
  const reopenedByPerson = facts.state_reason === "reopened";
  if (block.withdrawn) return before.withdrawn === null || !reopenedByPerson ? "withdraw" : null;
  return mayClose(block) && (!isDone(before) || !reopenedByPerson) ? "close" : null;
}

/** The issue's facts after the state change is written at `instant` (RFC 3339). */
export function factsAfter(facts: IssueFacts, change: StateChange | null, instant: string): IssueFacts {
  if (change === null) return facts;
  const closed_at = change === "reopen" ? null : instant;
  return { ...facts, ...AFTER[change], closed_at };
}

const AFTER = {
  close: { state: "closed", state_reason: "completed" },
  withdraw: { state: "closed", state_reason: "not_planned" },
  reopen: { state: "open", state_reason: "reopened" },
} as const satisfies Record<StateChange, Partial<IssueFacts>>;

/** Whether the commitment is done, and neither its issue nor a missing issue that it continues was reopened since. */
export function mayClose(block: Block): boolean {
  return isDone(block) && lastReopening(block) === null;
}

/** Whether the commitment is done according to its report or tracker. */
function isDone(block: Block): boolean {
  return block.done !== null || wasDoneWhenPromised(block) || countingTracker(block) !== undefined;
}

/** Whether the issue stays closed, in which case new dates in its report are ignored. */
export function staysClosed(issue: TrackedIssue, ticked: boolean): boolean {
  const after = { done: ticked ? issue.block.done : null, withdrawn: null };
  return isSettled({ block: issue.block, issue: issue.facts }) && !reopens(issue, after);
}

/**
 * Whether to reopen a closed issue. Undoing a tick reopens an issue that was closed as completed, and undoing a withdrawal reopens
 * any other, no matter who closed it. A close by an earlier version for work older than the promise is also undone.
 */
function reopens({ block, facts }: TrackedIssue, after: Pick<Block, "done" | "withdrawn">): boolean {
  if (unfoundedClose(block, facts) !== null) return true;
  const completed = closeReasonOf(facts.state_reason) === "completed";
  const unticked = block.done !== null && after.done === null;
  const renewed = block.withdrawn !== null && after.withdrawn === null;
  return completed ? unticked : renewed;
}
