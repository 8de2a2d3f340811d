import type { Block, Event } from "../model/block.ts";
import type { Evidence, IssueFacts } from "../model/snapshot.ts";
import { closeReasonOf } from "./close-reason.ts";
import { countingTracker, rejectionOf } from "./proof.ts";

/**
 * The tracker for which an earlier version closed the issue although the tracker was completed before the promise.
 * Null if the issue is open, was closed for another reason, or was reopened since. Such a close is undone only once.
 */
export function unfoundedClose(
  block: Block,
  { state, state_reason, closed_at }: Pick<IssueFacts, "state" | "state_reason" | "closed_at">,
): Evidence | null {
  if (state !== "closed" || closeReasonOf(state_reason) !== "completed") return null;
  if (block.done !== null || block.withdrawn !== null || block.done_when_promised === true) return null;
  // Only a close by someone other than the Action is recorded as an event.
  if (closed_at !== null && closedEvent(block, closed_at)) return null;
  if (countingTracker(block) !== undefined) return null;
  const recorded = block.history.findIndex((event) => event.type === "evidence" && isEarlyTracker(event, block));
  const event = block.history[recorded];
  if (event?.type !== "evidence") return null;
  const wasReopened = block.history.slice(recorded).some(({ type }) => type === "reopened");
  return wasReopened ? null : event.evidence;
}

/** Whether an earlier version recorded an early tracker as evidence. Later versions mark it as early, and never close an issue for it. */
function isEarlyTracker({ evidence, early }: Extract<Event, { type: "evidence" }>, block: Block): boolean {
  return evidence.kind === "tracker" && early !== true && rejectionOf(evidence, { block }) === "before_promise";
}

/** Finds the close recorded at this instant. */
export function closedEvent({ history }: Block, instant: string): Extract<Event, { type: "closed" }> | undefined {
  return history.filter((event) => event.type === "closed").findLast((event) => event.instant === instant);
}
