import { expect, test } from "vitest";
import { parsePullRequest } from "../../src/config/pull-request.ts";

const [BASE, HEAD] = ["a".repeat(40), "b".repeat(40)];

test("parsePullRequest returns a pull request's base and head commits, and its base branch unless the name is unsafe", () => {
  const branches: Array<[ref: unknown, branch: string | null]> = [
    ["main", "main"],
    ["release/1.2", "release/1.2"],
    ["--upload-pack=x", null],
    ["--all", null],
    ["-x", null],
    ["/main", null],
    [undefined, null],
  ];
  for (const [ref, branch] of branches) {
    const payload = { action: "opened", pull_request: { number: 1, base: { sha: BASE, ref }, head: { sha: HEAD } } };
    expect(parsePullRequest(payload)).toEqual({ base: BASE, head: HEAD, branch, queued: false });
  }
});

test("parsePullRequest returns the commits of a merge group, which has no pull request", () => {
  const merge_group = { head_sha: HEAD, head_ref: "refs/heads/gh-readonly-queue/main/pr-1", base_sha: BASE };
  expect(parsePullRequest({ action: "checks_requested", merge_group })).toEqual({
    base: BASE,
    head: HEAD,
    branch: null,
    queued: true,
  });
});

test.for<[what: string, payload: unknown]>([
  ["another event's payload", { ref: "refs/heads/main" }],
  ["an empty payload", {}],
  ["a string", "pull_request"],
  ["null", null],
  ["a pull request without a head", { pull_request: { base: { sha: BASE } } }],
  ["a merge group without a base", { merge_group: { head_sha: HEAD } }],
  ["a commit that is not a hash", { pull_request: { base: { sha: "--help" }, head: { sha: HEAD } } }],
])("parsePullRequest returns null for %s", ([, payload]) => {
  expect(parsePullRequest(payload)).toBeNull();
});
