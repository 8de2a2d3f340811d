import type { Block } from "../core/model/block.ts";
import type { Problem, Report } from "../core/model/commitment.ts";
import { dayOf, type Day } from "../core/model/date.ts";
import type { LedgerSource } from "../core/model/ledger-sources.ts";
import type { Register } from "../github/read/register.ts";
import { plural } from "../core/model/text.ts";
import { tryFirstCommits } from "./try-first-commits.ts";
import type { RunContext } from "./world.ts";

/** The maximum number of reports whose first commits are looked up. */
const MAX_REPORTS = 100;

export interface EarlyReports {
  reports: readonly Report[];
  /** Reports published before this date are not admitted. */
  since: Day;
  register: Pick<Register, "tracked" | "gone">;
  /** The ledger's entry for this run's source; null before its first run. */
  entry: Pick<LedgerSource, "untracked"> | null;
}

/**
 * Warns about new reports that aren't tracked because they state a date before `since`, although they were first committed on
 * that day or later. Looks up their first commits only if the ledger counted fewer early commitments, so usually not at all.
 * Returns no warnings on the first run.
 */
export async function findBackdated(
  { reports, since, register, entry }: EarlyReports,
  { world, config }: RunContext,
): Promise<Problem[]> {
  if (entry === null) return [];
  const tracked = new Set([...register.tracked, ...register.gone].flatMap(({ block }) => block?.report.path ?? []));
  const early = reports.filter((report) => isEarly(report, since) && !tracked.has(report.path));
  const count = early.reduce((sum, { commitments }) => sum + commitments.length, 0);
  if (count <= entry.untracked.before_since) return [];
  const paths = early.slice(0, MAX_REPORTS).map(({ path }) => path);
  const firstCommits = await tryFirstCommits(paths, world);
  return early.flatMap((report): Problem[] => {
    const dates = firstCommits.get(report.path) ?? null;
    const committed = dates && dayOf(dates.promised, config.timezone);
    if (committed === null || committed < since) return [];
    const verb = report.commitments.length === 1 ? "is" : "are";
    return [problemOf(report, since, `${verb} not tracked, although it was committed on ${committed}`)];
  });
}

export interface ProposedReports {
  /** The reports that a pull request adds. */
  added: readonly Report[];
  tracked: ReadonlyArray<{ block: Pick<Block, "report"> }>;
  since: Day;
  today: Day;
}

/**
 * Warns about reports that a pull request adds and that won't be tracked, because they state a date before `since`. Returns no
 * warnings while `since` is in the future.
 */
export function findProposedBackdated({ added, tracked, since, today }: ProposedReports): Problem[] {
  if (today < since) return [];
  const known = new Set(tracked.map(({ block }) => block.report.path));
  return added
    .filter((report) => isEarly(report, since) && !known.has(report.path))
    .map((report) => problemOf(report, since, "won't be tracked, although the report is new"));
}

/** Whether a report has commitments, isn't a draft and was published before `since`. */
function isEarly({ draft, published, commitments }: Report, since: Day): boolean {
  return !draft && commitments.length > 0 && published !== null && published < since;
}

/** `fate` says what happens to the report's commitments. */
function problemOf({ path, published, commitments }: Report, since: Day, fate: string): Problem {
  const count = plural(commitments.length, "commitment", "commitments");
  const message = `${path} states the date ${published}, before \`since\` (${since}), so its ${count} ${fate}. Correct the date, or set \`since\` to ${published} or earlier.`;
  return { severity: "warning", file: path, line: null, message };
}
