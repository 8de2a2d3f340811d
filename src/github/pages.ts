import * as v from "valibot";
import { Failure } from "../core/model/failure.ts";
import type { Client } from "./client.ts";
import { explain } from "./errors.ts";
import { expectShape } from "./shapes.ts";

export interface Page {
  data: unknown;
  headers: { link?: string | undefined };
}

/**
 * Reads a whole list. Where the first page tells the last one's number, the others are fetched side by side; where GitHub
 * pages by cursor, each page leads to the next. A page of another shape, or one missing from the chain, fails the whole read.
 */
export async function readPages<S extends v.GenericSchema>(
  client: Client,
  schema: S,
  doing: string,
  fetchPage: (page: number) => Promise<Page>,
): Promise<Array<v.InferOutput<S>>> {
  try {
    const first = await fetchPage(1);
    const last = lastPage(first.headers.link);
    const pages =
      last === null ? await follow(client, first) : [first, ...(await sideBySide(first, last, doing, fetchPage))];
    return pages.flatMap((page) => expectShape(v.array(schema), page.data, doing));
  } catch (error) {
    throw explain(error, doing);
  }
}

async function sideBySide(
  first: Page,
  last: number,
  doing: string,
  fetchPage: (page: number) => Promise<Page>,
): Promise<Page[]> {
  const others = await mapLimited(
    Array.from({ length: last - 1 }, (_, index) => index + 2),
    fetchPage,
  );
  [first, ...others].forEach((page, index) => {
    const more = linkTo(page.headers.link, "next") !== null;
    if (more !== index + 1 < last)
      throw new Failure(`Could not ${doing}: the list changed while it was read. Run again.`);
  });
  return others;
}

async function follow(client: Client, first: Page): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const page of onward(client, first)) pages.push(page);
  return pages;
}

/** A page and those that it leads to, one after the other. */
export async function* onward(client: Client, first: Page): AsyncGenerator<Page> {
  yield first;
  const origin = new URL(client.request.endpoint.DEFAULTS.baseUrl).origin;
  const seen = new Set<string>();
  for (let next = linkTo(first.headers.link, "next"); next !== null;) {
    // The token goes along: only to where it was meant for.
    if (new URL(next, origin).origin !== origin)
      throw new Failure(`A list of ${origin} leads to ${new URL(next).origin}, which is not followed.`);
    if (seen.has(next)) throw new Failure(`A list of ${origin} leads back to a page that was read. Run again.`);
    seen.add(next);
    const page: Page = await client.request(`GET ${next}`);
    yield page;
    next = linkTo(page.headers.link, "next");
  }
}

const SIDE_BY_SIDE = 8;

/** `work` for each item, at most eight at a time, results in order. */
export async function mapLimited<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length) {
      const index = next;
      next += 1;
      results[index] = await work(items[index]!, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, items.length) }, lane));
  return results;
}

/** The number of the last page; null where GitHub tells none but leads on by a cursor; 1 for a list of one page. */
export function lastPage(link: string | undefined): number | null {
  const next = linkTo(link, "next");
  if (next === null) return 1;
  const last = linkTo(link, "last");
  const number = /[?&]page=(?<page>\d+)/.exec(last ?? "")?.groups?.["page"];
  return number && !/[?&](?:after|before|cursor)=/.test(next) ? Number(number) : null;
}

/** One address of a Link header (RFC 8288). */
function linkTo(link: string | undefined, relation: "next" | "last"): string | null {
  return new RegExp(`<([^>]*)>;\\s*rel="${relation}"`).exec(link ?? "")?.[1] ?? null;
}
