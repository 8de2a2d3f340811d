import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { JSON_TYPE } from "./prepared.ts";
import type { Route } from "./route.ts";
import { ROUTES } from "./routes.ts";
import { HealthSchema, ProblemSchema, ReadinessSchema } from "../view/schemas.ts";

/** The contract as OpenAPI 3.1, made from the table of routes and the schemas that its bodies have. https://spec.openapis.org/oas/v3.1.1 */
export function openApi(title: string): object {
  return {
    openapi: "3.1.1",
    info: {
      title: `${title}: what was promised and what was done`,
      version: "1",
      description: "Everything may be read from any site. Every answer has an ETag and says how long it may be kept.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths: Object.fromEntries([
      ...ROUTES.map((route) => [templateOf(route.path), { get: operation(route) }]),
      ["/openapi.json", { get: plain("This description.", { type: "object" }) }],
      ["/healthz", { get: plain("The process is up.", jsonSchema(HealthSchema)) }],
      ["/readyz", { get: { ...plain("There are facts.", jsonSchema(ReadinessSchema), NOT_READY) } }],
      ["/webhooks/github", { post: WEBHOOK }],
    ]),
    components: { schemas: { Problem: jsonSchema(ProblemSchema) } },
  };
}

const PROBLEM = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
const NOT_READY = {
  503: { description: "Nothing was read yet; `retry-after` says when to ask again.", content: PROBLEM },
};

function operation({ path, about, media, query, unknown }: Route): object {
  const parameters = [
    ...Array.from(path.matchAll(/\/:(?<name>\w+)/g), ({ groups }) => ({
      name: groups!["name"],
      in: "path",
      required: true,
      schema: { type: "string" },
    })),
    ...Object.entries(query?.entries ?? {}).map(([name, entry]) => parameter(name, entry as v.GenericSchema)),
  ];
  const content = Object.fromEntries(
    Object.entries(media).map(([type, schema]) => [type, { schema: schema ? jsonSchema(schema) : { type: "string" } }]),
  );
  return {
    summary: about,
    parameters,
    responses: {
      200: { description: about, content },
      304: { description: "As before: nothing changed since the ETag in `if-none-match`." },
      ...(query === null
        ? {}
        : { 400: { description: "The question is wrong; `detail` says how.", content: PROBLEM } }),
      ...(unknown ? {} : { 404: { description: "There is nothing.", content: PROBLEM } }),
      ...(unknown ? {} : { 410: { description: "It is not public any more.", content: PROBLEM }, ...NOT_READY }),
    },
  };
}

function parameter(name: string, entry: v.GenericSchema): object {
  const { description, ...schema } = jsonSchema(entry, "input") as { description?: string };
  return { name, in: "query", required: false, description, schema };
}

function plain(about: string, schema: object, more: object = {}): object {
  const ok = { description: about, content: { [JSON_TYPE]: { schema } } };
  return { summary: about, responses: { 200: ok, ...more } };
}

const WEBHOOK = {
  summary: "An event of GitHub, signed: a hint to read again.",
  parameters: [{ name: "x-hub-signature-256", in: "header", required: true, schema: { type: "string" } }],
  requestBody: { required: true, content: { [JSON_TYPE]: { schema: { type: "object" } } } },
  responses: {
    202: { description: "Taken." },
    401: { description: "The signature does not fit.", content: PROBLEM },
    413: { description: "More than 1 MiB.", content: PROBLEM },
  },
};

/** `/c/:owner/:repo/:file/` as OpenAPI writes it. */
function templateOf(path: string): string {
  return path.replaceAll(/:(\w+)(?:\{[^}]*\})?/g, "{$1}");
}

function jsonSchema(schema: v.GenericSchema, typeMode: "input" | "output" = "output"): object {
  const { $schema: _, ...rest } = toJsonSchema(schema, { typeMode, errorMode: "ignore" });
  return rest;
}
