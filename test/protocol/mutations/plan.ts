import type { Mutation } from "./mutation.ts";

/** Guards on what a run may conclude from the reports. */
export const PLAN: readonly Mutation[] = [
  {
    name: "a wider default admits reports that already existed",
    file: "src/core/plan/admission.ts",
    find: "filter(({ path }) => passedOver.has(path))",
    replace: "filter(({ path }) => passedOver.has(path) && path === null)",
  },
  {
    name: "the recorded time of the change to a wider default moves with every run",
    file: "src/run/passed-over.ts",
    find: "return entry.fewer_names_until ?? (entry.reader === undefined ? entry.last_run_at : null);",
    replace: "return entry.last_run_at;",
  },
  {
    name: "duplicates are left open",
    file: "src/core/plan/operations.ts",
    find: "input.duplicates.map((duplicate) =>",
    replace: "input.duplicates.slice(0, 0).map((duplicate) =>",
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
  },
  {
    name: "an issue is created for an item that resembles a frozen commitment",
    file: "src/core/plan/reconcile.ts",
    find: "const isUnclear = resembles(commitment);",
    replace: "const isUnclear = false;",
  },
  {
    name: "an unreadable block doesn't hold back removals",
    file: "src/core/plan/reconcile.ts",
    find: "const seesAll = complete && unreadable.size === 0;",
    replace: "const seesAll = unreadable.size === 0;",
  },
  {
    name: "an unreadable block doesn't hold back creates",
    file: "src/core/plan/operations.ts",
    find: "input.complete && !uncertain ? policy.maxCreates : 0",
    replace: "uncertain ? 0 : policy.maxCreates",
  },
  {
    name: "a missing issue that an older version recorded doesn't hold back creates",
    file: "src/core/plan/operations.ts",
    find: "input.complete && !uncertain ? policy.maxCreates : 0",
    replace: "input.complete ? policy.maxCreates : 0",
  },
  {
    name: "items in a renamed report that isn't covered are admitted",
    file: "src/core/plan/reconcile.ts",
    find: "return isUnclear || followed.has(commitment.report) ||",
    replace: "return isUnclear ||",
  },
  {
    name: "an issue is created at once for an item that only a newer version finds",
    file: "src/core/plan/reconcile.ts",
    find: " || hints.has(commitment);",
    replace: ";",
  },
  {
    name: "an item that a newer version doesn't find counts as removed",
    file: "src/core/plan/reconcile.ts",
    find: "!paired.has(before) && !heldByReader.has(before)",
    replace: "!paired.has(before)",
  },
  {
    name: "marking a tracked report as a draft removes its commitments",
    file: "src/core/plan/admission.ts",
    find: "!draft || tracked.has(path)",
    replace: "!draft",
  },
  {
    name: "missing comments are retried on a locked issue",
    file: "src/core/plan/operations.ts",
    find: "isSame(locked ? assessed.block : block, before)",
    replace: "isSame(block, before)",
  },
  {
    name: "an issue is written although some of its activity could not be read",
    file: "src/core/plan/operations.ts",
    find: `unheard === "activity" || (`,
    replace: "(",
  },
  {
    name: "a report that a link or submodule replaced counts as removed",
    file: "src/run/coverage.ts",
    find: "new Set([...replaced.filter((path) => !renames.has(path)), ...unsaid])",
    replace: "new Set(unsaid)",
  },
];
