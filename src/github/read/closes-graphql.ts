import * as v from "valibot";
import { Failure } from "../../core/model/failure.ts";
import { includesLogin } from "../../core/model/login.ts";
import { instant } from "../../core/model/schemas.ts";
import type { Evidence } from "../../core/model/snapshot.ts";
import { explain, isServerError } from "../errors.ts";
import { isTemporary, queryGraphQL, type GraphQLAnswer, type GraphQLError } from "../graphql.ts";
import { expectShape } from "../shapes.ts";
import { namedAccount } from "./account.ts";
import { CLOSE_MARGIN_MS, earlier, type Close } from "./close.ts";
import { UNHEARD } from "./comments.ts";
import type { Reading } from "./unread.ts";
import { mergeOf, toEvidence } from "./work.ts";

const PullRequestShape = v.object({
  url: v.string(),
  merged: v.boolean(),
  mergedAt: v.nullable(instant),
  mergeCommit: v.nullish(v.object({ oid: v.string(), committedDate: v.nullish(instant) }), null),
});
const ReferenceShape = v.object({ ...PullRequestShape.entries, repository: v.object({ nameWithOwner: v.string() }) });
const CommitShape = v.object({ kind: v.literal("Commit"), url: v.string(), committedDate: instant });
const ClosedEventShape = v.object({
  createdAt: instant,
  actor: v.nullable(v.object({ kind: v.string(), login: v.string() })),
  closer: v.nullish(v.union([PullRequestShape, CommitShape, v.unknown()])),
});
type ClosedEvent = v.InferOutput<typeof ClosedEventShape>;
const IssueShape = v.object({
  closedByPullRequestsReferences: v.nullable(v.object({ nodes: v.array(v.nullable(ReferenceShape)) })),
  timelineItems: v.object({ nodes: v.array(v.nullable(ClosedEventShape)) }),
});
const DataShape = v.object({ repository: v.nullable(v.record(v.string(), v.unknown())) });

// https://docs.github.com/en/graphql/reference/objects#issue
const FRAGMENTS = `fragment pull on PullRequest { url merged mergedAt mergeCommit { oid committedDate } }
fragment close on Issue {
  closedByPullRequestsReferences(first: 10, includeClosedPrs: true) { nodes { ...pull repository { nameWithOwner } } }
  timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent {
    createdAt actor { kind: __typename login }
    closer { kind: __typename ... on Commit { url committedDate } ...pull }
  } } }
}`;

export interface QueriedCloses {
  closes: Map<number, Close>;
  /** Whether the repository is private. */
  private: boolean;
}

/** GraphQL's response for a batch of issues. GitHub refused to show those that are in neither list. */
interface Queried {
  closes: Array<[number, Close]>;
  private: boolean;
  /** The issues that GitHub can't show at the moment. */
  unanswered: number[];
}

/**
 * Reads how each issue was last closed, in one request if GitHub answers it completely. Returns null if GraphQL is unavailable
 * or not permitted. Leaves out issues that GitHub refuses to show. If GitHub can't show an issue at the moment, throws a
 * Failure unless `unread` collects the issues: falling back to the timelines would record weaker evidence permanently.
 */
export async function queryCloses(github: Reading, numbers: readonly number[]): Promise<QueriedCloses | null> {
  const { owner, repo } = github.repo;
  const doing = `read who closed issues of ${owner}/${repo}`;
  try {
    const queried = await queryInParts(github, numbers, doing);
    if (queried === null) return null;
    const { closes, unanswered, private: isPrivate } = queried;
    const why = "GitHub's GraphQL API is overloaded or its rate limit has been reached";
    if (unanswered.length > 0) skipCloses(new Failure(`Could not ${doing}: ${why}.`), unanswered, github);
    return { closes: new Map(closes), private: isPrivate };
  } catch (error) {
    if (!isServerError(error)) throw explain(error, doing);
    skipCloses(explain(error, doing), numbers, github);
    return { closes: new Map(), private: false };
  }
}

