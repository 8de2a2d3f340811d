import type { Block } from "../model/block.ts";
import { dayOf, type Day } from "../model/date.ts";
import { closeReasonOf } from "./activity.ts";
import type { Evidence, IssueFacts, CommitmentFacts } from "../model/snapshot.ts";

/** When and how a commitment was closed. */
export interface Closure {
  reason: "completed" | "not_planned" | "duplicate";
  on: Day;
  /** The same as an instant (RFC 3339) if it is known, else the day. */
  at: string;
}

/** All evidence that a commitment is done, from its block, its issue and its report; each URL once. */
export function evidenceOf({ block, issue }: CommitmentFacts): readonly Evidence[] {
  const all = [
    ...block.evidence,
    ...(issue?.evidence ?? []),
    ...block.links.map((url) => ({ kind: "link" as const, url, at: block.done })),
  ];
  return all.filter(({ url }, index) => all.findIndex((other) => other.url === url) === index);
}

/** Whether the issue is closed and its close counts. */
export function isSettled(tracked: CommitmentFacts): boolean {
  return tracked.issue?.state === "closed" && closureOf(tracked, evidenceOf(tracked)) !== null;
}

/**
 * When and how a commitment was closed: by its report, its tracker or its issue, whichever came first. Null while it is open.
 * A withdrawal in the report, or an issue closed as not planned or duplicate, takes precedence.
 */
export function closureOf({ block, issue }: CommitmentFacts, evidence: readonly Evidence[]): Closure | null {
  const { withdrawn, time_zone } = block;
  if (withdrawn)
    return { reason: withdrawn.replaced_by ? "duplicate" : "not_planned", on: withdrawn.at, at: withdrawn.at };
  if (issue?.state === "open" && block.done === null && evidence.length === 0) return null;
  // A tick or a tracker's close counts even before a run closes the issue, but no longer once a person reopens the issue.
  const reopened = issue?.state === "open" && issue.state_reason === "reopened";
  const closes = reopened || wasReopenedSince(block) ? [] : closesOutside(block, evidence);
  if (issue?.state === "closed" && closeCounts(block, issue, evidence)) {
    const close = closeOfIssue(issue, time_zone);
    if (close.reason !== "completed") return close;
    closes.push(close);
  }
  const [first = null] = closes.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return first;
}

/** Whether a person reopened the issue after its report or tracker said that the work is done. */
function wasReopenedSince({ history }: Block): boolean {
  const lastDone = history.findLastIndex(
    (event) => event.type === "ticked" || (event.type === "evidence" && event.evidence.kind === "tracker"),
  );
  return history.findLastIndex(({ type }) => type === "reopened") > lastDone;
}

/** The closes that the report and the tracker state. */
function closesOutside({ done, history, time_zone }: Block, evidence: readonly Evidence[]): Closure[] {
  const closes: Closure[] = done === null ? [] : [{ reason: "completed", on: done, at: done }];
  const trackerClosedAt = evidence.find(({ kind, at }) => kind === "tracker" && at !== null)?.at;
  if (trackerClosedAt) {
    const closedOn = dayOf(trackerClosedAt, time_zone);
    // A ticket that was closed before it was linked counts from the day of the link.
    const linkedOn = history.findLast(({ type }) => type === "tracker")?.at ?? "";
    const [on, at] = linkedOn >= closedOn ? [linkedOn, linkedOn] : [closedOn, trackerClosedAt];
    closes.push({ reason: "completed", on, at });
  }
  return closes;
}

function closeOfIssue({ closed_at, created_at, state_reason }: IssueFacts, zone: string): Closure {
  const at = closed_at ?? created_at;
  return { reason: closeReasonOf(state_reason), on: dayOf(at, zone), at };
}

/**
 * A close counts if somebody with write access made it, if the report marks the item as done, or if closing evidence exists.
 * The close of a stale bot does not count, whatever links were commented.
 */
function closeCounts(block: Block, issue: IssueFacts, evidence: readonly Evidence[]): boolean {
  const standing = issue.closer?.standing ?? "writer";
  return standing === "writer" || block.done !== null || evidence.some(({ kind }) => CLOSING_EVIDENCE.has(kind));
}

/** Kinds of evidence that make a close count, whoever closed the issue. */
export const CLOSING_EVIDENCE: ReadonlySet<Evidence["kind"]> = new Set(["pull_request", "commit", "tracker"]);
