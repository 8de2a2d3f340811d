import { sourceOf } from "../config/connect.ts";
import { policyOf } from "../config/policy.ts";
import type { Report } from "../core/model/commitment.ts";
import { addDays, dayOf, todayIn, type Day } from "../core/model/date.ts";
import type { TrackedIssue } from "../core/model/register.ts";
import type { LinkDates } from "../core/plan/link-dates.ts";
import type { Plan } from "../core/plan/operations.ts";
import type { LedgerSource } from "../core/model/ledger-sources.ts";
import { planSync, type PlanInput } from "../core/plan/plan.ts";
import { qualifyReport } from "../core/plan/source.ts";
import { READER } from "../core/parse/reader.ts";
import { completeDates, type ParsedReport } from "../documents/dates.ts";
import { readFirstCommit } from "../github/read/first-commit.ts";
import { readRegister, type Register, type RegisterOptions } from "../github/read/register.ts";
import { Unread } from "../github/read/unread.ts";
import type { ReportsRead } from "../documents/reports.ts";
import { readTrackedReports } from "./coverage.ts";
import { assessForeign, readOwnIssues } from "./own-issues.ts";
import { readNewWork } from "./new-work.ts";
import { readPromiseDates } from "./promise-dates.ts";
import { findReread } from "./reread.ts";
import { readEarlierBlocks, repair } from "./repair.ts";
import type { RunContext } from "./world.ts";

/** How many days back the first run looks if `since` is not configured. */
const FIRST_RUN_DAYS = 30;

/** A complete read of GitHub, and the plan based on it. */
export interface Observation {
  register: Register;
  reports: Report[];
  /** Reports published before this date are not tracked. */
  since: Day;
  /** What the ledger keeps for this run's source; null before its first run. */
  entry: LedgerSource | null;
  plan: Plan;
  /** When each new report was first committed, by path. */
  firstCommits: ReadonlyMap<string, string | null>;
  /** When the work behind newly linked evidence was finished, which the register's facts don't contain yet. */
  linkDates?: LinkDates;
}

/** Hops 3 and 4: reads the register, then plans. `read` are the reports from hops 1 and 2. */
export async function observe(
  context: RunContext,
  read: ReportsRead,
  options: Pick<RegisterOptions, "includeUnlisted" | "readDirectly"> & Pick<Partial<Observation>, "firstCommits"> = {},
): Promise<Observation> {
  const { world, github, config } = context;
  const stored = await readRegister(github, {
    label: config.label,
    authors: config.author,
    scanAll: true,
    adopt: config.adopt,
    source: `${github.source.owner}/${github.source.repo}`,
    skipRefused: true,
    ...options,
  });
  const { register: ours, foreign, entry } = await readOwnIssues(stored, read, context);
  const register = await repair(ours, context);
  const { uncovered, unreadable, followed, problems } = await readTrackedReports(read, register.tracked, context);
  const parsed = [...read.reports, ...followed];
  const reports = await dateReports(parsed, register.tracked, context);
  const since = config.since ?? entry?.since ?? addDays(todayIn(world.now, "UTC"), -FIRST_RUN_DAYS);
  const { committedAt } = read;
  const unread = new Unread();
  const [newWork, earlierBlocks, firstCommits] = await Promise.all([
    readNewWork(reports, since, register, { ...github, unread }),
    readEarlierBlocks(register, context),
    readPromiseDates({ parsed, reports, since, register, committedAt, known: options.firstCommits }, context),
  ]);
  const input: PlanInput = {
    reports,
    reader: READER,
    olderTitles: entry !== null && (entry.reader ?? 1) < READER,
    source: sourceOf(github),
    foreign,
    uncovered,
    unreadable,
    followed: new Set(followed.map(({ file }) => file.path)),
    ...newWork,
    earlierBlocks,
    issues: register.tracked,
    duplicates: register.duplicates,
    gone: register.gone,
    claimed: register.claimed,
    complete: !register.lost && register.unread.length === 0 && !register.labelUnknown,
    unread: register.unread,
    repositoryId: register.repository.id,
    labelExists: register.pointer !== null,
    now: world.now,
    commit: world.commit,
    committedAt,
    firstCommits,
    policy: policyOf(config, since),
  };
  register.problems.push(...unread.problems);
  const first = planSync(input);
  const reread = await findReread(first, register.tracked, read, world);
  const plan = reread.size > 0 ? planSync({ ...input, reread }) : first;
  return {
    register: { ...register, tracked: [...register.tracked, ...foreign], gone: stored.gone },
    reports,
    since,
    entry,
    plan: {
      ...plan,
      tracked: [...plan.tracked, ...assessForeign(foreign, stored, context)],
      problems: [...problems, ...plan.problems],
    },
    linkDates: newWork.linkDates,
    firstCommits,
  };
}

/** Adds the publication date to reports that don't state one, and the repository to references that don't name one. */
async function dateReports(
  parsed: readonly ParsedReport[],
  tracked: readonly TrackedIssue[],
  { github, config }: RunContext,
): Promise<Report[]> {
  const source = sourceOf(github);
  const issues = new Map(
    tracked.flatMap(({ block: { report } }) => (report.published ? [[report.path, report.published]] : [])),
  );
  const lookUp = async (path: string): Promise<Day | null> => {
    const instant = await readFirstCommit({ client: github.client, repo: github.source }, path);
    return instant && dayOf(instant, config.timezone);
  };
  const reports = await completeDates(parsed, config, { issues, lookUp });
  return source === null ? reports : reports.map((report) => qualifyReport(report, source));
}
