import { pairReports } from "../identity/pair-reports.ts";
import type { Block } from "../model/block.ts";
import type { Commitment, Problem, Report } from "../model/commitment.ts";
import type { Day } from "../model/date.ts";
import { plural } from "../model/text.ts";

interface Known {
  block: Block;
}

/** The commitments and withdrawals in a report. */
export function itemsOf({ commitments, withdrawn }: Report): Commitment[] {
  return [...commitments, ...withdrawn];
}

/**
 * Leaves out drafts that were never tracked. `draft: true` only delays a report's first admission. It doesn't withdraw
 * commitments.
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

/** The warning for each draft that is already tracked. */
export function draftProblems(reports: readonly Report[]): Problem[] {
  return reports
    .filter(({ draft }) => draft)
    .map(({ path }) => ({
      severity: "warning",
      file: path,
      line: 1,
      message: `${path} is already tracked, so \`draft: true\` has no effect. Remove it, or withdraw the commitments with a reason.`,
    }));
}

export interface Admission {
  admitted: Report[];
  /** The number of commitments in reports published before `since`. */
  beforeSince: number;
  /** The other reports that aren't admitted, because their paths are in `passedOver`. */
  passedOver: Report[];
}

/**
 * Admits reports that weren't published before `since` and whose paths aren't in `passedOver`. A report with a tracked item stays
 * admitted even if its date or name changes.
 */
export function admitReports(
  reports: readonly Report[],
  isTracked: (commitment: Commitment) => boolean,
  { since, passedOver = new Set<string>() }: { since: Day; passedOver?: ReadonlySet<string> | undefined },
): Admission {
  const untracked = new Set(reports.filter((report) => !itemsOf(report).some(isTracked)));
  const early = [...untracked].filter(({ published }) => published !== null && published < since);
  for (const report of early) untracked.delete(report);
  const passed = [...untracked].filter(({ path }) => passedOver.has(path));
  const excluded = new Set([...early, ...passed]);
  return {
    admitted: reports.filter((report) => !excluded.has(report)),
    beforeSince: countCommitments(early),
    passedOver: passed,
  };
}

/** The number of commitments in these reports. */
export function countCommitments(reports: readonly Report[]): number {
  return reports.reduce((sum, { commitments }) => sum + commitments.length, 0);
}

/** The warning about reports that predate the default that recognises their names; empty if they contain no commitments. */
export function passedOverProblems(reports: readonly Report[]): Problem[] {
  const [first, ...others] = reports.filter(({ commitments }) => commitments.length > 0);
  if (first === undefined) return [];
  const count = countCommitments(reports);
  const more = others.length > 0 ? ` and ${plural(others.length, "other report", "other reports")} were` : " was";
  const not = `${plural(count, "commitment", "commitments")} in ${others.length > 0 ? "them" : "it"} ${count > 1 ? "are" : "is"} not tracked`;
  const fix = `To track ${count > 1 ? "them" : "it"}, add the ${others.length > 0 ? "reports" : "report"} to \`documents\`.`;
  const message = `${first.path}${more} committed before Follow-through recognised such names, so ${not}. ${fix}`;
  return [{ severity: "warning", file: first.path, line: null, message }];
}
