import type { Guard } from "./mutation.ts";

/** Guards on commitments whose issues were deleted. */
export const MISSING: readonly Guard[] = [
  {
    against: "A maintainer deletes the issue of a commitment that has slipped",
    holds: "The commitment keeps counting with its original due date, and gets no new issue.",
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
        find: "const gone = await recallBlocks({ register: repaired, reports: read.reports, entry: own.entry }, context);",
        replace: "const { gone } = repaired;",
        tests: ["protocol/missing-issues"],
      },
      {
        name: "the ledger doesn't remember a deleted issue's commitment",
        file: "src/run/dashboard.ts",
        find: "withGoneBlocks(ledger, ledger.gone, conclusion.gone)",
        replace: "withGoneBlocks(ledger, ledger.gone, new Map())",
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
        tests: ["core/plan/creates"],
      },
      {
        name: "a commitment with a new issue also counts as removed",
        file: "src/core/model/continuation.ts",
        find: "return block.continues === number &&",
        replace: "return block.continues === -number &&",
        tests: ["protocol/replaced-issues"],
      },
      {
        name: "a new issue starts again with the current due date",
        file: "src/core/plan/create-block.ts",
        find: "{ ...continues.block, ...fixed,",
        replace: "{ ...continues.block, first_due: null, ...fixed,",
        tests: ["protocol/replaced-issues"],
      },
      {
        name: "a new issue's due date is in the present time zone",
        file: "src/core/plan/create-block.ts",
        find: "continues?.block.time_zone ?? context.policy.timezone",
        replace: "context.policy.timezone",
        tests: ["core/plan/create-block"],
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
        name: "an id in a withdrawn item's replacement counts as the item's own",
        file: "src/core/parse/sections/collector.ts",
        find: "(own) => own !== withdrawal?.replacedBy",
        replace: "(own) => own !== withdrawal?.explanation",
        tests: ["core/parse/markdown/ids"],
      },
    ],
  },
  {
    against: "A maintainer deletes an issue, and its line from the report, before the ledger stores the commitment",
    holds:
      "The commitment is found in git and keeps counting. Until then, the run fails and opens no issue that could replace it.",
    mutations: [
      {
        name: "without the git history, only reports that contain the item are searched",
        file: "src/run/search-past.ts",
        find: "(all.length > MAX_SEARCHED ? [] : all)",
        replace: "[]",
        tests: ["run/recall"],
      },
      {
        name: "a commitment's earlier words don't identify it",
        file: "src/core/verify/recall.ts",
        find: "commitment.names.flatMap(",
        replace: "commitment.names.slice(-1).flatMap(",
      },
      {
        name: "a commitment that has an issue is taken for the missing one",
        file: "src/core/verify/recall.ts",
        find: "!pairs.has(commitment) && !taken",
        replace: "!taken",
      },
      {
        name: "a later commitment with the same words is taken for the missing one",
        file: "src/core/verify/recall.ts",
        find: "(isBorn ? 0 : 4) + ",
        replace: "",
      },
      {
        name: "an unknown commitment of a missing issue causes only a warning",
        file: "src/core/plan/problems.ts",
        find: 'return { severity: "error", file: null, line: null, message };',
        replace: 'return { severity: "warning", file: null, line: null, message };',
        tests: ["protocol/missing-issues"],
      },
      {
        name: "new items get issues although their report contains a commitment whose past is unknown",
        file: "src/core/plan/operations.ts",
        find: "!unclear.has(block.report.path)",
        replace: "!unclear.has(block.key)",
      },
    ],
  },
  {
    against:
      "After an issue was deleted, commits with false dates are pushed, or commits are removed with a force-push",
    holds:
      "The commitment's past is read only up to the last commit that a run read while the issue existed. Later commits count as made on the day of the run. If that commit's history can't be read, the past is unknown, and the run fails.",
    mutations: [
      {
        name: "the workspace's history is read up to the present commit",
        file: "src/run/past.ts",
        find: "world.readHistory(context.config, until)",
        replace: "world.readHistory(context.config)",
        tests: ["protocol/forged-dates"],
      },
      {
        name: "the history on GitHub is read up to the present commit",
        file: "src/run/past.ts",
        find: "world.askHistory(paths, context.config, until)",
        replace: "world.askHistory(paths, context.config)",
        tests: ["protocol/forged-dates"],
      },
      {
        name: "once a later commit is recorded, the past is read up to that commit",
        file: "src/run/recall.ts",
        find: "commits.get(number) ?? entry?.last_commit",
        replace: "entry?.last_commit",
        tests: ["protocol/forged-dates"],
      },
      {
        name: "a run doesn't record up to which commit the past of a missing issue can be read",
        file: "src/core/model/gone-blocks.ts",
        find: "if (known.length === 0) return ledger;",
        replace: "if (known.length >= 0) return ledger;",
        tests: ["protocol/forged-dates"],
      },
      {
        name: "a commit that was removed from the branch isn't named",
        file: "src/run/recall.ts",
        find: "isCutOff: true",
        replace: "isCutOff: false",
        tests: ["protocol/forged-dates"],
      },
      {
        name: "the ledger forgets the last reopening of a deleted issue",
        file: "src/core/lifecycle/remembered-dates.ts",
        find: "if (reopened === undefined) return dated;",
        replace: "if (reopened !== undefined) return dated;",
        tests: ["core/lifecycle/remembered-dates", "protocol/forged-dates"],
      },
      {
        name: "the ledger forgets when a deleted issue's commitment was done late",
        file: "src/core/lifecycle/remembered-dates.ts",
        find: "done !== undefined && done > block.done;",
        replace: "done !== undefined && done < block.done;",
        tests: ["protocol/forged-dates"],
      },
      {
        name: "the new issue of a reopened commitment is closed at once",
        file: "src/core/plan/state-change.ts",
        find: "return isDone(block) && lastReopening(block) === null;",
        replace: "return isDone(block);",
        tests: ["core/plan/state-change", "protocol/forged-dates"],
      },
      {
        name: "an item that took a commitment's place is taken for the missing issue's commitment",
        file: "src/core/verify/recall.ts",
        find: "endOf(other) >= birthOf(origin)) origin = other",
        replace: "endOf(other) >= birthOf(origin)) origin = origin",
      },
    ],
  },
  {
    against: "A maintainer deletes the dashboard, and with it the list of issues",
    holds:
      "Runs and `verify` fail until the label's description no longer names it. Afterwards, `verify` finds issues that stand in for deleted ones.",
    mutations: [
      {
        name: "a missing dashboard is replaced by a new one",
        file: "src/github/read/labelled.ts",
        find: "if (!listed) throw failure;",
        replace: "if (!listed) return null as never;",
      },
      {
        name: "an issue may be created long after its commitment was promised",
        file: "src/core/verify/compare-start.ts",
        find: "if (start === null) return [];",
        replace: "if (start !== null) return [];",
      },
    ],
  },
  {
    against: "An issue of another item is passed off as the one that continues a deleted issue's commitment",
    holds:
      "It counts only if it says so and, unless the ledger already records it, has the commitment's original due date, text, promise and moves.",
    mutations: [
      {
        name: "any issue can continue a missing one's commitment",
        file: "src/core/model/continuation.ts",
        find: "earlier !== undefined && hasPastOf(block, earlier)",
        replace: "earlier !== undefined",
      },
      {
        name: "`verify` accuses the issue that continues a missing one",
        file: "src/core/verify/compare-start.ts",
        find: "if (continues && limit !== undefined)",
        replace: "if (!continues && limit !== undefined)",
      },
    ],
  },
];
