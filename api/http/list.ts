import type * as v from "valibot";
import { namesOfReport } from "../view/addresses.ts";
import { lazy } from "../view/lazy.ts";
import type { Entry } from "../view/view.ts";
import { JSON_TYPE, type Content } from "./prepared.ts";
import { InvalidQuery, parseQuery, type CommitmentsQuery, type ListQuery, type QuerySchema } from "./query.ts";

/** A list's items in order, and the functions that filter and render them. */
export interface List<T, Q> {
  items: readonly T[];
  /** The item's id, which is also the cursor for the page that follows it. */
  idOf: (item: T) => string;
  matches: (item: T, query: Q) => boolean;
  /** A commitment from the item's report; null if the item has no report. */
  entryOf: (item: T) => Entry | null;
  render: (item: T) => object;
}

/**
 * One page of a list as JSON, with a link to the next page (RFC 8288). `path` is the path of the first page. Throws
 * InvalidQuery for an invalid query or an unknown cursor.
 */
export function renderPage<T, S extends QuerySchema>(
  list: List<T, v.InferOutput<S>>,
  schema: S,
  search: string,
  path: string,
): Content {
  const query = parseQuery(schema, search);
  const page = selectPage(list, query);
  if (page === null) throw new InvalidQuery("cursor: unknown; start again without it");
  const body = JSON.stringify({ items: page.items.map(list.render), applied: query, next: page.next });
  if (page.next === null) return { body, type: JSON_TYPE };
  const link = `<${path}${nextSearch(search, page.next)}>; rel="next"`;
  return { body, type: JSON_TYPE, headers: { link, "access-control-expose-headers": "link" } };
}

/** The items on one page, and the cursor for the next page. Null if no item's id matches the query's cursor. */
export function selectPage<T, Q extends Pick<ListQuery, "cursor" | "limit" | "report">>(
  list: Omit<List<T, Q>, "render">,
  query: Q,
): { items: T[]; next: string | null } | null {
  const { items, idOf, matches } = list;
  const { cursor, limit = 100, report } = query;
  const index = indexOf(list);
  // Look up the cursor in the unfiltered list, because its item may no longer match the filter.
  const cursorIndex = cursor === undefined ? -1 : index.byId().get(cursor);
  if (cursorIndex === undefined) return null;
  const candidates = report ? (index.byReport().get(report) ?? []) : items.keys();
  const page: T[] = [];
  let last: T | null = null;
  for (const position of candidates) {
    const item = items[position];
    if (position <= cursorIndex || item === undefined || !matches(item, query)) continue;
    if (page.length === limit && last !== null) return { items: page, next: idOf(last) };
    page.push(item);
    last = item;
  }
  return { items: page, next: null };
}

/** The positions of a list's items. Each map is built on first use. */
interface Index {
  byId: () => ReadonlyMap<string, number>;
  /** The positions for each name of a report, in ascending order. */
  byReport: () => ReadonlyMap<string, readonly number[]>;
}

/** Anyone can send a new cursor or report in every request, so each list is indexed once per view. */
const indexes = new WeakMap<object, Index>();

function indexOf<T>({ items, idOf, entryOf }: Pick<List<T, never>, "items" | "idOf" | "entryOf">): Index {
  const known = indexes.get(items);
  if (known) return known;
  const index = {
    // If several items have the same id, use the first.
    byId: lazy(() => new Map(items.map((item, position) => [idOf(item), position] as const).toReversed())),
    byReport: lazy(() => {
      const names = new Map<string, number[]>();
      for (const [position, item] of items.entries()) {
        const entry = entryOf(item);
        for (const name of new Set(entry === null ? [] : namesOfReport(entry))) {
          const positions = names.get(name);
          if (positions) positions.push(position);
          else names.set(name, [position]);
        }
      }
      return names;
    }),
  };
  indexes.set(items, index);
  return index;
}

/** Whether a commitment matches a query. */
export function matchesCommitment(entry: Entry, query: CommitmentsQuery): boolean {
  const { state, block } = entry;
  if (query.state && !query.state.includes(state)) return false;
  if (query.owner && query.owner.toLowerCase() !== block.owner?.toLowerCase()) return false;
  if (query.due_before && (block.due === null || block.due >= query.due_before)) return false;
  return matchesReport(entry, query);
}

/** Whether a commitment matches a query's report and repository. */
export function matchesReport(entry: Entry, query: Pick<ListQuery, "repository" | "report">): boolean {
  if (!matchesRepository(entry.repository.name, query)) return false;
  return !query.report || namesOfReport(entry).includes(query.report);
}

/** Whether a repository matches a query's repository, ignoring case. */
export function matchesRepository(name: string, { repository }: Pick<ListQuery, "repository">): boolean {
  return !repository || repository.toLowerCase() === name.toLowerCase();
}

function nextSearch(search: string, cursor: string): string {
  const parameters = new URLSearchParams(search);
  parameters.set("cursor", cursor);
  return `?${parameters}`;
}
