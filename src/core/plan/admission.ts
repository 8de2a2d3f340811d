import { pairReports } from "../identity/pair-reports.ts";
import type { Block } from "../model/block.ts";
import type { Commitment, Problem, Report } from "../model/commitment.ts";
import type { Day } from "../model/date.ts";

interface Known {
  block: Block;
}

/** The commitments and withdrawals in a report. */
export function itemsOf({ commitments, withdrawn }: Report): Commitment[] {
  return [...commitments, ...withdrawn];
}

/**
 * Leaves out drafts that were never tracked. `draft: true` only delays a report's first admission: taking a promise back needs
 * more than that.
 */
export function withoutDrafts(reports: readonly Report[], known: readonly Known[]): Report[] {
  if (!reports.some(({ draft }) => draft)) return [...reports];
  const blocks = known.map(({ block }) => block);
  const tracked = new Set([
    ...blocks.map(({ report }) => report.path),
    ...pairReports(reports.flatMap(itemsOf), blocks).values(),
  ]);
  return reports.filter(({ draft, path }) => !draft || tracked.has(path));
}

/** The warning for each draft that is tracked already. */
export function draftProblems(reports: readonly Report[]): Problem[] {
  return reports
    .filter(({ draft }) => draft)
    .map(({ path }) => ({
      severity: "warning",
      file: path,
      line: 1,
      message: `${path} is tracked already, so \`draft: true\` has no effect. Remove it, or withdraw the commitments with a reason.`,
    }));
}

/** Admits reports published on or after `since`. A report with a tracked item stays admitted even if its date or name changes. */
export function admitReports(
  reports: readonly Report[],
  isTracked: (commitment: Commitment) => boolean,
  since: Day,
): { admitted: Report[]; beforeSince: number } {
  const isExcluded = (report: Report): boolean =>
    report.published !== null && report.published < since && !itemsOf(report).some(isTracked);
  return {
    admitted: reports.filter((report) => !isExcluded(report)),
    beforeSince: reports.filter(isExcluded).reduce((sum, { commitments }) => sum + commitments.length, 0),
  };
}
