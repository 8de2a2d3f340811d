import * as v from "valibot";
import { STATES } from "../../src/core/assess/states.ts";
import { parseDay } from "../../src/core/model/date.ts";
import { JSON_TYPE, type Content } from "./prepared.ts";
import { type Entry } from "../view/view.ts";
import { reportId } from "../view/addresses.ts";

const given = v.pipe(v.string(), v.minLength(1, "expected a value"));

/** What narrows every list, and cuts it. */
const LIST = {
  report: v.optional(v.pipe(given, v.description("A report's slug or path."))),
  repository: v.optional(v.pipe(given, v.description("owner/name"))),
  cursor: v.optional(v.pipe(v.string(), v.description("`next` of the page before."))),
  limit: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,3}$/, "expected 1 to 100"),
      v.transform(Number),
      v.minValue(1, "expected 1 to 100"),
      v.maxValue(100, "expected 1 to 100"),
      v.description("How many items at most; 100 unless told."),
    ),
  ),
};

/** Of `/api/v1/reports.json` and `/api/v1/events.json`. */
export const ListQuerySchema = v.object(LIST);
/** Of `/api/v1/commitments.json`. */
export const CommitmentsQuerySchema = v.object({
  state: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => text.split(",")),
      v.array(v.picklist(STATES, `expected ${STATES.join(", ")}`)),
      v.description(`One or several, with commas: ${STATES.join(", ")}.`),
    ),
  ),
  report: LIST.report,
  repository: LIST.repository,
  owner: v.optional(given),
  due_before: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => parseDay(text) !== null, "expected YYYY-MM-DD"),
      v.description("YYYY-MM-DD, that day not included."),
    ),
  ),
  cursor: LIST.cursor,
  limit: LIST.limit,
});

export type ListQuery = v.InferOutput<typeof ListQuerySchema>;
export type CommitmentsQuery = v.InferOutput<typeof CommitmentsQuerySchema>;
export type QuerySchema = v.ObjectSchema<v.ObjectEntries, undefined>;

/** The question is wrong; the message says what to ask instead. */
export class BadQuery extends Error {
  override name = "BadQuery";
}

/** The query, checked. Throws BadQuery, naming every parameter that is wrong. Each may be given once. */
export function parseQuery<S extends QuerySchema>(schema: S, search: string): v.InferOutput<S> {
  const parameters = new URLSearchParams(search);
  const names = [...new Set(parameters.keys())];
  const known = Object.keys(schema.entries);
  const checked = v.safeParse(schema, Object.fromEntries(parameters));
  const hint = known.length === 0 ? "nothing can be asked here" : `use ${known.join(", ")}`;
  const mistakes = [
    ...names.filter((name) => !known.includes(name)).map((name) => `${name} is not known: ${hint}`),
    ...names
      .filter((name) => known.includes(name) && parameters.getAll(name).length > 1)
      .map((name) => `${name} stands twice: give it once`),
    ...(checked.issues ?? []).map((issue) => `${v.getDotPath(issue)!.split(".")[0]}: ${issue.message}`),
  ];
  if (!checked.success || mistakes.length > 0) throw new BadQuery([...new Set(mistakes)].join("; "));
  return checked.output;
}

const NoQuerySchema = v.object({});

/** Throws BadQuery when anything is asked. */
export function refuseQuery(search: string): void {
  if (search !== "") parseQuery(NoQuerySchema, search);
}

export interface List<T, Q> {
  items: readonly T[];
  idOf: (item: T) => string;
  matches: (item: T, query: Q) => boolean;
  render: (item: T) => object;
}

/** One page of a list as JSON: what was asked, and where the next page begins (RFC 8288). */
export function parseList<T, S extends QuerySchema>(
  schema: S,
  search: string,
  path: string,
  { items, idOf, matches, render }: List<T, v.InferOutput<S>>,
): Content {
  const query = parseQuery(schema, search);
  const found = selectPage(items, query, idOf, (item) => matches(item, query));
  if (found === null) throw new BadQuery("cursor: not one of ours; start again without it");
  const body = { items: found.items.map(render), applied: query, next: found.next };
  const next =
    found.next === null
      ? {}
      : {
          link: `<${path}${nextSearch(search, found.next)}>; rel="next"`,
          "access-control-expose-headers": "link",
        };
  return { body: JSON.stringify(body), type: JSON_TYPE, headers: next };
}

/** One page of a list in its own order. Null for a cursor that is none of ours. */
export function selectPage<T>(
  items: readonly T[],
  { cursor, limit = 100 }: Pick<ListQuery, "cursor" | "limit">,
  idOf: (item: T) => string,
  matches: (item: T) => boolean,
): { items: T[]; next: string | null } | null {
  // The cursor's item may have left the filter since; its place in the whole list is what counts.
  const after = cursor === undefined ? -1 : items.findIndex((item) => idOf(item) === cursor);
  if (cursor !== undefined && after < 0) return null;
  const found: T[] = [];
  for (let index = after + 1; index < items.length && found.length <= limit; index += 1)
    if (matches(items[index]!)) found.push(items[index]!);
  const page = found.slice(0, limit);
  return { items: page, next: found.length > limit ? idOf(page.at(-1)!) : null };
}

/** Whether a commitment is one of those that a query asks for. */
export function isAskedFor(entry: Entry, query: CommitmentsQuery): boolean {
  const { state, block } = entry;
  if (query.state && !query.state.includes(state)) return false;
  if (query.owner && query.owner.toLowerCase() !== block.owner?.toLowerCase()) return false;
  if (query.due_before && (block.due === null || block.due >= query.due_before)) return false;
  return isOf(query, entry.repository.name, reportId(entry), block.report.path);
}

/** Whether something belongs to the repository and the report that a query names. */
export function isOf(
  query: Pick<ListQuery, "repository" | "report">,
  repository: string,
  report: string,
  path: string,
): boolean {
  if (query.repository && query.repository.toLowerCase() !== repository.toLowerCase()) return false;
  return !query.report || query.report === path || report === `${repository}/${query.report}`;
}

function nextSearch(search: string, next: string): string {
  const parameters = new URLSearchParams(search);
  parameters.set("cursor", next);
  return `?${parameters}`;
}
