import type { Problem } from "../core/model/commitment.ts";
import { adoptedLedger } from "../core/model/ledger.ts";
import { Failure, withWords } from "../core/model/failure.ts";
import type { Dashboard } from "../core/model/register.ts";
import type { DigestFacts } from "../core/render/digest.ts";
import type { ReportsRead } from "../documents/reports.ts";
import { explain, problemWords } from "../github/errors.ts";
import { applyOperations, mergeWriteResults, type WriteResult } from "../github/write/apply.ts";
import { adoptDashboard } from "../github/write/dashboard.ts";
import { hasUnknownOutcome } from "../github/write/errors.ts";
import { acquireLease, type Lease } from "../github/write/lease.ts";
import { Writer } from "../github/write/writer.ts";
import { isDashboardCurrent, isNewDay, mayWriteLedger, writeDashboard } from "./dashboard.ts";
import { observe, type Observation } from "./observe.ts";
import { expectWritable, whyNotWrite } from "./refusal.ts";
import { conclude, type Conclusion } from "./conclude.ts";
import type { RunContext } from "./world.ts";

/** The result of a sync. */
export interface Synced {
  /** The last read, and the plan based on it. */
  observation: Observation;
  /** Null if this run may not write, because its reports may differ from the published reports. */
  conclusion: Conclusion | null;
  /** Null if the run ended before its first round of writes. */
  applied: WriteResult | null;
  /** The reason why this run may not write; null if it may. */
  refusal: string | null;
  /** The weekly digest; null if this run didn't post one. */
  digest: DigestFacts | null;
}

/** The maximum number of rounds. Issues that change between the read and the write need another round. */
const ROUNDS = 3;

/** Hop 5 with its safeguards: one writer at a time, fresh facts, and the ledger written last. */
export async function sync(context: RunContext, reading: Promise<ReportsRead>, first: Observation): Promise<Synced> {
  const refusal = await whyNotWrite(context, repositoriesOf(first));
  if (refusal !== null) return { observation: first, conclusion: null, applied: null, refusal, digest: null };
  if (first.plan.operations.length === 0 && !isNewDay(first, context)) {
    const conclusion = conclude(first, null, context);
    const unchanged = { observation: first, conclusion, applied: null, digest: null };
    if (isDashboardCurrent(unchanged, context)) return { ...unchanged, refusal: null };
  }
  expectWritable(first.register.repository);
  const lease = await acquireLease({ ...context.world, ...context.github });
  const progress: Progress = { applied: null, sent: new Set(), uncertain: false };
  try {
    return await writeInRounds(context, reading, { first, lease, progress });
  } finally {
    // If a write may still take effect, keep the lease until it expires, so that other runs wait.
    if (progress.uncertain) lease.abandon();
    else await release(lease, context);
  }
}

/** The writes so far. */
interface Progress {
  applied: WriteResult | null;
  /** Keys of commitments for which a create was sent. A run never repeats a create, regardless of the outcome. */
  sent: Set<string>;
  /** Whether a write with an unknown outcome may still take effect. */
  uncertain: boolean;
}

interface Writing {
  first: Observation;
  lease: Lease;
  progress: Progress;
}

/** Reads and plans again, then writes. Issues that changed in between get another round. */
async function writeInRounds(
  context: RunContext,
  reading: Promise<ReportsRead>,
  { first, lease, progress }: Writing,
): Promise<Synced> {
  let observation = first;
  let stale: number[] = [];
  for (let round = 1; ; round += 1) {
    observation = await observeAgain(context, reading, observation, stale);
    // Read the head again, because the run may have waited a long time for the lease.
    const refusal = await whyNotWrite(context, { ...repositoriesOf(observation), head: null });
    if (refusal !== null) return concludeEarly(context, observation, progress, refusal);
    const writer = createWriter(observation, lease, context);
    observation = await adopt(observation, writer, { progress, log: context.world.log });
    const written = await write(observation, writer, progress);
    const isLastRound = written.stale.length === 0 || written.stopped || round === ROUNDS;
    if (isLastRound) {
      reportLostLease(lease, progress);
      return finish(context, observation, writer, progress);
    }
    stale = [...new Set([...stale, ...written.stale])];
  }
}

/**
 * Reads and plans under the lease. Before a create, also reads the newest issues, because another run may have created the
 * issue.
 */
async function observeAgain(
  context: RunContext,
  reading: Promise<ReportsRead>,
  before: Observation,
  readDirectly: readonly number[],
): Promise<Observation> {
  const includeUnlisted = mayCreate(before);
  const { firstCommits } = before;
  const observation = await observe(context, reading, { includeUnlisted, readDirectly, firstCommits });
  if (includeUnlisted || !mayCreate(observation)) return observation;
  return observe(context, reading, { includeUnlisted: true, readDirectly, firstCommits });
}

/** Whether this run may create an issue. If so, the run must first make sure that the issue doesn't exist yet. */
function mayCreate({ plan, register }: Observation): boolean {
  return register.dashboard === null || plan.operations.some(({ type }) => type === "create");
}

