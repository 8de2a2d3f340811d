import { describe, expect, test } from "vitest";
import { CommitmentsQuerySchema, InvalidQuery, parseQuery, rejectQuery } from "../../../api/http/query.ts";

test("a valid query is parsed into its parameters", () => {
  expect(parseQuery(CommitmentsQuerySchema, "?state=kept,kept_late&limit=7&repository=acme/status")).toEqual({
    state: ["kept", "kept_late"],
    limit: 7,
    repository: "acme/status",
  });
  expect(parseQuery(CommitmentsQuerySchema, "")).toEqual({});
});

test("an invalid query is rejected with a list of all unknown, repeated and empty parameters", () => {
  expect(() => parseQuery(CommitmentsQuerySchema, "?colour=red&size=9&state=kept&state=overdue&owner=")).toThrow(
    new InvalidQuery(
      "unknown parameter colour: use state, report, repository, owner, due_before, cursor, limit; unknown parameter size: use state, report, repository, owner, due_before, cursor, limit; state is given more than once; owner: expected a value",
    ),
  );
});

describe("a route without parameters", () => {
  test.for(["", "?"])("accepts an empty query: %j", (search) => {
    expect(() => rejectQuery(search)).not.toThrow();
  });

  test("rejects every parameter", () => {
    expect(() => rejectQuery("?utm_source=feed")).toThrow(
      new InvalidQuery("unknown parameter utm_source: this endpoint has no parameters"),
    );
  });
});
