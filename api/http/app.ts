import { Hono, type Context } from "hono";
import { codeOf } from "../../src/core/model/failure.ts";
import { createFactsHandlers, send, type FactsDeps } from "./facts-handlers.ts";
import { openApi } from "./openapi.ts";
import { JSON_TYPE, OPEN_HEADERS, prepare, type Prepared } from "./prepared.ts";
import { createFail, MAX_URL_LENGTH, UNCACHED_HEADERS, URL_TOO_LONG } from "./problem.ts";
import { InvalidQuery } from "./query.ts";
import { ROUTES } from "./routes.ts";
import { acceptWebhook, type WebhookOptions } from "./webhook.ts";

export interface AppDeps extends FactsDeps {
  /** If null (without a webhook secret), there is no webhook route. */
  webhook: WebhookOptions | null;
}

const ALLOWED_METHODS = "GET, HEAD, OPTIONS";
/** Scripts on other sites can only send If-None-Match if the preflight response allows it. */
const PREFLIGHT_HEADERS = {
  ...OPEN_HEADERS,
  "access-control-allow-methods": ALLOWED_METHODS,
  "access-control-allow-headers": "if-none-match",
  "access-control-max-age": "86400",
};

/** Creates the app that serves the API and the page. It uses only web standards, so it runs on Node, Workers, Deno and Bun. */
export function createApp(deps: AppDeps): Hono {
  const { webhook, site, onProblem } = deps;
  const fail = createFail(site);
  const { serveRoute, serveReadiness } = createFactsHandlers(deps, fail);
  const app = new Hono();

  for (const route of ROUTES) {
    app.get(route.path, serveRoute(route));
    if (route.path.endsWith("/") && route.path !== "/") app.get(route.path.slice(0, -1), addSlash);
  }
  let description: Prepared | null = null;
  app.get("/openapi.json", (c) => {
    description ??= prepare({ body: `${JSON.stringify(openApi(site.title), null, 2)}\n`, type: JSON_TYPE });
    return send(c, description, "public, max-age=3600");
  });
  app.get("/healthz", () => Response.json({ status: "ok" }, { headers: UNCACHED_HEADERS }));
  app.get("/readyz", serveReadiness);
  if (webhook) app.post("/webhooks/github", (c) => acceptWebhook(c.req.raw, webhook));
  app.options("*", () => new Response(null, { status: 204, headers: PREFLIGHT_HEADERS }));

  app.notFound((c) => {
    const { method, path, url } = c.req;
    if (url.length > MAX_URL_LENGTH) return fail(c, 414, URL_TOO_LONG);
    if (method === "GET" || method === "HEAD") return fail(c, 404, `Not found: ${path}`);
    return fail(c, 405, `Method not allowed: use ${ALLOWED_METHODS}.`, { allow: ALLOWED_METHODS });
  });
  app.onError((error, c) => {
    if (error instanceof InvalidQuery) return fail(c, 400, error.message);
    // Report only the error's name or code, because the message may contain a secret.
    onProblem?.(`Unexpected error at ${c.req.path}: ${codeOf(error)}`);
    return fail(c, 500, "Unexpected error. Try again later.");
  });
  return app;
}

/**
 * Redirects to the path with a trailing slash. The redirect is relative, because a proxy may serve the app under a prefix.
 */
function addSlash(c: Context): Response | Promise<Response> {
  // The not-found handler refuses URLs that are too long.
  if (c.req.url.length > MAX_URL_LENGTH) return c.notFound();
  const { pathname, search } = new URL(c.req.url);
  const location = `./${pathname.slice(pathname.lastIndexOf("/") + 1)}/${search}`;
  return new Response(null, { status: 301, headers: { ...OPEN_HEADERS, location } });
}
