import type { Block, Event } from "../model/block.ts";
import type { Day } from "../model/date.ts";
import type { Closer, Evidence } from "../model/snapshot.ts";
import type { TrackedIssue } from "../model/register.ts";

/** The block after one more look at its issue: closed, reopened, shown to be done, explained. `block` itself when that was known. */
export function withIssueActivity({ block, facts, reasons, repaired }: TrackedIssue, at: Day): Block {
  const events: Event[] = repaired ? [{ type: "edited", at }] : [];
  const fresh = facts.evidence.filter(
    ({ url }, index, all) =>
      !block.evidence.some((known) => known.url === url) && all.findIndex((other) => other.url === url) === index,
  );
  if (facts.state === "closed" && needsCloser(block, facts)) {
    const { login: by, standing } = facts.closer ?? { login: null, standing: "writer" as const };
    events.push({ type: "closed", at, instant: facts.closed_at!, by, standing, as: closeReasonOf(facts.state_reason) });
  }
  if (facts.state === "open" && facts.state_reason === "reopened" && lastStateChange(block) === "closed") {
    events.push({ type: "reopened", at });
  }
  events.push(...fresh.map((evidence): Event => ({ type: "evidence", at, evidence })));
  for (const { text, by } of reasons) {
    const known = block.history.some((event) => event.type === "reason" && event.text === text && event.by === by);
    if (!known) events.push({ type: "reason", at, text, by });
  }
  if (events.length === 0) return block;
  return { ...block, evidence: [...block.evidence, ...fresh], history: [...block.history, ...events] };
}

/** The block with what a tracker says that its report links anew. */
export function withTrackerEvidence(block: Block, followed: ReadonlyMap<string, Evidence>, at: Day): Block {
  const evidence = block.tracker === null ? undefined : followed.get(block.tracker);
  if (!evidence || block.evidence.some(({ url }) => url === evidence.url)) return block;
  const event: Event = { type: "evidence", at, evidence };
  return { ...block, evidence: [...block.evidence, evidence], history: [...block.history, event] };
}

/** Whether it is still to be asked who closed the issue: neither the report nor an earlier run tells. */
export function needsCloser(block: Block, { closed_at }: Pick<TrackedIssue["facts"], "closed_at">): boolean {
  if (block.done !== null || block.withdrawn !== null || block.evidence.some(({ kind }) => kind === "tracker"))
    return false;
  return closed_at !== null && closedEvent(block, closed_at) === undefined;
}

/** Who closed the issue, as far as an earlier run wrote it down. */
export function knownCloser(block: Block, { closed_at }: Pick<TrackedIssue["facts"], "closed_at">): Closer | null {
  const event = closed_at === null ? undefined : closedEvent(block, closed_at);
  return event ? { login: event.by, standing: event.standing } : null;
}

/** What the block says of the close at this instant. */
function closedEvent({ history }: Block, instant: string): Extract<Event, { type: "closed" }> | undefined {
  return history.findLast((event) => event.type === "closed" && event.instant === instant) as
    | Extract<Event, { type: "closed" }>
    | undefined;
}

/** GitHub's `state_reason` of a closed issue; old ones have none. */
export function closeReasonOf(reason: string | null): "completed" | "not_planned" | "duplicate" {
  return reason === "not_planned" || reason === "duplicate" ? reason : "completed";
}

/** Whether the last thing that was told of the issue's state closed or opened it. */
function lastStateChange({ history }: Block): "closed" | "open" {
  for (const event of history.toReversed()) {
    if (event.type === "closed" || event.type === "ticked" || event.type === "withdrawn") return "closed";
    if (event.type === "evidence" && event.evidence.kind === "tracker") return "closed";
    if (event.type === "reopened" || event.type === "unticked" || event.type === "restored") return "open";
  }
  // Done when it was first seen.
  return "closed";
}
