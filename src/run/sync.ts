import type { Config } from "../config/schema.ts";
import { assess } from "../core/assess/assess.ts";
import type { Problem } from "../core/model/commitment.ts";
import { renderDashboard, withEntries } from "../core/render/dashboard.ts";
import { Failure } from "../core/model/failure.ts";
import { packEntries, type Ledger } from "../core/model/ledger.ts";
import { applyOperations, type WriteResult } from "../github/write/apply.ts";
import { explain } from "../github/errors.ts";
import { dashboardPart, isRooted, keepDashboard } from "../github/write/dashboard.ts";
import { acquireLease } from "../github/write/lease.ts";
import { Writer } from "../github/write/writer.ts";
import { hasUnknownOutcome } from "../github/write/errors.ts";
import { observe, type Observation } from "./observe.ts";
import { textFingerprint } from "../core/identity/key.ts";
import type { ParsedReport } from "../documents/reports.ts";
import { takeSnapshot } from "./snapshot.ts";
import type { GitHub } from "../config/connect.ts";
import type { World } from "./world.ts";

/** What writing did, and what GitHub looked like when it began. */
export interface Synced {
  seen: Observation;
  /** Null when there was nothing to write. */
  applied: WriteResult | null;
  /** Why nothing was written although there may have been something; null otherwise. */
  refusal: string | null;
}

/** A write and its answer take so long at the most. */
const WRITE_MS = 1_000;
/** An operation is so many writes at the most: a comment and the change that it tells of. */
const WRITES = 2;
/** Until the first write: everything is read once more under the lease. */
const READ_MS = 60_000;
/** Issues that changed between reading and writing are planned anew so often. */
const ROUNDS = 3;

/** Hop 5 with all that keeps it right: alone, on fresh facts, and written into the ledger at the end. */
export async function sync(
  world: World,
  github: GitHub,
  config: Config,
  read: readonly ParsedReport[],
  first: Observation,
  /** Why this run may not write, asked of GitHub; null where it may. */
  refuse: (seen: Observation) => Promise<string | null>,
): Promise<Synced> {
  const refusal = await refuse(first);
  if (refusal !== null || isDone(first, world, github, config)) return { seen: first, applied: null, refusal };
  const { archived, name } = first.tracker.repository;
  if (archived) {
    throw new Failure(
      `${name} is archived, so nothing can be written: unarchive it under Settings, or turn this workflow off.`,
    );
  }
  const { client, repo, links } = github;
  const wait = config["write-interval-ms"];
  // Writing may take half of it.
  const settling = config["settle-seconds"] * 1000;
  const length =
    2 *
    (Math.max(READ_MS, 3 * first.took) +
      settling +
      (first.plan.operations.length + 5) * 2 * WRITES * (wait + WRITE_MS));
  const lease = await acquireLease({ client, repo, ...world }, length);
  let uncertain = false;
  try {
    let all: WriteResult | null = null;
    let seen = first;
    // What was sent once is not sent again in this run, whatever became of it.
    const sent = new Set<string>();
    for (let round = 1, fresh: number[] = []; round <= ROUNDS; round += 1) {
      seen = await lookAgain(seen, world, github, config, read, fresh);
      const late = await refuse(seen);
      if (late !== null)
        return all === null
          ? { seen, applied: null, refusal: late }
          : { seen, applied: cutOff(all, late), refusal: null };
      const { tracker, plan } = seen;
      const writer = new Writer({
        client,
        repo,
        links,
        authors: tracker.authors,
        newest: tracker.newest,
        mayWrite: lease.mayWrite,
        pause: () => world.sleep(wait),
        settle: () => world.sleep(settling),
        log: world.log,
      });
      const operations = plan.operations.filter((one) => one.type !== "create" || !sent.has(one.block.key));
      const applied = await applyOperations(operations, writer);
      for (const operation of operations) if (operation.type === "create") sent.add(operation.block.key);
      all = merge(all, applied);
      uncertain ||= applied.uncertain;
      if (applied.stale.length > 0 && !applied.stopped && round < ROUNDS) {
        fresh = [...new Set([...fresh, ...applied.stale])];
        continue;
      }
      all.problems.push(...applied.stale.map(staleProblem));
      if (!applied.stopped && mayRemember(seen)) {
        const problem = await writeDashboard(seen, all, writer, world, github, config);
        if (problem) all.problems.push(problem.problem);
        uncertain ||= problem?.uncertain ?? false;
      }
      break;
    }
    return { seen, applied: all, refusal: null };
  } finally {
    // What may still come to be keeps other runs waiting until the lease is over.
    if (!uncertain) await giveBack(lease.release, world.log);
  }
}

