import { daysBetween, todayIn, type Day, type Now } from "../model/date.ts";
import type { Block } from "../model/block.ts";
import { closureOf, evidenceOf, type Closure } from "../lifecycle/closure.ts";
import type { Evidence, Settings, CommitmentFacts } from "../model/snapshot.ts";
import type { State } from "./states.ts";

/** A move to a later due date. */
export interface Slip {
  from: Day;
  to: Day;
  at: Day;
  reason: string | null;
  commit: string | null;
}

/** The facts about a commitment and its state today. */
export interface AssessedCommitment extends CommitmentFacts {
  state: State;
  /** Days since the current due date; 0 unless overdue. */
  days_overdue: number;
  /** Oldest first. A move to an earlier date is not a slip. */
  slips: Slip[];
  evidence: readonly Evidence[];
  /** Null while the commitment is open. See closureOf. */
  closure: Closure | null;
  /** The reason for the withdrawal or replacement; null if none was given. */
  reason: string | null;
}

/** Whether the original due date has passed. Commitments kept early enter the on-time figures only then, to avoid inflating them. */
export function isFirstDatePast({ block }: Pick<AssessedCommitment, "block">, now: Now): boolean {
  return block.first_due !== null && block.first_due < todayIn(now, block.time_zone);
}

/** Assesses a commitment by the rules in .github/docs/states.md. Pure: takes the time only from `now`. */
export function assessOne(tracked: CommitmentFacts, settings: Settings, now: Now): AssessedCommitment {
  const { block } = tracked;
  const today = todayIn(now, block.time_zone);
  const evidence = evidenceOf(tracked);
  const closure = closureOf(tracked, evidence);
  const state = closure
    ? closedState(closure, block.first_due, evidence.length > 0 || !settings.require_evidence)
    : openState(tracked, settings, today);
  return {
    block,
    issue: tracked.issue,
    state,
    days_overdue: state === "overdue" && block.due !== null ? daysBetween(block.due, today) : 0,
    slips: slipsOf(block),
    evidence,
    closure,
    reason: closure ? withdrawalReason(block) : null,
  };
}

/** Lists the slips, each with the reason given at the move or before the next slip. */
function slipsOf({ history }: Block): Slip[] {
  const slips: Slip[] = [];
  for (const event of history) {
    const last = slips.at(-1);
    if (event.type === "moved" && event.to > event.from) {
      const { from, to, at, reason, commit } = event;
      slips.push({ from, to, at, reason, commit });
    } else if (event.type === "reason" && last) last.reason ??= event.text;
  }
  return slips;
}

/** The reason given with the withdrawal or close, on the same day, or later. Reasons for earlier slips don't count. */
function withdrawalReason({ withdrawn, history }: Block): string | null {
  if (withdrawn?.reason) return withdrawn.reason;
  const end = history.findLastIndex(({ type }) => type === "withdrawn" || type === "closed");
  const ending = history[end];
  if (ending === undefined) return null;
  const reasonEvent = history.findLast(
    (event, index) => event.type === "reason" && (index > end || event.at === ending.at),
  );
  return reasonEvent?.type === "reason" ? reasonEvent.text : null;
}

/** Whether the commitment was withdrawn or replaced without a reason. */
export function isUnexplained({ state, reason }: Pick<AssessedCommitment, "state" | "reason">): boolean {
  return (state === "withdrawn" || state === "replaced") && reason === null;
}

function closedState({ reason, on }: Closure, firstDue: Day | null, proven: boolean): State {
  if (reason === "not_planned") return "withdrawn";
  if (reason === "duplicate") return "replaced";
  if (!proven) return "unproven";
  return firstDue === null || on <= firstDue ? "kept" : "kept_late";
}

function openState({ block }: CommitmentFacts, settings: Settings, today: Day): State {
  if (block.removed !== null) return "removed";
  if (block.due === null) return "undated";
  const late = daysBetween(block.due, today);
  if (late > settings.grace_days) return "overdue";
  return late >= -settings.warn_days ? "due_soon" : "on_track";
}
