import { ok, type Answer } from "./answer.ts";
import type { Asked } from "./request.ts";

/** One page of a list, with the links that GitHub gives with it: https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export function paged<T>(asked: Asked, items: readonly T[], render: (item: T) => unknown): Answer {
  const size = Math.min(whole(asked.query.get("per_page"), 30), 100);
  const page = whole(asked.query.get("page"), 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const shown = items.slice((page - 1) * size, page * size).map(render);
  const links: string[] = [];
  if (page > 1) links.push(link(asked, { page: page - 1 }, "prev"));
  if (page < last) links.push(link(asked, { page: page + 1 }, "next"), link(asked, { page: last }, "last"));
  if (page > 1) links.push(link(asked, { page: 1 }, "first"));
  return ok(shown, links.length > 0 ? { link: links.join(", ") } : undefined);
}

/** The same for issues in the order of their making, where each page leads to the next by a cursor and no last page is named. */
export function pagedByCursor<T extends { entry: { number: number } }>(
  asked: Asked,
  items: readonly T[],
  render: (item: T) => unknown,
): Answer {
  const size = Math.min(whole(asked.query.get("per_page"), 30), 100);
  const page = whole(asked.query.get("page"), 1);
  const after = asked.query.get("after");
  const from = after === null ? (page - 1) * size : startAfter(Number(after.slice(CURSOR.length)), asked, items);
  const shown = items.slice(from, from + size);
  const lastShown = shown.at(-1);
  const more = lastShown !== undefined && from + size < items.length;
  return ok(
    shown.map(render),
    more ? { link: link(asked, { after: `${CURSOR}${lastShown.entry.number}`, page: page + 1 }, "next") } : undefined,
  );
}

const CURSOR = "after-";

/** Also where the issue itself left the list meanwhile. */
function startAfter(number: number, { query }: Asked, items: ReadonlyArray<{ entry: { number: number } }>): number {
  const upwards = query.get("direction") === "asc";
  const from = items.findIndex(({ entry }) => (upwards ? entry.number > number : entry.number < number));
  return from < 0 ? items.length : from;
}

function whole(value: string | null, otherwise: number): number {
  const number = Number(value ?? otherwise);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}

function link(
  { origin, store, rest, query }: Asked,
  changes: Record<string, string | number>,
  relation: string,
): string {
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) parameters.set(name, String(value));
  return `<${origin}/repositories/${store.repositoryId}/${rest.join("/")}?${parameters.toString()}>; rel="${relation}"`;
}
