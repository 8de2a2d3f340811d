import type { Guard } from "./mutation.ts";

/** Guards on commitments whose issues were deleted. */
export const MISSING: readonly Guard[] = [
  {
    against: "A maintainer deletes the issue of a commitment that has slipped",
    holds:
      "As long as its text is in a report, the commitment counts with its original due date and gets no new issue.",
    mutations: [
      {
        name: "a deleted issue's commitment is forgotten once its history has been read",
        file: "src/core/plan/plan.ts",
        find: "const known = [...tracked, ...knownGone(input.gone)];",
        replace: "const known = [...tracked, ...knownGone(input.gone.slice(input.gone.length))];",
        tests: ["protocol/missing-issues"],
      },
      {
        name: "a deleted issue's commitment starts again with its current due date",
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
        name: "two deleted issues with the same text share one past",
        file: "src/core/plan/gone.ts",
        find: "return same !== undefined && same.length > 1 ? same.shift() : found;",
        replace: "return found;",
        tests: ["protocol/missing-issues"],
      },
      {
        name: "a deleted issue of an item with an id is created again",
        file: "src/core/plan/creates.ts",
        find: "replaces: own, title: textFingerprint(commitment)",
        replace: "replaces: own",
        tests: ["protocol/missing-issues"],
      },
      {
        name: "a deleted issue's commitment is forgotten once its line is deleted, too",
        file: "src/core/plan/reconcile.ts",
        find: "const removed = seesAll ? missing : [];",
        replace: "const removed = seesAll ? missing.filter((before) => before.gone === undefined) : [];",
        tests: ["protocol/missing-issues"],
      },
    ],
  },
  {
    against: "An item gets a new id so that a new issue replaces its deleted one",
    holds: "The new issue keeps the original due date, and the deleted issue's commitment counts once.",
    mutations: [
      {
        name: "a new issue replaces a deleted one although the original due date is unknown",
        file: "src/core/plan/creates.ts",
        find: "return { ...nothing, problem: waitingProblem",
        replace: "return { ...nothing, create, problem: waitingProblem",
        tests: ["protocol/replaced-issues"],
      },
      {
        name: "a commitment with a new issue also counts as removed",
        file: "src/core/plan/gone.ts",
        find: "some(({ block }) => block.id !== missing.id)",
        replace: "some(({ block }) => block.id === missing.id)",
        tests: ["protocol/replaced-issues"],
      },
      {
        name: "a new issue starts again with the current due date",
        file: "src/core/plan/reconcile.ts",
        find: "const earlier = continues?.block ?? null;",
        replace: "const earlier = null;",
        tests: ["protocol/replaced-issues"],
      },
      {
        name: "the ledger forgets the past of a commitment whose new issue has to wait",
        file: "src/run/conclude.ts",
        find: "return continues !== undefined && issue === null ?",
        replace: "return gone !== undefined && continues !== undefined && issue === null ?",
        tests: ["protocol/replaced-issues"],
      },
    ],
  },
  {
    against: "An id moves within its item, or an item has two ids",
    holds: "An id is never part of the title, so the item keeps its issue. Two ids are an error.",
    mutations: [
      {
        name: "only an id at the end of an item is an id",
        file: "src/core/parse/markdown/ids.ts",
        find: "    if (isText(match.index)) return [];",
        replace: "    if (isText(match.index) || match.index + match[0].length < text.length) return [];",
        tests: ["core/parse/markdown/ids"],
      },
      {
        name: "an id in code is an id",
        file: "src/core/parse/markdown/inline-content.ts",
        find: "this.#escaped.has(offset) || isInside(this.#code, offset)",
        replace: "this.#escaped.has(offset)",
        tests: ["core/parse/markdown/ids"],
      },
      {
        name: "a second id is ignored",
        file: "src/core/parse/sections/collector.ts",
        find: "if (other !== undefined)",
        replace: 'if (other === "")',
        tests: ["core/parse/markdown/ids"],
      },
      {
        name: "what looks like an id is part of the title without a warning",
        file: "src/core/parse/sections/collector.ts",
        find: "if (malformed !== null)",
        replace: 'if (malformed === "")',
        tests: ["core/parse/markdown/ids"],
      },
      {
        name: "an id in a withdrawn item's replacement is the item's own",
        file: "src/core/parse/sections/collector.ts",
        find: "(own) => own !== withdrawal?.replacedBy",
        replace: "(own) => own !== withdrawal?.explanation",
        tests: ["core/parse/markdown/ids"],
      },
    ],
  },
];
