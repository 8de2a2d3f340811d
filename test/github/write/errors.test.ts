import { RequestError } from "@octokit/request-error";
import { expect, test } from "vitest";
import { hasUnknownOutcome, Indeterminate, Stale } from "../../../src/github/write/errors.ts";

const REQUEST = { method: "POST", url: "https://api.github.com/x", headers: {} } as const;

function anError(status: number): RequestError {
  const response = { status, url: REQUEST.url, headers: {}, data: {} };
  return new RequestError("no", status, { request: REQUEST, response });
}

test.for<[unknown: boolean, what: string, error: unknown]>([
  [true, "a write whose result could not be found", new Indeterminate("x")],
  [true, "a missing response", new RequestError("no", 500, { request: REQUEST })],
  [true, "a server error", anError(502)],
  [true, "a timeout", anError(408)],
  [false, "a rejected request", anError(422)],
  [false, "an issue that has changed", new Stale("x")],
  [false, "another error", new Error("x")],
])("hasUnknownOutcome returns %s for %s", ([expected, , error]) => {
  expect(hasUnknownOutcome(error)).toBe(expected);
});
