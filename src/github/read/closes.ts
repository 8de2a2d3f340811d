import * as v from "valibot";
import type { Evidence } from "../../core/model/snapshot.ts";
import { safeUrl } from "../../core/model/url.ts";
import type { Client, RepoRef } from "../client.ts";
import { explain, goneReason, isNotFound, isDenied } from "../errors.ts";
import { mapLimited, readPages } from "../pages.ts";
import { expectShape } from "../shapes.ts";

/** Who closed an issue and what shows that it is done, as GitHub itself knows it. */
export interface Close {
  login: string | null;
  bot: boolean;
  evidence: Evidence[];
}

const PER_REQUEST = 50;

/** The last close of each issue: many with one request where the server has GraphQL, else from each one's timeline. */
export async function readCloses(
  client: Client,
  repo: RepoRef,
  numbers: readonly number[],
): Promise<Map<number, Close>> {
  const closes = new Map<number, Close>();
  const parts = Array.from({ length: Math.ceil(numbers.length / PER_REQUEST) }, (_, part) =>
    numbers.slice(part * PER_REQUEST, (part + 1) * PER_REQUEST),
  );
  for (const part of parts) {
    const read = (await askGraph(client, repo, part)) ?? (await readTimelines(client, repo, part));
    for (const [number, close] of read) closes.set(number, close);
  }
  return closes;
}

const PullRequest = v.object({ url: v.string(), merged: v.boolean(), mergedAt: v.nullable(v.string()) });
const CommitNode = v.object({ kind: v.literal("Commit"), url: v.string() });
const GraphIssue = v.object({
  closedByPullRequestsReferences: v.nullable(v.object({ nodes: v.array(PullRequest) })),
  timelineItems: v.object({
    nodes: v.array(
      v.object({
        createdAt: v.string(),
        actor: v.nullable(v.object({ kind: v.string(), login: v.string() })),
        closer: v.nullish(v.union([PullRequest, CommitNode, v.unknown()])),
      }),
    ),
  }),
});
const GraphAnswer = v.object({ data: v.object({ repository: v.record(v.string(), GraphIssue) }) });

// https://docs.github.com/en/graphql/reference/objects#issue
const CLOSE = `fragment close on Issue {
  closedByPullRequestsReferences(first: 10, includeClosedPrs: true) { nodes { url merged mergedAt } }
  timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent {
    createdAt actor { kind: __typename login }
    closer { kind: __typename ... on Commit { url } ... on PullRequest { url merged mergedAt } }
  } } }
}`;

/** Null where the server knows no GraphQL, or does not let this token ask. */
async function askGraph(
  client: Client,
  { owner, repo }: RepoRef,
  numbers: readonly number[],
): Promise<Map<number, Close> | null> {
  const doing = `read who closed issues of ${owner}/${repo}`;
  const fields = numbers.map((number) => `i${number}: issue(number: ${number}) { ...close }`).join(" ");
  const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields} } } ${CLOSE}`;
  try {
    const { data } = await client.request("POST /graphql", { query, variables: { owner, repo } });
    // Errors come with status 200: an issue that is gone, or a field that this server does not have.
    if (typeof data === "object" && data !== null && "errors" in data) return null;
    const { repository } = expectShape(GraphAnswer, data, doing).data;
    return new Map(numbers.map((number) => [number, closeOf(repository[`i${number}`]!)]));
  } catch (error) {
    if (isNotFound(error) || isDenied(error)) return null;
    throw explain(error, doing);
  }
}

function closeOf({
  closedByPullRequestsReferences: references,
  timelineItems,
}: v.InferOutput<typeof GraphIssue>): Close {
  const close = timelineItems.nodes.at(-1);
  const closer = v.safeParse(PullRequest, close?.closer);
  const commit = v.safeParse(CommitNode, close?.closer);
  const pulls = [...(closer.success ? [closer.output] : []), ...(references?.nodes ?? [])];
  const merged = pulls.filter(({ merged: done }) => done).map(({ url, mergedAt }) => ({ url, at: mergedAt }));
  return {
    login: close?.actor?.login ?? null,
    bot: close?.actor?.kind === "Bot",
    evidence: [
      ...merged.flatMap(({ url, at }) => evidenceOf("pull_request", url, at)),
      ...(commit.success ? evidenceOf("commit", commit.output.url, close!.createdAt) : []),
    ],
  };
}

const TimelineShape = v.object({
  event: v.optional(v.string(), ""),
  created_at: v.nullish(v.string(), null),
  commit_id: v.nullish(v.string(), null),
  actor: v.nullish(v.object({ login: v.string(), type: v.optional(v.string(), "User") }), null),
  source: v.nullish(
    v.object({
      issue: v.nullish(
        v.object({
          html_url: v.string(),
          pull_request: v.nullish(v.object({ merged_at: v.nullish(v.string(), null) }), null),
        }),
        null,
      ),
    }),
    null,
  ),
});

/** https://docs.github.com/en/rest/issues/timeline: a close by a pull request names no commit there, so a merged one that refers to the issue counts. */
async function readTimelines(client: Client, repo: RepoRef, numbers: readonly number[]): Promise<Map<number, Close>> {
  const web = new URL(client.request.endpoint.DEFAULTS.baseUrl);
  const server = web.hostname === "api.github.com" ? "https://github.com" : web.origin;
  const closes = await mapLimited(numbers, async (number): Promise<[number, Close] | null> => {
    const doing = `read the timeline of issue #${number}`;
    try {
      const events = await readPages(client, TimelineShape, doing, (page) =>
        client.issues.listEventsForTimeline({ ...repo, issue_number: number, per_page: 100, page }),
      );
      const close = events.findLast(({ event }) => event === "closed");
      const pulls = events.flatMap(({ event, source }) => (event === "cross-referenced" ? (source?.issue ?? []) : []));
      const merged = pulls.flatMap(({ html_url, pull_request }) =>
        pull_request?.merged_at ? evidenceOf("pull_request", html_url, pull_request.merged_at) : [],
      );
      const commit = close?.commit_id
        ? evidenceOf("commit", `${server}/${repo.owner}/${repo.repo}/commit/${close.commit_id}`, close.created_at)
        : [];
      const login = close?.actor?.login ?? null;
      return [number, { login, bot: close?.actor?.type === "Bot", evidence: [...merged, ...commit] }];
    } catch (error) {
      // A server without timelines, or an issue that is gone since it was listed: whoever closed it could.
      if (goneReason(error) !== null) return null;
      throw explain(error, doing);
    }
  });
  return new Map(closes.filter((close) => close !== null));
}

/** None for an address that can't be shown. */
function evidenceOf(kind: Evidence["kind"], address: string, at: string | null): Evidence[] {
  const url = safeUrl(address);
  return url === null ? [] : [{ kind, url, at }];
}
