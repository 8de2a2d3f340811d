import * as v from "valibot";
import { STATES } from "../src/core/assess.ts";
import { parseDay } from "../src/core/date.ts";
import { entryId, type Entry } from "./view.ts";

/** The filters of `GET /api/v1/commitments.json`. Several states are joined by commas. */
const QuerySchema = v.strictObject({
  state: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => text.split(",")),
      v.array(v.picklist(STATES, `expected ${STATES.join(", ")}`)),
    ),
  ),
  report: v.optional(v.string()),
  repository: v.optional(v.string()),
  owner: v.optional(v.string()),
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

/** The query, checked; or the sentences that say which parameters are wrong. */
export function parseQuery(parameters: Record<string, string>): Query | { problem: string } {
  const checked = v.safeParse(QuerySchema, parameters);
  if (checked.success) return checked.output;
  const mistakes = checked.issues.map(({ path, message }) => {
    const key = String(path?.[0]?.key);
    return KNOWN.includes(key) ? `${key}: ${message}` : `${key} is not known: use ${KNOWN.join(", ")}`;
  });
  return { problem: [...new Set(mistakes)].join("; ") };
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
