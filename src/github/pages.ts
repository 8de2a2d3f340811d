import * as v from "valibot";
import { Failure } from "../core/failure.ts";
import { explain } from "./errors.ts";
import { expectShape } from "./shapes.ts";

interface Page {
  data: unknown;
  headers: { link?: string | undefined };
}

/**
 * Reads a whole list: the first page tells how many there are, the others are fetched side by side. A page that is not the
 * array it should be, or a page missing from the chain, makes the whole read fail.
 */
export async function readPages<S extends v.GenericSchema>(
  schema: S,
  doing: string,
  fetchPage: (page: number) => Promise<Page>,
): Promise<Array<v.InferOutput<S>>> {
  const list = v.array(schema);
  try {
    const first = await fetchPage(1);
    const last = lastPage(first.headers.link);
    const others = await mapLimited(last - 1, (index) => fetchPage(index + 2));
    const chain = [first, ...others];
    chain.forEach((page, index) => {
      const more = /rel="next"/.test(page.headers.link ?? "");
      if (more !== index + 1 < last)
        throw new Failure(`Could not ${doing}: the list changed while it was read. Run again.`);
    });
    return chain.flatMap((page) => expectShape(list, page.data, doing));
  } catch (error) {
    throw explain(error, doing);
  }
}

const SIDE_BY_SIDE = 8;

/** `work` for 0 … count-1, at most eight at a time, results in order. */
async function mapLimited<T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      results[index] = await work(index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, count) }, lane));
  return results;
}

/** From RFC 8288 links; 1 when the header names no last page. */
function lastPage(link: string | undefined): number {
  const match = /<[^>]*[?&]page=(?<page>\d+)[^>]*>;\s*rel="last"/.exec(link ?? "");
  return Number(match?.groups?.["page"] ?? 1);
}
