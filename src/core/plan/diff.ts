import { isSettled } from "../lifecycle/closure.ts";
import { closeReasonOf } from "../lifecycle/close-reason.ts";
import type { Block, Event } from "../model/block.ts";
import type { Commitment, Report } from "../model/commitment.ts";
import { daysBetween } from "../model/date.ts";
import { firstBlock, revisedBlock, withdrawnBlock, type RunMoment } from "../lifecycle/history.ts";
import { matchCommitments } from "../identity/match.ts";
import { plural } from "../model/text.ts";
import type { TrackedIssue } from "../model/register.ts";
import { codeSpan } from "../render/markdown.ts";
import { describeEvent } from "../render/events.ts";

/** A change that merging would make to a commitment. */
export interface CommitmentChange {
  type: "new" | "removed" | Event["type"];
  /** The commitment's place after the change, or its last place if it is removed. */
  file: string;
  line: number;
  subject: string;
  /** Markdown in which people's own text can't mention anyone or create links. */
  sentence: string;
  severity: "error" | "warning" | "notice";
}

/** A commitment in the base version, with its issue if it is tracked. */
interface Before {
  block: Block;
  issue: TrackedIssue | null;
}

/** Lists the changes from publishing `head` instead of `base`. Original due dates and earlier moves come from `issues`. Pure. */
export function diffCommitments(
  base: readonly Report[],
  head: readonly Report[],
  issues: readonly TrackedIssue[],
  moment: RunMoment,
): CommitmentChange[] {
  const published = (reports: readonly Report[]): Report[] => reports.filter(({ draft }) => !draft);
  const before = baseCommitments(published(base), issues, moment);
  const now = published(head);
  const pairs = matchCommitments(
    now.flatMap((report) => [...report.commitments, ...report.withdrawn]),
    before,
  );
  const changes = now.flatMap((report) => {
    const named = { ...report, slug: report.path };
    return [
      ...report.commitments.flatMap((commitment) => {
        const known = pairs.get(commitment);
        if (!known) return [newChange(commitment)];
        const closed = isClosed(known);
        return eventChanges(known.block, revisedBlock(known.block, commitment, { report: named, moment }, closed));
      }),
      ...report.withdrawn.flatMap((withdrawal) => {
        const known = pairs.get(withdrawal);
        if (!known) return [];
        const closed = isClosed(known);
        return eventChanges(known.block, withdrawnBlock(known.block, withdrawal, { report: named, moment }, closed));
      }),
    ];
  });
  const kept = new Set(pairs.values());
  return [...changes, ...before.filter((known) => !kept.has(known)).map(removedChange)];
}

function baseCommitments(base: readonly Report[], issues: readonly TrackedIssue[], moment: RunMoment): Before[] {
  const pairs = matchCommitments(
    base.flatMap(({ commitments }) => commitments),
    issues,
  );
  return base.flatMap((report) =>
    report.commitments.map((commitment): Before => {
      const fixed = { repository_id: 0, key: "", time_zone: "UTC" };
      const block = firstBlock(commitment, { report: { ...report, slug: report.path }, moment }, fixed);
      const issue = pairs.get(commitment) ?? null;
      if (!issue) return { block, issue };
      const { first_due, history } = issue.block;
      return { block: { ...block, first_due: first_due ?? block.first_due, history }, issue };
    }),
  );
}

function isClosed({ issue }: Before): boolean {
  return issue !== null && isSettled({ block: issue.block, issue: issue.facts });
}

function newChange({ report: file, line, subject, owner, due, dueText }: Commitment): CommitmentChange {
  const when = due ? `due ${due}` : dueText ? `no date in ${codeSpan(dueText)}` : "no due date";
  const sentence = `New: ${owner ? codeSpan(owner) : "no owner"}, ${when}.`;
  return { type: "new", file, line, subject, sentence, severity: "notice" };
}

function eventChanges(before: Block, after: Block): CommitmentChange[] {
  const place = { file: after.report.path, line: after.line, subject: after.subject };
  return after.history.slice(before.history.length).map((event): CommitmentChange => {
    const sentence = [
      describeEvent({ ...event, ...("commit" in event ? { commit: null } : {}) }),
      advice(event, after),
    ];
    return { type: event.type, ...place, sentence: sentence.filter(Boolean).join(" "), severity: severityOf(event) };
  });
}

function advice(event: Event, { history, first_due }: Block): string {
  if (event.type === "withdrawn" && event.reason === null) return "Say why: `~~text~~ withdrawn: the reason`.";
  if (event.type !== "moved" || event.to <= event.from || first_due === null) return "";
  const slips = history.filter((past) => past.type === "moved" && past.to > past.from).length;
  const late = daysBetween(first_due, event.to);
  const why = event.reason === null ? " Give a reason, such as `(moved from 2026-11-01: the reason)`." : "";
  return `${ordinal(slips)} slip, ${late >= 0 ? "+" : ""}${plural(late, "day", "days")} since first promised.${why}`;
}

function severityOf(event: Event): CommitmentChange["severity"] {
  if (event.type === "withdrawn") return event.reason === null ? "error" : "notice";
  return event.type === "moved" && event.to > event.from && event.reason === null ? "warning" : "notice";
}

/** Describes a removal. Removing a line without explanation is an error unless its commitment is already settled. */
function removedChange({ block, issue }: Before): CommitmentChange {
  const closed = issue !== null && isClosed({ block, issue });
  const settled = closed || block.done !== null;
  const how = closed ? ` (closed as ${closeReasonOf(issue.facts.state_reason).replace("_", " ")})` : "";
  const sentence = settled
    ? `Its line is removed${how}.`
    : "Removed without explanation. Put the line back, or strike it through with a reason: `~~text~~ withdrawn: the reason`.";
  const { report, line, subject } = block;
  return { type: "removed", file: report.path, line, subject, sentence, severity: settled ? "notice" : "error" };
}

function ordinal(count: number): string {
  const ending = count % 100 > 10 && count % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th");
  return `${count}${ending}`;
}