/**
 * Asks about the issues. Then asks again about those that GitHub couldn't show, one half at a time, because a smaller query
 * needs fewer resources. Null if GraphQL is unavailable.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
async function queryInParts(github: Reading, numbers: readonly number[], doing: string): Promise<Queried | null> {
  const { client, repo } = github;
  const fields = numbers.map((number) => `i${number}: issue(number: ${number}) { ...close }`).join(" ");
  const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { isPrivate nameWithOwner ${fields} } } ${FRAGMENTS}`;
  const answer = await queryGraphQL(client, { query, variables: { owner: repo.owner, repo: repo.repo } }, doing);
  if (answer === null || (answer.data === null && !answer.isIncomplete)) return null;
  const { closes, unanswered, private: isPrivate } = parseAnswer(answer, numbers, { ...github, doing });
  const isLimited = answer.errors.some(({ type }) => type === "RATE_LIMITED");
  if (unanswered.length === 0 || numbers.length === 1 || isLimited) return { closes, unanswered, private: isPrivate };
  const half = Math.ceil(unanswered.length / 2);
  const parts = [unanswered.slice(0, half), unanswered.slice(half)].filter(({ length }) => length > 0);
  const found = await Promise.all(parts.map((part) => queryInParts(github, part, doing)));
  return {
    closes: [...closes, ...found.flatMap((part) => part?.closes ?? [])],
    unanswered: found.flatMap((part) => part?.unanswered ?? []),
    private: isPrivate,
  };
}

function parseAnswer(
  answer: GraphQLAnswer,
  numbers: readonly number[],
  { repo, source = repo, doing }: Reading & { doing: string },
): Queried {
  const { repository } = expectShape(DataShape, answer.data ?? { repository: null }, doing);
  const name = repository?.["nameWithOwner"];
  const owners = [repo.owner, source.owner, ...(typeof name === "string" ? [ownerOf(name)] : [])];
  const queried: Queried = { closes: [], unanswered: [], private: repository?.["isPrivate"] === true };
  for (const number of numbers) {
    const issue = repository?.[`i${number}`] ?? null;
    const isRefused = issue === null && (repository === null || answer.errors.length > 0);
    if (isUnanswered(number, issue === null, answer)) queried.unanswered.push(number);
    else if (!isRefused) {
      const close = toClose(expectShape(IssueShape, issue ?? undefined, doing), owners);
      if (close !== null) queried.closes.push([number, close]);
    }
  }
  return queried;
}

/** Whether an issue, or a part of it, is missing only because of an error that may be temporary. */
function isUnanswered(number: number, isMissing: boolean, { errors, isIncomplete }: GraphQLAnswer): boolean {
  const isPart = ({ path }: GraphQLError): boolean => path?.[1] === `i${number}`;
  return (isMissing && isIncomplete) || errors.some((error) => isTemporary(error) && isPart(error));
}

/** Marks issues, which then stay as they are until it is known who closed them. Without `unread`, throws the failure. */
export function skipCloses(failure: Failure, numbers: readonly number[], { unread }: Reading): void {
  if (unread === undefined) throw failure;
  unread.add(failure, "read who closed issues", UNHEARD);
  for (const number of numbers) unread.activity.add(number);
}

/**
 * A close with its evidence: the pull request or commit that caused it, then other linked pull requests that were merged by then.
 * A pull request that was merged later can't have closed the issue. Anyone can refer to the issue in a pull request to a
 * repository of their own, so only repositories of these owners count. Null if GitHub doesn't show the close.
 */
function toClose(
  { closedByPullRequestsReferences: references, timelineItems }: v.InferOutput<typeof IssueShape>,
  owners: readonly string[],
): Close | null {
  const event = timelineItems.nodes.at(-1);
  if (event === null) return null;
  if (event === undefined) return { login: null, bot: false, evidence: [] };
  const pullRequest = v.safeParse(PullRequestShape, event.closer);
  const commit = v.safeParse(CommitShape, event.closer);
  const { kind, login } = namedAccount(event.actor);
  return {
    login,
    bot: kind === "Bot",
    evidence: [
      ...(pullRequest.success ? mergeEvidence(pullRequest.output, event) : []),
      ...(commit.success ? commitEvidence(commit.output, event) : []),
      ...(references?.nodes ?? []).flatMap((pull) =>
        pull && includesLogin(ownerOf(pull.repository.nameWithOwner), owners) ? mergeEvidence(pull, event) : [],
      ),
    ],
  };
}

/** The owner in `owner/name`. */
function ownerOf(repository: string): string {
  return repository.split("/", 1).join("");
}

function mergeEvidence(
  { url, merged, mergedAt, mergeCommit }: v.InferOutput<typeof PullRequestShape>,
  { createdAt }: ClosedEvent,
): Evidence[] {
  if (!merged || mergedAt === null || Date.parse(mergedAt) > Date.parse(createdAt) + CLOSE_MARGIN_MS) return [];
  return toEvidence("pull_request", { url, at: mergedAt, ...mergeOf(mergeCommit, mergedAt) });
}

function commitEvidence(
  { url, committedDate }: v.InferOutput<typeof CommitShape>,
  { createdAt }: ClosedEvent,
): Evidence[] {
  return toEvidence("commit", { url, at: earlier(committedDate, createdAt) });
}
