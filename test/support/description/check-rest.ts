import { memoize } from "../../../src/core/model/memoize.ts";
import { follow, readDescription, schemaOf, type OpenApiSchema, type Parameter, type Version } from "./documents.ts";
import type { GivenAnswer, SentRequest } from "./exchange.ts";
import { findRoute, type Route } from "./routes.ts";
import { Schemas } from "./schemas.ts";
import { isSeen } from "./seen-statuses.ts";

/**
 * Lists how a request differs from GitHub's description. Values that the description doesn't allow are ignored if the
 * request was refused.
 */
export function checkRestRequest(version: Version, request: SentRequest, isRefused: boolean): string[] {
  const route = findRoute(version, request.method, request.path);
  if (route === null) return ["there is no such operation in GitHub's description, or in the extract (see extract.ts)"];
  const { names, values } = checkQuery(version, route, request);
  const body = checkBody(version, route, request.body);
  return [...names, ...body.names, ...(isRefused ? [] : [...values, ...body.values])];
}

interface Differences {
  /** Differences in names, such as a parameter that the description doesn't list. */
  names: string[];
  values: string[];
}

/** Lists how a response differs from GitHub's description. */
export function checkRestAnswer(version: Version, request: SentRequest, { status, body }: GivenAnswer): string[] {
  const route = findRoute(version, request.method, request.path);
  // `checkRestRequest` reports the missing operation.
  if (route === null) return [];
  const { operation, description } = route;
  const described = operation.responses[status];
  if (described === undefined && !isSeen(operation.operationId, status))
    return [`the description of ${operation.operationId} has no status ${status}`];
  const schema = described ? schemaOf(follow(description, described)) : BASIC_ERROR;
  if (schema === null) return body === undefined ? [] : [`a ${status} response must have no body`];
  if (body === undefined) return [`a ${status} response must have a body`];
  return schemasOf(version).check(schema, body);
}

/** The schema for a status that the operation's description leaves out. */
const BASIC_ERROR: OpenApiSchema = { $ref: "#/components/schemas/basic-error" };

const schemasOf = memoize((version: Version) => new Schemas(readDescription(version)));

/**
 * Only GitHub's own links to the next page contain this parameter:
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
const CURSOR = "after";

function checkQuery(version: Version, { description, operation }: Route, { path, query }: SentRequest): Differences {
  const parameters = (operation.parameters ?? []).map((parameter) => follow<Parameter>(description, parameter));
  const described = new Map(
    parameters.filter(({ in: place }) => place === "query").map((parameter) => [parameter.name, parameter.schema]),
  );
  const sent = [...new URLSearchParams(query)];
  const names = sent.flatMap(([name]) =>
    described.has(name) || (name === CURSOR && path.startsWith("/repositories/"))
      ? []
      : [`${operation.operationId} has no parameter ${name}`],
  );
  const values = sent.flatMap(([name, value]) => {
    const schema = described.get(name);
    return schema === undefined ? [] : schemasOf(version).check(schema, typed(value, schema));
  });
  return { names, values };
}

/** Converts a parameter's text from the query to the type in its schema. */
function typed(value: string, { type }: OpenApiSchema): unknown {
  if (type === "integer" || type === "number") return value === "" ? value : Number(value);
  return type === "boolean" && (value === "true" || value === "false") ? value === "true" : value;
}

function checkBody(version: Version, { operation }: Route, body: SentRequest["body"]): Differences {
  const isEmpty = body !== null && Object.keys(body).length === 0;
  const schema = operation.requestBody ? schemaOf(operation.requestBody) : null;
  if (schema === null) return { names: isEmpty ? [] : [`${operation.operationId} takes no body`], values: [] };
  if (isEmpty && operation.requestBody?.required !== true) return { names: [], values: [] };
  const known = propertiesOf(schema);
  const unknown = Object.keys(body ?? {}).filter((name) => known !== null && !known.has(name));
  const names = unknown.map((name) => `${operation.operationId} has no property ${name}`);
  return { names, values: schemasOf(version).check(schema, body) };
}

/** Returns the names of all properties that a body can have, or null if the schema isn't an object's. */
function propertiesOf({ properties, oneOf, anyOf, type }: OpenApiSchema): Set<string> | null {
  const alternatives = oneOf ?? anyOf;
  if (!alternatives) return type === "object" || properties ? new Set(Object.keys(properties ?? {})) : null;
  const all = alternatives.flatMap((alternative) => [...(propertiesOf(alternative) ?? [])]);
  return new Set([...Object.keys(properties ?? {}), ...all]);
}
