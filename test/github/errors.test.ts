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
  isSilenced,
  retryDelayMs,
  stopsAllRequests,
  stopsRun,
  wasRefused,
} from "../../src/github/errors.ts";

const REQUEST = { method: "GET", url: "https://api.github.com/repos/acme/site/issues/5", headers: {} } as const;
const LIST = { ...REQUEST, url: "https://api.github.com/repos/acme/site/issues?state=all" } as const;
const NOW = Date.parse("2026-11-23T10:00:00Z");

function anError(
  status: number,
  headers: Record<string, string> = {},
  message = "",
  request: Omit<typeof REQUEST, "method" | "url"> & { method: "GET" | "POST"; url: string } = REQUEST,
): RequestError {
  const data = message === "" ? "" : { message };
  return new RequestError(message, status, { request, response: { status, url: request.url, headers, data } });
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
      "Could not read it: the token lacks the required permission; give the job `permissions: contents: read, issues: write` (403).",
    ],
    [
      anError(403, {}, "Must have admin rights to Repository."),
      "Could not read it: GitHub refused the request, perhaps because the token lacks a permission; give the job `permissions: contents: read, issues: write` (403).",
    ],
    [
      anError(403, {}, "Resource not accessible by integration"),
      "Could not read it: the token lacks the required permission; give the job `permissions: contents: read, issues: write` (403).",
    ],
    [
      anError(403, {}, "Resource protected by organization SAML enforcement."),
      "Could not read it: the organization enforces SAML single sign-on; authorize the token for it, or pass `token: ${{ github.token }}` (403).",
    ],
    [
      anError(403, {}, "The `acme` organization has an IP allow list enabled"),
      "Could not read it: the organization's IP allow list does not contain this runner; add its address, or use an allowed runner (403).",
    ],
    [
      anError(403, {}, "Repository was archived so is read-only."),
      "Could not read it: the repository is archived; unarchive it under Settings, or disable this workflow (403).",
    ],
    [
      anError(403, {}, "Unable to create comment because issue is locked."),
      "Could not read it: its conversation is locked; unlock it (403).",
    ],
    [
      anError(422, {}, "User is blocked"),
      "Could not read it: the token's account is blocked; unblock it in the settings of the repository or organization (422).",
    ],
    [
      anError(451, {}, "Repository access blocked"),
      "Could not read it: GitHub has blocked access to the repository; ask GitHub Support (451).",
    ],
    [anError(451), "Could not read it: it is unavailable for legal reasons (451)."],
    [anError(404), "Could not read it: it does not exist, or the token can't see it (404)."],
    [
      anError(404, {}, "Not Found", LIST),
      "Could not read it: the repository does not exist, or the token can't see it; check `repository` and the token's access (404).",
    ],
    [anError(410, {}, "This issue was deleted"), "Could not read it: it was deleted (410)."],
    [
      anError(410, {}, "Issues are disabled for this repo"),
      "Could not read it: issues are turned off; turn them on under Settings → General → Features (410).",
    ],
    [anError(422, {}, "Validation Failed"), "Could not read it: GitHub returned 422."],
    [
      anError(403, { "retry-after": "60" }),
      "Could not read it: GitHub's rate limit has been reached (403). Nothing is lost; run again in 60 seconds.",
    ],
    [
      anError(403, { "x-ratelimit-remaining": "0" }),
      "Could not read it: GitHub's rate limit has been reached (403). Nothing is lost; run again after the limit resets.",
    ],
    [
      anError(403, {}, "You have exceeded a secondary rate limit"),
      "Could not read it: GitHub's rate limit has been reached (403). Nothing is lost; run again after the limit resets.",
    ],
    [
      anError(429),
      "Could not read it: GitHub's rate limit has been reached (429). Nothing is lost; run again after the limit resets.",
    ],
    [anError(502, {}, "Bad gateway"), "Could not read it: GitHub returned 502."],
    [noAnswer(), "Could not read it: GitHub did not answer. Run again."],
    [noAnswer(new Error("timed out")), "Could not read it: GitHub did not answer. Run again."],
    [
      noAnswer(Object.assign(new Error("connect 10.0.0.1"), { code: "ECONNREFUSED" })),
      "Could not read it: GitHub did not answer (the connection was refused: ECONNREFUSED). Run again.",
    ],
    [
      anError(404, {}, "Not Found", { ...LIST, method: "POST" }),
      "Could not read it: GitHub refused the request, perhaps because the token lacks a permission; give the job `permissions: contents: read, issues: write` (404).",
    ],
    [
      anError(403, {}, "`acme` forbids access via a personal access token (classic)."),
      "Could not read it: the organization does not accept this kind of token; use a kind that it accepts, or pass `token: ${{ github.token }}` (403).",
    ],
  ])("returns the message “$1”", ([error, message]) => {
    expect(explain(error, "read it")).toEqual(new Failure(message));
  });

  test.for<[retryAfter: string, when: string]>([
    ["60", "in 60 seconds"],
    ["0060", "in 60 seconds"],
    ["Wed, 21 Oct 2026 07:28:00 GMT", "after the limit resets"],
    ["60; ghp_canary0123456789", "after the limit resets"],
    ["99999999999999999999", "after the limit resets"],
  ])("repeats only a number from the header retry-after: %s", ([value, when]) => {
    const { message } = explain(anError(429, { "retry-after": value }), "read it");
    expect(message).toBe(
      `Could not read it: GitHub's rate limit has been reached (429). Nothing is lost; run again ${when}.`,
    );
  });

  test.for<[error: RequestError, words: string]>([
    [anError(422, {}, "a\n::error::ghs_0123456789abcdef"), "a ::error::***"],
    [anError(403, {}, "x".repeat(5_000)), `${"x".repeat(199)}…`],
    [anError(403, { "retry-after": "60" }, "Slow down"), ""],
    [anError(502, {}, "Bad gateway"), ""],
    [
      new RequestError("<html>blocked</html>", 403, {
        request: REQUEST,
        response: { status: 403, url: "", headers: {}, data: "<html>blocked</html>" },
      }),
      "",
    ],
    [noAnswer(), ""],
  ])(
    "keeps GitHub's words about a refused object separate from the message, on one line and without a token: “$1”",
    ([error, words]) => {
      const failure = explain(error, "read it");
      expect(failure.words).toBe(words);
      expect(failure.message.includes(words)).toBe(words === "");
    },
  );

  test("doesn't quote an unexpected error", () => {
    const { message } = explain(new TypeError("Headers.append: token ghp_canary is invalid"), "read it");
    expect(message).toMatch(/^Could not read it\. Unexpected error \(TypeError/);
    expect(message).not.toContain("canary");
  });

  test.for<[sentence: string, error: RequestError]>([
    ["GitHub's rate limit has been reached.", anError(429)],
    ["GitHub refused the request or failed.", anError(502)],
    ["GitHub did not answer.", noAnswer()],
  ])("adds the sentence “%s” for the public", ([sentence, error]) => {
    expect(explain(error, "read acme/secret").publicMessage).toBe(sentence);
  });

  test("returns a Failure unchanged", () => {
    const failure = new Failure("Label missing.");
    expect(explain(failure, "read it")).toBe(failure);
  });
});

