import * as v from "valibot";
import { STATES } from "../../src/core/assess/states.ts";
import { parseDay } from "../../src/core/model/date.ts";

const nonEmpty = v.pipe(v.string(), v.minLength(1, "expected a value"));
const LIMIT_MESSAGE = "expected a number from 1 to 100";

/** Parameters that every list has. */
const LIST = {
  report: v.optional(v.pipe(nonEmpty, v.description("A report's slug or path."))),
  repository: v.optional(v.pipe(nonEmpty, v.description("owner/name"))),
  cursor: v.optional(v.pipe(v.string(), v.description("`next` of the previous page."))),
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

/** Parameters of `/api/v1/reports.json` and `/api/v1/events.json`. */
export const ListQuerySchema = v.object(LIST);

/** Parameters of `/api/v1/commitments.json`. */
export const CommitmentsQuerySchema = v.object({
  state: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => text.split(",")),
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
      v.description("YYYY-MM-DD. Only commitments that are due before this day."),
    ),
  ),
  cursor: LIST.cursor,
  limit: LIST.limit,
});

export type ListQuery = v.InferOutput<typeof ListQuerySchema>;
export type CommitmentsQuery = v.InferOutput<typeof CommitmentsQuerySchema>;
export type QuerySchema = v.ObjectSchema<v.ObjectEntries, undefined>;

/** A query string with mistakes. The message lists them and is shown to the client. */
export class InvalidQuery extends Error {
  override name = "InvalidQuery";
}

/** Parses a query string. Throws InvalidQuery with every wrong, unknown or repeated parameter. */
export function parseQuery<S extends QuerySchema>(schema: S, search: string): v.InferOutput<S> {
  const parameters = new URLSearchParams(search);
  const names = [...new Set(parameters.keys())];
  const known = Object.keys(schema.entries);
  const checked = v.safeParse(schema, Object.fromEntries(parameters));
  const fix = known.length === 0 ? "this address has no parameters" : `use ${known.join(", ")}`;
  const mistakes = [
    ...names.filter((name) => !known.includes(name)).map((name) => `unknown parameter ${name}: ${fix}`),
    ...names
      .filter((name) => known.includes(name) && parameters.getAll(name).length > 1)
      .map((name) => `${name} is given twice`),
    ...(checked.issues ?? []).map((issue) => `${String(issue.path?.[0]?.key)}: ${issue.message}`),
  ];
  if (!checked.success || mistakes.length > 0) throw new InvalidQuery([...new Set(mistakes)].join("; "));
  return checked.output;
}

const NoQuerySchema = v.object({});

/** Throws InvalidQuery if the query string has any parameter. */
export function rejectQuery(search: string): void {
  if (search !== "") parseQuery(NoQuerySchema, search);
}
