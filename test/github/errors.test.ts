import { RequestError } from "@octokit/request-error";
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/core/model/failure.ts";
import {
  explain,
  goneReason,
  isDenied,
  isInvalid,
  isInvisible,
  isNotFound,
  retryDelayMs,
  stopsWriting,
  wasRefused,
} from "../../src/github/errors.ts";

const REQUEST = { method: "GET", url: "https://api.github.com/user", headers: {} } as const;
const NOW = Date.parse("2026-11-23T10:00:00Z");

function anError(status: number, headers: Record<string, string> = {}, message = "no"): RequestError {
  return new RequestError(message, status, {
    request: REQUEST,
    response: { status, url: REQUEST.url, headers, data: {} },
  });
}

/** Creates the error that Octokit throws if there is no response. */
function noAnswer(cause?: Error): RequestError {
  return Object.assign(new RequestError("fetch failed", 500, { request: REQUEST }), cause ? { cause } : {});
}

describe("explain", () => {
  test.for<[error: unknown, message: string]>([
    [anError(301), "Could not read it: it has moved; use its new name (301)."],
    [
      anError(401),
      "Could not read it: GitHub does not accept the token; pass `token: ${{ github.token }}` or one that has not expired (401).",
    ],
    [
      anError(403),
      "Could not read it: the token lacks the permission; give the job `permissions: contents: read, issues: write` (403).",
    ],
    [
      anError(404),
      "Could not read it: the repository does not exist, or the token can't see it; check `repository` and the token's access (404).",
    ],
    [anError(410), "Could not read it: issues are turned off; turn them on under Settings → General → Features (410)."],
    [
      anError(403, { "retry-after": "60" }),
      "Could not read it: GitHub's rate limit is reached (403). Nothing is lost; run again in 60 seconds.",
    ],
    [
      anError(403, { "x-ratelimit-remaining": "0" }),
      "Could not read it: GitHub's rate limit is reached (403). Nothing is lost; run again after the limit resets.",
    ],
    [
      anError(403, {}, "You have exceeded a secondary rate limit"),
      "Could not read it: GitHub's rate limit is reached (403). Nothing is lost; run again after the limit resets.",
    ],
    [
      anError(429),
      "Could not read it: GitHub's rate limit is reached (429). Nothing is lost; run again after the limit resets.",
    ],
    [anError(502, {}, "Bad gateway\nstack"), "Could not read it: GitHub answered 502 (Bad gateway)."],
    [noAnswer(), "Could not read it: GitHub did not answer (fetch failed). Run again."],
    [noAnswer(new Error("timed out")), "Could not read it: GitHub did not answer (timed out). Run again."],
    [new TypeError("x is not a function"), "Could not read it: x is not a function."],
  ])("turns an error into a message: %s", ([error, message]) => {
    expect(explain(error, "read it")).toEqual(new Failure(message));
  });

  test("returns a Failure unchanged", () => {
    const failure = new Failure("Label missing.");
    expect(explain(failure, "read it")).toBe(failure);
  });
});

describe("an error's kind", () => {
  const kinds = { wasRefused, stopsWriting, isInvisible, isInvalid, isDenied, isNotFound };
  const limited = anError(403, { "retry-after": "60" });
  test.for<[what: string, error: unknown, kinds: string[]]>([
    ["301", anError(301), []],
    ["401", anError(401), ["wasRefused", "stopsWriting", "isDenied"]],
    ["403", anError(403), ["wasRefused", "stopsWriting", "isInvisible", "isDenied"]],
    ["403 from a rate limit", limited, ["wasRefused", "stopsWriting"]],
    ["404", anError(404), ["wasRefused", "stopsWriting", "isInvisible", "isDenied", "isNotFound"]],
    ["408", anError(408), []],
    ["410", anError(410), ["wasRefused", "stopsWriting"]],
    ["422", anError(422), ["wasRefused", "isInvalid"]],
    ["429", anError(429), ["wasRefused", "stopsWriting"]],
    ["451", anError(451), ["wasRefused", "isInvisible"]],
    ["502", anError(502), []],
    ["no response", noAnswer(), []],
    ["another error", new Error("no"), []],
  ])("is recognised for %s", ([, error, expected]) => {
    const found = Object.entries(kinds).flatMap(([name, is]) => (is(error) ? [name] : []));
    expect(found).toEqual(expected);
  });
});

test.for<[error: unknown, reason: string | null]>([
  [anError(301), "moved"],
  [anError(404), "hidden"],
  [anError(410), "deleted"],
  [anError(500), null],
  [noAnswer(), null],
  [new Error("no"), null],
])("goneReason for %s is %s", ([error, reason]) => {
  expect(goneReason(error)).toBe(reason);
});

test.for<[what: string, error: unknown, delay: number | null]>([
  ["a server error", anError(502), 0],
  ["no response", noAnswer(), 0],
  ["a limit with retry-after", anError(429, { "retry-after": "7" }), 7_000],
  [
    "an exhausted limit",
    anError(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(NOW / 1000 + 30) }),
    30_000,
  ],
  ["a limit that has reset", anError(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" }), 0],
  ["a limit without a time", anError(429), 60_000],
  ["a limit with an invalid time", anError(429, { "retry-after": "soon" }), 60_000],
  ["a rejected request", anError(422), null],
  ["another error", new Error("no"), null],
])("retryDelayMs returns the delay after %s", ([, error, delay]) => {
  expect(retryDelayMs(error, NOW)).toBe(delay);
});
