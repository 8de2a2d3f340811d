import { addDays, dayOf, daysBetween, nextMidnight, todayIn, type Day, type Now } from "./date.ts";
import type { Evidence, Settings, Snapshot, Tracked } from "./snapshot.ts";
import { plural } from "./text.ts";

/** In the order in which people should see them: what needs eyes first. */
export const STATES = [
  "overdue",
  "removed",
  "due_soon",
  "unproven",
  "on_track",
  "undated",
  "kept",
  "kept_late",
  "withdrawn",
  "replaced",
] as const;
export type State = (typeof STATES)[number];

export interface Closure {
  reason: "completed" | "not_planned" | "duplicate";
  on: Day;
  /** The issue's instant (RFC 3339), or the day of the report's tick. */
  at: string;
}

export interface Slip {
  from: Day;
  to: Day;
  at: Day;
  commit: string | null;
}

export interface Assessed extends Tracked {
  state: State;
  /** Days since the current due date; 0 unless overdue. */
  days_overdue: number;
  /** Due dates that moved later, in order. A date that moved earlier is none. */
  slips: Slip[];
  evidence: Evidence[];
  /** What counts as the close: the report's tick or the issue's own, whichever came first. Null while open. */
  closure: Closure | null;
}

export interface Assessment {
  commitments: Assessed[];
  counts: { total: number } & Record<State, number>;
  /** Commitments with at least one slip. */
  slipped: number;
  /** Kept by the first published date, of those whose first date has passed or that are done. */
  on_time: { kept: number; due: number };
  /** The nearest due date among the open commitments that are not overdue. */
  next_due: Day | null;
  /** When a state may change by itself next, RFC 3339. */
  valid_until: string;
}

/** Facts and today to a state for every commitment. Pure; no verdict of an earlier run takes part. */
export function assess(snapshot: Pick<Snapshot, "commitments" | "settings">, now: Now): Assessment {
  return tally(
    snapshot.commitments.map((tracked) => assessOne(tracked, snapshot.settings, now)),
    now,
  );
}

/** The figures over commitments that were each judged by their own repository's settings. */
export function tally(commitments: Assessed[], now: Now): Assessment {
  const counts = { total: commitments.length, ...zeroes() };
  for (const { state } of commitments) counts[state] += 1;
  const dated = commitments.filter(({ block }) => block.first_due !== null);
  const isDue = ({ block, state }: Assessed): boolean =>
    block.first_due! < todayIn(now, block.time_zone) ||
    state === "kept" ||
    state === "kept_late" ||
    state === "unproven";
  const upcoming = commitments.filter(({ state }) => state === "on_track" || state === "due_soon");
  const zones = new Set(["UTC", ...commitments.map(({ block }) => block.time_zone)]);
  return {
    commitments,
    counts,
    slipped: commitments.filter(({ slips }) => slips.length > 0).length,
    on_time: { kept: dated.filter(({ state }) => state === "kept").length, due: dated.filter(isDue).length },
    next_due: upcoming.map(({ block }) => block.due!).toSorted()[0] ?? null,
    valid_until: [...zones].map((zone) => nextMidnight(now.instant, zone)).toSorted()[0]!,
  };
}

/** The state of one commitment; the first rule that fits decides (see the README's table of states). */
export function assessOne(tracked: Tracked, settings: Settings, now: Now): Assessed {
  const { block, issue } = tracked;
  const today = todayIn(now, block.time_zone);
  const evidence: Evidence[] = [
    ...(issue?.evidence ?? []),
    ...block.links.map((url) => ({ kind: "link" as const, url, at: block.done })),
  ];
  const closure = closureOf(tracked);
  const state = closure
    ? closedState(closure, block.first_due, evidence.length > 0 || !settings.require_evidence)
    : openState(tracked, settings, today);
  return {
    ...tracked,
    state,
    days_overdue: state === "overdue" ? daysBetween(block.due!, today) : 0,
    slips: block.history
      .filter((event) => event.type === "moved")
      .filter(({ from, to }) => to > from)
      .map(({ from, to, at, commit }) => ({ from, to, at, commit })),
    evidence,
    closure,
  };
}

/** `9 of 12 kept (2 late) · 1 overdue`: the one line that badge, page and summary share. */
export function headline({ counts }: Pick<Assessment, "counts">): string {
  if (counts.total === 0) return "no commitments recorded";
  const late = counts.kept_late > 0 ? ` (${counts.kept_late} late)` : "";
  const kept = `${counts.kept + counts.kept_late} of ${counts.total} kept${late}`;
  const bad = (["overdue", "removed"] as const).filter((state) => counts[state] > 0);
  return [kept, ...bad.map((state) => `${counts[state]} ${state}`)].join(" · ");
}

/** Why a check fails: `3 commitments are overdue, the oldest by 41 days: …`. Null when nothing is in these states. */
export function failureSentence(assessment: Assessment, failOn: readonly State[]): string | null {
  const parts = failOn
    .map((state) => ({ state, found: assessment.commitments.filter((commitment) => commitment.state === state) }))
    .filter(({ found }) => found.length > 0)
    .map(({ state, found }) => {
      const oldest = found.toSorted((a, b) => b.days_overdue - a.days_overdue)[0]!;
      const name = oldest.issue ? `#${oldest.issue.number} ${oldest.block.subject}` : oldest.block.subject;
      const by = `by ${plural(oldest.days_overdue, "day", "days")}`;
      const how = state !== "overdue" ? "" : found.length === 1 ? ` ${by}` : `, the oldest ${by}`;
      return `${plural(found.length, "commitment is", "commitments are")} ${STATE_WORDS[state]}${how}: ${name}`;
    });
  return parts.length > 0 ? `${parts.join("; ")}.` : null;
}

/** States as people read them. */
export const STATE_WORDS: Record<State, string> = {
  overdue: "overdue",
  removed: "removed from its report",
  due_soon: "due soon",
  unproven: "done without evidence",
  on_track: "on track",
  undated: "without a due date",
  kept: "kept",
  kept_late: "kept late",
  withdrawn: "withdrawn",
  replaced: "replaced",
};

function closureOf({ block, issue }: Tracked): Closure | null {
  if (issue?.state === "closed") {
    const at = issue.closed_at ?? issue.created_at;
    const reason =
      issue.state_reason === "not_planned" || issue.state_reason === "duplicate" ? issue.state_reason : "completed";
    const on = dayOf(at, block.time_zone);
    return block.done !== null && block.done < on ? { reason, on: block.done, at: block.done } : { reason, on, at };
  }
  // A tick counts before the run that closes the issue; an issue that a person reopened is open, whatever the report says.
  if (block.done === null || issue?.state_reason === "reopened") return null;
  return { reason: "completed", on: block.done, at: block.done };
}

function closedState({ reason, on }: Closure, firstDue: Day | null, proven: boolean): State {
  if (reason === "not_planned") return "withdrawn";
  if (reason === "duplicate") return "replaced";
  if (!proven) return "unproven";
  return firstDue === null || on <= firstDue ? "kept" : "kept_late";
}

function openState({ block }: Tracked, settings: Settings, today: Day): State {
  if (block.removed !== null) return "removed";
  if (block.due === null) return "undated";
  if (today > addDays(block.due, settings.grace_days)) return "overdue";
  return today >= addDays(block.due, -settings.warn_days) ? "due_soon" : "on_track";
}

function zeroes(): Record<State, number> {
  return Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
}
