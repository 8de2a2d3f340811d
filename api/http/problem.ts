import { OPEN_HEADERS } from "./prepared.ts";

const TITLES: Record<number, string> = {
  400: "Bad request",
  401: "Not signed",
  404: "Not found",
  405: "Method not allowed",
  410: "Gone",
  413: "Too large",
  500: "Internal error",
  503: "Not ready",
};

/** An RFC 9457 answer; `detail` is a sentence for a person. No cache keeps it. */
export function problem(status: number, detail: string, headers: Record<string, string> = {}): Response {
  const body = JSON.stringify({ type: "about:blank", title: TITLES[status] ?? "Error", status, detail });
  return new Response(body, {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...OPEN_HEADERS, ...headers },
  });
}
