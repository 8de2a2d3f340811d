import type { Block, Event } from "../model/block.ts";
import type { Day } from "../model/date.ts";
import type { Closer, Evidence } from "../model/snapshot.ts";
import type { TrackedIssue } from "../model/register.ts";
import { trackersKey } from "../model/tracker-reference.ts";
import { closeReasonOf } from "./close-reason.ts";
import { isDoneBy } from "./closure.ts";
import {
  countingTracker,
  dayIn,
  rejectionOf,
  wasDoneWhenPromised,
  withoutDoneMark,
  type ProofContext,
} from "./proof.ts";
import { closedEvent, unfoundedClose } from "./unfounded-close.ts";

/**
 * Adds new activity on the issue to its block: closes, reopenings, evidence, reasons and manual edits. Returns `block` itself
 * if there is no new activity, or if some of it couldn't be read. `today` is the date of the run in the block's time zone.
 */
export function withIssueActivity({ block, facts, reasons, repaired, unheard }: TrackedIssue, today: Day): Block {
  if (unheard === "activity") return block;
  const events: Event[] = repaired ? [{ type: "edited", at: today }] : [];
  const newEvidence = facts.evidence
    .filter(
      ({ url }, index, evidence) =>
        !block.evidence.some((known) => known.url === url) &&
        evidence.findIndex((other) => other.url === url) === index,
    )
    .map((evidence) => withLinkDate(evidence, facts));
  const { closed_at: instant } = facts;
  const early = unfoundedClose(block, facts);
  if (early !== null) events.push({ type: "reopened", at: today, early: early.url });
  else if (facts.state === "closed" && instant !== null && needsCloser(block, facts)) {
    const { login: by, standing } = facts.closer ?? { login: null, standing: "writer" as const };
    events.push({ type: "closed", at: today, instant, by, standing, as: closeReasonOf(facts.state_reason) });
  }
  if (facts.state === "open" && facts.state_reason === "reopened" && lastStateChange(block) === "closed") {
    events.push({ type: "reopened", at: today });
  }
  events.push(...newEvidence.map((evidence) => evidenceEvent(evidence, { block, issue: facts }, today)));
  for (const { text, by } of reasons) {
    const known = block.history.some((event) => event.type === "reason" && event.text === text && event.by === by);
    if (!known) events.push({ type: "reason", at: today, text, by });
  }
  if (events.length === 0) return block;
  const isReopened = events.some(({ type }) => type === "reopened");
  const base = isReopened ? withoutDoneMark(block) : block;
  return { ...base, evidence: [...block.evidence, ...newEvidence], history: [...block.history, ...events] };
}

/** Replaces the date of a comment's link with the date on which the linked work was completed, if GitHub provided it. */
function withLinkDate(evidence: Evidence, { link_dates }: TrackedIssue["facts"]): Evidence {
  const date = evidence.kind === "comment" ? link_dates?.[evidence.url] : undefined;
  return date ? { ...evidence, at: date } : evidence;
}

/** The event that records new evidence, marked if the work is older than the promise. */
function evidenceEvent(evidence: Evidence, context: ProofContext, at: Day): Event {
  const isEarly = rejectionOf(evidence, context) === "before_promise";
  return { type: "evidence", at, evidence, ...(isEarly ? { early: true } : {}) };
}

/**
 * Adds the evidence of newly linked trackers to the block. The keys of `byTracker` come from `trackersKey`. If the issue was
 * reopened although the tracker was already completed, the evidence doesn't undo the reopening.
 */
export function withTrackerEvidence(block: Block, byTracker: ReadonlyMap<string, Evidence>, today: Day): Block {
  const evidence = byTracker.get(trackersKey(block) ?? "");
  if (!evidence || block.evidence.some(({ url }) => url === evidence.url)) return block;
  const event = evidenceEvent(evidence, { block }, today);
  const { history } = block;
  const last = history.findLastIndex(({ type }) => type === "reopened" || type === "tracker");
  const reopening = history[last];
  const isOlder = reopening?.type === "reopened" && evidence.at !== null && dayIn(block, evidence.at) <= reopening.at;
  const position = isOlder ? last : history.length;
  return { ...block, evidence: [...block.evidence, evidence], history: history.toSpliced(position, 0, event) };
}

/**
 * Marks a new block as done when promised if its tracker was completed between the report's stated publication date and its
 * first commit: the work is too old to be evidence, but it was done.
 */
export function withTrackerBeforeCommit(block: Block): Block {
  const { evidence, report, done_when_promised } = block;
  const isBetween = ({ kind, at }: Evidence): boolean =>
    kind === "tracker" && at !== null && report.published !== null && dayIn(block, at) >= report.published;
  const found = evidence.some(
    (candidate) => isBetween(candidate) && rejectionOf(candidate, { block }) === "before_promise",
  );
  return found && done_when_promised === undefined ? { ...block, done_when_promised: true } : block;
}

/** Whether a run must ask GitHub who closed the issue because the report, tracker and recorded events don't explain the close. */
export function needsCloser(block: Block, { closed_at }: Pick<TrackedIssue["facts"], "closed_at">): boolean {
  const isExplained = block.done !== null || block.withdrawn !== null || countingTracker(block) !== undefined;
  if (isExplained || wasDoneWhenPromised(block)) return false;
  return closed_at !== null && closedEvent(block, closed_at) === undefined;
}

/** Returns the account that closed the issue if an earlier run recorded it. */
export function knownCloser(block: Block, { closed_at }: Pick<TrackedIssue["facts"], "closed_at">): Closer | null {
  const event = closed_at === null ? undefined : closedEvent(block, closed_at);
  return event ? { login: event.by, standing: event.standing } : null;
}

/** The issue's state after the last recorded close or reopening. */
function lastStateChange(block: Block): "closed" | "open" {
  for (const event of block.history.toReversed()) {
    if (event.type === "closed" || event.type === "ticked" || event.type === "withdrawn") return "closed";
    if (event.type === "evidence" && isDoneBy(event, block)) return "closed";
    if (event.type === "reopened" || event.type === "unticked" || event.type === "restored") return "open";
  }
  // If no close or reopening is recorded, the item was already done when first seen.
  return "closed";
}
