/** One guard of the writing protocol taken out. */
export interface Mutation {
  name: string;
  /** From the repository's root. */
  file: string;
  /** Stands exactly once in the file. */
  find: string;
  replace: string;
  /** How many random lives find it; 300 where it is left out. */
  seeds?: number;
}

/** Each is a mistake that somebody could make in good faith, and that a test with a well-behaved GitHub would not see. */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: "writes are retried as reads are",
    file: "src/github/client.ts",
    find: `options.method === "GET" ? (retry?.tries ?? 1) : 1`,
    replace: `retry?.tries ?? 1`,
  },
  {
    name: "a create of unknown outcome counts as none",
    file: "src/github/write/create-issue.ts",
    find: "if (wasRefused(error)) throw error;",
    replace: "throw error;",
  },
  {
    name: "a write of unknown outcome is passed over",
    file: "src/github/write/apply.ts",
    find: "else applied.problems.push(problemOf(error, operation));",
    replace: "else if (!hasUnknownOutcome(error)) applied.problems.push(problemOf(error, operation));",
  },
  {
    name: "what ends all writing is not said",
    file: "src/github/write/apply.ts",
    find: "else applied.problems.push(problemOf(error, operation));",
    replace: "else if (!stopsWriting(error)) applied.problems.push(problemOf(error, operation));",
  },
  {
    name: "an answer of another shape is an empty list",
    file: "src/github/pages.ts",
    find: "pages.flatMap((page) => expectShape(v.array(schema), page.data, doing))",
    replace:
      "pages.flatMap((page) => (Array.isArray(page.data) ? expectShape(v.array(schema), page.data, doing) : []))",
  },
  {
    name: "the ledger's issues are not looked for",
    file: "src/github/read/ledger-issues.ts",
    find: "const numbers = new Set([...unlisted,",
    replace: "const numbers = new Set([...unlisted.slice(0, 0),",
  },
  {
    name: "no look at the newest issues before a create",
    file: "src/run/sync.ts",
    find: 'return register.dashboard === null || plan.operations.some(({ type }) => type === "create");',
    replace: "return plan === null && register === null;",
  },
  {
    name: "nothing is looked for beyond the newest of the list",
    file: "src/github/read/newest-issues.ts",
    find: "more = (await mapLimited(range(next, NUMBERS_AHEAD), probe)).includes(true);",
    replace: "more = false;",
  },
  {
    name: "numbers missing among the newest are not looked for",
    file: "src/github/read/newest-issues.ts",
    find: "await mapLimited(missing, probe);",
    replace: "",
  },
  {
    name: "no lease",
    file: "src/github/write/lease.ts",
    find: "const locks = new LockLabels(deps);",
    replace:
      "if (durationMs > 0) return { mayWrite: () => true, release: async () => {} };\n  const locks = new LockLabels(deps);",
  },
  {
    name: "another's lease counts as expired",
    file: "src/github/write/lock-labels.ts",
    find: "expires: Number.isNaN(until) ? 0 : until }",
    replace: "expires: 0 }",
  },
  {
    name: "the lock above is not looked at",
    file: "src/github/write/lease.ts",
    find: "if (above === null && (",
    replace: "if ((",
  },
  {
    name: "the lock below is not looked at",
    file: "src/github/write/lease.ts",
    find: "(number === 1 || (below !== null && below.expires <= now()))",
    replace: "(number === 1 || below === below)",
  },
  {
    name: "the lease is given back whatever may still come",
    file: "src/run/sync.ts",
    find: "if (!progress.uncertain) await release",
    replace: "await release",
  },
  {
    name: "another's lock is taken for one's own",
    file: "src/github/write/lock-labels.ts",
    find: "held.holder === mine.holder ? null : held",
    replace: "null",
  },
  {
    name: "writing goes on past half the lease",
    file: "src/github/write/lease.ts",
    find: "mayWrite: () => now() < expires - durationMs / 2",
    replace: "mayWrite: () => true",
  },
  {
    name: "locks are removed when they may be another's",
    file: "src/github/write/lease.ts",
    find: "lock <= number && now() < expires;",
    replace: "lock <= number;",
  },
  {
    name: "the plan from before the lease is carried out",
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
    name: "an update overwrites what was not read",
    file: "src/github/write/update-issue.ts",
    find: "&& isSame(parts.block, block) ? parts",
    replace: "? parts",
  },
  {
    name: "the highest number of a promise's issues wins",
    file: "src/core/identity/select.ts",
    find: "rank(a) - rank(b) || byNumber(a, b)",
    replace: "byNumber(b, a)",
  },
  {
    name: "the wrong one of two is closed",
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
    name: "anybody's block counts",
    file: "src/core/identity/select.ts",
    find: "isListed ? whyForeign(body, trust) : whyUntrusted(issue, body, trust)",
    replace: "whyForeign(body, trust)",
  },
  {
    name: "new issues don't get into the ledger",
    file: "src/run/dashboard.ts",
    find: "issue ? [[issue.number,",
    replace: "issue && !applied?.written.has(block.key) ? [[issue.number,",
  },
  {
    name: "the ledger forgets what is not tracked now",
    file: "src/core/model/ledger.ts",
    find: "...(ledger ? ledgerEntries(ledger) : []), ...added",
    replace: "...added",
  },
  {
    name: "a dashboard that the label does not name is not found",
    file: "src/github/read/discover.ts",
    find: "findDashboards([...issues.values()], repositoryId, authors)[0] ?? null",
    replace: "findDashboards([], repositoryId, authors)[0] ?? null",
  },
  {
    name: "the label never points at the dashboard",
    file: "src/github/write/dashboard.ts",
    find: "if (parsePointer(register.pointer) !== number)",
    replace: "if (parsePointer(register.pointer) === number)",
  },
];
