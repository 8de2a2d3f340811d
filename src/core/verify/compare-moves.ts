import { dueDateHistory } from "../lifecycle/due-date-history.ts";
import type { Event } from "../model/block.ts";
import { hoursBetween } from "../model/date.ts";
import type { TrackedIssue } from "../model/register.ts";
import { SEEN_HOURS } from "./coverage.ts";
import { SENTENCES } from "./findings.ts";
import type { Block } from "../model/block.ts";
import type { ReadTest, Order } from "./known-reads.ts";
import { mayLackOwnEvents } from "./own-events.ts";
import type { CommitmentState, ReplayedCommitment } from "./replay.ts";

/** An issue's block and number, whether or not the issue still exists. */
export interface Stated {
  block: Block;
  facts: Pick<TrackedIssue["facts"], "number">;
}

/** The part of a commitment's history that its issue should contain. */
export interface Visible {
  issue: Stated;
  expected: ReplayedCommitment;
  /** The state for which the issue was created. */
  start: CommitmentState;
  /** The later states. */
  later: readonly CommitmentState[];
  /** When the issue was closed, or now if it is open; RFC 3339. */
  end: string;
  /** Whether a run is known to have read a state while the issue was open. */
  wasRead: ReadTest;
}

/**
 * Finds moves that the issue should list but doesn't. Only a move that a run is known to have read counts, unless the listed due
 * dates don't join up, so that a move must be missing. Skips histories that may be truncated, and moves made while the issue was
 * closed.
 */
export function missingMoves({
  issue: { block },
  expected,
  start,
  later,
  end,
  wasRead,
}: Visible): Array<CommitmentState & { due: string }> {
  if (mayLackOwnEvents(block, expected)) return [];
  const hasGap = dueDateHistory(block).some(({ gap }) => gap);
  const listed = block.history.flatMap((event) => (isMove(event) ? [event.to] : []));
  const closed = closedPeriods(block);
  return movesOf(start, later, { end, wasRead: hasGap ? () => true : wasRead })
    .filter(({ at }) => !closed.some(({ since, until }) => at >= since && at <= until))
    .filter(({ due }) => !listed.includes(due));
}

function isMove(event: Event): event is Extract<Event, { type: "moved" | "dated" }> {
  return event.type === "moved" || event.type === "dated";
}

/** Finds moves that the issue lists but that aren't in git. */
export function falseMoves(
  { issue, expected: { states } }: Pick<Visible, "issue" | "expected">,
  order: Order,
): Array<{ commit: string | null; message: string }> {
  const { number } = issue.facts;
  return issue.block.history.filter(isMove).flatMap((event) => {
    const { commit } = event;
    const limit = order.get(commit ?? "");
    // A commit that is no longer on the branch is a separate finding.
    const stateThen =
      limit === undefined ? undefined : states.findLast((state) => Number(order.get(state.commit)) <= limit);
    const hasFrom = event.type === "dated" || states.some(({ due }) => due === event.from);
    return [
      ...(stateThen && stateThen.due !== event.to
        ? [{ commit, message: SENTENCES.moveFalse(number, event.to, stateThen.due) }]
        : []),
      ...(event.type === "moved" && !hasFrom ? [{ commit, message: SENTENCES.moveFrom(number, event.from) }] : []),
    ];
  });
}

/** The periods from each close in the block to the next reopening, as RFC 3339 instants. */
function closedPeriods({ history }: Block): Array<{ since: string; until: string }> {
  return history.flatMap((event, index) => {
    if (event.type !== "closed") return [];
    const reopened = history.slice(index).find(({ type }) => type === "reopened");
    return reopened ? [{ since: event.instant, until: `${reopened.at}T23:59:59Z` }] : [];
  });
}

/** Due dates after the original, each published for long enough that a run must have seen it. */
function movesOf(
  start: CommitmentState,
  later: readonly CommitmentState[],
  { end, wasRead }: Pick<Visible, "end" | "wasRead">,
): Array<CommitmentState & { due: string }> {
  const changes: Array<CommitmentState & { due: string; isRead: boolean }> = [];
  let before = start.due;
  for (const state of later) {
    const { due } = state;
    if (due !== null && due !== before) changes.push({ ...state, due, isRead: false });
    const last = changes.at(-1);
    if (last !== undefined && due === last.due && wasRead(state)) last.isRead = true;
    before = due;
  }
  return changes.filter(
    ({ at, isRead }, index) => isRead && at < end && hoursBetween(at, changes[index + 1]?.at ?? end) >= SEEN_HOURS,
  );
}
