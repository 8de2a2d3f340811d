import { Hono, type Context } from "hono";
import { RegExpRouter } from "hono/router/reg-exp-router";
import { createEditions, type Edition, type EditionOptions } from "./edition.ts";
import { openApi } from "./openapi.ts";
import { JSON_TYPE, OPEN_HEADERS, prepare, respond, type Conditions, type Content, type Prepared } from "./prepared.ts";
import { renderError, rootPath } from "../page/error.ts";
import { pageHeaders } from "../page/page-headers.ts";
import { problem } from "./problem.ts";
import { BadQuery, refuseQuery } from "./query.ts";
import { WITHHELD, type Collector } from "../facts/collector.ts";
import type { RequestParams, Route } from "./route.ts";
import { ROUTES } from "./routes.ts";
import type { View } from "../view/view.ts";
import { acceptWebhook, type WebhookOptions } from "./webhook.ts";

export interface AppDeps extends Omit<EditionOptions, "facts"> {
  collector: Pick<Collector, "facts" | "settled">;
  /** Null where none is set up. */
  webhook: WebhookOptions | null;
  /** Reads them from a request faster than from its Headers, where a runtime can. */
  conditionsOf?: (request: Request, env: unknown) => Conditions;
  /** How long the first requests wait for the first facts, in milliseconds. */
  firstReadTimeoutMs?: number;
}

const PATIENCE_MS = 2_000;
/** By then the next read has been tried. */
const RETRY_AFTER_S = "30";

/**
 * The API and the page over any facts. Web standards only: runs on Node, Workers, Deno and Bun. A body that is rendered already
 * goes out at once: nothing is routed, and nothing waited for.
 */
export function createApp(deps: AppDeps): Hono {
  const { collector, webhook, clock, site, firstReadTimeoutMs = PATIENCE_MS, conditionsOf = readConditions } = deps;
  // Finds most addresses without taking them apart; it refuses patterns that would need that.
  const app = new Hono({ router: new RegExpRouter() });
  const editionOfNow = createEditions({ ...deps, facts: collector.facts });
  let everShown = false;

  /** What went wrong: a page for who asks with a browser, RFC 9457 for all others. */
  const fail = (c: Context, status: number, detail: string, headers: Record<string, string> = {}): Response => {
    if (!c.req.header("accept")?.includes("text/html")) return problem(status, detail, headers);
    const html = { "content-type": "text/html; charset=utf-8", ...pageHeaders(site, false) };
    return new Response(renderError(site, status, rootPath(site)), {
      status,
      headers: { ...html, ...UNCACHED, ...headers },
    });
  };
  const notFound = (c: Context): Response => fail(c, 404, `There is nothing at ${c.req.path}.`);
  const send = (request: Request, env: unknown, body: Prepared, cacheControl: string): Response =>
    respond(body, conditionsOf(request, env), cacheControl);
  const answer = (c: Context, edition: Edition, route: Route): Response => {
    const { url } = c.req;
    const mark = url.indexOf("?");
    const search = mark < 0 || route.query === null ? "" : url.slice(mark);
    everShown = true;
    if (route.query === undefined) refuseQuery(search);
    const address = c.req.path + search;
    const render = (view: View): Content | null => route.find(view, askedOf(c, search));
    const body = edition.kept(address) ?? edition.prepare(address, render, address === route.path);
    return body === null ? notFound(c) : send(c.req.raw, c.env, body, edition.cacheControl(clock()));
  };
  /**
   * With a body that is rendered already, whichever route it is of. It was kept by its decoded address, which no other address
   * is written as. What goes wrong is left to the route, which tells of it.
   */
  const answerAgain = (request: Request, env: unknown): Response | null => {
    if (request.method !== "GET") return null;
    try {
      const edition = editionOfNow();
      const body = edition?.kept(request.url.slice(request.url.indexOf("/", "https://".length)));
      return body ? send(request, env, body, edition!.cacheControl(clock())) : null;
    } catch {
      return null;
    }
  };
  const firstFacts = (): Promise<unknown> =>
    Promise.race([collector.settled(), new Promise((resolve) => setTimeout(resolve, firstReadTimeoutMs))]);
  const notReady = (c: Context): Response =>
    fail(c, 503, collector.facts().lastError ?? NOT_READ, { "retry-after": RETRY_AFTER_S });

  const whenCold = async (c: Context, route: Route): Promise<Response> => {
    await firstFacts();
    const edition = editionOfNow();
    if (edition) return answer(c, edition, route);
    if (route.unknown) return send(c.req.raw, c.env, prepare(route.unknown(askedOf(c, ""), site)), "no-store");
    return everShown && collector.facts().withheld > 0 ? fail(c, 410, WITHHELD) : notReady(c);
  };

  for (const route of ROUTES) {
    app.get(route.path, (c) => {
      const edition = editionOfNow();
      return edition ? answer(c, edition, route) : whenCold(c, route);
    });
    if (route.path.endsWith("/") && route.path !== "/") app.get(route.path.slice(0, -1), (c) => addSlash(c.req.url));
  }
  let described: Prepared | null = null;
  app.get("/openapi.json", (c) => {
    described ??= prepare({ body: `${JSON.stringify(openApi(site.title), null, 2)}\n`, type: JSON_TYPE });
    return send(c.req.raw, c.env, described, "public, max-age=3600");
  });
  app.get("/healthz", () => Response.json({ status: "ok" }, { headers: UNCACHED }));
  app.get("/readyz", async (c) => {
    await firstFacts();
    const { snapshots, lastError } = collector.facts();
    if (snapshots.length === 0) return notReady(c);
    return Response.json({ status: "ready", last_error: lastError }, { headers: UNCACHED });
  });
  if (webhook) app.post("/webhooks/github", (c) => acceptWebhook(c.req.raw, webhook));
  app.options("*", () => new Response(null, { status: 204, headers: PREFLIGHT }));
  app.notFound((c) =>
    READS.has(c.req.method)
      ? notFound(c)
      : fail(c, 405, `${c.req.method} is not for this address.`, { allow: ALLOWED }),
  );
  app.onError((error, c) =>
    error instanceof BadQuery
      ? fail(c, 400, error.message)
      : fail(c, 500, "Something went wrong here that should not. Try again."),
  );
  const routed = app.fetch;
  app.fetch = (request, env, execution) => answerAgain(request, env) ?? routed(request, env, execution);
  return app;
}

const NOT_READ = "The facts have not been read yet.";
const ALLOWED = "GET, HEAD, OPTIONS";
const READS = new Set(["GET", "HEAD"]);
const UNCACHED = { ...OPEN_HEADERS, "cache-control": "no-store" };
/** Asking whether something changed needs leave where scripts ask. */
const PREFLIGHT = {
  ...OPEN_HEADERS,
  "access-control-allow-methods": ALLOWED,
  "access-control-allow-headers": "if-none-match",
  "access-control-max-age": "86400",
};

/** Relative, since a proxy may have put a folder before it. */
function addSlash(url: string): Response {
  const { pathname, search } = new URL(url);
  const location = `./${pathname.slice(pathname.lastIndexOf("/") + 1)}/${search}`;
  return new Response(null, { status: 301, headers: { ...OPEN_HEADERS, location } });
}

function askedOf(c: Context, search: string): RequestParams {
  return {
    owner: c.req.param("owner") ?? "",
    repo: c.req.param("repo") ?? "",
    file: c.req.param("file") ?? "",
    search,
  };
}

function readConditions({ headers }: Request): Conditions {
  return { ifNoneMatch: headers.get("if-none-match"), acceptEncoding: headers.get("accept-encoding") };
}
