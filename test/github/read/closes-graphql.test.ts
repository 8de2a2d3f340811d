import { expect, test } from "vitest";
import { queryCloses } from "../../../src/github/read/closes-graphql.ts";
import { stubRepo, type StubResponse } from "../../support/fake-clients.ts";

const AT = "2026-11-23T10:00:00Z";
const COMMIT = "https://github.com/acme/status/commit/c0ffee";
const PULL = { url: "https://github.com/acme/status/pull/6", merged: true, mergedAt: AT };

function query(response: StubResponse): ReturnType<typeof queryCloses> {
  return queryCloses(stubRepo({ "POST /graphql": response }).repo, [1]);
}

function aClose(closer: object | null, references: Array<object | null> = []): StubResponse {
  const event = { createdAt: AT, actor: { kind: "User", login: "mira" }, closer };
  const issue = { closedByPullRequestsReferences: { nodes: references }, timelineItems: { nodes: [event] } };
  return { body: { data: { repository: { i1: issue } } } };
}

test.for<[what: string, response: StubResponse, evidence: object[]]>([
  [
    "a merged pull request",
    aClose({ kind: "PullRequest", ...PULL }),
    [{ kind: "pull_request", url: PULL.url, at: AT }],
  ],
  ["a pull request that was not merged", aClose({ ...PULL, merged: false, mergedAt: null }), []],
  ["a reference to a merged pull request", aClose(null, [PULL]), [{ kind: "pull_request", url: PULL.url, at: AT }]],
  [
    "a commit",
    aClose({ kind: "Commit", url: COMMIT, committedDate: "2026-11-20T10:00:00Z" }),
    [{ kind: "commit", url: COMMIT, at: "2026-11-20T10:00:00Z" }],
  ],
  [
    "a commit whose author's clock was ahead",
    aClose({ kind: "Commit", url: COMMIT, committedDate: "2027-01-01T00:00:00Z" }),
    [{ kind: "commit", url: COMMIT, at: AT }],
  ],
  ["a pull request that was merged after the close", aClose(null, [{ ...PULL, mergedAt: "2026-11-23T10:01:01Z" }]), []],
  ["a reference that the token can't see", aClose(null, [null]), []],
  ["an address that is not https", aClose({ kind: "Commit", url: "javascript:alert(1)", committedDate: AT }), []],
  ["a closer of another kind", aClose({ kind: "ProjectV2" }), []],
])("queryCloses reads %s", async ([, response, evidence]) => {
  await expect(query(response)).resolves.toEqual(new Map([[1, { login: "mira", bot: false, evidence }]]));
});

test.for<[what: string, response: StubResponse]>([
  ["does not offer GraphQL", { status: 404 }],
  ["rejects the token", { status: 403, body: { message: "no" } }],
  ["does not support a field", { body: { data: null, errors: [{ message: "no" }] } }],
])("queryCloses returns null if the server %s", async ([, response]) => {
  await expect(query(response)).resolves.toBeNull();
});

test.for<[what: string, response: StubResponse, message: string]>([
  ["an issue is missing from the response", { body: { data: { repository: {} } } }, "unexpected shape"],
  [
    "its rate limit has been reached",
    { body: { data: null, errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] } },
    "GraphQL API is overloaded or its rate limit has been reached",
  ],
  [
    "a part of the query fails",
    { body: { data: { repository: { i1: null } }, errors: [{ message: "Something went wrong while executing" }] } },
    "GraphQL API is overloaded",
  ],
  ["the response is empty", { body: "" }, "unexpected shape"],
  ["the server returns an error", { status: 502, body: { message: "no" } }, "GitHub returned 502"],
])("queryCloses fails if %s", async ([, response, message]) => {
  await expect(query(response)).rejects.toThrow(message);
});
