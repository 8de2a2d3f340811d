import { includesLogin } from "../../core/model/login.ts";
import { Failure } from "../../core/model/failure.ts";
import { renderComment, parseCommentMarks, type IssueComment } from "../../core/render/comments.ts";
import type { Assignees } from "./assignees.ts";
import type { Client, RepoRef } from "../client.ts";
import { readCommentsOf } from "../read/activity.ts";
import type { FoundIssue } from "../../core/model/register.ts";

/** A comment that says what was not said on the issue before; null where all of it was. */
export async function renderMissingComment(
  { client, repo, authors }: { client: Client; repo: RepoRef; authors: readonly string[] },
  { facts: { number }, comments }: FoundIssue,
  says: readonly IssueComment[],
  assignees: Assignees,
): Promise<string | null> {
  const known = comments === 0 ? [] : await readCommentsOf(client, repo, number);
  if (known.length < comments)
    throw new Failure(`Could not read the comments of issue #${number}: not all of them show yet. Run again.`);
  const ours = known.filter(({ author }) => includesLogin(author, authors));
  const said = new Set(ours.flatMap(({ body }) => parseCommentMarks(body)));
  const left = says.filter(({ mark }) => !said.has(mark));
  if (left.length === 0) return null;
  return renderComment(await Promise.all(left.map(async (one) => ({ ...one, to: await assignees(one.to) }))));
}
