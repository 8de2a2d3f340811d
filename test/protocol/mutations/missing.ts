import type { Guard } from "./mutation.ts";

/** Guards on commitments whose issues were deleted. */
export const MISSING: readonly Guard[] = [
  {
    against: "A maintainer deletes the issue of a commitment that has slipped",
    holds: "While its words are in a report, the commitment counts with its original due date, and gets no new issue.",
    mutations: [
      {
        name: "a deleted issue's commitment is forgotten once its history has been read",
        file: "src/core/plan/plan.ts",
        find: "const known = [...tracked, ...knownGone(input.gone)];",
        replace: "const known = [...tracked, ...knownGone(input.gone.slice(input.gone.length))];",
        tests: ["protocol/missing-issues"],
      },
      {
        name: "a deleted issue's commitment starts again with its present due date",
        file: "src/run/observe.ts",
        find: "const gone = pasts.length > 0 ? await",
        replace: "const gone = pasts.length < 0 ? await",
        tests: ["protocol/missing-issues"],
      },
      {
        name: "the ledger doesn't remember a deleted issue's commitment",
        file: "src/run/dashboard.ts",
        find: "return withGoneBlocks(ledger, gone, conclusion.gone);",
        replace: "return withGoneBlocks(ledger, gone, new Map());",
        tests: ["protocol/missing-issues"],
      },
      {
        name: "a new issue replaces a deleted one although the original due date is unknown",
        file: "src/core/plan/creates.ts",
        find: "create: isKnown ? create : null,",
        replace: "create,",
        tests: ["protocol/missing-issues"],
      },
      {
        name: "two deleted issues with the same words share one past",
        file: "src/core/plan/gone.ts",
        find: "return same.length > 1 ? same.shift() : (same[0] ?? found);",
        replace: "return found;",
        tests: ["protocol/missing-issues"],
      },
      {
        name: "a deleted issue of an item with an id is created again",
        file: "src/core/plan/creates.ts",
        find: "replaces: gone, title: textFingerprint(commitment)",
        replace: "replaces: gone",
        tests: ["protocol/missing-issues"],
      },
    ],
  },
];
