import * as v from "valibot";
import { STATES } from "../../src/core/assess/states.ts";
import { parseDay } from "../../src/core/model/date.ts";

const nonEmpty = v.pipe(v.string(), v.minLength(1, "expected a value"));
const LIMIT_MESSAGE = "expected a number from 1 to 100";

/** The parameters of every list. */
const LIST = {
  report: v.optional(v.pipe(nonEmpty, v.description("A report's slug or path."))),
  repository: v.optional(v.pipe(nonEmpty, v.description("owner/name"))),
  cursor: v.optional(v.pipe(v.string(), v.description("The value of `next` on the previous page."))),
  limit: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,3}$/, LIMIT_MESSAGE),
      v.transform(Number),
      v.minValue(1, LIMIT_MESSAGE),
      v.maxValue(100, LIMIT_MESSAGE),
      v.description("The maximum number of items, 1 to 100. The default is 100."),
    ),
  ),
};

/** The parameters of `/api/v1/reports.json` and `/api/v1/events.json`. */
export const ListQuerySchema = v.object(LIST);

/** The parameters of `/api/v1/commitments.json`. */
export const CommitmentsQuerySchema = v.object({
  state: v.optional(
    v.pipe(
      v.string(),
      // `on_track` is the former name of `not_due`.
      v.transform((text) => text.split(",").map((name) => (name === "on_track" ? "not_due" : name))),
      v.array(v.picklist(STATES, `expected ${STATES.join(", ")}`)),
      v.description(`One or more states, comma-separated: ${STATES.join(", ")}.`),
    ),
  ),
  report: LIST.report,
  repository: LIST.repository,
  owner: v.optional(nonEmpty),
  due_before: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => parseDay(text) !== null, "expected YYYY-MM-DD"),
      v.description("Only commitments due before this date (YYYY-MM-DD)."),
    ),
  ),
  cursor: LIST.cursor,
  limit: LIST.limit,
});

export type ListQuery = v.InferOutput<typeof ListQuerySchema>;
export type CommitmentsQuery = v.InferOutput<typeof CommitmentsQuerySchema>;
export type QuerySchema = v.ObjectSchema<v.ObjectEntries, undefined>;

/** An invalid query string. The message lists every error and is sent to the client. */
export class InvalidQuery extends Error {
  override name = "InvalidQuery";
}

/** Parses a query string. Throws InvalidQuery with every invalid, unknown or repeated parameter. */
export function parseQuery<S extends QuerySchema>(schema: S, search: string): v.InferOutput<S> {
  const parameters = new URLSearchParams(search);
  const names = [...new Set(parameters.keys())];
  const knownNames = Object.keys(schema.entries);
  const parsed = v.safeParse(schema, Object.fromEntries(parameters));
  const fix = knownNames.length === 0 ? "this endpoint has no parameters" : `use ${knownNames.join(", ")}`;
  const errors = [
    ...names.filter((name) => !knownNames.includes(name)).map((name) => `unknown parameter ${name}: ${fix}`),
    ...names
      .filter((name) => knownNames.includes(name) && parameters.getAll(name).length > 1)
      .map((name) => `${name} is given more than once`),
    ...(parsed.issues ?? []).map((issue) => `${String(issue.path?.[0]?.key)}: ${issue.message}`),
  ];
  if (!parsed.success || errors.length > 0) throw new InvalidQuery([...new Set(errors)].join("; "));
  return parsed.output;
}

const NoQuerySchema = v.object({});

/** Throws InvalidQuery if the query string contains a parameter. */
export function rejectQuery(search: string): void {
  if (search !== "") parseQuery(NoQuerySchema, search);
}
