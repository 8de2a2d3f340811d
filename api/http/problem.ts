import type { Context } from "hono";
import { renderError, rootPath } from "../page/error.ts";
import { pageHeaders } from "../page/page-headers.ts";
import type { Site } from "../view/site.ts";
import { OPEN_HEADERS } from "./prepared.ts";

const TITLES: Record<number, string> = {
  400: "Bad request",
  401: "Unauthorized",
  404: "Not found",
  405: "Method not allowed",
  410: "Gone",
  413: "Content too large",
  414: "URI too long",
  500: "Internal server error",
  503: "Service unavailable",
};

/** The maximum length of a request's URL. All of it is ASCII, so this is also its size in bytes. */
export const MAX_URL_LENGTH = 4_096;
export const URL_TOO_LONG = `The address is longer than ${MAX_URL_LENGTH} characters.`;

/** The headers of a response that must not be cached. */
export const UNCACHED_HEADERS = { ...OPEN_HEADERS, "cache-control": "no-store" };

/** An RFC 9457 response, never cached. `detail` is a human-readable sentence. */
export function problem(status: number, detail: string, headers: Record<string, string> = {}): Response {
  const body = JSON.stringify({ type: "about:blank", title: TITLES[status] ?? "Error", status, detail });
  return new Response(body, {
    status,
    headers: { "content-type": "application/problem+json", ...UNCACHED_HEADERS, ...headers },
  });
}

export type Fail = (c: Context, status: number, detail: string, headers?: Record<string, string>) => Response;

/** Responds with an error, as a page for browsers and as RFC 9457 JSON for all other clients. */
export function createFail(site: Site): Fail {
  return (c, status, detail, headers = {}) => {
    if (!c.req.header("accept")?.includes("text/html")) return problem(status, detail, headers);
    const html = { "content-type": "text/html; charset=utf-8", ...pageHeaders(site, false) };
    return new Response(renderError(site, status, rootPath(site)), {
      status,
      headers: { ...html, ...UNCACHED_HEADERS, ...headers },
    });
  };
}
