import { expect, test } from "vitest";
import { parsePullRequest } from "../../src/config/pull-request.ts";

const [BASE, HEAD] = ["a".repeat(40), "b".repeat(40)];

test("reads a pull request's commits", () => {
  const payload = { action: "opened", pull_request: { number: 1, base: { sha: BASE }, head: { sha: HEAD } } };
  expect(parsePullRequest(payload)).toEqual({ base: BASE, head: HEAD });
});

test.for<[what: string, payload: unknown]>([
  ["another event", { ref: "refs/heads/main" }],
  ["no payload", {}],
  ["text", "pull_request"],
  ["nothing", null],
  ["a pull request without head", { pull_request: { base: { sha: BASE } } }],
  ["a commit that is not an id", { pull_request: { base: { sha: "--help" }, head: { sha: HEAD } } }],
])("returns null for %s", ([, payload]) => {
  expect(parsePullRequest(payload)).toBeNull();
});
