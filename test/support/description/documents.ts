import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { memoize } from "../../../src/core/model/memoize.ts";

/** github.com, and the oldest GitHub Enterprise Server that the README supports. */
export const VERSIONS = ["api.github.com", "ghes-3.17"] as const;
export type Version = (typeof VERSIONS)[number];

/** An OpenAPI 3.0 schema. */
export interface OpenApiSchema {
  $ref?: string;
  nullable?: boolean;
  type?: string;
  properties?: Record<string, OpenApiSchema>;
  additionalProperties?: boolean | OpenApiSchema;
  items?: OpenApiSchema;
  not?: OpenApiSchema;
  allOf?: OpenApiSchema[];
  anyOf?: OpenApiSchema[];
  oneOf?: OpenApiSchema[];
  [keyword: string]: unknown;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  schema: OpenApiSchema;
  "x-multi-segment"?: boolean;
}

interface Content {
  content?: Record<string, { schema?: OpenApiSchema }>;
}

interface Reference {
  $ref?: string;
}

export interface Operation {
  operationId: string;
  parameters?: Array<Parameter | Reference>;
  requestBody?: Content & { required?: boolean };
  responses: Record<string, Content | Reference>;
}

/** GitHub's description of its REST API: https://github.com/github/rest-api-description */
export interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, OpenApiSchema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Content>;
  };
}

/** Extracts of the description, which `extract.ts` writes. */
export const EXTRACTS = fileURLToPath(new URL("../../fixtures/github-rest", import.meta.url));

export const readDescription = memoize((version: Version): Description =>
  JSON.parse(readFileSync(join(EXTRACTS, `${version}.json`), "utf8")),
);

/** Returns the target of a reference such as `#/components/responses/not_found`, or the value itself if it has no reference. */
export function follow<T extends object>(description: Description, value: T | Reference): T {
  if (!("$ref" in value) || value.$ref === undefined) return value as T;
  const [, , kind = "", name = ""] = value.$ref.split("/");
  const group: unknown = description.components[kind as keyof Description["components"]];
  const found = (group as Record<string, T>)[name];
  if (found === undefined) throw new Error(`The description has no ${value.$ref}.`);
  return found;
}

/** The schema of a JSON body; null if the description gives none. */
export function schemaOf({ content = {} }: Content): OpenApiSchema | null {
  return content["application/json"]?.schema ?? null;
}
