import type { Config, Mode } from "./config.ts";
import { assess, failureSentence, type Assessment } from "./core/assess.ts";
import type { Problem, Report, Skipped } from "./core/commitment.ts";
import { dayOf, type Day, type Now } from "./core/date.ts";
import type { Place } from "./core/issue.ts";
import { parseReport } from "./core/parse/report.ts";
import { planOperations, type Plan } from "./core/plan.ts";
import type { Settings, Snapshot } from "./core/snapshot.ts";
import { applyOperations, type Applied } from "./github/apply.ts";
import type { Client, Coordinates } from "./github/client.ts";
import { mapLimited } from "./github/pages.ts";
import { readFirstCommit } from "./github/read-first-commit.ts";
import { readTracker, type Tracker } from "./github/read-tracker.ts";
import { readReports, type ReadReport } from "./read-reports.ts";

/** GitHub as one run sees it. */
export interface GitHub {
  client: Client;
  at: Coordinates;
  place: Place;
}

/** Everything that a run takes from outside. */
export interface World {
  /** The checkout's folder. */
  root: string;
  now: Now;
  /** The commit that is checked out; null when it is not known. */
  commit: string | null;
  sleep: (milliseconds: number) => Promise<void>;
  log: (line: string) => void;
}

export interface Outcome {
  reports: Report[];
  problems: Problem[];
  plan: Plan;
  /** Null when nothing was to be written: a dry run, or a run without `sync`. */
  applied: Applied | null;
  snapshot: Snapshot;
  assessment: Assessment;
  /** Commitments that have no issue after this run. */
  pending: number;
  /** Why the check fails; null when it does not, or was not asked for. */
  failure: string | null;
}

/** The seven hops of `sync` and `check`. A dry run leaves out exactly the fifth. */
export async function run(
  world: World,
  github: GitHub,
  config: Config,
  modes: readonly Mode[],
  dryRun: boolean,
): Promise<Outcome> {
  const read = await readReports(world.root, config);
  const tracker = await readTracker(github.client, github.at, {
    label: config.label,
    authors: config.author,
    scan: true,
  });
  const reports = await datedReports(read, tracker, github, config);

  const plan = planOperations({
    reports,
    issues: tracker.tracked,
    claimed: tracker.claimed,
    mayCreate: !tracker.lost,
    repositoryId: tracker.repository.id,
    labelExists: tracker.labelExists,
    now: world.now,
    commit: world.commit,
    config: { ...config, maxCreates: config["max-creates"], assignOwners: config["assign-owners"] },
  });
  const writes = modes.includes("sync") && !dryRun;
  const applied = writes ? await applyPlan(plan, world, github, config) : null;

  const snapshot = takeSnapshot(plan, applied, tracker, world, config, reports);
  const assessment = assess(snapshot, world.now);
  const problems = [...tracker.problems, ...plan.problems, ...(applied?.problems ?? [])];
  return {
    reports,
    problems,
    plan,
    applied,
    snapshot,
    assessment,
    pending: snapshot.commitments.filter(({ issue }) => issue === null).length,
    failure: modes.includes("check") ? failureSentence(assessment, config["fail-on"]) : null,
  };
}

/** A report that does not tell its date gets it from its issues, else from GitHub's history of the file. */
async function datedReports(read: ReadReport[], tracker: Tracker, github: GitHub, config: Config): Promise<Report[]> {
  const known = new Map(
    tracker.tracked.flatMap(({ block: { report } }) => (report.published ? [[report.path, report.published]] : [])),
  );
  const firstDay = async (path: string): Promise<Day | null> => {
    const instant = await readFirstCommit(github.client, github.at, path);
    return instant && dayOf(instant, config.timezone);
  };
  return mapLimited(read, async ({ document, report }) => {
    if (report.published !== null || report.commitments.length === 0) return report;
    const firstCommitted = known.get(report.path) ?? (await firstDay(report.path));
    return firstCommitted ? parseReport({ ...document, firstCommitted }, config) : report;
  });
}

function applyPlan(plan: Plan, world: World, { client, at, place }: GitHub, config: Config): Promise<Applied> {
  const pause = (): Promise<void> => world.sleep(config["write-interval-ms"]);
  return applyOperations(plan.operations, { client, at, place, pause, log: world.log });
}

function takeSnapshot(
  plan: Plan,
  applied: Applied | null,
  tracker: Tracker,
  world: World,
  config: Config,
  reports: readonly Report[],
): Snapshot {
  const left = reports.filter(({ draft }) => !draft).flatMap(({ skipped }) => skipped);
  const count = (why: Skipped["why"]): number => left.filter((skip) => skip.why === why).length;
  const { id, name, url } = tracker.repository;
  return {
    version: 1,
    repository: { id, name, url },
    problems: tracker.problems.map(({ message }) => message),
    observed_at: world.now.instant,
    last_run_at: world.now.instant,
    settings: settingsOf(config),
    untracked: { before_since: plan.beforeSince, ignored: count("ignored"), hints: count("hint") },
    commitments: plan.tracked.map(({ block, issue }) => {
      const written = applied?.written.get(block.key)?.facts;
      return { block, issue: written ? { ...written, evidence: issue?.evidence ?? [] } : issue };
    }),
  };
}

function settingsOf(config: Config): Settings {
  return {
    warn_days: config["warn-days"],
    grace_days: config["grace-days"],
    require_evidence: config["require-evidence"],
  };
}
