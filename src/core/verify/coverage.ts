import { addDays, hoursBetween, type Day } from "../model/date.ts";
import type { TrackedIssue } from "../model/register.ts";
import { groupBy } from "../model/text.ts";
import { FIRST_RUN_DAYS } from "../plan/policy.ts";
import { createReadTest, type Order } from "./known-reads.ts";
import { runOf, type KnownRun } from "./push-dates.ts";
import type { ReplayedCommitment } from "./replay.ts";

/** A state published for less time than this may not have been seen by a run, because commits are often pushed in batches. */
export const SEEN_HOURS = 24;

/** What the issues reveal about the runs that created them. */
export interface Coverage {
  /** When the first issue was created, or now if there is none; RFC 3339. */
  from: string;
  /** When the first issue of each report was created, RFC 3339, by path. */
  reports: ReadonlyMap<string, string>;
  /** The runs that created issues and can't have left any for the next run, by the path of the issue's report. */
  reads: ReadonlyMap<string, readonly KnownRun[]>;
  /** The run that created each report's first issue, if it is known and the report has a publication date. */
  admissions: readonly Admission[];
  order: Order;
  /** The current `since`. */
  since: Day;
  /** Whether `since` isn't configured, so that the first run set it. */
  isDefaultSince: boolean;
  /** RFC 3339. */
  now: string;
}

interface Admission extends KnownRun {
  path: string;
  published: Day;
}

export interface CoverageInput {
  issues: readonly TrackedIssue[];
  order: Order;
  since: Day;
  isDefaultSince?: boolean;
  /** The most issues that a run creates. Without it, every run creates all issues. */
  maxCreates?: number;
  now: string;
}

/** Determines what the issues reveal about the runs that created them. */
export function coverageOf(input: CoverageInput): Coverage {
  const { issues, order, since, isDefaultSince = false, maxCreates = Infinity, now } = input;
  const sorted = issues.toSorted((a, b) => hoursBetween(b.facts.created_at, a.facts.created_at));
  const firsts = new Map<string, TrackedIssue>();
  for (const issue of sorted) {
    const { path } = issue.block.report;
    if (!firsts.has(path)) firsts.set(path, issue);
  }
  const created = groupBy(
    issues.flatMap((issue) => {
      const run = runOf(issue);
      return run === null ? [] : [{ run, path: issue.block.report.path }];
    }),
    ({ run }) => run.commit,
  );
  // A run that creates as many issues as it may leaves others for the next run.
  const complete = [...created.values()].filter((items) => items.length < maxCreates).flat();
  const reads = new Map(
    Array.from(
      groupBy(complete, ({ path }) => path),
      ([path, items]) => [path, items.map(({ run }) => run)],
    ),
  );
  return {
    from: sorted[0]?.facts.created_at ?? now,
    reports: new Map(Array.from(firsts, ([path, { facts }]) => [path, facts.created_at])),
    reads,
    admissions: Array.from(firsts, ([path, issue]) => admissionOf(path, issue)).filter((found) => found !== null),
    order,
    since,
    isDefaultSince,
    now,
  };
}

function admissionOf(path: string, issue: TrackedIssue): Admission | null {
  const run = runOf(issue);
  const { published } = issue.block.report;
  return run === null || published === null ? null : { path, published, ...run };
}

/** Whether a run read the commitment's report at a time when it contained the commitment, and created an issue for another item. */
export function wasRead(commitment: ReplayedCommitment, { reads, order }: Coverage): boolean {
  const runs = reads.get(commitment.states[0].path) ?? [];
  return runs.some(({ commit }) => wasThereAt(commit, commitment, order));
}

/**
 * The instant (RFC 3339) from which runs must have admitted the commitment's report; null if its date may have excluded it. The
 * current `since` can't exclude a report on its own, because people can change it. The report was admitted if an issue proves
 * it: one of the same report, or one that was created while this report was there, whose own report is no newer and in the same
 * folder. If no `since` is configured, the first run sets it. Issues that are older than the current one prove an earlier one.
 */
export function admittedFrom(commitment: ReplayedCommitment, coverage: Coverage): string | null {
  const { since, isDefaultSince, order, from } = coverage;
  const { published } = commitment.block.report;
  const { path } = commitment.states[0];
  if (published === null || published >= since) return from;
  const similar = coverage.admissions.filter((admission) => folderOf(admission.path) === folderOf(path));
  const proofs = similar.filter(
    (admission) => admission.published <= published && wasThereAt(admission.commit, commitment, order),
  );
  const instants = [...[coverage.reports.get(path) ?? []].flat(), ...proofs.map(({ at }) => at)];
  const firstSince = addDays(from.slice(0, 10), -FIRST_RUN_DAYS);
  const fixedAt = `${addDays(since, FIRST_RUN_DAYS)}T00:00:00Z`;
  const hadEarlierSince = isDefaultSince && similar.length > 0 && published >= firstSince;
  if (hadEarlierSince && hoursBetween(later(commitment.from, from), fixedAt) >= SEEN_HOURS) instants.push(from);
  return instants.length === 0 ? null : instants.reduce(earlier);
}

/** Whether the commitment was in its report at a commit. */
function wasThereAt(commit: string, commitment: ReplayedCommitment, order: Order): boolean {
  const position = order.get(commit);
  if (position === undefined) return false;
  const reads = [{ position, from: -Infinity, to: Infinity }];
  return commitment.states.some(createReadTest(commitment, { reads, order }));
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The later of two RFC 3339 instants. */
export function later(a: string, b: string): string {
  return hoursBetween(a, b) > 0 ? b : a;
}

/** The earlier of two RFC 3339 instants. */
export function earlier(a: string, b: string): string {
  return hoursBetween(a, b) >= 0 ? a : b;
}
