import type { Config } from "../config/schema.ts";
import type { Report } from "../core/model/commitment.ts";
import { addDays, dayOf, todayIn, type Day } from "../core/model/date.ts";
import { parseReport } from "../core/parse/report.ts";
import { planOperations, type Plan } from "../core/plan/plan.ts";
import { mapLimited } from "../github/pages.ts";
import { readFirstCommit } from "../github/read/first-commit.ts";
import { resolveTracker } from "../core/model/tracker-reference.ts";
import type { Evidence } from "../core/model/snapshot.ts";
import { readTrackerEvidence } from "../github/read/trackers.ts";
import { readRegister, type Register, type RegisterOptions } from "../github/read/register.ts";
import { policyOf } from "../config/policy.ts";
import type { ParsedReport } from "../documents/reports.ts";
import { readContinued, repair } from "./repair.ts";
import type { GitHub } from "../config/connect.ts";
import type { World } from "./world.ts";

/** How far back the first run looks where the configuration does not say. */
const FIRST_DAYS = 30;

/** What one look at GitHub showed, and what would have to be written. */
export interface Observation {
  tracker: Register;
  reports: Report[];
  /** From which day of publication on reports are taken up. */
  since: Day;
  plan: Plan;
  /** How long it took, in milliseconds. */
  took: number;
}

/** Hops 3 and 4. */
export async function observe(
  world: World,
  github: GitHub,
  config: Config,
  read: readonly ParsedReport[],
  how: Pick<RegisterOptions, "recent" | "fresh"> = {},
): Promise<Observation> {
  const began = world.clock();
  const options = { label: config.label, authors: config.author, scan: true, ...how };
  const tracker = await repair(await readRegister(github.client, github.repo, options), world, github, config);
  const reports = await datedReports(read, tracker, github, config);
  const since = config.since ?? tracker.dashboard?.data.since ?? addDays(todayIn(world.now, "UTC"), -FIRST_DAYS);
  const [followed, continued] = await Promise.all([
    followNew(reports, since, tracker, github),
    readContinued(tracker, world, config),
  ]);
  const plan = planOperations({
    reports,
    followed,
    continued,
    issues: tracker.tracked,
    duplicates: tracker.duplicates,
    gone: tracker.gone,
    claimed: tracker.claimed,
    complete: !tracker.lost,
    repositoryId: tracker.repository.id,
    labelExists: tracker.pointer !== null,
    now: world.now,
    commit: world.commit,
    config: { ...policyOf(config), timezone: config.timezone, since, maxCreates: config["max-creates"] },
  });
  return { tracker, reports, since, plan, took: world.clock() - began };
}

/** What the trackers say that no issue of ours names yet: a promise may be kept when it is first seen. */
async function followNew(
  reports: readonly Report[],
  since: Day,
  tracker: Register,
  { client, repo }: GitHub,
): Promise<Map<string, Evidence>> {
  const known = new Set(tracker.tracked.map(({ block }) => block.tracker));
  const paths = new Set(tracker.tracked.map(({ block }) => block.report.path));
  const taken = ({ draft, published, path }: Report): boolean =>
    !draft && (published === null || published >= since || paths.has(path));
  const items = reports.filter(taken).flatMap(({ commitments }) => commitments);
  const fresh = new Set(items.flatMap((item) => (item.tracker && !known.has(item.tracker) ? [item.tracker] : [])));
  const server = new URL(tracker.repository.url).origin;
  const found = await mapLimited([...fresh], async (name): Promise<Array<[string, Evidence]>> => {
    const place = resolveTracker(name, server, repo);
    const evidence = place && (await readTrackerEvidence(client, place));
    return evidence ? [[name, evidence]] : [];
  });
  return new Map(found.flat());
}

/** A report that does not tell its date gets it from its issues, else from GitHub's history of the file. */
async function datedReports(
  read: readonly ParsedReport[],
  tracker: Register,
  github: GitHub,
  config: Config,
): Promise<Report[]> {
  const known = new Map(
    tracker.tracked.flatMap(({ block: { report } }) => (report.published ? [[report.path, report.published]] : [])),
  );
  const firstDay = async (path: string): Promise<Day | null> => {
    const instant = await readFirstCommit(github.client, github.repo, path);
    return instant && dayOf(instant, config.timezone);
  };
  return mapLimited(read, async ({ document, report }) => {
    if (report.published !== null || report.commitments.length === 0) return report;
    const firstCommitted = known.get(report.path) ?? (await firstDay(report.path));
    return firstCommitted ? parseReport({ ...document, firstCommitted }, config) : report;
  });
}
