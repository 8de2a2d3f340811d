import { daysBetween, todayIn, type Day, type Now } from "../model/date.ts";
import type { Block } from "../model/block.ts";
import { closureOf, evidenceOf, provenClosure, type Closure } from "../lifecycle/closure.ts";
import { rejectionOf, wasDoneWhenPromised, type Rejection } from "../lifecycle/proof.ts";
import type { Evidence, Settings, CommitmentFacts } from "../model/snapshot.ts";
import { statedReason } from "../model/reason.ts";
import { openStates } from "./open-states.ts";
import type { State } from "./states.ts";

/** A move to a later due date. */
export interface Slip {
  from: Day;
  to: Day;
  at: Day;
  reason: string | null;
  commit: string | null;
}

/** Evidence, and whether it counts. */
export interface JudgedEvidence extends Evidence {
  /** Why it doesn't count; null if it does. Evidence that doesn't count is still shown. */
  rejected: Rejection | null;
}

/** The facts about a commitment and its state today. */
export interface AssessedCommitment extends CommitmentFacts {
  state: State;
  /** Every state whose condition the commitment meets, `state` first. `fail-on` checks all of them. */
  states: readonly State[];
  /** Days since the current due date; 0 unless overdue. */
  days_overdue: number;
  /** Oldest first. A move to an earlier date is not a slip. */
  slips: Slip[];
  evidence: readonly JudgedEvidence[];
  /** Null while the commitment is open. See closureOf and provenClosure. */
  closure: Closure | null;
  /** The reason for the withdrawal or close; null if none was given or the commitment is open. */
  reason: string | null;
}

/** Assesses a commitment by the rules in .github/docs/states.md. Pure: takes the time only from `now`. */
export function assessOne(tracked: CommitmentFacts, settings: Settings, now: Now): AssessedCommitment {
  const { block } = tracked;
  const today = todayIn(now, block.time_zone);
  const found = evidenceOf(tracked);
  const close = closureOf(tracked, found);
  const closure = close !== null && settings.require_evidence ? provenClosure(close, found, tracked) : close;
  const evidence = found.map((item) => ({ ...item, rejected: rejectionOf(item, tracked) }));
  const proven = evidence.some(({ rejected }) => rejected === null) || !settings.require_evidence;
  const { state, states } = closure
    ? onlyState(closedState(closure, block, proven))
    : openStates({ block, today, settings });
  return {
    block,
    issue: tracked.issue,
    state,
    states,
    days_overdue: state === "overdue" && block.due !== null ? daysBetween(block.due, today) : 0,
    slips: slipsOf(block),
    evidence,
    closure,
    reason: closure ? withdrawalReason(block) : null,
  };
}

/** Lists the slips, each with the reason given with the move or before the next slip. */
function slipsOf({ history }: Block): Slip[] {
  const slips: Slip[] = [];
  for (const event of history) {
    const last = slips.at(-1);
    if (event.type === "moved" && event.to > event.from) {
      const { from, to, at, reason, commit } = event;
      slips.push({ from, to, at, reason: statedReason(reason), commit });
    } else if (event.type === "reason" && last) last.reason ??= statedReason(event.text);
  }
  return slips;
}

/**
 * The reason given with the withdrawal or, otherwise, recorded on the date of the withdrawal or close or later. Reasons for
 * earlier slips don't count.
 */
function withdrawalReason({ withdrawn, history }: Block): string | null {
  const reason = statedReason(withdrawn?.reason);
  if (reason !== null) return reason;
  const end = history.findLastIndex(({ type }) => type === "withdrawn" || type === "closed");
  const ending = history[end];
  if (ending === undefined) return null;
  const reasonEvent = history.findLast(
    (event, index) =>
      event.type === "reason" && statedReason(event.text) !== null && (index > end || event.at === ending.at),
  );
  return reasonEvent?.type === "reason" ? reasonEvent.text : null;
}

/** Whether the commitment was withdrawn or replaced without a reason. */
export function isUnexplained({ state, reason }: Pick<AssessedCommitment, "state" | "reason">): boolean {
  return (state === "withdrawn" || state === "replaced") && reason === null;
}

function onlyState(state: State): ReturnType<typeof openStates> {
  return { state, states: [state] };
}

function closedState({ reason, on }: Closure, block: Block, proven: boolean): State {
  if (reason === "not_planned") return "withdrawn";
  if (reason === "duplicate") return "replaced";
  if (wasDoneWhenPromised(block)) return "already_done";
  if (!proven) return "unproven";
  return block.first_due === null || on <= block.first_due ? "kept" : "kept_late";
}
