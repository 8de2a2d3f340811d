import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import {
  buildSchema,
  executeSync,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from "graphql";
import { memoize } from "../../../src/core/model/memoize.ts";
import type { GivenAnswer, SentRequest } from "./exchange.ts";

/** Lists a query's violations of GitHub's public schema, and its unused fragments. The list is empty if the query is valid. */
export function checkGraphQuery({ body }: SentRequest): string[] {
  const document = parseQuery(body?.["query"]);
  const errors = document instanceof GraphQLError ? [document] : validate(schema(), document);
  return errors.map(({ message }) => `query: ${message}`);
}

/** Lists how the data in a response differs from the data that the query should return under GitHub's public schema. */
export function checkGraphAnswer({ body: asked }: SentRequest, { status, body }: GivenAnswer): string[] {
  const document = parseQuery(asked?.["query"]);
  // A refused query has no data.
  if (status !== 200 || document instanceof GraphQLError || !isRecord(body) || !isRecord(body["data"])) return [];
  const { data } = body;
  const { data: expected, errors = [] } = executeSync({
    schema: schema(),
    document,
    rootValue: data,
    variableValues: isRecord(asked?.["variables"]) ? asked["variables"] : {},
    fieldResolver: (source: Record<string, unknown>, _args, _context, { path }) => source[path.key],
    typeResolver,
  });
  const differences = errors.map(({ message, path = [] }) => `answer: ${path.join(".")}: ${message}`);
  if (differences.length > 0 || isDeepStrictEqual(plain(data), plain(expected))) return differences;
  return [`answer: got ${JSON.stringify(data)}, but the query asks for ${JSON.stringify(expected)}`];
}

const parseQuery = memoize((query: unknown): DocumentNode | GraphQLError => {
  try {
    return parse(String(query));
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
});

/** GitHub's schema: https://docs.github.com/en/graphql/overview/public-schema */
function schema(): GraphQLSchema {
  const folder = dirname(fileURLToPath(import.meta.resolve("@octokit/graphql-schema")));
  known ??= buildSchema(readFileSync(join(folder, "schema.graphql"), "utf8"), { assumeValid: true, noLocation: true });
  return known;
}

let known: GraphQLSchema | null = null;

/** Returns the concrete type of an interface or union value: its `kind`, or otherwise the first type that the query names. */
function typeResolver(value: unknown, _context: unknown, { fieldNodes }: GraphQLResolveInfo): string | undefined {
  if (isRecord(value) && typeof value["kind"] === "string") return value["kind"];
  const selections = fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const [fragment] = selections.filter((selection) => selection.kind === Kind.INLINE_FRAGMENT);
  return fragment?.typeCondition?.name.value;
}

/** Returns a copy with ordinary prototypes, because the objects from an executed query have none. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
