import type { Block, Event } from "../model/block.ts";
import type { Day } from "../model/date.ts";
import type { Closer, Evidence } from "../model/snapshot.ts";
import type { TrackedIssue } from "../model/register.ts";

/**
 * Adds new activity on the issue to its block: closes, reopenings, evidence, reasons and manual edits. Returns `block` itself
 * if there is none. `today` is the date of the run in the block's time zone.
 */
export function withIssueActivity({ block, facts, reasons, repaired }: TrackedIssue, today: Day): Block {
  const events: Event[] = repaired ? [{ type: "edited", at: today }] : [];
  const newEvidence = facts.evidence.filter(
    ({ url }, index, evidence) =>
      !block.evidence.some((known) => known.url === url) && evidence.findIndex((other) => other.url === url) === index,
  );
  const { closed_at: instant } = facts;
  if (facts.state === "closed" && instant !== null && needsCloser(block, facts)) {
    const { login: by, standing } = facts.closer ?? { login: null, standing: "writer" as const };
    events.push({ type: "closed", at: today, instant, by, standing, as: closeReasonOf(facts.state_reason) });
  }
  if (facts.state === "open" && facts.state_reason === "reopened" && lastStateChange(block) === "closed") {
    events.push({ type: "reopened", at: today });
  }
  events.push(...newEvidence.map((evidence): Event => ({ type: "evidence", at: today, evidence })));
  for (const { text, by } of reasons) {
    const known = block.history.some((event) => event.type === "reason" && event.text === text && event.by === by);
    if (!known) events.push({ type: "reason", at: today, text, by });
  }
  if (events.length === 0) return block;
  return { ...block, evidence: [...block.evidence, ...newEvidence], history: [...block.history, ...events] };
}

/** Adds a newly linked tracker's evidence to the block. `byTracker` maps trackers, as written in the report, to their evidence. */
export function withTrackerEvidence(block: Block, byTracker: ReadonlyMap<string, Evidence>, today: Day): Block {
  const evidence = block.tracker === null ? undefined : byTracker.get(block.tracker);
  if (!evidence || block.evidence.some(({ url }) => url === evidence.url)) return block;
  const event: Event = { type: "evidence", at: today, evidence };
  return { ...block, evidence: [...block.evidence, evidence], history: [...block.history, event] };
}

/** Whether a run must ask GitHub who closed the issue because the report, tracker and recorded events don't explain the close. */
export function needsCloser(block: Block, { closed_at }: Pick<TrackedIssue["facts"], "closed_at">): boolean {
  if (block.done !== null || block.withdrawn !== null || block.evidence.some(({ kind }) => kind === "tracker"))
    return false;
  return closed_at !== null && closedEvent(block, closed_at) === undefined;
}

/** Returns the account that closed the issue if an earlier run recorded it. */
export function knownCloser(block: Block, { closed_at }: Pick<TrackedIssue["facts"], "closed_at">): Closer | null {
  const event = closed_at === null ? undefined : closedEvent(block, closed_at);
  return event ? { login: event.by, standing: event.standing } : null;
}

/** Finds the close recorded at this instant. */
function closedEvent({ history }: Block, instant: string): Extract<Event, { type: "closed" }> | undefined {
  return history.filter((event) => event.type === "closed").findLast((event) => event.instant === instant);
}

/** Converts GitHub's `state_reason` to a close reason. Old issues don't have one and count as completed. */
export function closeReasonOf(reason: string | null): "completed" | "not_planned" | "duplicate" {
  return reason === "not_planned" || reason === "duplicate" ? reason : "completed";
}

/** The issue's state after the last recorded close or reopening. */
function lastStateChange({ history }: Block): "closed" | "open" {
  for (const event of history.toReversed()) {
    if (event.type === "closed" || event.type === "ticked" || event.type === "withdrawn") return "closed";
    if (event.type === "evidence" && event.evidence.kind === "tracker") return "closed";
    if (event.type === "reopened" || event.type === "unticked" || event.type === "restored") return "open";
  }
  // With no recorded close or reopening, the item was already done when first seen.
  return "closed";
}
