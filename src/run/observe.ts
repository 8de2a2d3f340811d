import { sourceOf } from "../config/connect.ts";
import { policyOf, sinceOf } from "../config/policy.ts";
import type { Problem, Report } from "../core/model/commitment.ts";
import type { Day } from "../core/model/date.ts";
import type { Failure } from "../core/model/failure.ts";
import type { GoneIssue } from "../core/model/register.ts";
import { problemWords } from "../github/errors.ts";
import type { LinkDates } from "../core/plan/link-dates.ts";
import type { Plan } from "../core/plan/operations.ts";
import { knownGone } from "../core/model/gone-blocks.ts";
import { planSync, type PlanInput } from "../core/plan/plan.ts";
import { renameInBlock, renameInIssue, renameInReport, type RenamedSource } from "../core/plan/source.ts";
import { READER } from "../core/parse/reader.ts";
import { readRegister, type Register, type RegisterOptions } from "../github/read/register.ts";
import type { Repository } from "../github/read/repository.ts";
import { Unread } from "../github/read/unread.ts";
import { readOrNone, type Notice, type ReportsRead } from "../documents/reports.ts";
import { findBackdated } from "./backdated.ts";
import { readTrackedReports } from "./coverage.ts";
import { readSourceRepository } from "./known-source.ts";
import { assessForeign, readOwnIssues, type OwnIssues } from "./own-issues.ts";
import { readNewWork } from "./new-work.ts";
import { afterLastRead, lastReadOf } from "./last-read.ts";
import { findPassedOver } from "./passed-over.ts";
import { readPromiseDate, readPromiseDates } from "./promise-dates.ts";
import { findReread } from "./reread.ts";
import { dateReports, waitingProblem } from "./undated.ts";
import { hasOlderTitles } from "./past.ts";
import { recallBlocks } from "./recall.ts";
import { repair } from "./repair.ts";
import { withoutForged } from "./unlisted.ts";
import { currentWorkProblems } from "./work-problems.ts";
import type { RunContext } from "./world.ts";

/** A complete read of GitHub, and the plan based on it. */
export interface Observation extends Pick<OwnIssues, "entry" | "sourceId" | "renamedLedger"> {
  register: Register;
  reports: Report[];
  notices: Notice[];
  /** Reports published before this date are not admitted. */
  since: Day;
  /** The reports' repository; null if the issues are in the same repository, or if it can't be read. */
  sourceRepository: Repository | null;
  plan: Plan;
  /** When each new report was first committed, by path; null if unknown. */
  firstCommits: ReadonlyMap<string, string | null>;
  /** When the work behind newly linked evidence was completed, which the register's facts don't contain yet. */
  linkDates?: LinkDates;
}

type Rereading = Pick<RegisterOptions, "includeUnlisted" | "readDirectly" | "askHead">;

/** Hop 3: reads the issues as they are. */
function readStored({ github, config }: RunContext, options: Rereading): Promise<Register> {
  return readRegister(github, {
    label: config.label,
    authors: config.author,
    scanAll: true,
    adopt: config.adopt,
    source: `${github.source.owner}/${github.source.repo}`,
    skipRefused: true,
    ...options,
  });
}

/** Reads the reports and the issues, selects the issues of this run's source, repairs them and updates the source's name in them. */
async function readOwnRegister(context: RunContext, reading: Promise<ReportsRead>, options: Rereading) {
  const [stored, read, sourceRepository] = await Promise.all([
    readStored(context, options),
    readOrNone(reading),
    readSourceRepository(context),
  ]);
  const { register: ours, foreign, renamed, ...own } = await readOwnIssues(stored, read, sourceRepository, context);
  // Without reports and tracked commitments, there is nothing to do, so the run fails.
  if (read.none !== null && ours.tracked.length === 0) throw read.none;
  const repaired = await repair(ours, own.entry, context);
  const gone = await recallBlocks({ register: repaired, reports: read.reports, entry: own.entry }, context);
  const register = {
    ...repaired,
    tracked: repaired.tracked.map((issue) => renameInIssue(issue, renamed)),
    gone: gone.map((issue) => renameInGone(issue, renamed)),
  };
  return { stored, read, register, foreign, renamed, own: { ...own, sourceRepository } };
}