describe("the kind of an error", () => {
  const kinds = { wasRefused, stopsRun, stopsAllRequests, isInvisible, isInvalid, isDenied, isNotFound };
  const limited = anError(403, { "retry-after": "60" });
  test.for<[what: string, error: unknown, kinds: string[]]>([
    ["301", anError(301), []],
    ["401", anError(401), ["wasRefused", "stopsRun", "stopsAllRequests", "isDenied"]],
    ["403", anError(403), ["wasRefused", "isInvisible", "isDenied"]],
    ["403 from a rate limit", limited, ["wasRefused", "stopsRun", "stopsAllRequests"]],
    ["404", anError(404), ["wasRefused", "isInvisible", "isDenied", "isNotFound"]],
    ["408", anError(408), []],
    ["410", anError(410), ["wasRefused"]],
    ["410 from issues that are off", anError(410, {}, "Issues are disabled for this repo"), ["wasRefused", "stopsRun"]],
    ["422", anError(422), ["wasRefused", "isInvalid"]],
    ["429", anError(429), ["wasRefused", "stopsRun", "stopsAllRequests"]],
    ["451", anError(451), ["wasRefused", "isInvisible"]],
    ["502", anError(502), []],
    ["no response", noAnswer(), []],
    ["another error", new Error("no"), []],
  ])("is recognised for %s", ([, error, expected]) => {
    const found = Object.entries(kinds).flatMap(([name, is]) => (is(error) ? [name] : []));
    expect(found).toEqual(expected);
  });

  test.for<[words: string, stops: boolean]>([
    ["Resource protected by organization SAML enforcement.", true],
    ["The `acme` organization has an IP allow list enabled, and your IP address is not permitted", true],
    ["Resource not accessible by integration", true],
    ["Repository was archived so is read-only.", true],
    ["`acme` forbids access via a personal access token (classic).", true],
    ["Repository has been locked for migration.", true],
    ["Unable to create comment because issue is locked.", false],
    ["You have been blocked from creating content on this repository.", false],
    ["Repository access blocked", false],
    ["Must have admin rights to Repository.", false],
  ])("decides whether a 403 with the message “%s” stops the run, before and after `explain`: %s", ([words, stops]) => {
    const error = anError(403, {}, words);
    expect([stopsRun(error), stopsRun(explain(error, "do it")), stopsAllRequests(error)]).toEqual([
      stops,
      stops,
      false,
    ]);
  });

  test.for<[status: number, words: string, isLocked: boolean, silenced: boolean]>([
    [403, "Unable to create comment because issue is locked.", false, true],
    [422, "User is blocked", false, true],
    [403, "You have been blocked from creating content on this repository.", false, true],
    [403, "Commenting is disabled on issues with more than 2500 comments", false, true],
    [403, "Forbidden", true, true],
    [403, "Forbidden", false, false],
    [403, "Resource not accessible by integration", true, false],
    [404, "Not Found", true, false],
  ])(
    "decides whether a %i with the message “%s” concerns only comments (locked issue: %s): %s",
    ([status, words, isLocked, silenced]) => {
      expect(isSilenced(anError(status, {}, words), isLocked)).toBe(silenced);
    },
  );
});

test.for<[what: string, reason: string | null, error: unknown]>([
  ["301", "moved", anError(301)],
  ["404", "hidden", anError(404)],
  ["410 for the issue", "deleted", anError(410, {}, "This issue was deleted")],
  ["410 because issues are off", null, anError(410, {}, "Issues are disabled for this repo")],
  ["500", null, anError(500)],
  ["no response", null, noAnswer()],
  ["another error", null, new Error("no")],
])("the reason for a missing issue after %s is %s", ([, reason, error]) => {
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
