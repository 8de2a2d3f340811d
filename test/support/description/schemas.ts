import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { Description, OpenApiSchema } from "./documents.ts";

const BASE = "/schemas/";

/** Compiles a description's schemas when they are first needed. */
export class Schemas {
  readonly #description: Description;
  readonly #ajv = new Ajv({
    strict: false,
    allErrors: false,
    logger: false,
    inlineRefs: false,
    code: { optimize: false },
  });
  readonly #known = new Set<string>();
  readonly #compiled = new WeakMap<OpenApiSchema, ValidateFunction>();

  constructor(description: Description) {
    this.#description = description;
    addFormats.default(this.#ajv);
  }

  /** Lists how a value violates a schema; empty if it doesn't. */
  check(schema: OpenApiSchema, value: unknown): string[] {
    const validate = this.#compiled.get(schema) ?? this.#ajv.compile(this.#convert(schema));
    this.#compiled.set(schema, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message = "" }) => `${instancePath || "the body"} ${message}`);
  }

  /** Converts an OpenAPI 3.0 schema to JSON Schema, and registers the schemas that it refers to. */
  #convert({ $ref, nullable, ...schema }: OpenApiSchema): object {
    if ($ref !== undefined) return { $ref: this.#refer($ref.slice($ref.lastIndexOf("/") + 1)) };
    const { properties, items, not, additionalProperties, allOf, anyOf, oneOf, ...rest } = schema;
    const list = (schemas: readonly OpenApiSchema[]): object[] => schemas.map((each) => this.#convert(each));
    const converted = {
      ...rest,
      ...(properties ? { properties: this.#convertAll(properties) } : {}),
      ...(items ? { items: this.#convert(items) } : {}),
      ...(not ? { not: this.#convert(not) } : {}),
      ...(typeof additionalProperties === "object"
        ? { additionalProperties: this.#convert(additionalProperties) }
        : additionalProperties === undefined
          ? {}
          : { additionalProperties }),
      ...(allOf ? { allOf: list(allOf) } : {}),
      ...(anyOf ? { anyOf: list(anyOf) } : {}),
      ...(oneOf ? { oneOf: list(oneOf) } : {}),
    };
    return nullable === true ? { anyOf: [{ type: "null" }, converted] } : converted;
  }

  #convertAll(properties: Record<string, OpenApiSchema>): object {
    return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, this.#convert(schema)]));
  }

  #refer(name: string): string {
    const id = `${BASE}${name}`;
    const schema = this.#description.components.schemas[name];
    if (schema === undefined) throw new Error(`The description has no schema ${name}.`);
    if (this.#known.has(name)) return id;
    // Mark the schema as known before converting it, because it can refer to itself.
    this.#known.add(name);
    this.#ajv.addSchema(this.#convert(schema), id);
    return id;
  }
}
