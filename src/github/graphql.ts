import { RequestError } from "@octokit/request-error";
import * as v from "valibot";
import type { Client } from "./client.ts";
import { isDenied } from "./errors.ts";
import { expectShape } from "./shapes.ts";

const ErrorShape = v.object({
  type: v.nullish(v.string(), ""),
  path: v.nullish(v.array(v.union([v.string(), v.number()])), []),
  message: v.nullish(v.string(), ""),
});
const Errors = v.array(ErrorShape);
// A response with neither data nor errors is truncated.
const AnswerShape = v.union([
  v.object({ data: v.record(v.string(), v.unknown()), errors: v.nullish(Errors, []) }),
  v.object({ data: v.nullish(v.null(), null), errors: Errors }),
]);

export type GraphQLError = v.InferOutput<typeof ErrorShape>;

export interface GraphQLAnswer {
  /**
   * Fields that GitHub refuses are null. All data is null if GitHub refuses the query, for example because of an unsupported
   * field.
   */
  data: unknown;
  errors: GraphQLError[];
  /** Whether some of the errors may be temporary, in which case missing data proves nothing. */
  isIncomplete: boolean;
}

/**
 * Sends a GraphQL query. GitHub returns 200 even if it refuses parts of the query. Returns null if the server doesn't offer
 * GraphQL or refuses the request. Throws the request's error if the server fails, and a Failure if its response is truncated.
 * `doing` completes "Could not …".
 * https://docs.github.com/en/graphql/guides/forming-calls-with-graphql
 */
export async function queryGraphQL(
  client: Client,
  request: { query: string; variables?: object },
  doing: string,
): Promise<GraphQLAnswer | null> {
  const body = await client.request("POST /graphql", { ...request }).then(
    ({ data, headers }): unknown => (isAnswer(data, headers) ? data : null),
    (error: unknown) => {
      if (isUnavailable(error)) return null;
      throw error;
    },
  );
  if (body === null) return null;
  const { data, errors } = expectShape(AnswerShape, body, doing);
  return { data, errors, isIncomplete: errors.some(isTemporary) };
}

/** Whether a successful response comes from GraphQL, not from a server that responds to everything with a page or a message. */
function isAnswer(data: unknown, { "content-type": type = "" }: Record<string, unknown>): boolean {
  if (/^text\/html\b/i.test(String(type))) return false;
  return !(typeof data === "object" && data !== null && "message" in data && !("data" in data) && !("errors" in data));
}

/** Whether the server refuses GraphQL altogether. A rate limit isn't a refusal. */
function isUnavailable(error: unknown): boolean {
  if (!(error instanceof RequestError) || error.response === undefined) return false;
  const { status } = error;
  return status >= 300 && status < 500 && status !== 408 && status !== 429 && (status !== 403 || isDenied(error));
}

const TEMPORARY: readonly unknown[] = [
  "RATE_LIMITED",
  "RESOURCE_LIMITS_EXCEEDED",
  "SERVICE_UNAVAILABLE",
  "INTERNAL",
  "TIMEOUT",
];

/** Whether the same or a smaller query may succeed later. GitHub gives some of these errors no type. */
export function isTemporary({ type, message }: GraphQLError): boolean {
  return (
    TEMPORARY.includes(type) ||
    /something went wrong|timed? ?out|rate limit|resource limit|in time/i.test(message ?? "")
  );
}