function renameInGone(issue: GoneIssue, renamed: RenamedSource): GoneIssue {
  return issue.block === undefined ? issue : { ...issue, block: renameInBlock(issue.block, renamed) };
}

/** Hops 3 and 4: reads the register, then plans. `reading` is the result of hops 1 and 2, which run at the same time. */
export async function observe(
  context: RunContext,
  reading: Promise<ReportsRead>,
  options: Rereading & Pick<Partial<Observation>, "firstCommits"> = {},
): Promise<Observation> {
  const { world, github, config } = context;
  const { stored, read, register, foreign, renamed, own } = await readOwnRegister(context, reading, options);
  const { entry } = own;
  // A commitment whose issue is missing is tracked, too.
  const known = [...register.tracked, ...knownGone(register.gone)];
  const { uncovered, unreadable, followed, problems } = await readTrackedReports(read, known, context);
  const parsed = [...read.reports, ...followed];
  const { reports: dated, waiting } = await dateReports(parsed, known, context);
  const reports = dated.map((report) => renameInReport(report, renamed));
  const since = sinceOf(config, entry?.since, world.now);
  const lastRead = lastReadOf(entry, world);
  const unread = new Unread();
  const [newWork, firstCommits, backdated] = await Promise.all([
    readNewWork(reports, since, register, { ...github, unread }),
    readPromiseDates({ reports, since, register, known: options.firstCommits, lastRead }, context),
    findBackdated({ reports, since, register, entry }, context),
  ]);
  const input: PlanInput = {
    reports,
    reader: READER,
    olderTitles: hasOlderTitles(entry),
    source: sourceOf(github),
    foreign,
    uncovered,
    unreadable: new Set([...unreadable, ...waiting]),
    followed: new Set(followed.map(({ file }) => file.path)),
    passedOver: findPassedOver({ parsed, tracked: known, firstCommits, entry }, config),
    ...newWork,
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
    committedAt: afterLastRead(read.committedAt, lastRead),
    firstCommits,
    policy: policyOf(config, since),
  };
  const { plan, confirmed } = await planCompletely(input, { register, read }, context);
  return {
    register: {
      ...confirmed,
      tracked: [...confirmed.tracked, ...foreign],
      gone: stored.gone.map((issue) => register.gone.find(({ number }) => number === issue.number) ?? issue),
      workProblems: currentWorkProblems([...register.workProblems, ...unread.work], plan, { register, github }),
    },
    reports,
    notices: read.notices,
    since,
    ...own,
    plan: {
      ...plan,
      tracked: [...plan.tracked, ...assessForeign(foreign, { stored, own: confirmed }, context)],
      problems: [...noneProblem(read.none), ...problems, ...waitingProblem(waiting), ...backdated, ...plan.problems],
    },
    linkDates: newWork.linkDates,
    firstCommits,
  };
}

/**
 * Plans without forged issues. Plans again if new commitments were promised later than the commit's own date, and if a plan
 * changes commitments only because this version reads their reports differently. Returns the register without the forged issues, too.
 */
async function planCompletely(
  all: PlanInput,
  { register, read }: { register: Register; read: ReportsRead },
  context: RunContext,
): Promise<{ plan: Plan; confirmed: Register }> {
  const confirmed = await withoutForged(register, all, context);
  const { tracked, duplicates, claimed } = confirmed;
  const own = { ...all, issues: tracked, duplicates, claimed };
  const tried = planSync(own);
  const committedAt = await readPromiseDate(tried, own, context.world);
  const input = { ...own, committedAt };
  const first = committedAt === (own.committedAt ?? null) ? tried : planSync(input);
  const reread = await findReread(first, confirmed, read, context.world);
  return { plan: reread.size > 0 ? planSync({ ...input, reread }) : first, confirmed };
}

function noneProblem(none: Failure | null): Problem[] {
  return none === null ? [] : [{ severity: "error", file: null, line: null, ...problemWords(none) }];
}
