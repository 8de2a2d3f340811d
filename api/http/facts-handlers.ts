import type { Context, Handler } from "hono";
import type { Collector } from "../facts/collector.ts";
import { WITHHELD_MESSAGE } from "../facts/facts.ts";
import { prepare, respond, type Prepared } from "./prepared.ts";
import { UNCACHED_HEADERS, type Fail } from "./problem.ts";
import { rejectQuery } from "./query.ts";
import { createResponseCaches, type ResponseCache, type ResponseCacheOptions } from "./response-cache.ts";
import type { RequestParams, Route } from "./route.ts";

export interface FactsDeps extends Omit<ResponseCacheOptions, "facts"> {
  collector: Pick<Collector, "facts" | "settled">;
  /** How long requests after a start wait for the first facts, in milliseconds. */
  firstReadTimeoutMs?: number;
}

interface FactsHandlers {
  /** Answers with what a route renders from the current facts. */
  answerWith: (route: Route) => Handler;
  /** Answers whether there are facts. */
  answerReadiness: Handler;
}

const FIRST_READ_TIMEOUT_MS = 2_000;
/** By then the collector has tried to read again. */
const RETRY_AFTER_S = "30";

/** The handlers of every route that needs facts. After a start they wait for the first read, then answer 503. */
export function createFactsHandlers(deps: FactsDeps, fail: Fail): FactsHandlers {
  const { collector, clock, site, firstReadTimeoutMs = FIRST_READ_TIMEOUT_MS } = deps;
  const currentCache = createResponseCaches({ ...deps, facts: collector.facts });
  let hasServedFacts = false;

  const firstRead = (): Promise<unknown> =>
    Promise.race([collector.settled(), new Promise((resolve) => setTimeout(resolve, firstReadTimeoutMs))]);
  const failNotReady = (c: Context): Response =>
    fail(c, 503, collector.facts().lastError ?? "No facts have been read yet.", { "retry-after": RETRY_AFTER_S });

  const answerFrom = (cache: ResponseCache, route: Route, c: Context): Response | Promise<Response> => {
    hasServedFacts = true;
    const query = queryOf(c.req.url);
    if (route.query === undefined) rejectQuery(query);
    const search = route.query === null ? "" : query;
    const address = c.req.path + search;
    const body =
      cache.get(address) ??
      cache.render(address, (view) => route.render(view, paramsOf(c, search)), address === route.path);
    return body === null ? c.notFound() : send(c, body, cache.cacheControl(clock()));
  };
  const answerWithoutFacts = async (route: Route, c: Context): Promise<Response> => {
    await firstRead();
    const cache = currentCache();
    if (cache) return answerFrom(cache, route, c);
    if (route.fallback) return send(c, prepare(route.fallback(paramsOf(c, ""), site)), "no-store");
    return hasServedFacts && collector.facts().withheld > 0 ? fail(c, 410, WITHHELD_MESSAGE) : failNotReady(c);
  };
  return {
    answerWith: (route) => (c) => {
      const cache = currentCache();
      return cache ? answerFrom(cache, route, c) : answerWithoutFacts(route, c);
    },
    answerReadiness: async (c) => {
      await firstRead();
      const { snapshots, lastError } = collector.facts();
      if (snapshots.length === 0) return failNotReady(c);
      return Response.json({ status: "ready", last_error: lastError }, { headers: UNCACHED_HEADERS });
    },
  };
}

/** Answers a request with a prepared body, or with 304 if the client has it already. */
export function send(c: Context, prepared: Prepared, cacheControl: string): Response {
  return respond(prepared, (name) => c.req.header(name), cacheControl);
}

/** The query string with its question mark; empty without one. */
function queryOf(url: string): string {
  const start = url.indexOf("?");
  return start < 0 ? "" : url.slice(start);
}

function paramsOf(c: Context, search: string): RequestParams {
  const { owner = "", repo = "", file = "" } = c.req.param();
  return { owner, repo, file, search };
}
