import { Failure } from "../../core/model/failure.ts";
import { renderSayings, saidIn, type Saying } from "../../core/render/comments.ts";
import { isOne } from "../../core/identity/select.ts";
import type { Assignees } from "./assignees.ts";
import type { Client, Coordinates } from "../client.ts";
import { readCommentsOf } from "../read/activity.ts";
import type { FoundIssue } from "../../core/model/register.ts";

/** A comment that says what was not said on the issue before; null where all of it was. */
export async function renderUnsaid(
  { client, at, authors }: { client: Client; at: Coordinates; authors: readonly string[] },
  { facts: { number }, comments }: FoundIssue,
  says: readonly Saying[],
  assignees: Assignees,
): Promise<string | null> {
  const known = comments === 0 ? [] : await readCommentsOf(client, at, number);
  if (known.length < comments)
    throw new Failure(`Could not read the comments of issue #${number}: not all of them show yet. Run again.`);
  const ours = known.filter(({ author }) => isOne(author, authors));
  const said = new Set(ours.flatMap(({ body }) => saidIn(body)));
  const left = says.filter(({ mark }) => !said.has(mark));
  if (left.length === 0) return null;
  return renderSayings(await Promise.all(left.map(async (one) => ({ ...one, to: await assignees(one.to) }))));
}
