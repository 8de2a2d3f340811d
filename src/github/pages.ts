import * as v from "valibot";
import { Failure } from "../core/model/failure.ts";
import type { Client } from "./client.ts";
import { explain } from "./errors.ts";
import { parseLastPage, parseLink } from "./links.ts";
import { expectShape } from "./shapes.ts";
import { mapLimited } from "../core/model/map-limited.ts";

export interface Page {
  data: unknown;
  headers: { link?: string | undefined };
}

/**
 * Reads all pages of a list. If the first page links to the last, the rest are fetched in parallel. With cursor pagination,
 * each page only links to the next, so they are fetched in sequence. Throws a Failure if a page is missing or has an
 * unexpected shape.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export async function readPages<S extends v.GenericSchema>(
  client: Client,
  schema: S,
  doing: string,
  fetchPage: (page: number) => Promise<Page>,
): Promise<Array<v.InferOutput<S>>> {
  try {
    const first = await fetchPage(1);
    const last = parseLastPage(first.headers.link);
    const pages =
      last === null ? await Array.fromAsync(pagesFrom(client, first)) : await fetchUpTo(last, first, doing, fetchPage);
    return pages.flatMap((page) => expectShape(v.array(schema), page.data, doing));
  } catch (error) {
    throw explain(error, doing);
  }
}

async function fetchUpTo(
  last: number,
  first: Page,
  doing: string,
  fetchPage: (page: number) => Promise<Page>,
): Promise<Page[]> {
  const numbers = Array.from({ length: last - 1 }, (_, index) => index + 2);
  const pages = [first, ...(await mapLimited(numbers, fetchPage))];
  pages.forEach((page, index) => {
    const hasNext = parseLink(page.headers.link, "next") !== null;
    if (hasNext !== index + 1 < last)
      throw new Failure(`Could not ${doing}: the list changed while it was being read. Run again.`);
  });
  return pages;
}

/**
 * Yields a page and all pages after it by following the links. Throws a Failure if a link leads to another host or to an
 * earlier page.
 */
export async function* pagesFrom(client: Client, first: Page): AsyncGenerator<Page> {
  yield first;
  const origin = new URL(client.request.endpoint.DEFAULTS.baseUrl).origin;
  const visited = new Set<string>();
  for (let next = parseLink(first.headers.link, "next"); next !== null;) {
    // The request carries the token, so it must not go to another host.
    if (new URL(next, origin).origin !== origin)
      throw new Failure(`A list on ${origin} links to another server, so the link was not followed.`);
    if (visited.has(next))
      throw new Failure(`A list on ${origin} links back to a page that was already read. Run again.`);
    visited.add(next);
    const page: Page = await client.request(`GET ${next}`);
    yield page;
    next = parseLink(page.headers.link, "next");
  }
}
