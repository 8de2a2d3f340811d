import * as v from "valibot";
import { closeReasonOf } from "../../core/lifecycle/close-reason.ts";
import { instant } from "../../core/model/schemas.ts";
import type { TrackerRef } from "../../core/model/tracker-reference.ts";
import { workKey, type WorkRef } from "../../core/model/work-reference.ts";
import type { Client } from "../client.ts";
import type { RepoRef } from "../repo-ref.ts";
import { explain, isServerError } from "../errors.ts";
import { queryGraphQL, type GraphQLError } from "../graphql.ts";
import { expectShape } from "../shapes.ts";
import { namedAccount } from "./account.ts";
import { closerAssociation, mergeOf, type IssueClose, type Work } from "./work.ts";

const ClosedEventShape = v.object({
  actor: v.nullable(v.object({ kind: v.string(), login: v.string() })),
  closer: v.nullish(v.object({ kind: v.string(), merged: v.optional(v.boolean()) }), null),
});
const IssueShape = v.object({
  kind: v.literal("Issue"),
  url: v.string(),
  state: v.string(),
  stateReason: v.nullish(v.string(), null),
  closedAt: v.nullable(instant),
  author: v.nullish(v.object({ login: v.string() }), null),
  authorAssociation: v.nullish(v.string(), null),
  repository: v.nullish(v.object({ isPrivate: v.boolean() }), null),
  closes: v.nullish(v.object({ nodes: v.array(v.nullable(ClosedEventShape)) }), null),
});
const PullRequestShape = v.object({
  kind: v.literal("PullRequest"),
  url: v.string(),
  merged: v.boolean(),
  mergedAt: v.nullable(instant),
  mergeCommit: v.nullish(v.object({ oid: v.string(), committedDate: v.nullish(instant) }), null),
});
const CommitShape = v.object({ kind: v.literal("Commit"), url: v.string(), oid: v.string(), committedDate: instant });
const NodeShape = v.variant("kind", [IssueShape, PullRequestShape, CommitShape]);
const DataShape = v.record(v.string(), v.nullable(v.record(v.string(), v.unknown())));

// https://docs.github.com/en/graphql/reference/objects#repository
const WORK_FRAGMENT = `fragment work on IssueOrPullRequest {
  ... on Issue { kind: __typename url state stateReason closedAt author { kind: __typename login } authorAssociation repository { isPrivate }
    closes: timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent {
      actor { kind: __typename login } closer { kind: __typename ... on PullRequest { merged } }
    } } } }
  ... on PullRequest { kind: __typename url merged mergedAt mergeCommit { oid committedDate } }
}`;
const COMMIT_FRAGMENT = "fragment commit on Commit { kind: __typename url oid committedDate }";

/** A branch of a repository. */
export interface BranchRef extends RepoRef {
  branch: string;
}

/** The result of one query. */
export interface QueriedWork {
  /** By `workKey`. */
  found: Map<string, Work>;
  /** The references for which GraphQL's response contains no work. */
  missing: WorkRef[];
  /** Of these, the references whose repository has no such issue or pull request. */
  absent: TrackerRef[];
  /** The references in repositories that the token can't see. */
  hidden: WorkRef[];
  /** The newest commit of the requested branch; null if GraphQL didn't return it. */
  head: string | null;
}

/**
 * Reads issues, pull requests and commits in any repositories, and the head of a branch, in one request. Returns null if
 * GraphQL is unavailable or not permitted, or if the whole query fails. The references must then be read one by one.
 */
export async function queryWork(
  client: Client,
  refs: readonly WorkRef[],
  branch: BranchRef | null = null,
): Promise<QueriedWork | null> {
  const doing = `read ${refs.length} linked issues, pull requests and commits`;
  const repositories = [...Map.groupBy(refs, ({ owner, repo }) => `${owner}/${repo}`.toLowerCase()).values()];
  const answer = await queryGraphQL(client, { query: buildQuery(repositories, branch) }, doing).catch(
    (error: unknown) => {
      if (isServerError(error)) return null;
      throw explain(error, doing);
    },
  );
  if (answer === null || answer.data === null) return null;
  const data = expectShape(DataShape, answer.data, doing);
  const head = v.safeParse(CommitShape, data["head"]?.["commit"]);
  const result: QueriedWork = {
    found: new Map(),
    missing: [],
    absent: [],
    hidden: [],
    head: head.success ? head.output.oid : null,
  };
  repositories.forEach((group, index) => {
    const repository = data[`r${index}`] ?? null;
    if (repository === null && isMissing(answer.errors, `r${index}`)) result.hidden.push(...group);
    else
      group.forEach((ref, position) => {
        addWork(result, ref, repository?.[`w${position}`] ?? null);
        if (!("sha" in ref) && isMissing(answer.errors, `r${index}`, `w${position}`)) result.absent.push(ref);
      });
  });
  return result;
}

