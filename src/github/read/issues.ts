import type * as v from "valibot";
import { Failure } from "../../core/model/failure.ts";
import type { FoundIssue, GoneIssue } from "../../core/model/register.ts";
import type { GitHubRepo } from "../client.ts";
import { explain, goneReason } from "../errors.ts";
import { readPages } from "../pages.ts";
import { expectShape, IssueShape } from "../shapes.ts";

/**
 * Lists open and closed issues, oldest first, without pull requests. Filters by label unless it is null, and by changes
 * since an instant (RFC 3339) if given. https://docs.github.com/en/rest/issues/issues#list-repository-issues
 */
export async function readIssues(
  { client, repo }: GitHubRepo,
  label: string | null,
  since?: string,
): Promise<FoundIssue[]> {
  const query = {
    ...repo,
    ...(label === null ? {} : { labels: label }),
    ...(since === undefined ? {} : { since }),
    state: "all",
    sort: "created",
    direction: "asc",
    per_page: 100,
  } as const;
  const issues = await readPages(client, IssueShape, `read the issues of ${repo.owner}/${repo.repo}`, (page) =>
    client.issues.listForRepo({ ...query, page }),
  );
  return issues.filter((issue) => issue.pull_request === undefined).map(toFoundIssue);
}

/**
 * Reads one issue directly, because lists may lag. If the issue is missing, returns the reason.
 * https://docs.github.com/en/rest/issues/issues#get-an-issue
 */
export async function readIssue({ client, repo }: GitHubRepo, number: number): Promise<FoundIssue | GoneIssue["how"]> {
  const doing = `read issue #${number}`;
  try {
    const { data } = await client.issues.get({ ...repo, issue_number: number });
    const issue = expectShape(IssueShape, data, doing);
    if (issue.number !== number) throw new Failure(`Could not ${doing}: GitHub returned #${issue.number}.`);
    // Treat a pull request's body as empty, because it may quote a managed block.
    return { ...toFoundIssue(issue), ...(issue.pull_request === undefined ? {} : { body: "" }) };
  } catch (error) {
    const reason = goneReason(error);
    if (reason) return reason;
    throw explain(error, doing);
  }
}

/** Converts an issue from GitHub's response. The closer and the evidence are added later. */
export function toFoundIssue(issue: v.InferOutput<typeof IssueShape>): FoundIssue {
  const { number, html_url: url, title, body, state, state_reason, created_at, closed_at } = issue;
  const facts = { number, url, state, state_reason, created_at, closed_at, closer: null, evidence: [] };
  const labels = issue.labels.map((label) => (typeof label === "string" ? label : label.name));
  return {
    facts,
    title,
    body,
    labels,
    comments: issue.comments,
    ...(issue.locked ? { locked: true } : {}),
    author: issue.user?.login ?? "a deleted account",
  };
}
