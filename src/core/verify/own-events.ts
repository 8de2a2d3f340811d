import { EVENTS_KEPT, type Block, type Event } from "../model/block.ts";
import type { ReplayedCommitment } from "./replay.ts";
import { isClose, isReason, isReopening } from "./stated-facts.ts";

/**
 * Whether events may be missing because the commitment has more of them than a block keeps. Invented events can fill a block, so
 * this counts the events that git shows and those that come from GitHub.
 */
export function mayLackOwnEvents({ history }: Pick<Block, "history">, { block: actual }: ReplayedCommitment): boolean {
  if (history.length < EVENTS_KEPT) return false;
  return actual.history.length + history.filter(isFromGitHub).length >= EVENTS_KEPT;
}

function isFromGitHub(event: Event): boolean {
  return isClose(event) || isReopening(event) || isReason(event) || event.type === "evidence";
}
