import type { Context, Handler } from "hono";
import type { Collector } from "../facts/collector.ts";
import { WITHHELD_MESSAGE } from "../facts/facts.ts";
import { prepare, respond, type Prepared } from "./prepared.ts";
import { MAX_URL_LENGTH, UNCACHED_HEADERS, URL_TOO_LONG, type Fail } from "./problem.ts";
import { rejectQuery } from "./query.ts";
import { createResponseCaches, type ResponseCache, type ResponseCacheOptions } from "./response-cache.ts";
import type { RequestParams, Route } from "./route.ts";

export interface FactsDeps extends Omit<ResponseCacheOptions, "facts"> {
  collector: Pick<Collector, "facts" | "settled" | "nextReadAt">;
  /** How long requests wait for the first facts after startup, in milliseconds. */
  firstReadTimeoutMs?: number;
}

interface FactsHandlers {
  /** Serves a route from the current facts. */
  serveRoute: (route: Route) => Handler;
  /** Serves `/readyz`, which says whether there are facts. */
  serveReadiness: Handler;
}

const FIRST_READ_TIMEOUT_MS = 2_000;
/** The shortest Retry-After of a 503, in seconds. */
const SHORTEST_RETRY_S = 5;

/**
 * Creates the handlers for all routes that need facts. After startup, they wait a short time for the first read. While there
 * are no facts, they respond with the route's fallback or with 503; with 410 if facts that were served before are now withheld.
 */
export function createFactsHandlers(deps: FactsDeps, fail: Fail): FactsHandlers {
  const { collector, clock, site, firstReadTimeoutMs = FIRST_READ_TIMEOUT_MS } = deps;
  const currentCache = createResponseCaches({ ...deps, facts: collector.facts });
  let hasServedFacts = false;

  const firstRead = (): Promise<unknown> =>
    Promise.race([collector.settled(), new Promise((resolve) => setTimeout(resolve, firstReadTimeoutMs))]);
  const failNotReady = (c: Context): Response => {
    const seconds = Math.max(SHORTEST_RETRY_S, Math.ceil((collector.nextReadAt() - clock()) / 1_000));
    const detail = collector.facts().lastError ?? "No facts have been read yet.";
    return fail(c, 503, detail, { "retry-after": String(seconds) });
  };

  const serveFromCache = (cache: ResponseCache, route: Route, c: Context): Response | Promise<Response> => {
    hasServedFacts = true;
    const query = queryOf(c.req.url);
    if (route.query === undefined) rejectQuery(query);
    const search = route.query === null ? "" : query;
    const key = c.req.path + search;
    const body =
      cache.get(key) ?? cache.render(key, (view) => route.render(view, paramsOf(c, search)), key === route.path);
    return body === null ? c.notFound() : send(c, body, cache.cacheControl(clock()));
  };
  const serveWithoutFacts = async (route: Route, c: Context): Promise<Response> => {
    await firstRead();
    const cache = currentCache();
    if (cache) return serveFromCache(cache, route, c);
    if (route.fallback) return send(c, prepare(route.fallback(paramsOf(c, ""), site)), "no-store");
    return hasServedFacts && collector.facts().withheld > 0 ? fail(c, 410, WITHHELD_MESSAGE) : failNotReady(c);
  };
  return {
    serveRoute: (route) => (c) => {
      // The cache's keys contain parts of the URL, so the URL's length must be limited, too.
      if (c.req.url.length > MAX_URL_LENGTH) return fail(c, 414, URL_TOO_LONG);
      const cache = currentCache();
      return cache ? serveFromCache(cache, route, c) : serveWithoutFacts(route, c);
    },
    serveReadiness: async (c) => {
      await firstRead();
      const { snapshots, lastError } = collector.facts();
      if (snapshots.length === 0) return failNotReady(c);
      return Response.json({ status: "ready", last_error: lastError }, { headers: UNCACHED_HEADERS });
    },
  };
}

/** Responds with a prepared body, or with 304 if the client's copy is current. */
export function send(c: Context, prepared: Prepared, cacheControl: string): Response {
  return respond(prepared, (name) => c.req.header(name), cacheControl);
}

/** The query string with its question mark; empty if there is none. */
function queryOf(url: string): string {
  const start = url.indexOf("?");
  return start < 0 ? "" : url.slice(start);
}

function paramsOf(c: Context, search: string): RequestParams {
  const { owner = "", repo = "", file = "" } = c.req.param();
  return { owner, repo, file, search };
}