/** What is to be written now: the wait for the lease may have been long, and before a create the newest issues are looked for. */
async function lookAgain(
  before: Observation,
  world: World,
  github: GitHub,
  config: Config,
  read: readonly ParsedReport[],
  fresh: readonly number[],
): Promise<Observation> {
  const recent = opens(before);
  const seen = await observe(world, github, config, read, { recent, fresh });
  return !recent && opens(seen) ? observe(world, github, config, read, { recent: true, fresh }) : seen;
}

/** A ledger that left out what is not understood would let it be opened a second time. */
function mayRemember({ tracker, plan }: Observation): boolean {
  return !tracker.lost && (tracker.dashboard !== null || !plan.held);
}

/** Whether an issue is to be opened: then it must be known for certain that it is not there. */
function opens({ plan, tracker }: Observation): boolean {
  return tracker.dashboard === null || plan.operations.some(({ type }) => type === "create");
}

function isDone(seen: Observation, world: World, github: GitHub, config: Config): boolean {
  const { plan, tracker } = seen;
  if (plan.operations.length > 0) return false;
  // What is too old for a first run is too old from then on: the dashboard has to remember when that was.
  const first = config.since === null && plan.beforeSince > 0;
  if (tracker.dashboard === null) return plan.tracked.length === 0 && !first;
  const { ledger, render } = dashboardOf(seen, null, world, github, config);
  return isRooted(tracker) && dashboardPart(tracker, ledger, render) === null;
}

async function writeDashboard(
  seen: Observation,
  applied: WriteResult,
  writer: Writer,
  world: World,
  github: GitHub,
  config: Config,
): Promise<{ problem: Problem; uncertain: boolean } | null> {
  try {
    const { ledger, render } = dashboardOf(seen, applied, world, github, config);
    const part = dashboardPart(seen.tracker, ledger, render);
    if (part === null && isRooted(seen.tracker)) return null;
    await keepDashboard(seen.tracker, part, config.label, writer);
    return null;
  } catch (error) {
    const { message } = explain(error, "write the dashboard");
    return {
      problem: { severity: "error", file: null, line: null, message },
      uncertain: hasUnknownOutcome(error),
    };
  }
}

/** The ledger as it will be, and the Action's part of the dashboard for it. */
function dashboardOf(
  seen: Observation,
  applied: WriteResult | null,
  world: World,
  { links }: GitHub,
  config: Config,
): { ledger: Ledger; render: (ledger: Ledger) => string } {
  const { tracker, plan, since } = seen;
  const snapshot = takeSnapshot(seen, applied, world, config);
  const entries = withEntries(
    tracker.dashboard?.data ?? null,
    snapshot.commitments.flatMap(({ block, issue }) =>
      issue ? [[issue.number, textFingerprint(block)] as const] : [],
    ),
    new Set(tracker.duplicates.map(({ number }) => number)),
  );
  const ledger: Ledger = {
    repository_id: tracker.repository.id,
    ...packEntries(entries),
    settings: snapshot.settings,
    since: tracker.dashboard?.data.since ?? since,
    last_run_at: world.now.instant,
    // What was said in a comment is written down only where everything was.
    heard_until:
      applied === null || isWhole(applied) ? world.now.instant : (tracker.dashboard?.data.heard_until ?? EVER),
    gone: snapshot.gone,
    untracked: snapshot.untracked!,
    pending: snapshot.commitments.filter(({ issue }) => issue === null).length,
  };
  const assessment = assess(snapshot, world.now);
  const problems = [...tracker.problems, ...plan.problems, ...(applied?.problems ?? [])];
  return { ledger, render: (one) => renderDashboard(one, { assessment, problems, links }) };
}

/** What was written until the run was no longer the one to write. */
function cutOff(applied: WriteResult, why: string): WriteResult {
  return { ...applied, problems: [...applied.problems, { severity: "warning", file: null, line: null, message: why }] };
}

const EVER = "1970-01-01T00:00:00Z";

function isWhole({ problems, stopped }: WriteResult): boolean {
  return problems.length === 0 && !stopped;
}

function merge(all: WriteResult | null, next: WriteResult): WriteResult {
  if (all === null) return next;
  return {
    ...next,
    written: new Map([...all.written, ...next.written]),
    created: all.created + next.created,
    updated: new Set([...all.updated, ...next.updated]),
    problems: [...all.problems, ...next.problems],
  };
}

function staleProblem(number: number): Problem {
  const message = `Issue #${number} kept changing while this run was planned; nothing was written to it. Run again.`;
  return { severity: "error", file: null, line: null, message };
}

/** A lease that is not given back ends by itself: no reason for a red run. */
async function giveBack(release: () => Promise<void>, log: (line: string) => void): Promise<void> {
  try {
    await release();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log(error.message);
  }
}
