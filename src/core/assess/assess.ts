import { daysBetween, nextMidnight, todayIn, type Day, type Now } from "../model/date.ts";
import type { Block } from "../model/block.ts";
import { closureOf, evidenceOf, type Closure } from "../lifecycle/closure.ts";
import type { Evidence, Settings, Snapshot, CommitmentFacts } from "../model/snapshot.ts";
import { plural } from "../model/text.ts";

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

export interface Slip {
  from: Day;
  to: Day;
  at: Day;
  reason: string | null;
  commit: string | null;
}

export interface AssessedCommitment extends CommitmentFacts {
  state: State;
  /** Days since the current due date; 0 unless overdue. */
  days_overdue: number;
  /** Due dates that moved later, in order. A date that moved earlier is none. */
  slips: Slip[];
  evidence: readonly Evidence[];
  /** What counts as the close: the report's word, the tracker's close or the issue's own, whichever came first. Null while open. */
  closure: Closure | null;
  /** Why it was withdrawn or replaced, as far as anybody said. */
  reason: string | null;
}

/** How many commitments there are, and how many of them in each state. */
export type Counts = { total: number } & Record<State, number>;

export interface Assessment {
  commitments: AssessedCommitment[];
  counts: Counts;
  /** Commitments with at least one slip. */
  slipped: number;
  /** Kept by the first published date, of those whose first date has passed: what is done early counts from then on. */
  on_time: { kept: number; due: number };
  /** The nearest due date among the open commitments that are not overdue. */
  next_due: Day | null;
  /** When a state may change by itself next, RFC 3339. */
  valid_until: string;
  /** IANA zones at whose midnights that may be. */
  zones: string[];
}

/** Facts and today to a state for every commitment. Pure; no verdict of an earlier run takes part. */
export function assess(snapshot: Pick<Snapshot, "commitments" | "settings">, now: Now): Assessment {
  return tally(
    snapshot.commitments.map((tracked) => assessOne(tracked, snapshot.settings, now)),
    now,
  );
}

/** The figures over commitments that were each judged by their own repository's settings. */
export function tally(commitments: AssessedCommitment[], now: Now): Assessment {
  const [zones, on_time] = [new Set(["UTC"]), { kept: 0, due: 0 }];
  let [slipped, next_due]: [number, Day | null] = [0, null];
  for (const commitment of commitments) {
    const { block, slips, state } = commitment;
    zones.add(block.time_zone);
    if (slips.length > 0) slipped += 1;
    if (UPCOMING.has(state) && (next_due === null || block.due! < next_due)) next_due = block.due;
    if (isFirstDatePast(commitment, now)) {
      on_time.due += 1;
      if (state === "kept") on_time.kept += 1;
    }
  }
  return {
    commitments,
    counts: countStates(commitments),
    slipped,
    on_time,
    next_due,
    valid_until: [...zones].map((zone) => nextMidnight(now.instant, zone)).toSorted()[0]!,
    zones: [...zones],
  };
}

const UPCOMING: ReadonlySet<State> = new Set(["on_track", "due_soon"]);
const NONE = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;

export function countStates(commitments: ReadonlyArray<Pick<AssessedCommitment, "state">>): Counts {
  const counts = { total: commitments.length, ...NONE };
  for (const { state } of commitments) counts[state] += 1;
  return counts;
}

/** Whether it counts in the on-time figures. What is done before its date would count alone until then, and flatter. */
export function isFirstDatePast({ block }: Pick<AssessedCommitment, "block">, now: Now): boolean {
  return block.first_due !== null && block.first_due < todayIn(now, block.time_zone);
}

/** The state of one commitment; the first rule that fits decides (see the README's table of states). */
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
    days_overdue: state === "overdue" ? daysBetween(block.due!, today) : 0,
    slips: slipsOf(block),
    evidence,
    closure,
    reason: closure ? withdrawalReason(block) : null,
  };
}

/** Due dates that moved later, each with the reason that was given then or before the next move. */
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

/** Given with the withdrawal, or later, or on the same day; what explained an earlier slip explains nothing here. */
function withdrawalReason({ withdrawn, history }: Block): string | null {
  if (withdrawn?.reason) return withdrawn.reason;
  const end = history.findLastIndex(({ type }) => type === "withdrawn" || type === "closed");
  if (end < 0) return null;
  const given = history.findLast(
    (event, index) => event.type === "reason" && (index > end || event.at === history[end]!.at),
  );
  return given?.type === "reason" ? given.text : null;
}

/**
 * `9 of 12 kept (2 late) · 1 overdue · 1 gone`: what badge and summaries say in one line.
 * `gone`: how many issues stood for commitments and can't be read any more; no count holds them.
 */
export function headline({ counts }: Pick<Assessment, "counts">, gone = 0): string {
  const lost = gone > 0 ? [`${gone} gone`] : [];
  if (counts.total === 0) return ["no commitments recorded", ...lost].join(" · ");
  const late = counts.kept_late > 0 ? ` (${counts.kept_late} late)` : "";
  const kept = `${counts.kept + counts.kept_late} of ${counts.total} kept${late}`;
  const bad = (["overdue", "removed"] as const).filter((state) => counts[state] > 0);
  return [kept, ...bad.map((state) => `${counts[state]} ${state}`), ...lost].join(" · ");
}

/** Why a check fails: `3 commitments are overdue, the oldest by 41 days: …`. Null when nothing is in these states. */
export function failureSentence(assessment: Assessment, failOn: readonly State[]): string | null {
  const parts = failOn
    .map((state) => ({ state, found: assessment.commitments.filter((commitment) => commitment.state === state) }))
    .filter(({ found }) => found.length > 0)
    .map(({ state, found }) => {
      const oldest = found.toSorted((a, b) => b.days_overdue - a.days_overdue)[0]!;
      const by = `by ${plural(oldest.days_overdue, "day", "days")}`;
      const how = state !== "overdue" ? "" : found.length === 1 ? ` ${by}` : `, the oldest ${by}`;
      return `${plural(found.length, "commitment is", "commitments are")} ${STATE_WORDS[state]}${how}: ${nameOf(oldest)}`;
    });
  const silent = assessment.commitments.filter(isUnexplained);
  if (silent.length > 0) {
    const count = plural(silent.length, "commitment was", "commitments were");
    parts.push(`${count} withdrawn without a reason (comment “Reason: …” on the issue): ${nameOf(silent[0]!)}`);
  }
  return parts.length > 0 ? `${parts.join("; ")}.` : null;
}

/** Whether it was given up and nobody said why. */
export function isUnexplained({ state, reason }: Pick<AssessedCommitment, "state" | "reason">): boolean {
  return (state === "withdrawn" || state === "replaced") && reason === null;
}

function nameOf({ issue, block }: AssessedCommitment): string {
  return issue ? `#${issue.number} ${block.subject}` : block.subject;
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
