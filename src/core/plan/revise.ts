import { assessOne } from "../assess/assess.ts";
import { isSettled } from "../lifecycle/closure.ts";
import type { Block } from "../model/block.ts";
import type { Now } from "../model/date.ts";
import { closeReasonOf } from "../lifecycle/activity.ts";
import { issueTitle, ownerLogins } from "../render/issue.ts";
import type { Operation } from "./operation.ts";
import { commentOnEvents, commentOnReminder } from "../render/comments.ts";
import type { Settings, CommitmentFacts } from "../model/snapshot.ts";
import type { TrackedIssue } from "../model/register.ts";

/** By what a commitment's state is told while its issue is revised. */
export interface Policy {
  now: Now;
  config: {
    label: string;
    assignOwners: boolean;
    /** Days after the due date. */
    remindDays: readonly number[];
    settings: Settings;
  };
}

/** The label of what is overdue; it comes and goes with the state. */
export const OVERDUE = "overdue";

export function labelsOf(issue: TrackedIssue, block: Block, how: Policy): Operation | null {
  const { facts, labels } = issue;
  const has = (name: string): boolean => labels.some((label) => label.toLowerCase() === name.toLowerCase());
  const wanted = [how.config.label, ...(isOverdue(block, turnedFacts(issue, block, how), how) ? [OVERDUE] : [])];
  const add = wanted.filter((name) => !has(name));
  const remove = has(OVERDUE) && !wanted.some((name) => name.toLowerCase() === OVERDUE) ? [OVERDUE] : [];
  return add.length + remove.length > 0 ? { type: "label", number: facts.number, add, remove } : null;
}

export function isOverdue(block: Block, issue: CommitmentFacts["issue"], { config, now }: Policy): boolean {
  return assessOne({ block, issue }, config.settings, now).state === "overdue";
}

/** The block with the reminder that is due by now; a new issue needs none, since it tells its owner by itself. */
export function withReminder(block: Block, issue: CommitmentFacts["issue"], { config, now }: Policy): Block {
  const { state, days_overdue } = assessOne({ block, issue }, config.settings, now);
  const days = config.remindDays.filter((one) => one <= days_overdue).toSorted((a, b) => b - a)[0];
  if (state !== "overdue" || days === undefined) return block;
  if (block.reminded?.due === block.due && block.reminded.days >= days) return block;
  return { ...block, reminded: { due: block.due!, days } };
}

/** The write that an issue needs, if any. */
export function updateOf(issue: TrackedIssue, block: Block, { config, now }: Policy): Operation | null {
  const { facts, block: before, written } = issue;
  const state = turnOf(issue, block);
  if (block === before && written === before && state === null) return null;
  const [from, to] = [issueTitle(before), issueTitle(block)];
  const title = from === to ? null : { from, to };
  const basis = { block: written, body: issue.body, after: issue.after, state: facts.state };
  const says = commentOnEvents(before, block, config.settings.require_evidence);
  if (block.reminded !== before.reminded) {
    const { days_overdue } = assessOne({ block, issue: facts }, config.settings, now);
    const logins = config.assignOwners ? ownerLogins(block.owner) : [];
    says.push(commentOnReminder(block, block.reminded!.days, days_overdue, logins));
  }
  return { type: "update", number: facts.number, block, title, state, says, basis };
}

/** The issue as it will be once its update was written. */
export function turnedFacts(issue: TrackedIssue, block: Block, { now }: Policy): CommitmentFacts["issue"] {
  const { facts } = issue;
  switch (turnOf(issue, block)) {
    case "close":
      return { ...facts, state: "closed", state_reason: "completed", closed_at: now.instant };
    case "withdraw":
      return { ...facts, state: "closed", state_reason: "not_planned", closed_at: now.instant };
    case "reopen":
      return { ...facts, state: "open", state_reason: "reopened", closed_at: null };
    default:
      return facts;
  }
}

/** What the report or the tracker makes of the issue. One that a person reopened after our close stays open until that is told anew. */
function turnOf(issue: TrackedIssue, block: Block): Extract<Operation, { type: "update" }>["state"] {
  const { facts, block: before } = issue;
  if (facts.state === "closed") return reopens(issue, block) ? "reopen" : null;
  const again = facts.state_reason !== "reopened";
  if (block.withdrawn) return before.withdrawn === null || again ? "withdraw" : null;
  const done = isDone(block);
  return done && (!isDone(before) || again) ? "close" : null;
}

/** Whether the report or the tracker tells that it is done. */
export function isDone({ done, evidence }: Block): boolean {
  return done !== null || evidence.some(({ kind }) => kind === "tracker");
}

/** Taking back a tick or a withdrawal takes back the close that it made. */
function reopens({ block, facts }: TrackedIssue, after: Pick<Block, "done" | "withdrawn">): boolean {
  const unticked = block.done !== null && after.done === null && closeReasonOf(facts.state_reason) === "completed";
  const renewed =
    block.withdrawn !== null && after.withdrawn === null && closeReasonOf(facts.state_reason) !== "completed";
  return facts.state === "closed" && (unticked || renewed);
}

/** Whether what the report says now comes after a close that counts. */
export function staysClosed(issue: TrackedIssue, ticked: boolean): boolean {
  const after = { done: ticked ? issue.block.done : null, withdrawn: null };
  return isSettled({ block: issue.block, issue: issue.facts }) && !reopens(issue, after);
}
