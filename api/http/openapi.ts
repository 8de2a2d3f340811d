import { URL_TOO_LONG } from "./problem.ts";
import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { STATES } from "../../src/core/assess/states.ts";
import { JSON_TYPE } from "./prepared.ts";
import type { Route } from "./route.ts";
import { ROUTES } from "./routes.ts";
import { HealthSchema, ProblemSchema, ReadinessSchema } from "../view/schemas.ts";

/** The API's contract as OpenAPI 3.1, built from the routes and their schemas: https://spec.openapis.org/oas/v3.1.1 */
export function openApi(title: string): object {
  return {
    openapi: "3.1.1",
    info: {
      title: `${title}: promises and their outcomes`,
      version: "1",
      description:
        "Every response to a GET request can be read from any origin. Cacheable responses have an ETag and a Cache-Control header.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    // No request needs credentials.
    security: [],
    paths: Object.fromEntries([
      ...ROUTES.map((route) => describePath(templateOf(route.path), "get", routeOperation(route))),
      describePath("/openapi.json", "get", jsonOperation("This description of the API.", { type: "object" })),
      describePath("/healthz", "get", jsonOperation("Whether the process is up.", jsonSchema(HealthSchema))),
      describePath(
        "/readyz",
        "get",
        jsonOperation("Whether the server has facts to show.", jsonSchema(ReadinessSchema), NOT_READY),
      ),
      describePath("/webhooks/github", "post", WEBHOOK),
    ]),
    components: { schemas: { Problem: jsonSchema(ProblemSchema) } },
  };
}

const PROBLEM = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
const NOT_READY = {
  503: { description: "No facts have been read yet. Retry after `retry-after` seconds.", content: PROBLEM },
};

/** An entry of `paths`. The id of its operation, such as `getApiV1SummaryJson`, is made of the method and the path. */
function describePath(path: string, method: "get" | "post", operation: object): [string, object] {
  const words = path.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const name = (words.length === 0 ? ["home"] : words).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return [path, { [method]: { operationId: `${method}${name.join("")}`, ...operation } }];
}

function routeOperation({ path, description, media, query, fallback }: Route): object {
  const parameters = [
    ...Array.from(path.matchAll(/\/:(\w+)/g), ([, name]) => ({
      name,
      in: "path",
      required: true,
      schema: { type: "string" },
    })),
    ...Object.entries(query?.entries ?? {}).map(([name, entry]) => queryParameter(name, entry as v.GenericSchema)),
  ];
  const content = Object.fromEntries(
    Object.entries(media).map(([type, schema]) => [type, { schema: schema ? jsonSchema(schema) : { type: "string" } }]),
  );
  return {
    summary: description,
    parameters,
    responses: {
      200: { description, content },
      304: { description: "The client's copy is current: `if-none-match` contains its ETag." },
      ...(query === null
        ? {}
        : { 400: { description: "Invalid query. `detail` lists every error.", content: PROBLEM } }),
      414: { description: URL_TOO_LONG, content: PROBLEM },
      ...(fallback && !path.includes(":") ? {} : { 404: { description: "Not found.", content: PROBLEM } }),
      ...(fallback
        ? {}
        : { 410: { description: "The repository is no longer public.", content: PROBLEM }, ...NOT_READY }),
    },
  };
}

function queryParameter(name: string, entry: v.GenericSchema): object {
  const { description, ...schema } = jsonSchema(entry, "input") as { description?: string };
  return { name, in: "query", required: false, description, schema, ...EXACT_PARAMETERS[name] };
}

/** The parameters whose converted schemas are incomplete, because code checks or transforms them. */
const EXACT_PARAMETERS: Readonly<Record<string, object>> = {
  limit: { schema: { type: "integer", minimum: 1, maximum: 100 } },
  due_before: { schema: { type: "string", format: "date" } },
  state: {
    schema: { type: "array", items: { type: "string", enum: STATES }, minItems: 1 },
    style: "form",
    explode: false,
  },
};

function jsonOperation(summary: string, schema: object, otherResponses: object = {}): object {
  const ok = { description: summary, content: { [JSON_TYPE]: { schema } } };
  return { summary, responses: { 200: ok, 414: { description: URL_TOO_LONG, content: PROBLEM }, ...otherResponses } };
}

const WEBHOOK = {
  summary: "Receives a signed GitHub event. The server reads the repository again soon afterwards.",
  parameters: [{ name: "x-hub-signature-256", in: "header", required: true, schema: { type: "string" } }],
  requestBody: { required: true, content: { [JSON_TYPE]: { schema: { type: "object" } } } },
  responses: {
    202: { description: "Accepted." },
    400: { description: "The event is incomplete or not valid UTF-8.", content: PROBLEM },
    401: { description: "Missing or invalid signature.", content: PROBLEM },
    405: { description: "The server has no webhook secret, so it receives no events.", content: PROBLEM },
    413: { description: "The event is larger than 1 MiB.", content: PROBLEM },
    414: { description: URL_TOO_LONG, content: PROBLEM },
  },
};

/** Converts a Hono path to an OpenAPI template: `/c/{owner}/{repo}/{file}/`. */
function templateOf(path: string): string {
  return path.replaceAll(/:(\w+)(?:\{[^}]*\})?/g, "{$1}");
}

function jsonSchema(schema: v.GenericSchema, typeMode: "input" | "output" = "output"): object {
  const { $schema: _, ...rest } = toJsonSchema(schema, { typeMode, errorMode: "ignore" });
  return rest;
}
