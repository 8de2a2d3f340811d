import type { Guard } from "./mutation.ts";

/** Guards between repositories. */
export const SOURCES: readonly Guard[] = [
  {
    against: "A repository was transferred or recreated, and has another id",
    holds: "Its issues are adopted only on request, the ledger first, and none is opened twice.",
    mutations: [
      {
        name: "a repository with another id is adopted without `adopt`",
        file: "src/github/read/labelled.ts",
        find: "if (!adopt) throw",
        replace: "if (adopt && !adopt) throw",
      },
      {
        name: "an adoption writes blocks before the ledger",
        file: "src/run/sync.ts",
        find: "observation = await adopt(observation,",
        replace: "if (round > ROUNDS) observation = await adopt(observation,",
        tests: ["protocol/renamed-source"],
      },
      {
        name: "the ledger forgets the repository's previous ids",
        file: "src/core/model/ledger.ts",
        find: "...(ids.length > 0 ? { previous_ids: ids } : {})",
        replace: "...(ids.length < 0 ? { previous_ids: ids } : {})",
      },
      {
        name: "a listed block of a third repository is taken over",
        file: "src/core/identity/select.ts",
        find: "if (!previousIds(ledger, repositoryId).includes(block.repository_id))",
        replace: "if (ledger === null)",
      },
      {
        name: "a listed block with the repository's earlier id is taken over regardless of who wrote it",
        file: "src/core/identity/select.ts",
        find: "if (includesLogin(author, authors)) return null;",
        replace: "return null;",
      },
      {
        name: "an unlisted block with the repository's earlier id doesn't reserve its key",
        file: "src/core/identity/select.ts",
        find: "const isClaimed = mayBeOurs && includesLogin(author, authors);",
        replace: "const isClaimed = mayBeOurs && author === null;",
      },
      {
        name: "a listed block that can't be taken over doesn't stop creates",
        file: "src/core/identity/select.ts",
        find: "so a run must not create another.\n    reportLost(selection, number, ",
        replace: 'so a run must not create another.\n    report(selection, "error", ',
      },
      {
        name: "an adopted block is not written",
        file: "src/core/plan/operations.ts",
        find: "!issue.repaired && !isAdopted && isSame(",
        replace: "!issue.repaired && isSame(",
        tests: ["protocol/renamed-source"],
      },
      {
        name: "another repository's dashboard doesn't stop creates if the label doesn't name it",
        file: "src/github/read/register.ts",
        find: "if (dashboard === null) holdForUnnamed(",
        replace: "if (dashboard !== null) holdForUnnamed(",
        tests: ["protocol/adoption"],
      },
      {
        name: "a source with another id is adopted without `adopt`",
        file: "src/run/known-source.ts",
        find: "if (matches.length > 0 && !config.adopt) throw",
        replace: "if (matches.length > 0 && config.adopt) throw",
      },
    ],
  },
  {
    against: "Two sources share one tracker",
    holds: "Each source changes only its own issues.",
    mutations: [
      {
        name: "the commitments of two sources can share a key",
        file: "src/core/plan/reconcile.ts",
        find: "source === null ? report.slug : ",
        replace: "source === source ? report.slug : ",
        tests: ["core/plan/source"],
      },
      {
        name: "another source's issue counts as our own",
        file: "src/run/own-issues.ts",
        find: "const own = tracked.filter((issue) => !foreign.has(issue));",
        replace: "const own = tracked;",
      },
      {
        name: "an old block without a source counts as belonging to every source",
        file: "src/run/own-issues.ts",
        find: "...unknown.filter((issue) => !isOurs(issue)),",
        replace: "",
      },
      {
        name: "another source's damaged block holds back creates",
        file: "src/run/own-issues.ts",
        find: "lost: lost && (left.length > 0 || lostIssues.length === 0),",
        replace: "lost,",
        tests: ["protocol/shared-tracker"],
      },
      {
        name: "a damaged block of another source is repaired",
        file: "src/run/own-issues.ts",
        find: "damaged: damaged.filter(({ issue }) => !isOther(issue.facts.number)),",
        replace: "damaged,",
      },
    ],
  },
];
