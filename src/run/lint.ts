import { sourceOf } from "../config/connect.ts";
import { ADMIT_ALL, policyOf, sinceOf } from "../config/policy.ts";
import type { Config } from "../config/schema.ts";
import type { Problem, Report } from "../core/model/commitment.ts";
import { todayIn, type Day } from "../core/model/date.ts";
import { Failure, withWords } from "../core/model/failure.ts";
import { plural } from "../core/model/text.ts";
import { knownGone } from "../core/model/gone-blocks.ts";
import { diffCommitments, type CommitmentChange, type CommitmentDiff, type Version } from "../core/plan/diff.ts";
import type { ParsedReport } from "../documents/dates.ts";
import { readOrNone, type Notice, type ReportsRead } from "../documents/reports.ts";
import { readRegister } from "../github/read/register.ts";
import { readTrackedReports, type TrackedFiles, type TrackedReport } from "./coverage.ts";
import { findProposedBackdated } from "./backdated.ts";
import { firstRunNotice, isFirstRun } from "./first-run.ts";
import { addedReports, dateVersions } from "./lint-dates.ts";
import { readSourceRepository } from "./known-source.ts";
import { createLookUp } from "./look-ups.ts";
import { readOwnIssues, type OwnIssues } from "./own-issues.ts";
import type { Base } from "./versions.ts";
import type { RunContext } from "./world.ts";

export interface Linted {
  reports: Report[];
  /** Those of `reports` that the merge would add or change; all of them without a base. */
  changed: Report[];
  /** The problems that the base does not have; all of them without a base. */
  problems: Problem[];
  notices: Notice[];
  /** The changes that merging would make; null without a base. */
  diff: CommitmentChange[] | null;
  /** The number of commitments that merging wouldn't track, because their reports predate `since`; 0 without a base. */
  beforeSince: number;
}

/** The dependencies of `lint`, which writes nothing and works without a token. */
export interface LintContext extends Pick<RunContext, "world" | "config"> {
  /** Null without a token. */
  github: RunContext["github"] | null;
  /** Null if the event names no commits to compare. */
  base: Base | null;
}

/** Checks the reports and, if there is a base, finds the changes that merging would make. */
export async function lint(context: LintContext): Promise<Linted> {
  const { world, config, base } = context;
  if (base !== null) return lintChange(context, base);
  const read = await world.readReports(config);
  const reports = read.reports.map(({ report }) => report);
  const unreadable = read.unreadable.map(({ problem }) => problem);
  const problems = [...read.problems, ...unreadable, ...reports.flatMap((report) => report.problems)];
  return { reports, changed: reports, problems, notices: read.notices, diff: null, beforeSince: 0 };
}

/** Compares two versions of the reports as syncs of both would read them. */
async function lintChange(context: LintContext, base: Base): Promise<Linted> {
  const { world, config, github } = context;
  const reading = world.readReports(config);
  const [before, after, own] = await Promise.all([
    readOrNone(base.source.readReports(base.config)),
    reading,
    readIssues(context, reading),
  ]);
  const tracked = own?.register.tracked ?? [];
  const known = [...tracked, ...knownGone(own?.register.gone ?? [])];
  const [baseFiles, headFiles] = await Promise.all([
    readTrackedReports(before, known, { world: base.source, config: base.config }),
    readTrackedReports(after, [...reportsIn(before, base), ...known], { world, config }),
  ]);
  const parsed = {
    base: [...before.reports, ...baseFiles.followed],
    head: [...after.reports, ...headFiles.followed],
  };
  const dated = await dateVersions(parsed, {
    tracked: known,
    configs: { base: base.config, head: config },
    now: world.now,
    findFirstCommits: createLookUp(base.source, world.clock()),
  });
  const versionOf = (reports: readonly Report[], files: TrackedFiles, settings: Config): Version => ({
    ...files,
    reports,
    followed: new Set(files.followed.map(({ file }) => file.path)),
    policy: policyOf(settings, since(settings, own, context)),
  });
  const isFirst = own !== null && isFirstRun(own);
  const effect = diffCommitments({
    base: versionOf(dated.base, baseFiles, base.config),
    head: versionOf(dated.head, headFiles, config),
    issues: tracked,
    foreign: own?.foreign ?? [],
    gone: own?.register.gone ?? [],
    repositoryId: own?.register.repository.id ?? 0,
    source: github && sourceOf(github),
    now: world.now,
    isFirst,
  });
  const { changes, problems: found, beforeSince } = effect;
  const backdated = findProposedBackdated({
    added: addedReports(parsed, dated),
    tracked: known,
    since: since(config, own, context),
    today: todayIn(world.now, config.timezone),
  });
  const all = [...allProblems(headFiles, dated.head, found.head), ...backdated];
  const problems = withoutKnown(all, allProblems(baseFiles, dated.base, found.base));
  const old = all.length - problems.length;
  if (old > 0) world.log(`Not counted: ${plural(old, "problem", "problems")} that the base also has.`);
  const isUnchanged = createComparison(parsed.base, parsed.head);
  const first = isFirst ? [firstRunNotice({ since: since(config, own, context), beforeSince }, false)] : [];
  return {
    reports: dated.head.map((report) => (isShown(report, effect) ? report : { ...report, commitments: [] })),
    changed: dated.head.filter(({ path }) => !isUnchanged(path)),
    problems,
    notices: [...first, ...after.notices],
    diff: changes,
    beforeSince,
  };
}