function createWriter({ register }: Observation, lease: Lease, { world, github, config }: RunContext): Writer {
  return new Writer({
    ...github,
    authors: register.authors,
    newest: register.newest,
    whyStopped: () => lease.whyStopped(),
    confirm: lease.confirm,
    pause: () => lease.sleep(config["write-interval-ms"]),
    settle: () => lease.sleep(config["settle-seconds"] * 1000),
    log: world.log,
  });
}

function repositoriesOf({ register, sourceRepository }: Observation): Parameters<typeof whyNotWrite>[1] {
  return { tracked: register.repository, source: sourceRepository, head: register.head };
}

/**
 * Writes the ledger first if the repository's id or the name of this run's source has changed. Throws a Failure if no issue in
 * the ledger has a block of the earlier repository, or if the write fails, because no block may be written before the ledger.
 */
async function adopt(
  observation: Observation,
  writer: Writer,
  { progress, log }: { progress: Progress; log: (line: string) => void },
): Promise<Observation> {
  const { register, renamedLedger } = observation;
  const { dashboard, repository } = register;
  if (dashboard === null) return observation;
  const hasMoved = dashboard.data.repository_id !== repository.id;
  if (!hasMoved && renamedLedger === null) return observation;
  if (hasMoved && register.tracked.length === 0 && register.lost) throw wrongRepository(dashboard);
  try {
    const data = adoptedLedger(renamedLedger ?? dashboard.data, repository.id);
    const adopted = await adoptDashboard(dashboard, data, writer);
    if (hasMoved)
      log(`adopted the issues of repository ${dashboard.data.repository_id}, whose id is now ${repository.id}`);
    if (renamedLedger !== null) log("adopted the issues of this run's source, which was renamed");
    return { ...observation, renamedLedger: null, register: { ...register, dashboard: adopted } };
  } catch (error) {
    progress.uncertain ||= hasUnknownOutcome(error);
    throw explain(error, "adopt the dashboard");
  }
}

/** The failure for a dashboard that was copied into a repository with other issues. */
function wrongRepository({ number, data: { repository_id } }: Dashboard): Failure {
  return new Failure(
    `Nothing was adopted: dashboard #${number} belongs to another repository (${repository_id}), and none of the issues that it lists has a block of that repository. To start over, remove “dashboard: #${number}” from the label's description.`,
  );
}

async function write({ plan }: Observation, writer: Writer, progress: Progress): Promise<WriteResult> {
  const failed = progress.applied?.failed ?? new Set();
  const operations = plan.operations.filter((operation) =>
    operation.type === "create"
      ? !progress.sent.has(operation.block.key)
      : !("number" in operation && failed.has(operation.number)),
  );
  const written = await applyOperations(operations, writer);
  for (const operation of operations) if (operation.type === "create") progress.sent.add(operation.block.key);
  progress.applied = progress.applied === null ? written : mergeWriteResults(progress.applied, written);
  progress.uncertain ||= written.uncertain;
  return written;
}

/** Ends a run because the default branch moved during it. The next run continues. */
function concludeEarly(context: RunContext, observation: Observation, { applied }: Progress, refusal: string): Synced {
  if (applied === null) return { observation, conclusion: null, applied, refusal, digest: null };
  const problems: Problem[] = [...applied.problems, { severity: "warning", file: null, line: null, message: refusal }];
  const conclusion = conclude(observation, applied, context);
  return { observation, conclusion, applied: { ...applied, problems }, refusal: null, digest: null };
}

/** Finishes after the last round: reports issues that kept changing, and writes the dashboard. */
async function finish(
  context: RunContext,
  observation: Observation,
  writer: Writer,
  progress: Progress,
): Promise<Synced> {
  const { applied } = progress;
  const conclusion = conclude(observation, applied, context);
  let digest: DigestFacts | null = null;
  if (applied === null) return { observation, conclusion, applied, refusal: null, digest };
  applied.problems.push(...applied.stale.map(staleProblem));
  if (!applied.stopped && mayWriteLedger(observation)) {
    try {
      digest = await writeDashboard({ observation, conclusion, applied }, writer, context);
    } catch (error) {
      const said = problemWords(explain(error, "write the dashboard"));
      applied.problems.push({ severity: "error", file: null, line: null, ...said });
      progress.uncertain ||= hasUnknownOutcome(error);
    }
    applied.problems.push(...writer.takeProblems());
  }
  return { observation, conclusion, applied, refusal: null, digest };
}

/** Reports why the run stopped writing, unless a failed write has already reported it. */
function reportLostLease(lease: Lease, { applied }: Progress): void {
  const message = lease.whyStopped();
  if (applied === null || !applied.stopped || applied.leaseLost || message === null) return;
  applied.problems.push({ severity: "error", file: null, line: null, message });
}

function staleProblem(number: number): Problem {
  const message = `Issue #${number} kept changing during this run, so nothing was written to it. Run again.`;
  return { severity: "error", file: null, line: null, message };
}

/** Releases the lease. Only logs a failure, because the lease expires anyway. */
async function release(lease: Lease, { world }: RunContext): Promise<void> {
  try {
    await lease.release();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.log(withWords(error));
  }
}
