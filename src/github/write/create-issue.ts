import { includesLogin } from "../../core/model/login.ts";
import { Failure } from "../../core/model/failure.ts";
import type { FoundIssue } from "../../core/model/register.ts";
import { explain, wasRefused } from "../errors.ts";
import { toFoundIssue } from "../read/issues.ts";
import { readNewestIssues } from "../read/newest-issues.ts";
import { expectShape, IssueShape } from "../shapes.ts";
import { Indeterminate } from "./errors.ts";
import type { Writer } from "./writer.ts";

export interface NewIssue {
  title: string;
  body: string;
  labels: string[];
  assignees: string[];
}

/**
 * Creates an issue with one POST. If the outcome is unknown, waits, looks for the issue with `isSame`, and adopts it if it
 * exists. Throws Indeterminate if no issue is found, or GitHub's error if the request was rejected.
 * https://docs.github.com/en/rest/issues/issues#create-an-issue
 */
export async function createIssue(
  writer: Writer,
  issue: NewIssue,
  isSame: (issue: FoundIssue) => boolean,
): Promise<FoundIssue> {
  const { client, repo, log, settle } = writer.deps;
  const doing = `create an issue for “${issue.title}”`;
  await writer.pace();
  try {
    const { data } = await client.issues.create({ ...repo, ...issue });
    const created = toFoundIssue(expectShape(IssueShape, data, doing));
    if (!isSame(created)) throw new Failure(`Could not ${doing}: GitHub returned a different issue.`);
    writer.newest = Math.max(writer.newest, created.facts.number);
    log(`created #${created.facts.number} ${issue.title}`);
    return created;
  } catch (error) {
    if (wasRefused(error)) throw error;
    const { message, words } = explain(error, doing);
    await settle();
    const found = await findCreated(writer, isSame);
    if (!found) {
      throw new Indeterminate(
        `${message} The issue may or may not exist, so the request was not retried. The next run looks for it first.`,
        null,
        words,
      );
    }
    writer.newest = Math.max(writer.newest, found.facts.number);
    log(`adopted #${found.facts.number} ${issue.title}, created by a request whose outcome was unknown`);
    return found;
  }
}

/** Finds our oldest matching issue; null if there is none or the search fails. */
async function findCreated(
  { deps, newest }: Writer,
  isSame: (issue: FoundIssue) => boolean,
): Promise<FoundIssue | null> {
  const recent = await readNewestIssues(deps, newest).catch(() => []);
  const ours = recent.filter((issue) => isSame(issue) && includesLogin(issue.author, deps.authors));
  return ours.toSorted((a, b) => a.facts.number - b.facts.number)[0] ?? null;
}
