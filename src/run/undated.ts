import { sourceOf } from "../config/connect.ts";
import type { Block } from "../core/model/block.ts";
import type { Problem, Report } from "../core/model/commitment.ts";
import { dayOf } from "../core/model/date.ts";
import { plural } from "../core/model/text.ts";
import { qualifyReport } from "../core/plan/source.ts";
import { completeDates, type DatedReports, type ParsedReport } from "../documents/dates.ts";
import type { RunContext } from "./world.ts";

/** The maximum number of reports that the warning names. */
const NAMED = 20;

/**
 * Adds the publication date to reports that don't state one, and the repository to references that don't name one. A report
 * whose first commit isn't known yet waits for a later run, because today's date would be wrong. A tracked report is kept,
 * because it was admitted before.
 */
export async function dateReports(
  parsed: readonly ParsedReport[],
  tracked: ReadonlyArray<{ block: Block }>,
  { world, config, github }: RunContext,
): Promise<DatedReports> {
  const issues = new Map(
    tracked.flatMap(({ block: { report } }) => (report.published ? [[report.path, report.published]] : [])),
  );
  const known = new Set(tracked.map(({ block }) => block.report.path));
  const lookUp = async (paths: readonly string[]): Promise<Map<string, string | null>> => {
    const found = await world.findFirstCommits(paths);
    return new Map(
      paths.flatMap((path) => {
        const dates = found.get(path) ?? (found.has(path) || known.has(path) ? null : undefined);
        return dates === undefined ? [] : [[path, dates && dayOf(dates.committed, config.timezone)]];
      }),
    );
  };
  const { reports, waiting } = await completeDates(parsed, config, { issues, lookUp });
  const source = sourceOf(github);
  return { reports: source === null ? reports : reports.map((report) => qualifyReport(report, source)), waiting };
}

/** Warns about the reports that wait for a date. */
export function waitingProblem(waiting: readonly Report["path"][]): Problem[] {
  if (waiting.length === 0) return [];
  const names =
    waiting.slice(0, NAMED).join(", ") + (waiting.length > NAMED ? ` and ${waiting.length - NAMED} more` : "");
  const [wait, unknown] =
    waiting.length === 1 ? ["waits", "its first commit isn't"] : ["wait", "their first commits aren't"];
  const message = `${plural(waiting.length, "report", "reports")} without a date ${wait} for a later run, because ${unknown} known yet: ${names}. To track them now, state the date in the report, or add a checkout step with \`fetch-depth: 0\`.`;
  return [{ severity: "warning", file: null, line: null, message }];
}
