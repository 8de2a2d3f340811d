import { dayIn } from "../lifecycle/proof.ts";
import type { Event } from "../model/block.ts";
import { statedReason } from "../model/reason.ts";
import type { Result } from "./compared.ts";
import { mayLackEvents, type Recorded } from "./recorded.ts";
import { SENTENCES } from "./findings.ts";
import { isSameInstant, isSameLogin } from "./shown-work.ts";
import { isClose, isReason, isReopening } from "./stated-facts.ts";

export const CLOSER_ACCESS = "whether the account that closed the issue had write access at the time";

/** Why a fact of a continued commitment can't be compared. */
export const EARLIER_ISSUE = "closes and evidence of the missing issue that it continues";

type Close = Extract<Event, { type: "closed" }>;

/** Compares a close, a reopening or a reason in an issue's history with what GitHub shows. */
export function compareEvent(event: Event, recorded: Recorded): Result[] {
  if (isClose(event)) return compareClose(event, recorded);
  if (isReopening(event)) return compareReopening(event, recorded);
  // Earlier versions recorded reasons that say nothing.
  return isReason(event) && statedReason(event.text) !== null ? compareReason(event, recorded) : [];
}

function compareClose(event: Close, recorded: Recorded): Result[] {
  const { number, created_at } = recorded.issue.facts;
  if (recorded.continues && event.instant < created_at) return [{ uncompared: EARLIER_ISSUE }];
  const close = recorded.record.closes.find(({ at }) => isSameInstant(at, event.instant));
  if (close === undefined) {
    if (mayLackEvents(recorded)) return [{ uncompared: "a close that GitHub no longer shows" }];
    return [{ finding: SENTENCES.neverClosed(number, event.instant) }];
  }
  if (close.login === null) return [{ uncompared: "who closed the issue, because that account was deleted" }];
  if (close.bot !== (event.standing === "bot") || !isCloser(close.login, event))
    return [{ finding: SENTENCES.closedBy(number, event.by, close) }];
  if (event.standing !== "writer") return [];
  return [{ uncompared: CLOSER_ACCESS }];
}

/**
 * Whether the block can name this account, or no account, as the closer. A run that sees the account of a writer's close always
 * names it. A block doesn't name an account from another server.
 */
function isCloser(login: string, { by, standing }: Close): boolean {
  return by === null ? standing !== "writer" : isSameLogin(login, by);
}

function compareReopening({ at }: Pick<Event, "at">, recorded: Recorded): Result[] {
  const { issue, record } = recorded;
  if (record.reopenings.length > 0) return [];
  const { block, facts } = issue;
  if (recorded.continues && at <= dayIn(block, facts.created_at)) return [{ uncompared: EARLIER_ISSUE }];
  if (mayLackEvents(recorded)) return [{ uncompared: "a reopening that GitHub no longer shows" }];
  return [{ finding: SENTENCES.neverReopened(issue.facts.number) }];
}

function compareReason({ text, by }: { text: string; by: string }, { issue, record, continues }: Recorded): Result[] {
  const { statements, hasLostComments } = record;
  if (statements?.some(({ reason, login }) => reason === text && isSameLogin(login, by))) return [];
  if (continues) return [{ uncompared: EARLIER_ISSUE }];
  if (statements === null || hasLostComments)
    return [{ uncompared: "a reason from a comment that GitHub no longer shows" }];
  return [{ finding: SENTENCES.reasonNotStated(issue.facts.number, by) }];
}
