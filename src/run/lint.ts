import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { readReportsAt } from "../documents/base.ts";
import type { Config } from "../config/schema.ts";
import type { Problem, Report } from "../core/model/commitment.ts";
import { todayIn } from "../core/model/date.ts";
import { Failure } from "../core/model/failure.ts";
import { diffCommitments, type CommitmentChange } from "../core/plan/diff.ts";
import { readRegister } from "../github/read/register.ts";
import type { TrackedIssue } from "../core/model/register.ts";
import type { GitHub } from "../config/connect.ts";
import type { World } from "./world.ts";
import type { ConfigReader } from "../config/load.ts";

export interface Linted {
  reports: Report[];
  problems: Problem[];
  /** What merging would change; null where no base is known. */
  diff: CommitmentChange[] | null;
}

/** Reads the documents, and what they promise that the pull request's base does not. Writes nothing. */
export async function lint(
  world: World,
  config: Config,
  root: string,
  pull: PullRequest | null,
  configuration: ConfigReader,
  github: GitHub | null,
): Promise<Linted> {
  const read = await world.readReports(config);
  const reports = read.map(({ report }) => report);
  const problems = reports.flatMap((report) => report.problems);
  if (pull === null) return { reports, problems, diff: null };
  const [before, issues] = await Promise.all([
    readReportsAt(root, pull.base, pull.head, configuration, config, read, github),
    readIssues(world, config, github),
  ]);
  const moment = { today: todayIn(world.now, config.timezone), commit: null };
  return { reports, problems, diff: diffCommitments(before, reports, issues, moment) };
}

/** How often a date moved stands in the issues; where they can't be read, the documents alone are compared. */
async function readIssues(world: World, config: Config, github: GitHub | null): Promise<TrackedIssue[]> {
  if (!github) return [];
  try {
    const options = { label: config.label, authors: config.author, scan: false, bare: true };
    return (await readRegister(github.client, github.repo, options)).tracked;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.log(`The issues could not be read, so earlier slips are not counted: ${error.message}`);
    return [];
  }
}

/** The commits that a pull request goes from and to. */
export interface PullRequest {
  base: string;
  head: string;
}

const CommitShape = v.object({ sha: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)) });
const EventShape = v.object({ pull_request: v.object({ base: CommitShape, head: CommitShape }) });

/** The pull request of an event; null for any other event. */
export async function readPullRequest(eventPath: string): Promise<PullRequest | null> {
  if (eventPath === "") return null;
  const event = v.safeParse(v.pipe(v.string(), v.parseJson(), EventShape), await readFile(eventPath, "utf8"));
  if (!event.success) return null;
  const { base, head } = event.output.pull_request;
  return { base: base.sha, head: head.sha };
}
