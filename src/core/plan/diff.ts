import { isSettled } from "../lifecycle/closure.ts";
import { closeReasonOf } from "../lifecycle/close-reason.ts";
import type { Block, Event } from "../model/block.ts";
import type { Commitment, Problem } from "../model/commitment.ts";
import { daysBetween } from "../model/date.ts";
import { plural } from "../model/text.ts";
import { knownGone } from "../model/gone-blocks.ts";
import type { TrackedIssue } from "../model/register.ts";
import { describeEvent, PLAIN } from "../render/events.ts";
import { createGoneFinder } from "./gone.ts";
import { reconcile, type Known, type KnownCommitment, type Reconciled, type ReconcileInput } from "./reconcile.ts";

/** A change that merging would make to a commitment. */
export interface CommitmentChange {
  type: "new" | "removed" | Event["type"];
  /** The commitment's place after the change, or its last place if it is removed. */
  file: string;
  line: number;
  subject: string;
  /** Plain text: escape it before you show it in Markdown. */
  sentence: string;
  severity: "error" | "warning" | "notice";
}

/** One of the two versions of the reports, before or after the merge. */
export type Version = Pick<ReconcileInput<Known>, "reports" | "followed" | "uncovered" | "unreadable" | "policy">;

/** The input that doesn't depend on the version. */
type Repository = Pick<ReconcileInput<Known>, "foreign" | "gone" | "repositoryId" | "source" | "now">;

export interface DiffInput extends Repository {
  base: Version;
  head: Version;
  issues: readonly TrackedIssue[];
  /** Whether no sync has run yet. If so, nothing in the base is tracked, and everything that the first sync admits is new. */
  isFirst?: boolean;
}

/** The effect of merging. */
export interface CommitmentDiff {
  changes: CommitmentChange[];
  /** The reports whose commitments a sync of the head would track, by path. */
  tracked: ReadonlySet<string>;
  /** The number of commitments in the head whose reports predate `since`. */
  beforeSince: number;
  /** The problems that a sync of each version would report. */
  problems: { base: Problem[]; head: Problem[] };
}

/**
 * Lists the changes that a sync of `head` would make after a sync of `base`. Original due dates and earlier moves are those in
 * the issues. Pure.
 */
export function diffCommitments({ base, head, issues, isFirst = false, ...repository }: DiffInput): CommitmentDiff {
  // A commitment whose issue can't be read looks new in both versions, so it isn't a change.
  const fixed = { complete: true, commit: null, trackerEvidence: new Map() };
  const known = [...issues.map((issue): Known => ({ block: issue.block, issue })), ...knownGone(repository.gone)];
  const before = reconcile({ ...repository, ...fixed, ...base, known });
  const settled = isFirst ? [] : before.commitments.map(settle);
  const after = reconcile({ ...repository, ...fixed, ...head, known: settled });
  const findGone = createGoneFinder(repository.gone, false);
  const isAnnounced = (reconciled: Reconciled<Known>): boolean =>
    reconciled.before === null ? findGone(reconciled.commitment) === undefined : isRecorded(reconciled);
  return {
    changes: after.commitments.filter(isAnnounced).flatMap(changesOf),
    tracked: new Set(after.commitments.map(({ assessed }) => assessed.block.report.path)),
    beforeSince: after.beforeSince,
    problems: { base: before.problems, head: after.problems },
  };
}

/** The commitment after a sync has written its block and changed its issue's state. */
function settle({ before, assessed: { block, issue } }: Reconciled<Known>): Known {
  const facts = issue ?? before?.issue?.facts;
  if (before?.gone !== undefined) return { block, issue: null, gone: before.gone };
  if (!before?.issue || !facts) return { block, issue: null };
  return { block, issue: { ...before.issue, block, facts, reasons: [], repaired: false } };
}

/**
 * Whether a sync would record the changes of a known commitment. An item that is done before it has an issue gets a closed
 * one, on which later changes aren't recorded as long as the item stays done.
 */
function isRecorded({ before, assessed: { block } }: KnownCommitment<Known>): boolean {
  return before.issue !== null || before.block.done === null || block.done === null || block.removed !== null;
}

function changesOf(reconciled: Reconciled<Known>): CommitmentChange[] {
  if (reconciled.before === null) return [newChange(reconciled.commitment)];
  const { before, assessed } = reconciled;
  return assessed.block.history
    .slice(before.block.history.length)
    .map((event) => (event.type === "removed" ? removedChange(before) : eventChange(event, assessed.block)));
}

function newChange({ report: file, line, subject, owner, due, dueText }: Commitment): CommitmentChange {
  const when = due ? `due ${due}` : dueText ? `“${dueText}” is not a date` : "no due date";
  const sentence = `New: ${owner ?? "no owner"}, ${when}.`;
  return { type: "new", file, line, subject, sentence, severity: "notice" };
}

function eventChange(event: Event, after: Block): CommitmentChange {
  const { report, line, subject } = after;
  const described = describeEvent({ ...event, ...("commit" in event ? { commit: null } : {}) }, PLAIN);
  const sentence = [described, advice(event, after)].filter(Boolean).join(" ");
  return { type: event.type, file: report.path, line, subject, sentence, severity: severityOf(event) };
}

function advice(event: Event, { history, first_due }: Block): string {
  if (event.type === "withdrawn" && event.reason === null) return "Say why: “~~text~~ withdrawn: the reason”.";
  if (event.type !== "moved" || event.to <= event.from || first_due === null) return "";
  const slips = history.filter((past) => past.type === "moved" && past.to > past.from).length;
  const late = daysBetween(first_due, event.to);
  const why = event.reason === null ? ` Give a reason, such as “(moved from ${event.from}: the reason)”.` : "";
  return `${ordinal(slips)} slip, ${late >= 0 ? "+" : ""}${plural(late, "day", "days")} from the original due date.${why}`;
}

function severityOf(event: Event): CommitmentChange["severity"] {
  if (event.type === "withdrawn") return event.reason === null ? "error" : "notice";
  return event.type === "moved" && event.to > event.from && event.reason === null ? "warning" : "notice";
}

/** Describes a removal. Removing a line without explanation is an error unless its commitment is already settled. */
function removedChange({ block, issue }: Known): CommitmentChange {
  const closed = issue !== null && isSettled({ block, issue: issue.facts });
  const settled = closed || block.done !== null;
  const how = closed ? ` (closed as ${closeReasonOf(issue.facts.state_reason).replace("_", " ")})` : "";
  const sentence = settled
    ? `Removed from its report${how}.`
    : "Removed without explanation. Put the line back, or strike it through with a reason: “~~text~~ withdrawn: the reason”.";
  const { report, line, subject } = block;
  return { type: "removed", file: report.path, line, subject, sentence, severity: settled ? "notice" : "error" };
}

function ordinal(count: number): string {
  const ending = count % 100 > 10 && count % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th");
  return `${count}${ending}`;
}
