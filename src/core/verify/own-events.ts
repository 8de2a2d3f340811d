import { EVENTS_KEPT, LONG_HISTORY, type Block, type Event } from "../model/block.ts";
import type { ReplayedCommitment } from "./replay.ts";
import { isClose, isReason, isReopening } from "./stated-facts.ts";

/**
 * Whether events may be missing because the commitment has more of them, or longer ones, than a block keeps. Invented events can fill a block, so
 * this counts the events that git shows and those that come from GitHub.
 */
export function mayLackOwnEvents({ history }: Pick<Block, "history">, { block: actual }: ReplayedCommitment): boolean {
  const certain = [...actual.history, ...history.filter(isFromGitHub)];
  if (JSON.stringify(certain).length >= LONG_HISTORY) return true;
  return history.length >= EVENTS_KEPT && certain.length >= EVENTS_KEPT;
}

function isFromGitHub(event: Event): boolean {
  return isClose(event) || isReopening(event) || isReason(event) || event.type === "evidence";
}
