import { isDoneBy } from "../lifecycle/closure.ts";
import { isHistoryComplete } from "../lifecycle/due-date-history.ts";
import { dayIn } from "../lifecycle/proof.ts";
import type { Block, Event } from "../model/block.ts";
import { hoursBetween } from "../model/date.ts";
import type { TrackedIssue } from "../model/register.ts";
import type { IssueRecord } from "./record.ts";

/** How long an issue must stay open for a run to see it, even if the workflow runs only once a week. */
const OPEN_HOURS = 8 * 24;

const CLOSING: ReadonlySet<Event["type"]> = new Set(["closed", "ticked", "withdrawn"]);
const OPENING: ReadonlySet<Event["type"]> = new Set(["reopened", "unticked", "restored"]);

/**
 * When the issue was reopened (RFC 3339) although its block says only that it was closed. Skips incomplete histories, servers
 * that don't give a state's reason, and reopenings that a run may not have seen.
 */
export function missingReopenings(
  { block, facts }: Pick<TrackedIssue, "block" | "facts">,
  { reopenings, closes }: Pick<IssueRecord, "reopenings" | "closes">,
  now: string,
): string[] {
  if (!isHistoryComplete(block) || facts.state_reason === null) return [];
  return reopenings.filter((at) => {
    const next = closes.find((close) => close.at > at)?.at ?? now;
    return hoursBetween(at, next) >= OPEN_HOURS && isClosedFor(block, at);
  });
}

/** Whether the block says that the commitment was closed when the issue was reopened, and doesn't say that it was opened again. */
function isClosedFor(block: Block, reopened: string): boolean {
  const day = dayIn(block, reopened);
  const isClosing = (event: Event): boolean =>
    CLOSING.has(event.type) || (event.type === "evidence" && isDoneBy(event, block));
  const changes = block.history.filter((event) => isClosing(event) || OPENING.has(event.type));
  const before = changes.findLast(({ at }) => at <= day);
  const isOpened = changes.some(({ type, at }) => OPENING.has(type) && at >= day);
  return before !== undefined && isClosing(before) && !isOpened;
}
