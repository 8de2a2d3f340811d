import { expect, test } from "vitest";
import { parsePullRequest } from "../../src/config/pull-request.ts";

const [BASE, HEAD] = ["a".repeat(40), "b".repeat(40)];

test("parsePullRequest returns a pull request's base and head commits", () => {
  const payload = { action: "opened", pull_request: { number: 1, base: { sha: BASE }, head: { sha: HEAD } } };
  expect(parsePullRequest(payload)).toEqual({ base: BASE, head: HEAD });
});

test.for<[what: string, payload: unknown]>([
  ["another event's payload", { ref: "refs/heads/main" }],
  ["an empty payload", {}],
  ["a string", "pull_request"],
  ["null", null],
  ["a pull request without a head", { pull_request: { base: { sha: BASE } } }],
  ["a commit that is not a hash", { pull_request: { base: { sha: "--help" }, head: { sha: HEAD } } }],
])("parsePullRequest returns null for %s", ([, payload]) => {
  expect(parsePullRequest(payload)).toBeNull();
});
