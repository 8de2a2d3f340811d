import { checkGraphAnswer, checkGraphQuery } from "./check-graphql.ts";
import { checkRestAnswer, checkRestRequest } from "./check-rest.ts";
import { VERSIONS } from "./documents.ts";
import type { GivenAnswer, SentRequest } from "./exchange.ts";
import { shapeOf } from "./shape.ts";

/**
 * Lists how a request and its response, if any, differ from GitHub's descriptions of its APIs. The list is empty if they
 * don't. Each distinct shape is validated only once.
 */
export function checkExchange(request: SentRequest, answer: GivenAnswer | null): string[] {
  const name = nameOf(request);
  const asked = `${name}?${request.query.replaceAll(/\d+/g, "1")} ${shapeOf(request.body)} ${queryOf(request)}`;
  // GitHub refuses a request that its description doesn't allow.
  const isRefused = answer !== null && answer.status >= 400 && answer.status < 500;
  const differences = once(`${asked} ${isRefused}`, () => checkRequest(request, isRefused));
  if (answer === null) return differences;
  const answered = `${name} ${answer.status} ${shapeOf(answer.body)}${request.path === GRAPHQL ? asked : ""}`;
  return [...differences, ...once(answered, () => checkAnswer(request, answer))];
}

const GRAPHQL = "/graphql";

const FOUND = new Map<string, string[]>();

function once(key: string, check: () => string[]): string[] {
  const found = FOUND.get(key) ?? check();
  FOUND.set(key, found);
  return found;
}

function checkRequest(request: SentRequest, isRefused: boolean): string[] {
  if (request.path === GRAPHQL) return checkGraphQuery(request);
  return VERSIONS.flatMap((version) =>
    checkRestRequest(version, request, isRefused).map((difference) => `${version}: request: ${difference}`),
  );
}

function checkAnswer(request: SentRequest, answer: GivenAnswer): string[] {
  if (request.path === GRAPHQL) return checkGraphAnswer(request, answer);
  return VERSIONS.flatMap((version) =>
    checkRestAnswer(version, request, answer).map((difference) => `${version}: answer: ${difference}`),
  );
}

/** The GraphQL query in a request, with numbers and commit hashes replaced. */
function queryOf({ body }: SentRequest): string {
  const query = body?.["query"];
  return typeof query === "string" ? query.replaceAll(/"[0-9a-f]{7,40}"|\d+/g, "1") : "";
}

/** The method and path of a request, with numbers replaced. */
function nameOf({ method, path }: SentRequest): string {
  return `${method} ${path.replaceAll(/\d+/g, "1")}`;
}
