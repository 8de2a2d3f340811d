import * as v from "valibot";
import { STATES } from "../src/core/assess.ts";
import { parseDay } from "../src/core/date.ts";
import { entryId, type Entry } from "./view.ts";

const given = v.pipe(v.string(), v.minLength(1, "expected a value"));

/** The filters of `GET /api/v1/commitments.json`. Several states are joined by commas. */
const QuerySchema = v.object({
  state: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => text.split(",")),
      v.array(v.picklist(STATES, `expected ${STATES.join(", ")}`)),
    ),
  ),
  report: v.optional(given),
  repository: v.optional(given),
  owner: v.optional(given),
  due_before: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => parseDay(text) !== null, "expected YYYY-MM-DD"),
    ),
  ),
  cursor: v.optional(v.string()),
  limit: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,3}$/, "expected 1 to 100"),
      v.transform(Number),
      v.minValue(1, "expected 1 to 100"),
      v.maxValue(100, "expected 1 to 100"),
    ),
  ),
});
const KNOWN = Object.keys(QuerySchema.entries);

export type Query = v.InferOutput<typeof QuerySchema>;

/** The query, checked; or the sentences that say which parameters are wrong. Each may be given once. */
export function parseQuery(parameters: Record<string, string[]>): Query | { problem: string } {
  const unknown = Object.keys(parameters).filter((key) => !KNOWN.includes(key));
  const repeated = Object.keys(parameters).filter((key) => KNOWN.includes(key) && parameters[key]!.length > 1);
  const single = Object.fromEntries(Object.entries(parameters).map(([key, [value]]) => [key, value]));
  const checked = v.safeParse(QuerySchema, single);
  const mistakes = [
    ...unknown.map((key) => `${key} is not known: use ${KNOWN.join(", ")}`),
    ...repeated.map((key) => `${key} stands twice: give it once`),
    ...(checked.issues ?? []).map((issue) => `${v.getDotPath(issue)!.split(".")[0]}: ${issue.message}`),
  ];
  return checked.success && mistakes.length === 0 ? checked.output : { problem: [...new Set(mistakes)].join("; ") };
}

/** The page of entries that a query asks for, in their order. Null for a cursor that is none of ours. */
export function selectPage(entries: readonly Entry[], query: Query): { items: Entry[]; next: string | null } | null {
  // The cursor's entry may have left the filter since; its place in the whole list is what counts.
  const after = query.cursor === undefined ? -1 : entries.findIndex((entry) => entryId(entry) === query.cursor);
  if (query.cursor !== undefined && after < 0) return null;
  const found = entries.slice(after + 1).filter((entry) => matches(entry, query));
  const items = found.slice(0, query.limit ?? 100);
  return { items, next: found.length > items.length ? entryId(items.at(-1)!) : null };
}

function matches({ state, block, repository }: Entry, query: Query): boolean {
  if (query.state && !query.state.includes(state)) return false;
  if (query.report && query.report !== block.report.slug && query.report !== block.report.path) return false;
  if (query.repository && query.repository.toLowerCase() !== repository.name.toLowerCase()) return false;
  if (query.owner && query.owner.toLowerCase() !== block.owner?.toLowerCase()) return false;
  return !query.due_before || (block.due !== null && block.due < query.due_before);
}
