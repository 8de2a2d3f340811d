import * as v from "valibot";
import { instant } from "../../core/model/schemas.ts";
import { workKey, type WorkRef } from "../../core/model/work-reference.ts";
import type { IssueRecord, RecordedClose, Records, WorkRecord } from "../../core/verify/record.ts";
import type { Client } from "../client.ts";
import { explain, isServerError } from "../errors.ts";
import { parseCommentMarks } from "../../core/render/comments.ts";
import { queryGraphQL, type GraphQLError } from "../graphql.ts";
import { expectShape } from "../shapes.ts";
import { earlier } from "./close.ts";
import { parseStatement } from "./comment-statement.ts";
import { repositoryField } from "./work-graphql.ts";
import { toEvidence } from "./work.ts";

/** Objects per GraphQL request. Each can have 100 events and 100 comments. */
const OBJECTS_PER_QUERY = 50;

const ActorShape = v.nullable(v.object({ kind: v.string(), login: v.string() }));
const PullRequestShape = v.object({
  kind: v.literal("PullRequest"),
  url: v.string(),
  mergedAt: v.nullable(instant),
  mergeCommit: v.nullable(v.object({ oid: v.string() })),
});
type PullRequest = v.InferOutput<typeof PullRequestShape>;
const CommitShape = v.object({ kind: v.literal("Commit"), url: v.string(), oid: v.string(), committedDate: instant });
const EventShape = v.variant("kind", [
  v.object({
    kind: v.literal("ClosedEvent"),
    createdAt: instant,
    actor: ActorShape,
    closer: v.nullable(v.union([PullRequestShape, CommitShape, v.object({ kind: v.string() })])),
  }),
  v.object({ kind: v.literal("ReopenedEvent"), createdAt: instant }),
  v.object({ kind: v.literal("CommentDeletedEvent") }),
]);
type RecordedEvent = v.InferOutput<typeof EventShape>;
const CommentsShape = v.object({
  totalCount: v.number(),
  nodes: v.array(
    v.nullable(
      v.object({
        author: ActorShape,
        authorAssociation: v.string(),
        body: v.string(),
        createdAt: instant,
        lastEditedAt: v.nullable(instant),
      }),
    ),
  ),
});
const IssueShape = v.object({
  kind: v.literal("Issue"),
  url: v.string(),
  closedByPullRequestsReferences: v.nullable(v.object({ nodes: v.array(v.nullable(PullRequestShape)) })),
  timelineItems: v.object({
    totalCount: v.number(),
    nodes: v.array(v.nullable(EventShape)),
  }),
  comments: v.optional(CommentsShape),
});
const NodeShape = v.variant("kind", [IssueShape, PullRequestShape, CommitShape]);
const DataShape = v.record(v.string(), v.nullable(v.record(v.string(), v.unknown())));

// https://docs.github.com/en/graphql/reference/objects#issue
const FRAGMENTS: Readonly<Record<string, string>> = {
  merge: "fragment merge on PullRequest { kind: __typename url mergedAt mergeCommit { oid } }",
  made: "fragment made on Commit { kind: __typename url oid committedDate }",
  record: `fragment record on IssueOrPullRequest { ... on Issue { kind: __typename url
    closedByPullRequestsReferences(first: 100, includeClosedPrs: true) { nodes { ...merge } }
    timelineItems(last: 100, itemTypes: [CLOSED_EVENT, REOPENED_EVENT, COMMENT_DELETED_EVENT]) { totalCount nodes { kind: __typename
      ... on ReopenedEvent { createdAt } ... on ClosedEvent { createdAt actor { kind: __typename login } closer { kind: __typename ...merge ...made } } } }
    } ...merge }`,
  heard: `fragment heard on IssueOrPullRequest { ... on Issue {
    comments(first: 100) { totalCount nodes {
      author { kind: __typename login } authorAssociation body createdAt lastEditedAt } } } }`,
};

/**
 * Reads from GitHub how issues were closed, when pull requests were merged, and when commits were made. Reads comments only for
 * the issues in `commented`, by `workKey`. Leaves out objects that GitHub fails to return.
 */
export async function readRecords(
  client: Client,
  refs: Iterable<WorkRef>,
  commented: ReadonlySet<string>,
): Promise<Records> {
  const wanted = [...new Map(Array.from(refs, (ref) => [workKey(ref), ref])).values()];
  const records = { issues: new Map<string, IssueRecord | null>(), work: new Map<string, WorkRecord | null>() };
  for (let start = 0; start < wanted.length; start += OBJECTS_PER_QUERY) {
    const batch = wanted.slice(start, start + OBJECTS_PER_QUERY);
    for (const [ref, node] of await queryRecords(client, batch, commented)) addRecord(records, ref, node);
  }
  return records;
}

async function queryRecords(
  client: Client,
  refs: readonly WorkRef[],
  commented: ReadonlySet<string>,
): Promise<Array<[WorkRef, unknown]>> {
  const doing = `read the records of ${refs.length} issues, pull requests and commits`;
  const groups = [...Map.groupBy(refs, ({ owner, repo }) => `${owner}/${repo}`.toLowerCase()).values()];
  const answer = await queryGraphQL(client, { query: buildQuery(groups, commented) }, doing).catch((error: unknown) => {
    if (isServerError(error)) return null;
    throw explain(error, doing);
  });
  if (answer === null || answer.data === null) return [];
  const data = expectShape(DataShape, answer.data, doing);
  return groups.flatMap((group, index) =>
    group.flatMap((ref, position): Array<[WorkRef, unknown]> => {
      const [alias, field] = [`r${index}`, `w${position}`];
      return isFailed(answer.errors, alias, field) ? [] : [[ref, data[alias]?.[field] ?? null]];
    }),
  );
}