/** Whether merging would track a report's commitments, now or once the report is no longer a draft. */
function isShown({ path, draft }: Report, { tracked }: Pick<CommitmentDiff, "tracked">): boolean {
  return draft || tracked.has(path);
}

/** The date from which a sync admits reports. Without the issues, only a configured date counts. */
function since(config: Config, own: OwnIssues | null, { world }: LintContext): Day {
  return own === null ? (config.since ?? ADMIT_ALL) : sinceOf(config, own.entry?.since, world.now);
}

/** The base's reports with commitments, which a sync of the base would track. */
function reportsIn({ reports }: ReportsRead, { commit }: Base): TrackedReport[] {
  return reports
    .filter(({ report }) => report.commitments.length > 0)
    .map(({ report: { path, title, published } }) => ({
      block: { removed: null, commit, report: { path, slug: path, title, published } },
    }));
}

/** Creates a test for whether the file at a path has the same text in both versions, or is in neither. */
function createComparison(base: readonly ParsedReport[], head: readonly ParsedReport[]): (path: string) => boolean {
  const before = new Map(base.map(({ file }) => [file.path, file.text]));
  const after = new Map(head.map(({ file }) => [file.path, file.text]));
  return (path) => before.get(path) === after.get(path);
}

/** The problems that a sync would find, and those in drafts, which their authors can still fix. */
function allProblems({ problems }: TrackedFiles, reports: readonly Report[], found: readonly Problem[]): Problem[] {
  const seen = new Set(found);
  const drafts = reports.filter(({ draft }) => draft).flatMap((report) => report.problems);
  return [...problems, ...found, ...drafts.filter((problem) => !seen.has(problem))];
}

/** Leaves out known problems, even if their lines have moved. */
function withoutKnown(problems: readonly Problem[], known: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const keyOf = ({ severity, file, message }: Problem): string => JSON.stringify([severity, file, message]);
  for (const problem of known) counts.set(keyOf(problem), (counts.get(keyOf(problem)) ?? 0) + 1);
  return problems.filter((problem) => {
    const left = counts.get(keyOf(problem)) ?? 0;
    counts.set(keyOf(problem), left - 1);
    return left <= 0;
  });
}

/** Reads the tracked issues, which record earlier slips; null without a token, or if they can't be read. */
async function readIssues(
  { world, config, github }: LintContext,
  reading: Promise<ReportsRead>,
): Promise<OwnIssues | null> {
  if (!github) return null;
  try {
    const options = { label: config.label, authors: config.author, scanAll: false, withoutActivity: true };
    const [register, source] = await Promise.all([
      readRegister(github, { ...options, source: `${github.source.owner}/${github.source.repo}` }),
      readSourceRepository({ github }),
    ]);
    return await readOwnIssues(register, await reading, source, { world, config, github });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.log(`The issues could not be read, so earlier slips are not counted: ${withWords(error)}`);
    return null;
  }
}
