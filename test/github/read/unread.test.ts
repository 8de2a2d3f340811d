import { RequestError } from "@octokit/request-error";
import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/core/model/failure.ts";
import { explain } from "../../../src/github/errors.ts";
import { expectSkippable, expectSkippableElsewhere, Unread } from "../../../src/github/read/unread.ts";

const REQUEST = { method: "GET", url: "https://api.github.com/repos/acme/site/issues/5", headers: {} } as const;

function refused(status: number, message: string): RequestError {
  const response = { status, url: REQUEST.url, headers: {}, data: { message } };
  return new RequestError(message, status, { request: REQUEST, response });
}

test("Unread reports each object in one error that states the effect on the run", () => {
  const unread = new Unread();
  unread.add(refused(500, "Oops"), "read issue #5", "It stays as it is.");
  unread.add(refused(422, "Nope."), "read issue #6", "It stays as it is.");
  expect(unread.problems).toEqual([
    {
      severity: "error",
      file: null,
      line: null,
      message: "Could not read issue #5: GitHub returned 500. It stays as it is.",
    },
    {
      severity: "error",
      file: null,
      line: null,
      message: "Could not read issue #6: GitHub returned 422. It stays as it is.",
      words: "Nope.",
    },
  ]);
});

describe("a refused object", () => {
  const noAnswer = new RequestError("fetch failed", 500, { request: REQUEST });
  test.for<[what: string, error: unknown, here: boolean, elsewhere: boolean]>([
    ["a forbidden object", refused(403, "No."), true, true],
    ["a missing object", refused(404, "Not Found"), true, true],
    ["a server error", refused(500, "Oops"), true, true],
    ["an explained refusal", explain(refused(451, "No."), "read it"), true, true],
    ["SAML", refused(403, "Resource protected by organization SAML enforcement."), false, true],
    ["a token without the permission", refused(403, "Resource not accessible by integration"), false, true],
    ["a rejected token", refused(401, "Bad credentials"), false, false],
    ["a rate limit", refused(429, "Slow down"), false, false],
    ["no response", noAnswer, false, false],
    ["a damaged response", new Failure("truncated"), false, false],
  ])("is skipped only if GitHub refuses that object alone: %s", ([, error, here, elsewhere]) => {
    const skips = (expectIt: typeof expectSkippable, unread?: Unread): boolean => {
      try {
        return expectIt(error, "read it", unread) === unread;
      } catch (thrown) {
        if (!(thrown instanceof Failure)) throw thrown;
        return false;
      }
    };
    const unread = new Unread();
    expect([skips(expectSkippable, unread), skips(expectSkippableElsewhere, unread)]).toEqual([here, elsewhere]);
    expect([skips(expectSkippable), skips(expectSkippableElsewhere)]).toEqual([false, false]);
  });
});
