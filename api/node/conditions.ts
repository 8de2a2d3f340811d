import type { HttpBindings } from "@hono/node-server";
import type { Conditions } from "../http/prepared.ts";

/** From what Node received, without making Headers of it: they would cost more than all the rest of a hot answer. */
export function nodeConditions(_request: Request, env: unknown): Conditions {
  const { rawHeaders } = (env as HttpBindings).incoming;
  let [ifNoneMatch, acceptEncoding]: [string | null, string | null] = [null, null];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]!;
    if (name.length === IF_NONE_MATCH.length && name.toLowerCase() === IF_NONE_MATCH)
      ifNoneMatch = rawHeaders[index + 1]!;
    if (name.length === ACCEPT_ENCODING.length && name.toLowerCase() === ACCEPT_ENCODING)
      acceptEncoding = rawHeaders[index + 1]!;
  }
  return { ifNoneMatch, acceptEncoding };
}

const IF_NONE_MATCH = "if-none-match";
const ACCEPT_ENCODING = "accept-encoding";
