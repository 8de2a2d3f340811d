import type { Guard } from "./mutation.ts";

/** Guards on writes to issues: no write is repeated or overwrites other people's text, and every failure is reported. */
export const WRITES: readonly Guard[] = [
  {
    against: "The response to a create is lost",
    holds: "The run waits, looks for the issue and adopts it. Otherwise it fails, and the next run looks first.",
    mutations: [
      {
        name: "the newest issues are not read before a create that is first planned under the lease",
        file: "src/run/sync.ts",
        find: "if (includeUnlisted || !mayCreate(observation)) return observation;",
        replace: "return observation;",
        tests: ["protocol/rules"],
      },
      {
        name: "a create with an unknown outcome counts as failed",
        file: "src/github/write/create-issue.ts",
        find: "if (wasRefused(error)) throw error;",
        replace: "throw error;",
      },
      {
        name: "the newest issues are not read before a create",
        file: "src/run/sync.ts",
        find: 'return register.dashboard === null || plan.operations.some(({ type }) => type === "create");',
        replace: "return plan === null && register === null;",
        tests: ["protocol/rules"],
      },
      {
        name: "a second round repeats a create",
        file: "src/run/sync.ts",
        find: "!progress.sent.has(operation.block.key)",
        replace: "true",
        tests: ["protocol/rules"],
      },
      {
        name: "a lost create is looked for at once",
        file: "src/github/write/create-issue.ts",
        find: "    await settle();\n",
        replace: "",
      },
      {
        name: "an issue that a lost create opened isn't looked for",
        file: "src/github/write/create-issue.ts",
        find: "const found = await findCreated(writer, isSame);",
        replace: "const found = null as FoundIssue | null;",
      },
      {
        name: "any new issue is adopted",
        file: "src/github/write/create-issue.ts",
        find: "isSame(issue) && includesLogin",
        replace: "includesLogin",
      },
      {
        name: "an outsider's copy is adopted",
        file: "src/github/write/create-issue.ts",
        find: " && includesLogin(issue.author, deps.authors)",
        replace: "",
      },
      {
        name: "the newest of several matches is adopted",
        file: "src/github/write/create-issue.ts",
        find: "a.facts.number - b.facts.number",
        replace: "b.facts.number - a.facts.number",
      },
      {
        name: "another issue in the response counts as created",
        file: "src/github/write/create-issue.ts",
        find: "if (!isSame(created)) throw",
        replace: "if (created === null) throw",
      },
      {
        name: "a create with no issue to adopt counts as done",
        file: "src/github/write/create-issue.ts",
        find: "    if (!found) {",
        replace:
          "    if (!found) {\n      if (!writer) return undefined as never;\n      return toFoundIssue({} as never);",
      },
      {
        name: "a failed search ends the run",
        file: "src/github/write/create-issue.ts",
        find: "readNewestIssues(deps, newest).catch(() => [])",
        replace: "readNewestIssues(deps, newest)",
      },
      {
        name: "the search for a lost create starts at the beginning",
        file: "src/github/write/create-issue.ts",
        find: "readNewestIssues(deps, newest)",
        replace: "readNewestIssues(deps, 0)",
      },
    ],
  },
  {
    against: "GitHub refuses a request for one object",
    holds: "The refusal is reported, everything else is written, and the run fails at the end.",
    mutations: [
      {
        name: "missing comments are retried on a locked issue",
        file: "src/core/plan/operations.ts",
        find: "isSame(locked ? assessed.block : block, before)",
        replace: "isSame(block, before)",
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
        tests: ["protocol/locked-issues"],
      },
      {
        name: "a locked issue fails every run",
        file: "src/github/write/update-issue.ts",
        find: 'basis.block?.unsaid === undefined ? "error" : "warning"',
        replace: 'basis.block?.unsaid === undefined ? "error" : "error"',
        tests: ["protocol/locked-issues"],
      },
      {
        name: "an owner who can't be assigned counts as a refusal",
        file: "src/github/write/assignees.ts",
        find: "      if (isNotFound(error)) return false;\n",
        replace: "",
      },
      {
        name: "an owner whose check is refused ends the run",
        file: "src/github/write/assignees.ts",
        find: "if (!report || stopsRun(error)) throw failure;",
        replace: "throw failure;",
      },
      {
        name: "a body that GitHub refuses as too long is sent",
        file: "src/github/write/writer.ts",
        find: "    if (length > BODY_LIMIT) throw bodyTooLong(number, length);\n",
        replace: "",
      },
    ],
  },
  {
    against: "Someone changes an issue while a run writes; a commitment has two issues",
    holds:
      "No one's text is overwritten, the listed or otherwise the oldest issue counts, and its duplicates are closed.",
    mutations: [
      {
        name: "the newest of a commitment's issues is tracked instead of the oldest",
        file: "src/core/identity/select.ts",
        find: "rank(a.issue) - rank(b.issue) || byNumber(a.issue, b.issue)",
        replace: "byNumber(b.issue, a.issue)",
      },
      {
        name: "duplicates are left open",
        file: "src/core/plan/operations.ts",
        find: "input.duplicates.map((duplicate) =>",
        replace: "input.duplicates.slice(0, 0).map((duplicate) =>",
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
    ],
  },
];
