import type { Block } from "../model/block.ts";
import { dayOf, type Day } from "../model/date.ts";
import { closeReasonOf } from "./activity.ts";
import type { Evidence, IssueFacts, CommitmentFacts } from "../model/snapshot.ts";

export interface Closure {
  reason: "completed" | "not_planned" | "duplicate";
  on: Day;
  /** The issue's instant (RFC 3339), or the day of the report's tick. */
  at: string;
}

/** What most have that are open. */
const NOTHING: readonly Evidence[] = [];

/** Everything that shows that it is done, each address once. */
export function evidenceOf({ block, issue }: CommitmentFacts): readonly Evidence[] {
  if (block.evidence.length + block.links.length === 0 && !issue?.evidence.length) return NOTHING;
  const all = [
    ...block.evidence,
    ...(issue?.evidence ?? []),
    ...block.links.map((url) => ({ kind: "link" as const, url, at: block.done })),
  ];
  return all.filter(({ url }, index) => all.findIndex((other) => other.url === url) === index);
}

/** Whether the issue is closed in a way that counts. */
export function isSettled(tracked: CommitmentFacts): boolean {
  return tracked.issue?.state === "closed" && closureOf(tracked, evidenceOf(tracked)) !== null;
}

/** What counts as the close of a commitment: the first of what its report, its tracker and its issue tell. Null while it is open. */
export function closureOf({ block, issue }: CommitmentFacts, evidence: readonly Evidence[]): Closure | null {
  const { withdrawn, time_zone } = block;
  if (withdrawn)
    return { reason: withdrawn.replaced_by ? "duplicate" : "not_planned", on: withdrawn.at, at: withdrawn.at };
  if (issue?.state === "open" && block.done === null && evidence.length === 0) return null;
  // A tick or a tracker's close counts before the run that closes the issue, and for nothing once a person reopened it.
  const reopened = issue?.state === "open" && issue.state_reason === "reopened";
  const told = reopened || wasDoubted(block) ? [] : toldDone(block, evidence);
  const own = issue?.state === "closed" && closeCounts(block, issue, evidence) ? ownClose(issue, time_zone) : null;
  if (own && own.reason !== "completed") return own;
  return [...told, ...(own ? [own] : [])].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0] ?? null;
}

/** Whether a person reopened the issue since its report or tracker told that it is done. */
function wasDoubted({ history }: Block): boolean {
  const told = history.findLastIndex(
    (event) => event.type === "ticked" || (event.type === "evidence" && event.evidence.kind === "tracker"),
  );
  return history.findLastIndex(({ type }) => type === "reopened") > told;
}

function toldDone({ done, history, time_zone }: Block, evidence: readonly Evidence[]): Closure[] {
  const tracker = evidence.find(({ kind, at }) => kind === "tracker" && at !== null);
  // A ticket that was linked only later shows nothing of the days before.
  const linked = history.findLast(({ type }) => type === "tracker")?.at ?? "";
  const days = tracker ? [dayOf(tracker.at!, time_zone), linked].toSorted() : [];
  const closed = days
    .map((on): Closure => ({ reason: "completed", on, at: on === linked ? on : tracker!.at! }))
    .slice(-1);
  return [...(done === null ? [] : [{ reason: "completed" as const, on: done, at: done }]), ...closed];
}

function ownClose({ closed_at, created_at, state_reason }: IssueFacts, zone: string): Closure {
  const at = closed_at ?? created_at;
  return { reason: closeReasonOf(state_reason), on: dayOf(at, zone), at };
}

/** A close counts by somebody who may write here, or with what closed it: a stale bot's says nothing, whatever was commented. */
function closeCounts(block: Block, issue: IssueFacts, evidence: readonly Evidence[]): boolean {
  const standing = issue.closer?.standing ?? "writer";
  return standing === "writer" || block.done !== null || evidence.some(({ kind }) => CLOSING.has(kind));
}

/** What closes an issue by itself, whoever pressed the button. */
export const CLOSING: ReadonlySet<Evidence["kind"]> = new Set(["pull_request", "commit", "tracker"]);
