/** A mutation that removes one of the write protocol's guards. */
export interface Mutation {
  name: string;
  /** Relative to the repository's root. */
  file: string;
  /** Must occur exactly once in the file. */
  find: string;
  replace: string;
  /** The number of random scenarios needed to detect it. Default: 300. */
  seeds?: number;
}

/** Plausible mistakes that tests against a fault-free GitHub would not detect. */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: "writes are retried like reads",
    file: "src/github/client.ts",
    find: `options.method === "GET" ? (retry?.tries ?? 1) : 1`,
    replace: `retry?.tries ?? 1`,
  },
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
    name: "a response with an unexpected shape counts as an empty list",
    file: "src/github/pages.ts",
    find: "pages.flatMap((page) => expectShape(v.array(schema), page.data, doing))",
    replace:
      "pages.flatMap((page) => (Array.isArray(page.data) ? expectShape(v.array(schema), page.data, doing) : []))",
  },
  {
    name: "the ledger's issues that no list shows are not read",
    file: "src/github/read/ledger-issues.ts",
    find: "const numbers = new Set([...unlisted,",
    replace: "const numbers = new Set([...unlisted.slice(0, 0),",
  },
  {
    name: "the newest issues are not read before a create",
    file: "src/run/sync.ts",
    find: 'return register.dashboard === null || plan.operations.some(({ type }) => type === "create");',
    replace: "return plan === null && register === null;",
  },
  {
    name: "the newest issues are not read before a create that is first planned under the lease",
    file: "src/run/sync.ts",
    find: "if (includeUnlisted || !mayCreate(observation)) return observation;",
    replace: "return observation;",
  },
  {
    name: "issues newer than the list are not read",
    file: "src/github/read/newest-issues.ts",
    find: "more = (await mapLimited(range(next, NUMBERS_AHEAD), probe)).includes(true);",
    replace: "more = false;",
  },
  {
    name: "numbers missing from the list of the newest issues are not read",
    file: "src/github/read/newest-issues.ts",
    find: "await mapLimited(missing, probe);",
    replace: "",
  },
  {
    name: "no lease is acquired",
    file: "src/github/write/lease.ts",
    find: "const locks = new LockLabels(deps);",
    replace:
      "if (durationMs > 0) return { mayWrite: () => true, release: async () => {} };\n  const locks = new LockLabels(deps);",
  },
  {
    name: "another run's lease counts as expired",
    file: "src/github/write/lock-labels.ts",
    find: "expires: Number.isNaN(until) ? 0 : until }",
    replace: "expires: 0 }",
  },
  {
    name: "the lock above is not checked",
    file: "src/github/write/lease.ts",
    find: "if (above === null && (",
    replace: "if ((",
  },
  {
    name: "the lock below is not checked",
    file: "src/github/write/lease.ts",
    find: "(number === 1 || (below !== null && below.expires <= now()))",
    replace: "(number === 1 || below === below)",
  },
  {
    name: "the lease is released although a write may still take effect",
    file: "src/run/sync.ts",
    find: "if (!progress.uncertain) await release",
    replace: "await release",
  },
  {
    name: "another run's lock counts as our own",
    file: "src/github/write/lock-labels.ts",
    find: "held.holder === mine.holder ? null : held",
    replace: "null",
  },
  {
    name: "writing continues after half the lease",
    file: "src/github/write/lease.ts",
    find: "mayWrite: () => now() < expires - durationMs / 2",
    replace: "mayWrite: () => true",
  },
  {
    name: "locks that another run may hold are deleted",
    file: "src/github/write/lease.ts",
    find: "lock <= number && now() < expires;",
    replace: "lock <= number;",
  },
  {
    name: "the plan from before the lease is applied",
    file: "src/run/sync.ts",
    find: "observation = await observeAgain(",
    replace: "observation = round === 1 ? first : await observeAgain(",
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
    name: "the newest of a commitment's issues is tracked instead of the oldest",
    file: "src/core/identity/select.ts",
    find: "rank(a) - rank(b) || byNumber(a, b)",
    replace: "byNumber(b, a)",
  },
  {
    name: "the original is closed instead of its duplicate",
    file: "src/github/write/duplicates.ts",
    find: "{ number, of }: DuplicateRef,",
    replace: "{ number: of, of: number }: DuplicateRef,",
  },
  {
    name: "duplicates are left open",
    file: "src/core/plan/operations.ts",
    find: "input.duplicates.map((duplicate) =>",
    replace: "input.duplicates.slice(0, 0).map((duplicate) =>",
  },
  {
    name: "a block written by anyone is trusted",
    file: "src/core/identity/select.ts",
    find: "isListed ? whyForeign(body, trust) : whyUntrusted(issue, body, trust)",
    replace: "whyForeign(body, trust)",
  },
  {
    name: "new issues are not added to the ledger",
    file: "src/run/dashboard.ts",
    find: "issue ? [[issue.number,",
    replace: "issue && !applied?.written.has(block.key) ? [[issue.number,",
  },
  {
    name: "the ledger drops issues that are no longer tracked",
    file: "src/core/model/ledger.ts",
    find: "...(ledger ? ledgerEntries(ledger) : []), ...added",
    replace: "...added",
  },
  {
    name: "a dashboard that the label does not point to is not found",
    file: "src/github/read/discover.ts",
    find: "findDashboards([...issues.values()], repositoryId, authors)[0] ?? null",
    replace: "findDashboards([], repositoryId, authors)[0] ?? null",
  },
  {
    name: "the label never points at the dashboard",
    file: "src/github/write/dashboard.ts",
    find: "parsePointer(register.pointer) !== number)",
    replace: "parsePointer(register.pointer) === number)",
  },
  {
    name: "a report that documents no longer covers counts as gone",
    file: "src/core/plan/coverage.ts",
    find: "text !== undefined && removed === null && containsWords(",
    replace: "text !== undefined && removed !== null && containsWords(",
  },
  {
    name: "an unreadable report doesn't hold removals in other reports",
    file: "src/core/plan/reconcile.ts",
    find: "const seesAll = complete && unreadable.size === 0;",
    replace: "const seesAll = complete;",
  },
  {
    name: "an issue is created for an item that resembles a frozen commitment",
    file: "src/core/plan/reconcile.ts",
    find: "if (resembles(commitment)) held.push(commitment);",
    replace: "",
  },
  {
    name: "an unreadable block doesn't hold removals",
    file: "src/core/plan/reconcile.ts",
    find: "const seesAll = complete && unreadable.size === 0;",
    replace: "const seesAll = unreadable.size === 0;",
  },
  {
    name: "an unreadable block doesn't hold creates",
    file: "src/core/plan/operations.ts",
    find: "input.complete && !uncertain ? policy.maxCreates : 0",
    replace: "uncertain ? 0 : policy.maxCreates",
  },
  {
    name: "a missing issue of an older version doesn't hold creates",
    file: "src/core/plan/operations.ts",
    find: "input.complete && !uncertain ? policy.maxCreates : 0",
    replace: "input.complete ? policy.maxCreates : 0",
  },
  {
    name: "items in a renamed report that isn't covered are admitted",
    file: "src/core/plan/reconcile.ts",
    find: "return followed.has(commitment.report) || held",
    replace: "return held",
  },
  {
    name: "a better reader's findings are created at once",
    file: "src/core/plan/reconcile.ts",
    find: " || hints.has(commitment);",
    replace: ";",
  },
  {
    name: "what a better reader doesn't find is removed",
    file: "src/core/plan/reconcile.ts",
    find: "!paired.has(before) && !keptByReader.includes(before)",
    replace: "!paired.has(before)",
  },
  {
    name: "the draft mark of a tracked report removes its commitments",
    file: "src/core/plan/admission.ts",
    find: "!draft || tracked.has(path)",
    replace: "!draft",
  },
  {
    name: "the commitments of two sources can share a key",
    file: "src/core/plan/reconcile.ts",
    find: "source === null ? report.slug : ",
    replace: "source === source ? report.slug : ",
  },
  {
    name: "another source's issue counts as our own",
    file: "src/run/own-issues.ts",
    find: "const own = tracked.filter((issue) => !foreign.has(issue));",
    replace: "const own = tracked;",
  },
  {
    name: "an old block belongs to whoever looks",
    file: "src/run/own-issues.ts",
    find: "...unknown.filter((issue) => !isOurs(issue)),",
    replace: "",
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
    name: "objects in a row that are refused alike stop nothing",
    file: "src/github/write/streak.ts",
    find: "return this.#objects.size >= MAX_ALIKE;",
    replace: "return false;",
  },
  {
    name: "a success doesn't end a row of refusals",
    file: "src/github/write/apply.ts",
    find: "streak.end();",
    replace: "",
  },
  {
    name: "issues that are off count as deleted",
    file: "src/github/refusals.ts",
    find: `{ kind: "issues-off", statuses: [410]`,
    replace: `{ kind: "deleted", statuses: [410]`,
  },
  {
    name: "what a locked issue doesn't accept counts as said",
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
  {
    name: "unsaid comments are tried again on a locked issue",
    file: "src/core/plan/operations.ts",
    find: "isSame(locked ? assessed.block : block, before)",
    replace: "isSame(block, before)",
  },
  {
    name: "an issue that can't be read is missing",
    file: "src/github/read/ledger-issues.ts",
    find: "if (issue === null) return;",
    replace: "",
  },
  {
    name: "creates go on although an issue can't be read",
    file: "src/run/observe.ts",
    find: "!register.lost && register.unread.length === 0 &&",
    replace: "!register.lost &&",
  },
  {
    name: "creates go on although the label is unknown",
    file: "src/run/observe.ts",
    find: " && !register.labelUnknown,",
    replace: ",",
  },
  {
    name: "an issue without all of its activity is written",
    file: "src/core/plan/operations.ts",
    find: `unheard === "activity" || (`,
    replace: "(",
  },
  {
    name: "comments that were not read count as heard",
    file: "src/run/dashboard.ts",
    find: "isHeard && isAllRead(register) ? instant",
    replace: "isHeard ? instant",
  },
  {
    name: "comments on an issue whose update failed count as heard",
    file: "src/github/write/apply.ts",
    find: "  applied.problems.push(problemOf(error, operation));\n  applied.incomplete = true;",
    replace: "  applied.problems.push(problemOf(error, operation));",
  },
];
