import * as v from "valibot";
import type { Evidence } from "../../core/model/snapshot.ts";
import type { GitHubRepo } from "../client.ts";
import { explain, isDenied, isNotFound } from "../errors.ts";
import { expectShape } from "../shapes.ts";
import { toEvidence, type Close } from "./close.ts";

const PullRequestShape = v.object({ url: v.string(), merged: v.boolean(), mergedAt: v.nullable(v.string()) });
const CommitShape = v.object({ kind: v.literal("Commit"), url: v.string() });
const ClosedEventShape = v.object({
  createdAt: v.string(),
  actor: v.nullable(v.object({ kind: v.string(), login: v.string() })),
  closer: v.nullish(v.union([PullRequestShape, CommitShape, v.unknown()])),
});
const IssueShape = v.object({
  closedByPullRequestsReferences: v.nullable(v.object({ nodes: v.array(PullRequestShape) })),
  timelineItems: v.object({ nodes: v.array(ClosedEventShape) }),
});
const ResponseShape = v.object({ data: v.object({ repository: v.record(v.string(), v.unknown()) }) });

// https://docs.github.com/en/graphql/reference/objects#issue
const CLOSE_FRAGMENT = `fragment close on Issue {
  closedByPullRequestsReferences(first: 10, includeClosedPrs: true) { nodes { url merged mergedAt } }
  timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent {
    createdAt actor { kind: __typename login }
    closer { kind: __typename ... on Commit { url } ... on PullRequest { url merged mergedAt } }
  } } }
}`;

/** Reads how each issue was last closed, in one request; null if GraphQL is unavailable or not permitted. */
export async function queryCloses(
  { client, repo: { owner, repo } }: GitHubRepo,
  numbers: readonly number[],
): Promise<Map<number, Close> | null> {
  const doing = `read who closed issues of ${owner}/${repo}`;
  const fields = numbers.map((number) => `i${number}: issue(number: ${number}) { ...close }`).join(" ");
  const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields} } } ${CLOSE_FRAGMENT}`;
  try {
    const { data } = await client.request("POST /graphql", { query, variables: { owner, repo } });
    // Errors such as a missing issue or an unsupported field are returned with status 200.
    if (typeof data === "object" && data !== null && "errors" in data) return null;
    const { repository } = expectShape(ResponseShape, data, doing).data;
    return new Map(
      numbers.map((number) => [number, toClose(expectShape(IssueShape, repository[`i${number}`], doing))]),
    );
  } catch (error) {
    if (isNotFound(error) || isDenied(error)) return null;
    throw explain(error, doing);
  }
}

function toClose({
  closedByPullRequestsReferences: references,
  timelineItems,
}: v.InferOutput<typeof IssueShape>): Close {
  const event = timelineItems.nodes.at(-1);
  const pullRequest = v.safeParse(PullRequestShape, event?.closer);
  const pullRequests = [...(pullRequest.success ? [pullRequest.output] : []), ...(references?.nodes ?? [])];
  const merged = pullRequests.filter((pull) => pull.merged);
  return {
    login: event?.actor?.login ?? null,
    bot: event?.actor?.kind === "Bot",
    evidence: [
      ...merged.flatMap(({ url, mergedAt }) => toEvidence("pull_request", url, mergedAt)),
      ...(event ? commitEvidence(event) : []),
    ],
  };
}

function commitEvidence({ closer, createdAt }: v.InferOutput<typeof ClosedEventShape>): Evidence[] {
  const commit = v.safeParse(CommitShape, closer);
  return commit.success ? toEvidence("commit", commit.output.url, createdAt) : [];
}
