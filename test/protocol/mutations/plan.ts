import type { Guard } from "./mutation.ts";

/** Guards on what a run may conclude from the reports. */
export const PLAN: readonly Guard[] = [
  {
    against: "A report or a block can't be read, or the default reads more files than before",
    holds:
      "A commitment that wasn't read doesn't count as removed, and no issue is opened for one that may already have an issue.",
    mutations: [
      {
        name: "a wider default admits reports that already existed",
        file: "src/core/plan/admission.ts",
        find: "filter(({ path }) => passedOver.has(path))",
        replace: "filter(({ path }) => passedOver.has(path) && path === null)",
      },
      {
        name: "before the first run, a deleted line that was never tracked fails the pull request",
        file: "src/core/plan/diff.ts",
        find: "const settled = isFirst ? [] : before.commitments.map(settle);",
        replace: "const settled = before.commitments.map(settle);",
      },
      {
        name: "every run moves the recorded time of the change to a wider default",
        file: "src/run/passed-over.ts",
        find: "return entry.fewer_names_until ?? null;",
        replace: "return entry.last_run_at;",
      },
      {
        name: "a report that `documents` no longer covers counts as gone",
        file: "src/core/plan/coverage.ts",
        find: "text !== undefined && removed === null && containsWords(",
        replace: "text !== undefined && removed !== null && containsWords(",
      },
      {
        name: "an unreadable report doesn't hold back removals in other reports",
        file: "src/core/plan/reconcile.ts",
        find: "const seesAll = complete && unreadable.size === 0;",
        replace: "const seesAll = complete;",
        tests: ["core/plan/coverage"],
      },
      {
        name: "an issue is created for an item that resembles a frozen commitment",
        file: "src/core/plan/reconcile.ts",
        find: "const isUnclear = resembles(commitment);",
        replace: "const isUnclear = false;",
        tests: ["core/plan/coverage"],
      },
      {
        name: "an unreadable block doesn't hold back removals",
        file: "src/core/plan/reconcile.ts",
        find: "const seesAll = complete && unreadable.size === 0;",
        replace: "const seesAll = unreadable.size === 0;",
        tests: ["core/plan/operations"],
      },
      {
        name: "an unreadable block doesn't hold back creates",
        file: "src/core/plan/operations.ts",
        find: "input.complete && lost.size === 0 ? policy.maxCreates : 0",
        replace: "lost.size === 0 ? policy.maxCreates : 0",
      },
      {
        name: "a missing issue whose commitment is unknown doesn't hold back creates",
        file: "src/core/plan/operations.ts",
        find: "input.complete && lost.size === 0 ? policy.maxCreates : 0",
        replace: "input.complete ? policy.maxCreates : 0",
        tests: ["core/plan/gone"],
      },
      {
        name: "items in a renamed report that isn't covered are admitted",
        file: "src/core/plan/reconcile.ts",
        find: "return isUnclear || followed.has(commitment.report) ||",
        replace: "return isUnclear ||",
        tests: ["run/coverage"],
      },
      {
        name: "an issue is created at once for an item that only a newer version finds",
        file: "src/core/plan/reconcile.ts",
        find: " || hints.has(commitment);",
        replace: ";",
        tests: ["core/plan/pair-items"],
      },
      {
        name: "an item that a newer version doesn't find counts as removed",
        file: "src/core/plan/reconcile.ts",
        find: "!paired.has(before) && !heldByReader.has(before)",
        replace: "!paired.has(before)",
        tests: ["core/plan/pair-items"],
      },
      {
        name: "marking a tracked report as a draft removes its commitments",
        file: "src/core/plan/admission.ts",
        find: "!draft || tracked.has(path)",
        replace: "!draft",
      },
      {
        name: "an issue is written although some of its activity could not be read",
        file: "src/core/plan/operations.ts",
        find: 'unheard === "activity" || (',
        replace: "(",
      },
      {
        name: "a report that a link or submodule replaced counts as removed",
        file: "src/run/coverage.ts",
        find: "new Set([...replaced.filter((path) => !renames.has(path)), ...unsaid])",
        replace: "new Set(unsaid)",
      },
    ],
  },
  {
    against: "A new report states a date before `since`, so its commitments are silently not tracked",
    holds: "A run says so if the report was committed on or after `since`, and `lint` says so if the report is new.",
    mutations: [
      {
        name: "`lint` doesn't mention a new report with an old date",
        file: "src/run/backdated.ts",
        find: ".filter((report) => isEarly(report, since) && !known.has(report.path))",
        replace: ".filter((report) => !isEarly(report, since) && !known.has(report.path))",
      },
      {
        name: "a renamed report is new",
        file: "src/run/lint-dates.ts",
        find: "pathBefore(path) === null ||",
        replace: "!base.some((report) => report.path === path) ||",
      },
      {
        name: "a new report with an old date isn't mentioned",
        file: "src/run/backdated.ts",
        find: "committed < since",
        replace: "committed > since",
      },
      {
        name: "first commits are looked up in every run",
        file: "src/run/backdated.ts",
        find: "if (count <= entry.untracked.before_since) return [];",
        replace: "",
      },
      {
        name: "a failed lookup of a report's first commit stops the run",
        file: "src/run/try-first-commits.ts",
        find: "if (!(error instanceof Failure)) throw error;",
        replace: "throw error;",
      },
    ],
  },
];