/** Names can't contain characters that end a GraphQL string, because WorkRefs are parsed. A branch's name can. */
function buildQuery(repositories: ReadonlyArray<readonly WorkRef[]>, branch: BranchRef | null): string {
  const fields = repositories.map((refs, index) => {
    const nodes = refs.map((ref, position) =>
      "sha" in ref
        ? `w${position}: object(expression: "${ref.sha}") { ...commit }`
        : `w${position}: issueOrPullRequest(number: ${ref.number}) { ...work }`,
    );
    return `r${index}: ${repositoryField(refs[0] ?? { owner: "", repo: "" })} { ${nodes.join(" ")} }`;
  });
  if (branch !== null) {
    const expression = JSON.stringify(`refs/heads/${branch.branch}`);
    fields.push(`head: ${repositoryField(branch)} { commit: object(expression: ${expression}) { ...commit } }`);
  }
  const query = `{ ${fields.join(" ")} }`;
  // GitHub refuses a query with a fragment that isn't used.
  const fragments = [
    query.includes("{ ...work }") ? WORK_FRAGMENT : "",
    query.includes("{ ...commit }") ? COMMIT_FRAGMENT : "",
  ];
  return [query, ...fragments].join(" ").trim();
}

/** Selects a repository in a query. */
export function repositoryField({ owner, repo }: RepoRef): string {
  return `repository(owner: "${owner}", name: "${repo}")`;
}

function addWork({ found, missing }: QueriedWork, ref: WorkRef, node: unknown): void {
  const parsed = v.safeParse(NodeShape, node);
  // A branch's name can look like an abbreviated hash.
  const isOther =
    parsed.success && "sha" in ref && !(parsed.output.kind === "Commit" && parsed.output.oid.startsWith(ref.sha));
  const work = parsed.success && !isOther ? toWork(parsed.output) : null;
  if (work === null) missing.push(ref);
  else found.set(workKey(ref), work);
}

/** Null if it is a completed issue, but the answer doesn't contain its close. */
function toWork(node: v.InferOutput<typeof NodeShape>): Work | null {
  const { url } = node;
  if (node.kind === "Commit") return { kind: "commit", url, at: node.committedDate };
  if (node.kind === "PullRequest") {
    const at = node.merged ? node.mergedAt : null;
    return { kind: "pull_request", url, at, ...(at === null ? {} : mergeOf(node.mergeCommit, at)) };
  }
  const { state, stateReason, closedAt } = node;
  const isCompleted = state === "CLOSED" && closeReasonOf(stateReason?.toLowerCase() ?? null) === "completed";
  if (!isCompleted) return { kind: "issue", url, at: null };
  const close = toClose(node);
  return close && { kind: "issue", url, at: closedAt, close };
}

/** Who closed the issue; null if the answer doesn't contain the close. */
function toClose(node: v.InferOutput<typeof IssueShape>): IssueClose | null {
  const event = node.closes?.nodes.at(-1);
  if (!event) return null;
  const { closer } = event;
  const { kind, login } = namedAccount(event.actor);
  const association = closerAssociation(login, {
    author: node.author?.login ?? null,
    association: node.authorAssociation,
    private: node.repository?.isPrivate ?? false,
  });
  const byWork = closer?.kind === "Commit" || (closer?.kind === "PullRequest" && closer.merged === true);
  return { login, bot: kind === "Bot", byWork, association };
}

function isMissing(errors: readonly GraphQLError[], ...place: readonly string[]): boolean {
  return errors.some(({ type, path }) => type === "NOT_FOUND" && path.join(" ") === place.join(" "));
}
