import { describe, expect, test } from "vitest";
import { isTemporary, queryGraphQL } from "../../src/github/graphql.ts";
import { stubRepo, type StubResponse } from "../support/fake-clients.ts";

function query(response: StubResponse): ReturnType<typeof queryGraphQL> {
  const { repo } = stubRepo({ "POST /graphql": response });
  return queryGraphQL(repo.client, { query: "{ viewer { login } }" }, "read the trackers");
}

describe("queryGraphQL", () => {
  test("returns the data and says that it is complete", async () => {
    await expect(query({ body: { data: { viewer: null } } })).resolves.toEqual({
      data: { viewer: null },
      errors: [],
      isIncomplete: false,
    });
  });

  test("says that the data is incomplete if an error may be temporary", async () => {
    const errors = [{ type: "SERVICE_UNAVAILABLE", path: ["viewer"], message: "" }];
    await expect(query({ body: { data: { viewer: null }, errors } })).resolves.toMatchObject({ isIncomplete: true });
  });

  test("keeps the errors of a query that GitHub refuses as a whole", async () => {
    const errors = [{ type: "FORBIDDEN", path: [], message: "no" }];
    await expect(query({ body: { errors } })).resolves.toEqual({ data: null, errors, isIncomplete: false });
  });

  test.for<[what: string, body: unknown]>([
    ["has neither data nor errors", {}],
    ["only has empty data", { data: null }],
    ["is a list", []],
    ["is empty", ""],
  ])("fails if the response %s, because it is truncated", async ([, body]) => {
    await expect(query({ body })).rejects.toThrow("GitHub's response is truncated or has an unexpected shape");
  });

  test.for<[what: string, response: StubResponse]>([
    ["responds with 404", { status: 404 }],
    ["rejects the token", { status: 401 }],
    ["forbids the request", { status: 403, body: { message: "Resource not accessible by integration" } }],
    ["responds with a page", { headers: { "content-type": "text/html" }, body: { data: {} } }],
    ["responds with a message", { body: { message: "no" } }],
  ])("returns null if the server %s, because it doesn't offer GraphQL", async ([, response]) => {
    await expect(query(response)).resolves.toBeNull();
  });

  test.for<[status: number, headers: Record<string, string>]>([
    [408, {}],
    [429, {}],
    [403, { "retry-after": "60" }],
    [502, {}],
  ])("throws GitHub's error after %d %j, because the server may offer GraphQL", async ([status, headers]) => {
    await expect(query({ status, headers })).rejects.toMatchObject({ status });
  });
});

test.for<[type: string, message: string, temporary: boolean]>([
  ["RATE_LIMITED", "", true],
  ["TIMEOUT", "", true],
  ["", "Something went wrong while executing your query.", true],
  ["", "We couldn't respond to your request in time.", true],
  ["NOT_FOUND", "Could not resolve to a Repository", false],
  ["FORBIDDEN", "", false],
])("an error of type “%s” with the message “%s” is temporary: %s", ([type, message, temporary]) => {
  expect(isTemporary({ type, message, path: [] })).toBe(temporary);
});
