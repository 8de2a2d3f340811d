import * as v from "valibot";
import { Failure } from "../../core/model/failure.ts";
import { instant } from "../../core/model/schemas.ts";
import type { Evidence } from "../../core/model/snapshot.ts";
import { explain, isServerError } from "../errors.ts";
import { queryGraphQL } from "../graphql.ts";
import { expectShape } from "../shapes.ts";
import { CLOSE_MARGIN_MS, earlier, type Close } from "./close.ts";
import { UNHEARD } from "./comments.ts";
import type { Reading } from "./unread.ts";
import { toEvidence } from "./work.ts";

const PullRequestShape = v.object({
  url: v.string(),
  merged: v.boolean(),
  mergedAt: v.nullable(instant),
  mergeCommit: v.nullish(v.object({ oid: v.string() }), null),
});
const CommitShape = v.object({ kind: v.literal("Commit"), url: v.string(), committedDate: instant });
const ClosedEventShape = v.object({
  createdAt: instant,
  actor: v.nullable(v.object({ kind: v.string(), login: v.string() })),
  closer: v.nullish(v.union([PullRequestShape, CommitShape, v.unknown()])),
});
type ClosedEvent = v.InferOutput<typeof ClosedEventShape>;
const IssueShape = v.object({
  closedByPullRequestsReferences: v.nullable(v.object({ nodes: v.array(v.nullable(PullRequestShape)) })),
  timelineItems: v.object({ nodes: v.array(ClosedEventShape) }),
});
const DataShape = v.object({ repository: v.nullable(v.record(v.string(), v.unknown())) });

// https://docs.github.com/en/graphql/reference/objects#issue
const FRAGMENTS = `fragment pull on PullRequest { url merged mergedAt mergeCommit { oid } }
fragment close on Issue {
  closedByPullRequestsReferences(first: 10, includeClosedPrs: true) { nodes { ...pull } }
  timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent {
    createdAt actor { kind: __typename login }
    closer { kind: __typename ... on Commit { url committedDate } ...pull }
  } } }
}`;

/**
 * Reads how each issue was last closed, in one request. Returns null if GraphQL is unavailable or not permitted. Leaves out
 * the issues that it refuses to show. If GitHub can't answer now, throws a Failure unless `unread` collects the issues:
 * falling back to the timelines would record weaker evidence permanently.
 */
export async function queryCloses(github: Reading, numbers: readonly number[]): Promise<Map<number, Close> | null> {
  const { client, repo } = github;
  const { owner, repo: name } = repo;
  const doing = `read who closed issues of ${owner}/${name}`;
  const fields = numbers.map((number) => `i${number}: issue(number: ${number}) { ...close }`).join(" ");
  const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields} } } ${FRAGMENTS}`;
  try {
    const answer = await queryGraphQL(client, { query, variables: { owner, repo: name } }, doing);
    if (answer === null || (answer.data === null && !answer.isIncomplete)) return null;
    const { repository } = expectShape(DataShape, answer.data ?? { repository: null }, doing);
    const missing = numbers.filter((number) => (repository?.[`i${number}`] ?? null) === null);
    if (answer.isIncomplete && missing.length > 0)
      skipCloses(
        new Failure(`Could not ${doing}: GitHub's GraphQL API is overloaded or its rate limit has been reached.`),
        missing,
        github,
      );
    const isRefused = (number: number): boolean => missing.includes(number) && answer.errors.length > 0;
    return new Map(
      numbers
        .filter((number) => !isRefused(number))
        .map((number) => [number, toClose(expectShape(IssueShape, repository?.[`i${number}`], doing))]),
    );
  } catch (error) {
    if (!isServerError(error)) throw explain(error, doing);
    skipCloses(explain(error, doing), numbers, github);
    return new Map();
  }
}

/** Keeps issues as they are until it is known who closed them. */
function skipCloses(failure: Failure, numbers: readonly number[], { unread }: Reading): void {
  if (unread === undefined) throw failure;
  unread.add(failure, "read who closed issues", UNHEARD);
  for (const number of numbers) unread.activity.add(number);
}

/**
 * The evidence of a close: the pull request or commit that caused it, then other linked pull requests that were merged by then.
 * A pull request that was merged later didn't close the issue.
 */
function toClose({
  closedByPullRequestsReferences: references,
  timelineItems,
}: v.InferOutput<typeof IssueShape>): Close {
  const event = timelineItems.nodes.at(-1);
  if (event === undefined) return { login: null, bot: false, evidence: [] };
  const pullRequest = v.safeParse(PullRequestShape, event.closer);
  const commit = v.safeParse(CommitShape, event.closer);
  return {
    login: event.actor?.login ?? null,
    bot: event.actor?.kind === "Bot",
    evidence: [
      ...(pullRequest.success ? mergeEvidence(pullRequest.output, event) : []),
      ...(commit.success ? commitEvidence(commit.output, event) : []),
      ...(references?.nodes ?? []).flatMap((pull) => (pull ? mergeEvidence(pull, event) : [])),
    ],
  };
}

function mergeEvidence(
  { url, merged, mergedAt, mergeCommit }: v.InferOutput<typeof PullRequestShape>,
  { createdAt }: ClosedEvent,
): Evidence[] {
  if (!merged || mergedAt === null || Date.parse(mergedAt) > Date.parse(createdAt) + CLOSE_MARGIN_MS) return [];
  return toEvidence("pull_request", { url, at: mergedAt, ...(mergeCommit ? { commit: mergeCommit.oid } : {}) });
}

function commitEvidence(
  { url, committedDate }: v.InferOutput<typeof CommitShape>,
  { createdAt }: ClosedEvent,
): Evidence[] {
  return toEvidence("commit", { url, at: earlier(committedDate, createdAt) });
}
