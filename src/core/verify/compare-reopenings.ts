import { isDoneBy } from "../lifecycle/closure.ts";
import { dayIn } from "../lifecycle/proof.ts";
import type { Block, Event } from "../model/block.ts";
import { hoursBetween } from "../model/date.ts";
import type { Result } from "./compared.ts";
import type { Recorded } from "./recorded.ts";
import { SEEN_HOURS } from "./coverage.ts";
import type { RecordedClose } from "./record.ts";
import { SENTENCES } from "./findings.ts";
import { mayLackOwnEvents } from "./own-events.ts";
import { isSameLogin } from "./shown-work.ts";

const CLOSING: ReadonlySet<Event["type"]> = new Set(["closed", "ticked", "withdrawn"]);
const OPENING: ReadonlySet<Event["type"]> = new Set(["reopened", "unticked", "restored"]);

/**
 * Finds reopenings on GitHub after which the block still says only that the issue was closed. It is a difference if the account
 * that opened the issue also commented on it while the issue was open again: only a run that has read the issue does so.
 * Otherwise runs may not have seen the issue open. Skips incomplete histories and servers that don't give a state's reason.
 */
export function compareReopenings(recorded: Recorded): Result[] {
  const { issue, expected, record, now } = recorded;
  const { block, facts } = issue;
  if (mayLackOwnEvents(block, expected) || facts.state_reason === null) return [];
  return record.reopenings
    .filter((at) => isClosedFor(block, at, record.closes))
    .flatMap((at): Result[] => {
      const closed = record.closes.find((close) => close.at > at)?.at ?? now;
      const wasRead = record.remarks.some(
        (remark) => isSameLogin(remark.login, issue.author) && remark.at >= at && remark.at < closed,
      );
      if (!wasRead) return hoursBetween(at, closed) < SEEN_HOURS ? [] : [{ uncompared: UNSEEN }];
      if (block.history.some(({ type }) => type === "edited")) return [{ uncompared: RESTORED }];
      return [{ finding: SENTENCES.reopeningMissing(facts.number, at) }];
    });
}

const UNSEEN = "a reopening that a run may not have seen";
const RESTORED = "a reopening from before the issue's block was restored";

/** Whether the block says that the commitment was closed when the issue was reopened, and doesn't say that it was opened again. */
function isClosedFor(block: Block, reopened: string, closes: readonly RecordedClose[]): boolean {
  const day = dayIn(block, reopened);
  // Only the date of most events is known, so the close may have come after the reopening.
  const isUnclear = closes.some(({ at }) => at > reopened && dayIn(block, at) === day);
  const isEarlier = (event: Event): boolean =>
    event.type === "closed" ? event.instant <= reopened : event.at < day || (event.at === day && !isUnclear);
  const isClosing = (event: Event): boolean =>
    CLOSING.has(event.type) || (event.type === "evidence" && isDoneBy(event, block));
  const changes = block.history.filter((event) => isClosing(event) || OPENING.has(event.type));
  const before = changes.findLast(isEarlier);
  const isOpened = changes.some(({ type, at }) => OPENING.has(type) && at >= day);
  return before !== undefined && isClosing(before) && !isOpened;
}
