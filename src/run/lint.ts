import type { ConfigReader } from "../config/load.ts";
import type { PullRequest } from "../config/pull-request.ts";
import type { Problem, Report } from "../core/model/commitment.ts";
import { todayIn } from "../core/model/date.ts";
import { Failure } from "../core/model/failure.ts";
import type { TrackedIssue } from "../core/model/register.ts";
import { diffCommitments, type CommitmentChange } from "../core/plan/diff.ts";
import { readBaseReports } from "../documents/base.ts";
import type { Notice } from "../documents/reports.ts";
import { readRegister } from "../github/read/register.ts";
import type { RunContext, World } from "./world.ts";

export interface Linted {
  reports: Report[];
  problems: Problem[];
  notices: Notice[];
  /** The changes that merging would make; null without a pull request. */
  diff: CommitmentChange[] | null;
}

/** The dependencies of `lint`, which writes nothing and works without a token. */
export interface LintContext extends Pick<RunContext, "config"> {
  world: Pick<World, "readReports" | "now" | "log">;
  /** Null without a token. */
  github: RunContext["github"] | null;
  /** The checkout's folder. */
  root: string;
  configReader: ConfigReader;
}

/** Checks the reports and, for a pull request, finds the changes that merging would make. */
export async function lint(context: LintContext, pull: PullRequest | null): Promise<Linted> {
  const { world, config, github, root, configReader } = context;
  const read = await world.readReports(config);
  const parsed = read.reports;
  const reports = parsed.map(({ report }) => report);
  const unreadable = read.unreadable.map(({ problem }) => problem);
  const problems = [...read.problems, ...unreadable, ...reports.flatMap((report) => report.problems)];
  const { notices } = read;
  if (pull === null) return { reports, problems, notices, diff: null };
  const [before, issues] = await Promise.all([
    readBaseReports(pull, parsed, { root, configReader, config, github }),
    readTracked(context),
  ]);
  const moment = { today: todayIn(world.now, config.timezone), commit: null };
  return { reports, problems, notices, diff: diffCommitments(before, reports, issues, moment) };
}

/** Reads the tracked issues, which record earlier slips. If they can't be read, only the reports are compared. */
async function readTracked({ world, config, github }: LintContext): Promise<TrackedIssue[]> {
  if (!github) return [];
  try {
    const options = { label: config.label, authors: config.author, scanAll: false, withoutActivity: true };
    const { tracked } = await readRegister(github, options);
    return tracked;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.log(`The issues could not be read, so earlier slips are not counted: ${error.message}`);
    return [];
  }
}
