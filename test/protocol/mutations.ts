/** The removal of one guard of the writing protocol. */
export interface Mutation {
  name: string;
  /** Relative to the repository's root. */
  file: string;
  /** Must be in the file exactly once. */
  find: string;
  replace: string;
  /** The number of random scenarios that detect it. Default: 300. */
  seeds?: number;
}

/** Plausible mistakes that tests against a faultless GitHub would not detect. */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: "writes are retried like reads",
    file: "src/github/client.ts",
    find: `options.method === "GET" ? (retry?.tries ?? 1) : 1`,
    replace: `retry?.tries ?? 1`,
  },
  {
    name: "a create of unknown outcome counts as failed",
    file: "src/github/write/writer.ts",
    find: "if (wasRefused(error)) throw error;",
    replace: "throw error;",
  },
  {
    name: "a write of unknown outcome is not reported",
    file: "src/github/write/apply.ts",
    find: "else applied.problems.push(problemOf(error, operation));",
    replace: "else if (!hasUnknownOutcome(error)) applied.problems.push(problemOf(error, operation));",
  },
  {
    name: "an error that stops all writes is not reported",
    file: "src/github/write/apply.ts",
    find: "else applied.problems.push(problemOf(error, operation));",
    replace: "else if (!stopsWriting(error)) applied.problems.push(problemOf(error, operation));",
  },
  {
    name: "a response of another shape counts as an empty list",
    file: "src/github/pages.ts",
    find: "pages.flatMap((page) => expectShape(v.array(schema), page.data, doing))",
    replace:
      "pages.flatMap((page) => (Array.isArray(page.data) ? expectShape(v.array(schema), page.data, doing) : []))",
  },
  {
    name: "issues of the ledger that no list shows are not read",
    file: "src/github/read/register.ts",
    find: "const direct = new Set([...unseen,",
    replace: "const direct = new Set([...unseen.slice(0, 0),",
  },
  {
    name: "the newest issues are not read before a create",
    file: "src/run/sync.ts",
    find: 'return register.dashboard === null || plan.operations.some(({ type }) => type === "create");',
    replace: "return plan === null && register === null;",
  },
  {
    name: "issues newer than the list are not read",
    file: "src/github/read/issues.ts",
    find: "there = (await mapLimited(numbers, look)).includes(true);",
    replace: "there = numbers.length === 0;",
  },
  {
    name: "numbers missing among the newest are not read",
    file: "src/github/read/issues.ts",
    find: "await mapLimited(gaps, look);",
    replace: "",
  },
  {
    name: "no lease",
    file: "src/github/write/lease.ts",
    find: "const labels = new LockLabels(deps);",
    replace:
      "if (length > 0) return { mayWrite: () => true, release: async () => {} };\n  const labels = new LockLabels(deps);",
  },
  {
    name: "the lease of another run counts as expired",
    file: "src/github/write/lease.ts",
    find: "until: Number.isNaN(until) ? 0 : until }",
    replace: "until: 0 }",
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
    find: "(number === 1 || (below !== null && below.until <= clock()))",
    replace: "(number === 1 || below === below)",
  },
  {
    name: "the lease is released although a write may still arrive",
    file: "src/run/sync.ts",
    find: "if (!progress.uncertain) await release",
    replace: "await release",
  },
  {
    name: "the lock of another run counts as our own",
    file: "src/github/write/lease.ts",
    find: "held.holder === mine.holder ? null : held",
    replace: "null",
  },
  {
    name: "writing continues after half the lease",
    file: "src/github/write/lease.ts",
    find: "mayWrite: () => clock() < until - length / 2",
    replace: "mayWrite: () => true",
  },
  {
    name: "locks are deleted that another run may hold",
    file: "src/github/write/lease.ts",
    find: "one <= number && clock() < until;",
    replace: "one <= number;",
  },
  {
    name: "the plan from before the lease is applied",
    file: "src/run/sync.ts",
    find: "observation = await observe(",
    replace: "observation = round === 1 ? first : await observe(",
  },
  {
    name: "a second round creates again",
    file: "src/run/sync.ts",
    find: `one.type !== "create" || !progress.sent.has(one.block.key)`,
    replace: "true",
  },
  {
    name: "an update overwrites a block that was not read",
    file: "src/github/write/writer.ts",
    find: "&& isSame(parts.block, block) ? parts",
    replace: "? parts",
  },
  {
    name: "the newest issue of a commitment wins",
    file: "src/core/identity/select.ts",
    find: "rank(a) - rank(b) || byNumber(a, b)",
    replace: "byNumber(b, a)",
  },
  {
    name: "the original is closed instead of its duplicate",
    file: "src/github/write/apply.ts",
    find: "writer.closeDuplicate(operation.number, operation.of,",
    replace: "writer.closeDuplicate(operation.of, operation.number,",
  },
  {
    name: "duplicates are left open",
    file: "src/core/plan/operations.ts",
    find: "input.duplicates.map((duplicate) =>",
    replace: "input.duplicates.slice(0, 0).map((duplicate) =>",
  },
  {
    name: "a block by anyone is trusted",
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
    name: "the ledger drops issues that are not tracked now",
    file: "src/core/render/dashboard.ts",
    find: "...(ledger ? ledgerEntries(ledger) : []), ...added",
    replace: "...added",
  },
  {
    name: "a dashboard that the label does not point to is not found",
    file: "src/github/read/register.ts",
    find: "[...rooted, ...findDashboards([...issues.values()], repository.id, authors)]",
    replace: "rooted",
  },
  {
    name: "the label never points at the dashboard",
    file: "src/github/write/dashboard.ts",
    find: "if (pointedAt(tracker.pointer) !== number) await",
    replace: "if (pointedAt(tracker.pointer) === number) await",
  },
];
