import type { Mutation } from "./mutation.ts";

/** Guards on writes to issues: no write twice, none that overwrites others', and none without a report of its failure. */
export const WRITES: readonly Mutation[] = [
  {
    name: "a create with an unknown outcome counts as failed",
    file: "src/github/write/create-issue.ts",
    find: "if (wasRefused(error)) throw error;",
    replace: "throw error;",
  },
  {
    name: "a write with an unknown outcome is not reported",
    file: "src/github/write/apply.ts",
    find: "applied.problems.push(problemOf(error, operation));",
    replace: "if (!hasUnknownOutcome(error)) applied.problems.push(problemOf(error, operation));",
  },
  {
    name: "an error that stops all writes is not reported",
    file: "src/github/write/apply.ts",
    find: "applied.problems.push(problemOf(error, operation));",
    replace: "if (!stopsRun(error)) applied.problems.push(problemOf(error, operation));",
  },
  {
    name: "the newest issues are not read before a create",
    file: "src/run/sync.ts",
    find: 'return register.dashboard === null || plan.operations.some(({ type }) => type === "create");',
    replace: "return plan === null && register === null;",
  },
  {
    name: "a second round repeats a create",
    file: "src/run/sync.ts",
    find: "!progress.sent.has(operation.block.key)",
    replace: "true",
  },
  {
    name: "an update overwrites a block that was not read",
    file: "src/github/write/update-issue.ts",
    find: "&& isSame(parts.block, block) ? parts",
    replace: "? parts",
  },
  {
    name: "the original is closed instead of its duplicate",
    file: "src/github/write/duplicates.ts",
    find: "{ number, of }: DuplicateRef,",
    replace: "{ number: of, of: number }: DuplicateRef,",
  },
  {
    name: "a refusal of one object stops all writes",
    file: "src/github/write/apply.ts",
    find: "applied.stopped = stopsRun(error);",
    replace: "applied.stopped = true;",
  },
  {
    name: "a refusal of everything stops nothing",
    file: "src/github/write/apply.ts",
    find: "applied.stopped = stopsRun(error);",
    replace: "applied.stopped = false;",
  },
  {
    name: "several objects refused in the same way in a row stop nothing",
    file: "src/github/write/streak.ts",
    find: "return this.#objects.size >= MAX_ALIKE;",
    replace: "return false;",
  },
  {
    name: "a success doesn't end a streak of refusals",
    file: "src/github/write/apply.ts",
    find: "streak.end();",
    replace: "",
  },
  {
    name: "a comment that a locked issue refuses counts as posted",
    file: "src/github/write/update-issue.ts",
    find: "block = { ...block, unsaid: comments.map(({ mark }) => mark) };",
    replace: "block = { ...block };",
  },
  {
    name: "a locked issue fails every run",
    file: "src/github/write/update-issue.ts",
    find: `basis.block?.unsaid === undefined ? "error" : "warning"`,
    replace: `basis.block?.unsaid === undefined ? "error" : "error"`,
  },
];
