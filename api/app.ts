import { Hono, type Context } from "hono";
import { makeNow, type Now } from "../src/core/date.ts";
import { renderBadge } from "./badge.ts";
import { PAGE_POLICY, renderCommitmentPage, renderPage } from "./page.ts";
import { problem } from "./problem.ts";
import { parseQuery, selectPage } from "./query.ts";
import type { Facts } from "./source.ts";
import { commitmentJson, createView, entryId, summaryJson, type Entry, type View } from "./view.ts";

export interface AppDeps {
  /** The newest facts there are. */
  facts: () => Promise<Facts>;
  /** RFC 3339, now. */
  clock: () => string;
  /** FOLLOW_THROUGH_TODAY. */
  today?: string | undefined;
  title: string;
  /** Put before addresses in JSON; empty for addresses from the root. */
  baseUrl: string;
}

/** The API and the page over any facts. Web standards only: runs on Node, Workers, Deno and Bun. */
export function createApp(deps: AppDeps): Hono {
  const app = new Hono();
  const now = (): Now => makeNow(deps.clock(), deps.today);

  /** Answers from the facts, or 503 without any. */
  const withView = (answer: (view: View, c: Context) => Response) => async (c: Context) => {
    const facts = await deps.facts();
    if (facts.snapshots === null) return unready(facts.lastError);
    const response = answer(createView({ ...facts, snapshots: facts.snapshots }, now(), deps), c);
    for (const [name, value] of Object.entries(PUBLIC_HEADERS)) response.headers.set(name, value);
    return response;
  };
  const find = (view: View, c: Context, number: string): Entry | undefined => {
    const id = `${c.req.param("owner")}/${c.req.param("repo")}/${number}`.toLowerCase();
    return view.entries.find((entry) => entryId(entry).toLowerCase() === id);
  };

  app.get(
    "/",
    withView((view) => page(renderPage(view))),
  );
  app.get(
    "/c/:owner/:repo/:number/",
    withView((view, c) => {
      const entry = find(view, c, c.req.param("number") ?? "");
      return entry ? page(renderCommitmentPage(view, entry)) : notFound(c);
    }),
  );
  app.get("/c/:owner/:repo/:number", (c) => c.redirect(`${c.req.path}/`, 301));
  app.get(
    "/api/v1/summary.json",
    withView((view) => json(summaryJson(view))),
  );
  app.get(
    "/api/v1/commitments.json",
    withView((view, c) => {
      const query = parseQuery(c.req.queries());
      if ("problem" in query) return problem(400, query.problem);
      const found = selectPage(view.entries, query);
      if (!found) return problem(400, "cursor: not one of ours; start again without it");
      return json({
        items: found.items.map((entry) => commitmentJson(entry, deps.baseUrl)),
        applied: query,
        next: found.next,
      });
    }),
  );
  app.get(
    "/api/v1/commitments/:owner/:repo/:file{[^/]+\\.json}",
    withView((view, c) => {
      const entry = find(view, c, (c.req.param("file") ?? "").replace(/\.json$/, ""));
      return entry ? json(commitmentJson(entry, deps.baseUrl)) : notFound(c);
    }),
  );
  app.get("/badge.svg", async (c) => {
    const facts = await deps.facts();
    const view = facts.snapshots && createView({ ...facts, snapshots: facts.snapshots }, now(), deps);
    return c.body(renderBadge(view), 200, { ...PUBLIC_HEADERS, "content-type": "image/svg+xml; charset=utf-8" });
  });
  app.get("/healthz", (c) => c.json({ status: "ok" }, 200, OPEN_HEADERS));
  app.get("/readyz", async (c) => {
    const { snapshots, lastError } = await deps.facts();
    return snapshots ? c.json({ status: "ready", last_error: lastError }, 200, OPEN_HEADERS) : unready(lastError);
  });
  app.notFound(notFound);
  app.onError(() => problem(500, "Something went wrong here that should not. Try again."));
  return app;
}

const OPEN_HEADERS = { "access-control-allow-origin": "*", "x-content-type-options": "nosniff" };
const PUBLIC_HEADERS = { ...OPEN_HEADERS, "cache-control": "public, max-age=60" };

function json(data: object): Response {
  return Response.json(data);
}

function page(html: string): Response {
  return new Response(html, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": PAGE_POLICY,
      "referrer-policy": "no-referrer",
    },
  });
}

function notFound(c: Context): Response {
  return problem(404, `There is nothing at ${c.req.path}.`);
}

function unready(reason: string | null): Response {
  return problem(503, reason ?? "The facts have not been read yet.", { "retry-after": "30" });
}
