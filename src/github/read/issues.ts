import * as v from "valibot";
import { Failure } from "../../core/model/failure.ts";
import type { Client, RepoRef } from "../client.ts";
import { explain, goneReason } from "../errors.ts";
import { mapLimited, onward, readPages } from "../pages.ts";
import { expectShape, IssueShape } from "../shapes.ts";
import type { FoundIssue, GoneIssue } from "../../core/model/register.ts";

/** Every issue with the label, or every issue at all, changed since an instant (RFC 3339) or ever; pull requests left out. */
export async function readIssues(
  client: Client,
  repo: RepoRef,
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

/** One issue, read directly: a list may lag, this does not. */
export async function readIssue(client: Client, repo: RepoRef, number: number): Promise<FoundIssue | GoneIssue["how"]> {
  const doing = `read issue #${number}`;
  try {
    const { data } = await client.issues.get({ ...repo, issue_number: number });
    const issue = expectShape(IssueShape, data, doing);
    if (issue.number !== number) throw new Failure(`Could not ${doing}: GitHub answered with #${issue.number}.`);
    // A pull request may quote anything.
    return { ...toFoundIssue(issue), ...(issue.pull_request === undefined ? {} : { body: "" }) };
  } catch (error) {
    const how = goneReason(error);
    if (how) return how;
    throw explain(error, doing);
  }
}

/** Lists lag by minutes: what is older is in them. */
export const GAPS = 100;
/** Discussions take numbers too: beyond so many of them in a row nothing is looked for. */
const AHEAD = 8;
const MOST_UNSEEN = 1_000;

/**
 * The issues after `after`, those included that no list shows yet: the newest first without any filter, then directly every
 * number that is missing among the newest and beyond them, until there are none.
 */
export async function readRecent(client: Client, repo: RepoRef, after: number): Promise<FoundIssue[]> {
  const found = new Map<number, FoundIssue>();
  const doing = `read the newest issues of ${repo.owner}/${repo.repo}`;
  const seen = new Set<number>();
  try {
    const query = { state: "all", sort: "created", direction: "desc", per_page: 100 } as const;
    for await (const { data } of onward(client, await client.issues.listForRepo({ ...repo, ...query }))) {
      const issues = expectShape(v.array(IssueShape), data, doing);
      for (const issue of issues) {
        seen.add(issue.number);
        if (issue.number > after && issue.pull_request === undefined) found.set(issue.number, toFoundIssue(issue));
      }
      if (issues.some(({ number }) => number <= after)) break;
    }
  } catch (error) {
    throw explain(error, doing);
  }
  const top = [...seen].reduce((most, number) => Math.max(most, number), after);
  const from = Math.max(after + 1, top - GAPS);
  const gaps = Array.from({ length: Math.max(0, top - from) }, (_, step) => from + step).filter(
    (number) => !seen.has(number),
  );
  const look = async (number: number): Promise<boolean> => {
    const issue = await readIssue(client, repo, number);
    if (typeof issue === "object") found.set(number, issue);
    return issue !== "hidden";
  };
  await mapLimited(gaps, look);
  for (let next = top + 1, there = true; there; next += AHEAD) {
    if (next > top + MOST_UNSEEN)
      throw new Failure(`Could not ${doing}: its lists are too far behind. Run again later.`);
    const numbers = Array.from({ length: AHEAD }, (_, step) => next + step);
    there = (await mapLimited(numbers, look)).includes(true);
  }
  return [...found.values()];
}

export function toFoundIssue(issue: v.InferOutput<typeof IssueShape>): FoundIssue {
  const { number, html_url: url, title, body, state, state_reason, created_at, closed_at } = issue;
  const facts = { number, url, state, state_reason, created_at, closed_at, closer: null, evidence: [] };
  const labels = issue.labels.map((label) => (typeof label === "string" ? label : label.name));
  return {
    facts,
    title,
    body: body ?? "",
    labels,
    comments: issue.comments,
    author: issue.user?.login ?? "a deleted account",
  };
}
