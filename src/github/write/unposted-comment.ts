import { includesLogin } from "../../core/model/login.ts";
import { Failure } from "../../core/model/failure.ts";
import type { FoundIssue } from "../../core/model/register.ts";
import { parseCommentMarks, renderComment, type IssueComment } from "../../core/render/comments.ts";
import type { GitHubRepo } from "../client.ts";
import { readIssueComments } from "../read/comments.ts";
import type { FindAssignable } from "./assignees.ts";

export interface CommentDeps {
  github: GitHubRepo;
  /** Logins of the accounts that the Action uses for writes. */
  authors: readonly string[];
  findAssignable: FindAssignable;
}

/**
 * Renders one comment with the messages not yet posted on the issue; null if all are posted. Throws a Failure if the
 * comment list is shorter than the issue's comment count, because a message could otherwise be posted twice.
 */
export async function renderUnpostedComment(
  { github, authors, findAssignable }: CommentDeps,
  { facts: { number }, comments: count }: FoundIssue,
  messages: readonly IssueComment[],
): Promise<string | null> {
  const existing = count === 0 ? [] : await readIssueComments(github, number);
  if (existing.length < count)
    throw new Failure(`Could not read the comments of issue #${number}: not all of them are listed yet. Run again.`);
  const ours = existing.filter(({ user }) => includesLogin(user?.login ?? "", authors));
  const marks = new Set(ours.flatMap(({ body }) => parseCommentMarks(body)));
  const unposted = messages.filter(({ mark }) => !marks.has(mark));
  if (unposted.length === 0) return null;
  const addressed = await Promise.all(
    unposted.map(async (message) => ({ ...message, to: await findAssignable(message.to) })),
  );
  return renderComment(addressed);
}
