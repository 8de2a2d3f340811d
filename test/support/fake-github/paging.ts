import { ok, type Answer } from "./answer.ts";
import type { RouteRequest } from "./request.ts";

/** Returns one page of a list with its Link header: https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export function paginate<T>(request: RouteRequest, items: readonly T[], render: (item: T) => unknown): Answer {
  const size = Math.min(positiveInteger(request.query.get("per_page"), 30), 100);
  const page = positiveInteger(request.query.get("page"), 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const shown = items.slice((page - 1) * size, page * size).map(render);
  const links: string[] = [];
  if (page > 1) links.push(link(request, { page: page - 1 }, "prev"));
  if (page < last) links.push(link(request, { page: page + 1 }, "next"), link(request, { page: last }, "last"));
  if (page > 1) links.push(link(request, { page: 1 }, "first"));
  return ok(shown, links.length > 0 ? { link: links.join(", ") } : undefined);
}

/** Returns one page of the issue list in creation order. Each page links to the next by cursor, but never to the last. */
export function paginateByCursor<T extends { entry: { number: number } }>(
  request: RouteRequest,
  items: readonly T[],
  render: (item: T) => unknown,
): Answer {
  const size = Math.min(positiveInteger(request.query.get("per_page"), 30), 100);
  const page = positiveInteger(request.query.get("page"), 1);
  const after = request.query.get("after");
  const from = after === null ? (page - 1) * size : startAfter(Number(after.slice(CURSOR.length)), request, items);
  const shown = items.slice(from, from + size);
  const lastShown = shown.at(-1);
  const more = lastShown !== undefined && from + size < items.length;
  return ok(
    shown.map(render),
    more ? { link: link(request, { after: `${CURSOR}${lastShown.entry.number}`, page: page + 1 }, "next") } : undefined,
  );
}

const CURSOR = "after-";

/** Returns the index after the cursor, even if the cursor's issue is no longer in the list. */
function startAfter(
  number: number,
  { query }: RouteRequest,
  items: ReadonlyArray<{ entry: { number: number } }>,
): number {
  const upwards = query.get("direction") === "asc";
  const from = items.findIndex(({ entry }) => (upwards ? entry.number > number : entry.number < number));
  return from < 0 ? items.length : from;
}

function positiveInteger(value: string | null, otherwise: number): number {
  const number = Number(value ?? otherwise);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}

function link(
  { origin, store, segments, query }: RouteRequest,
  changes: Record<string, string | number>,
  relation: string,
): string {
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) parameters.set(name, String(value));
  return `<${origin}/repositories/${store.repositoryId}/${segments.join("/")}?${parameters.toString()}>; rel="${relation}"`;
}