/** Whether GitHub failed to return all or part of an object, unless the token has no access to it. */
function isFailed(errors: readonly GraphQLError[], alias: string, field: string): boolean {
  return errors.some(({ type, path: [first, second] }) => {
    const concerns = first === undefined || (first === alias && (second === undefined || second === field));
    return concerns && type !== "NOT_FOUND" && type !== "FORBIDDEN";
  });
}

function buildQuery(groups: ReadonlyArray<readonly WorkRef[]>, commented: ReadonlySet<string>): string {
  const fields = groups.map((refs, index) => {
    const nodes = refs.map((ref, position) => {
      if ("sha" in ref) return `w${position}: object(expression: "${ref.sha}") { ...made }`;
      const parts = commented.has(workKey(ref)) ? "...record ...heard" : "...record";
      return `w${position}: issueOrPullRequest(number: ${ref.number}) { ${parts} }`;
    });
    return `r${index}: ${repositoryField(refs[0] ?? { owner: "", repo: "" })} { ${nodes.join(" ")} }`;
  });
  const query = `{ ${fields.join(" ")} }`;
  // GitHub refuses a query with a fragment that isn't used.
  const used = [
    ...(query.includes("...record") ? ["record", "merge"] : []),
    ...(query.includes("...record") || query.includes("...made") ? ["made"] : []),
    ...(query.includes("...heard") ? ["heard"] : []),
  ];
  return [query, ...used.map((name) => FRAGMENTS[name])].join(" ");
}

function addRecord(
  { issues, work }: { issues: Map<string, IssueRecord | null>; work: Map<string, WorkRecord | null> },
  ref: WorkRef,
  node: unknown,
): void {
  const key = workKey(ref);
  const parsed = v.safeParse(NodeShape, node);
  if (!parsed.success) work.set(key, null);
  else if (parsed.output.kind === "Issue") issues.set(key, toRecord(parsed.output));
  else if (parsed.output.kind === "PullRequest") work.set(key, { url: parsed.output.url, at: parsed.output.mergedAt });
  else work.set(key, { url: parsed.output.url, at: parsed.output.committedDate });
}

function toRecord(issue: v.InferOutput<typeof IssueShape>): IssueRecord {
  const { url, timelineItems, closedByPullRequestsReferences: references, comments } = issue;
  const events = timelineItems.nodes.filter((event) => event !== null);
  return {
    url,
    closes: events.flatMap(toClose),
    pulls: (references?.nodes ?? []).flatMap((pull) => (pull === null ? [] : mergeEvidence(pull))),
    reopenings: events.flatMap((event) => (event.kind === "ReopenedEvent" ? event.createdAt : [])),
    isPartial: events.length < timelineItems.totalCount,
    statements: comments === undefined ? null : comments.nodes.flatMap((comment) => toStatement(comment) ?? []),
    remarks: (comments?.nodes ?? []).flatMap(toRemark),
    hasLostComments:
      events.some(({ kind }) => kind === "CommentDeletedEvent") || (comments !== undefined && hasLost(comments)),
  };
}

function hasLost({ totalCount, nodes }: v.InferOutput<typeof CommentsShape>): boolean {
  // GitHub doesn't show who wrote the comments of a deleted account.
  return nodes.length < totalCount || nodes.some((comment) => !comment?.author || comment.lastEditedAt !== null);
}

function toStatement(
  comment: v.InferOutput<typeof CommentsShape>["nodes"][number],
): NonNullable<IssueRecord["statements"]>[number] | null {
  if (comment === null || comment.author === null) return null;
  const { author, authorAssociation: author_association, body, createdAt: created_at } = comment;
  const user = { login: author.login };
  const found = parseStatement({ issue_url: "", user, body, created_at, author_association });
  return found && { login: found.login, at: found.at, evidence: found.evidence, reason: found.reason };
}

/** A comment that a run of Follow-through wrote. Its author isn't checked. */
function toRemark(comment: v.InferOutput<typeof CommentsShape>["nodes"][number]): IssueRecord["remarks"] {
  if (comment === null || comment.author === null || parseCommentMarks(comment.body).length === 0) return [];
  return [{ login: comment.author.login, at: comment.createdAt }];
}

function toClose(event: RecordedEvent): RecordedClose[] {
  if (event.kind !== "ClosedEvent") return [];
  const { createdAt: at, actor, closer } = event;
  const pull = v.safeParse(PullRequestShape, closer);
  const commit = v.safeParse(CommitShape, closer);
  const proof = [
    ...(pull.success ? mergeEvidence(pull.output) : []),
    ...(commit.success
      ? toEvidence("commit", { url: commit.output.url, at: earlier(commit.output.committedDate, at) })
      : []),
  ];
  return [{ at, login: actor?.login ?? null, bot: actor?.kind === "Bot", proof: proof[0] ?? null }];
}

function mergeEvidence({ url, mergedAt, mergeCommit }: PullRequest): ReturnType<typeof toEvidence> {
  if (mergedAt === null) return [];
  return toEvidence("pull_request", { url, at: mergedAt, ...(mergeCommit ? { commit: mergeCommit.oid } : {}) });
}
