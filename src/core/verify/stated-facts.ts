import type { Block, Event } from "../model/block.ts";
import type { TrackedIssue } from "../model/register.ts";
import type { Evidence } from "../model/snapshot.ts";
import { resolveTracker } from "../model/tracker-reference.ts";
import { resolveWork, type WorkRef } from "../model/work-reference.ts";
import type { RecordContext } from "./record.ts";
import type { ReplayedCommitment } from "./replay.ts";

/** Whether the issue states anything that GitHub can confirm. */
export function needsRecord({ block }: Pick<TrackedIssue, "block">): boolean {
  return block.done !== null || statedEvidence(block).length > 0 || block.history.some(isRecorded);
}

/** Whether GitHub shows an event of this kind, or the close that comes with it. */
function isRecorded(event: Event): boolean {
  return isClose(event) || isReopening(event) || isReason(event) || isDecision(event);
}

/** Whether the event records that the report marked the commitment as done or withdrew it. */
function isDecision({ type }: Event): boolean {
  return type === "ticked" || type === "withdrawn";
}

/** Whether the issue's comments are needed: it states something that comes from them, or they can show that it was reopened. */
export function needsComments({ block }: Pick<TrackedIssue, "block">): boolean {
  const isNeeded = (event: Event): boolean => isReason(event) || isClose(event) || isDecision(event);
  return (
    statedEvidence(block).some(({ kind }) => kind === "comment" || kind === "tracker") || block.history.some(isNeeded)
  );
}

/** The issues, pull requests and commits behind a commitment's evidence, and its trackers. */
export function recordRefs(
  { block }: Pick<TrackedIssue, "block">,
  expected: ReplayedCommitment | undefined,
  { server, here }: Pick<RecordContext, "server" | "here">,
): WorkRef[] {
  const stated = statedEvidence(block);
  const trackers = expected && stated.some(({ kind }) => kind === "tracker") ? namedTrackers(expected) : [];
  return [
    ...stated.flatMap(({ url }) => resolveWork(url, server) ?? []),
    ...trackers.flatMap((tracker) => resolveTracker(tracker, server, here) ?? []),
  ];
}

/** All evidence that the block contains, including what only its history lists. */
export function statedEvidence({ evidence, history }: Block): Evidence[] {
  return [...evidence, ...history.flatMap((event) => (isEvidence(event) ? [event.evidence] : []))];
}

function isEvidence(event: Event): event is Extract<Event, { type: "evidence" }> {
  return event.type === "evidence";
}

/** Whether the event records a close. */
export function isClose(event: Event): event is Extract<Event, { type: "closed" }> {
  return event.type === "closed";
}

/** Whether the event records a reopening. */
export function isReopening(event: Event): boolean {
  return event.type === "reopened";
}

/** Whether the event records a reason from a comment. */
export function isReason(event: Event): event is Extract<Event, { type: "reason" }> & { by: string } {
  return event.type === "reason" && "by" in event && event.by !== null;
}

/** The trackers that the report has ever named for the commitment. */
export function namedTrackers({ states }: ReplayedCommitment): string[] {
  return [...new Set(states.flatMap(({ trackers }) => trackers))];
}
