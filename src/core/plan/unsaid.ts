import type { AssessedCommitment } from "../assess/assess-one.ts";
import type { Block } from "../model/block.ts";
import type { Problem } from "../model/commitment.ts";
import type { TrackedIssue } from "../model/register.ts";
import { plural } from "../model/text.ts";
import { commentOnEvents, commentOnReminder, type IssueComment } from "../render/comments.ts";

/**
 * Renders the comments that earlier runs couldn't post because the issue was locked, if they are still relevant. `logins` are
 * the owners to remind.
 */
export function commentOnUnsaid(
  { unsaid = [] }: Block,
  { block, state, days_overdue }: AssessedCommitment,
  { requireEvidence, logins }: { requireEvidence: boolean; logins: string[] },
): IssueComment[] {
  if (unsaid.length === 0) return [];
  const comments = commentOnEvents({ ...block, history: [] }, block, requireEvidence);
  if (state === "overdue" && block.reminded !== null)
    comments.push(commentOnReminder(block, block.reminded, days_overdue, logins));
  return comments.filter(({ mark }) => unsaid.includes(mark));
}

/** The block once all comments have been posted. Returns `block` itself if there are no unposted comments. */
export function withoutUnsaid(block: Block): Block {
  if (block.unsaid === undefined) return block;
  const { unsaid: _, ...said } = block;
  return said;
}

/** The warning about a locked issue with unposted comments. */
export function lockedProblem({ facts: { number }, block: { report, line, unsaid = [] } }: TrackedIssue): Problem {
  const comments = plural(unsaid.length, "comment", "comments");
  const message = `Issue #${number} is locked, so ${comments} could not be posted; the same facts are recorded in the issue's body. Unlock the issue so that the next run can comment.`;
  return { severity: "warning", file: report.path, line, message };
}
