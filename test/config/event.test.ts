import { describe, expect, test } from "vitest";
import { chooseModes, isBeforeMerge, type RunEvent } from "../../src/config/event.ts";
import { parseConfig, type Mode } from "../../src/config/schema.ts";
import { Failure } from "../../src/core/model/failure.ts";

function eventOf(name: string, others: Partial<RunEvent> = {}): RunEvent {
  return { name, commit: null, ref: "refs/heads/main", payload: {}, ...others };
}

const UNMERGED: ReadonlyArray<readonly [what: string, event: RunEvent]> = [
  ...[
    "pull_request",
    "pull_request_review",
    "pull_request_review_comment",
    "pull_request_comment",
    "pull_request_of_the_future",
    "merge_group",
  ].map((name) => [name, eventOf(name)] as const),
  ["a test merge", eventOf("push", { ref: "refs/pull/1/merge" })],
  ["a branch of the merge queue", eventOf("push", { ref: "refs/heads/gh-readonly-queue/main/pr-1-abc" })],
  ["an unknown event with a pull request", eventOf("later", { payload: { pull_request: {} } })],
  ["an unknown event with a merge group", eventOf("later", { payload: { merge_group: null } })],
];

describe("before a merge", () => {
  test.for(UNMERGED)("only lint runs for %s, whatever `mode` is", ([, event]) => {
    expect(isBeforeMerge(event)).toBe(true);
    for (const mode of ["auto", "sync", "check", "sync, check", "lint"])
      expect(chooseModes(parseConfig(null, { mode }), event)).toEqual(["lint"]);
  });
});

describe("the mode `auto`", () => {
  test.for<[event: string, modes: Mode[]]>([
    ["schedule", ["sync", "check"]],
    ["workflow_dispatch", ["sync", "check"]],
    ["push", ["sync"]],
    ["release", ["sync"]],
    ["issues", ["sync"]],
    ["issue_comment", ["sync"]],
    ["", ["sync"]],
  ])("on the event %j means %j", ([name, modes]) => {
    expect(chooseModes(parseConfig(null, {}), eventOf(name))).toEqual(modes);
    // A workflow triggered by a comment on a pull request runs on the default branch.
    expect(isBeforeMerge(eventOf(name, { payload: { issue: { pull_request: {} } } }))).toBe(false);
  });
});

test.for(["schedule", "workflow_dispatch", "push"])("the configured modes are kept for the event %s", (name) => {
  expect(chooseModes(parseConfig(null, { mode: "check" }), eventOf(name))).toEqual(["check"]);
  expect(chooseModes(parseConfig(null, { mode: "lint, check" }), eventOf(name))).toEqual(["lint", "check"]);
});

test.for(["pull_request_target", "workflow_run"])(
  "%s is rejected in every mode, and the error suggests pull_request instead",
  (name) => {
    for (const mode of ["auto", "lint", "check"]) {
      const choose = (): unknown => chooseModes(parseConfig(null, { mode }), eventOf(name));
      expect(choose).toThrow(Failure);
      expect(choose).toThrow(new RegExp(`${name}.*use pull_request\\.$`));
    }
  },
);
