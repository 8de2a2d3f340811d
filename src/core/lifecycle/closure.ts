import type { Block, Event } from "../model/block.ts";
import { dayOf, hoursBetween, isInstant, type Day } from "../model/date.ts";
import { closeReasonOf } from "./close-reason.ts";
import { completedAt, dayIn, promisedOf, rejectionOf, wasDoneWhenPromised } from "./proof.ts";
import type { Evidence, IssueFacts, CommitmentFacts } from "../model/snapshot.ts";

/** When and how a commitment was closed. */
export interface Closure {
  reason: "completed" | "not_planned" | "duplicate";
  on: Day;
  /** The instant (RFC 3339) if known, otherwise the date. */
  at: string;
}

/** All evidence that a commitment is done, from its block, issue and report, without duplicate URLs. */
export function evidenceOf({ block, issue }: CommitmentFacts): readonly Evidence[] {
  const evidence = [
    ...block.evidence,
    ...(issue?.evidence ?? []),
    ...block.links.map((url) => ({ kind: "link" as const, url, at: block.done })),
  ];
  return evidence.filter(({ url }, index) => evidence.findIndex((other) => other.url === url) === index);
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
  const proof = evidence.filter((candidate) => rejectionOf(candidate, { block, issue }) === null);
  const isUntouched = block.done === null && !wasDoneWhenPromised(block) && proof.length === 0;
  if (issue?.state === "open" && isUntouched) return null;
  // A tick or completed tracker counts even before a run closes the issue, but stops counting when a person reopens it.
  const reopened = issue?.state === "open" && issue.state_reason === "reopened";
  const closes = reopened || lastReopening(block) !== null ? [] : closesElsewhere(block, proof);
  if (issue?.state === "closed" && closeCounts(block, issue, proof)) {
    const close = closeOfIssue(issue, time_zone);
    if (close.reason !== "completed") return close;
    closes.push(close);
  }
  const [first = null] = closes.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return first;
}

/** GitHub may record a merge some seconds after the close that it causes. */
const CLOSE_MARGIN_HOURS = 1 / 60;

/**
 * Moves the closure to a later date if it is earlier than all the dated work behind the evidence that counts: the commitment
 * was done when the first of that work was. Evidence without a date, such as a link to another server, is ignored.
 */
export function provenClosure(
  closure: Closure,
  evidence: readonly Evidence[],
  { block, issue }: CommitmentFacts,
): Closure {
  if (closure.reason !== "completed" || wasDoneWhenPromised(block)) return closure;
  const proof = evidence.filter((candidate) => rejectionOf(candidate, { block, issue }) === null);
  const dates = proof.flatMap((candidate) => completedAt(candidate, { block, issue }) ?? []);
  const [first] = dates.toSorted((a, b) => hoursBetween(b, a));
  if (first === undefined) return closure;
  const { at, on } = closure;
  const isCause = isInstant(at) && isInstant(first) && hoursBetween(at, first) <= CLOSE_MARGIN_HOURS;
  const provenOn = dayIn(block, first);
  return isCause || provenOn <= on ? closure : { ...closure, on: provenOn, at: first };
}

/** When the issue was last reopened; null if it never was, or if its report or tracker has marked the work as done since. */
export function lastReopening(block: Block): Day | null {
  const { history } = block;
  const last = history.findLastIndex(
    (event) =>
      event.type === "reopened" || event.type === "ticked" || (event.type === "evidence" && isDoneBy(event, block)),
  );
  const event = history[last];
  return event?.type === "reopened" ? event.at : null;
}

/** Whether recording this evidence marked the commitment as done. */
export function isDoneBy({ evidence, early }: Extract<Event, { type: "evidence" }>, block: Block): boolean {
  return evidence.kind === "tracker" && early !== true && rejectionOf(evidence, { block }) === null;
}

/** The closes by the report and by the tracker. */
function closesElsewhere(block: Block, evidence: readonly Evidence[]): Closure[] {
  const { history, time_zone } = block;
  const done = doneOn(block);
  const closes: Closure[] = done === null ? [] : [{ reason: "completed", on: done, at: done }];
  const trackerClosedAt = evidence.find(({ kind, at }) => kind === "tracker" && at !== null)?.at;
  if (trackerClosedAt) {
    const closedOn = dayOf(trackerClosedAt, time_zone);
    // A tracker that was closed before it was linked counts from the date of the link.
    const linkedOn = history.findLast(({ type }) => type === "tracker")?.at ?? "";
    const [on, at] = linkedOn >= closedOn ? [linkedOn, linkedOn] : [closedOn, trackerClosedAt];
    closes.push({ reason: "completed", on, at });
  }
  return closes;
}

/** The completion date according to the report or, if the commitment was done when promised, its tracker. */
function doneOn(block: Block): Day | null {
  const wasDone = wasDoneWhenPromised(block);
  if (block.done === null) {
    const tracker = wasDone ? block.evidence.find(({ kind, at }) => kind === "tracker" && at !== null)?.at : null;
    return tracker ? dayIn(block, tracker) : null;
  }
  const promised = promisedOf(block);
  if (wasDone || promised === null) return block.done;
  // A commitment that wasn't already done when promised can't have been done before the promise.
  const promisedOn = dayIn(block, promised);
  return block.done < promisedOn ? promisedOn : block.done;
}

function closeOfIssue({ closed_at, created_at, state_reason }: IssueFacts, zone: string): Closure {
  const at = closed_at ?? created_at;
  return { reason: closeReasonOf(state_reason), on: dayOf(at, zone), at };
}

/**
 * A close counts if it was made by someone with write access or an unknown account, if the report marks the item as done, or
 * if there is closing evidence. A close by a stale bot doesn't count, even if comments link to evidence.
 */
function closeCounts(block: Block, issue: IssueFacts, evidence: readonly Evidence[]): boolean {
  const standing = issue.closer?.standing ?? "writer";
  return standing === "writer" || block.done !== null || evidence.some(({ kind }) => CLOSING_EVIDENCE.has(kind));
}

/** Kinds of evidence that make a close count regardless of who closed the issue. */
export const CLOSING_EVIDENCE: ReadonlySet<Evidence["kind"]> = new Set(["pull_request", "commit", "tracker"]);
