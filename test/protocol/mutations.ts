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
    file: "src/github/write/writer.ts",
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
    file: "src/github/read/register.ts",
    find: "const direct = new Set([...unseen,",
    replace: "const direct = new Set([...unseen.slice(0, 0),",
  },
  {
    name: "no look at the newest issues before a create",
    file: "src/run/sync.ts",
    find: 'return register.dashboard === null || plan.operations.some(({ type }) => type === "create");',
    replace: "return plan === null && register === null;",
  },
  {
    name: "nothing is looked for beyond the newest of the list",
    file: "src/github/read/issues.ts",
    find: "there = (await mapLimited(numbers, look)).includes(true);",
    replace: "there = numbers.length === 0;",
  },
  {
    name: "numbers missing among the newest are not looked for",
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
    name: "another's lease counts as expired",
    file: "src/github/write/lease.ts",
    find: "until: Number.isNaN(until) ? 0 : until }",
    replace: "until: 0 }",
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
    find: "(number === 1 || (below !== null && below.until <= clock()))",
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
    file: "src/github/write/lease.ts",
    find: "held.holder === mine.holder ? null : held",
    replace: "null",
  },
  {
    name: "writing goes on past half the lease",
    file: "src/github/write/lease.ts",
    find: "mayWrite: () => clock() < until - length / 2",
    replace: "mayWrite: () => true",
  },
  {
    name: "locks are removed when they may be another's",
    file: "src/github/write/lease.ts",
    find: "one <= number && clock() < until;",
    replace: "one <= number;",
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
    file: "src/github/write/writer.ts",
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
    file: "src/core/render/dashboard.ts",
    find: "...(ledger ? ledgerEntries(ledger) : []), ...added",
    replace: "...added",
  },
  {
    name: "a dashboard that the label does not name is not found",
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
