/** A request as the client sent it, parsed. */
export interface RawRequest {
  method: string;
  /** `https://api.github.com`, or the origin of the API that the client uses. */
  origin: string;
  /** Without the host and the query. */
  path: string;
  query: string;
  authorization: string | null;
  /** Empty if no body was sent, or null if the body is not a JSON object. */
  body: Readonly<Record<string, unknown>> | null;
}

export function parseRequest(url: string, init: RequestInit): RawRequest {
  const start = url.indexOf("/", url.indexOf("://") + 3);
  const mark = url.indexOf("?", start);
  const end = mark < 0 ? url.length : mark;
  return {
    method: init.method ?? "GET",
    origin: url.slice(0, start),
    path: url.slice(start, end),
    query: url.slice(end + 1),
    authorization: new Headers(init.headers).get("authorization"),
    body: readJson(init.body),
  };
}

function readJson(body: unknown): RawRequest["body"] {
  if (typeof body !== "string" || body === "") return {};
  try {
    const parsed: unknown = JSON.parse(body);
    return isObject(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
