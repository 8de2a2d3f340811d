import { RequestError } from "@octokit/request-error";
import { describe, expect, test } from "vitest";
import { hasUnknownOutcome, Indeterminate, Stale, staleIfGone } from "../../../src/github/write/errors.ts";

const REQUEST = { method: "POST", url: "https://api.github.com/x", headers: {} } as const;

function anError(status: number): RequestError {
  const response = { status, url: REQUEST.url, headers: {}, data: {} };
  return new RequestError("no", status, { request: REQUEST, response });
}

test.for<[what: string, error: unknown, unknown: boolean]>([
  ["a write whose result could not be found", new Indeterminate("x"), true],
  ["no response", new RequestError("no", 500, { request: REQUEST }), true],
  ["a server error", anError(502), true],
  ["a timeout", anError(408), true],
  ["a rejected request", anError(422), false],
  ["an issue that has changed", new Stale("x"), false],
  ["another error", new Error("x"), false],
])("hasUnknownOutcome classifies %s", ([, error, expected]) => {
  expect(hasUnknownOutcome(error)).toBe(expected);
});

describe("staleIfGone", () => {
  test.for([301, 404, 410])("turns %d into Stale", (status) => {
    expect(() => staleIfGone(7)(anError(status))).toThrow(
      new Stale("Issue #7 disappeared after this run read it, so nothing was written to it. Run again."),
    );
  });

  test("rethrows any other error unchanged", () => {
    expect(() => staleIfGone(7)(anError(403))).toThrow(RequestError);
  });
});
