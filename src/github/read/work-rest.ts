import { RequestError } from "@octokit/request-error";
import * as v from "valibot";
import { closeReasonOf } from "../../core/lifecycle/close-reason.ts";
import { instant } from "../../core/model/schemas.ts";
import type { CommitRef, WorkRef } from "../../core/model/work-reference.ts";
import type { TrackerRef } from "../../core/model/tracker-reference.ts";
import type { Client } from "../client.ts";
import { expectShape } from "../shapes.ts";
import { namedAccount } from "./account.ts";
import { closerAssociation, type Work } from "./work.ts";

const AccountShape = v.nullish(v.object({ login: v.string(), type: v.optional(v.string(), "User") }), null);
const IssueShape = v.object({
  html_url: v.string(),
  state: v.picklist(["open", "closed"]),
  state_reason: v.nullish(v.string(), null),
  closed_at: v.nullish(instant, null),
  user: AccountShape,
  author_association: v.nullish(v.string(), null),
  closed_by: AccountShape,
  pull_request: v.nullish(v.object({ url: v.nullish(v.string()), merged_at: v.nullish(instant, null) }), null),
});
const MergeShape = v.object({ merge_commit_sha: v.nullish(v.string(), null) });
const CommitShape = v.object({
  sha: v.string(),
  html_url: v.string(),
  commit: v.object({ committer: v.object({ date: instant }) }),
});

/** The maximum number of redirects to follow. */
const MOVES = 2;

/**
 * Reads one issue, pull request or commit that GraphQL doesn't show. Follows a renamed or transferred repository on the
 * same server. Throws the request's error if it can't be read.
 */
export function readWorkDirectly(client: Client, ref: WorkRef, doing: string): Promise<Work> {
  return "sha" in ref ? readCommit(client, ref, doing) : readIssueOrPullRequest(client, ref, doing);
}

/** https://docs.github.com/en/rest/commits/commits#get-a-commit */
async function readCommit(client: Client, { owner, repo, sha }: CommitRef, doing: string): Promise<Work> {
  const data = await getFollowing(client, `/repos/${owner}/${repo}/commits/${sha}`);
  const { html_url: url, commit, sha: whole } = expectShape(CommitShape, data, doing);
  return { kind: "commit", url, at: whole.startsWith(sha) ? commit.committer.date : null };
}

/**
 * The endpoint for issues also returns pull requests, but not their merge commits.
 * https://docs.github.com/en/rest/issues/issues#get-an-issue, https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request
 */
async function readIssueOrPullRequest(client: Client, ref: TrackerRef, doing: string): Promise<Work> {
  const { owner, repo, number } = ref;
  const data = await getFollowing(client, `/repos/${owner}/${repo}/issues/${number}`);
  const issue = expectShape(IssueShape, data, doing);
  const { html_url: url, pull_request } = issue;
  if (!pull_request) return toIssue(issue);
  const { merged_at: at } = pull_request;
  if (at === null) return { kind: "pull_request", url, at };
  const merge = await getFollowing(client, `/repos/${owner}/${repo}/pulls/${number}`);
  const { merge_commit_sha: commit } = expectShape(MergeShape, merge, doing);
  return { kind: "pull_request", url, at, ...(commit === null ? {} : { commit }) };
}

/** A single read doesn't tell whether a pull request or commit closed the issue, so only the account counts. */
function toIssue(issue: v.InferOutput<typeof IssueShape>): Work {
  const { html_url: url, state, state_reason, closed_at: at, closed_by, user, author_association } = issue;
  if (state !== "closed" || closeReasonOf(state_reason) !== "completed") return { kind: "issue", url, at: null };
  const { login, kind } = namedAccount(closed_by && { kind: closed_by.type, login: closed_by.login });
  const author = { author: user?.login ?? null, association: author_association, private: false };
  const close = { login: login.replace(/\[bot\]$/, ""), bot: kind === "Bot", byWork: false };
  return { kind: "issue", url, at, close: { ...close, association: closerAssociation(login, author) } };
}

/** Sends a GET request. If the repository or issue has moved, sends it to the new place on the same server. */
async function getFollowing(client: Client, path: string): Promise<unknown> {
  let next = path;
  for (let movesLeft = MOVES; ; movesLeft -= 1) {
    try {
      return (await client.request(`GET ${next}`)).data;
    } catch (error) {
      const moved = movesLeft > 0 ? newPlaceOf(error, client.request.endpoint.DEFAULTS.baseUrl) : null;
      if (moved === null) throw error;
      next = moved;
    }
  }
}

/**
 * The path of an issue, pull request or commit that has moved, below the API's address. Null if it hasn't, or if the new
 * address is on another server, which must not receive the token.
 */
function newPlaceOf(error: unknown, baseUrl: string): string | null {
  if (!(error instanceof RequestError) || ![301, 302, 307, 308].includes(error.status)) return null;
  const base = new URL(`${baseUrl}/`);
  const { location } = error.response?.headers ?? {};
  if (location === undefined || !URL.canParse(location, base)) return null;
  const { origin, pathname } = new URL(location, base);
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return null;
  const path = pathname.slice(base.pathname.length - 1);
  return PLACE.test(path) ? path : null;
}

const PLACE = /^\/(?:repositories\/\d+|repos\/[\w.-]+\/[\w.-]+)\/(?:(?:issues|pulls)\/\d+|commits\/[\da-f]+)$/;
