import type { Problem } from "../core/model/commitment.ts";
import { Failure } from "../core/model/failure.ts";
import type { ParsedReport } from "../documents/dates.ts";
import { explain } from "../github/errors.ts";
import { applyOperations, type WriteResult } from "../github/write/apply.ts";
import { hasUnknownOutcome } from "../github/write/errors.ts";
import { acquireLease, type Lease } from "../github/write/lease.ts";
import { Writer } from "../github/write/writer.ts";
import { isDashboardCurrent, mayWriteLedger, writeDashboard } from "./dashboard.ts";
import { observe, type Observation } from "./observe.ts";
import { expectWritable, whyNotWrite } from "./refusal.ts";
import { conclude, type Conclusion } from "./conclude.ts";
import type { RunContext } from "./world.ts";

/** How a sync ended. */
export interface Synced {
  /** What was read last; the plan was made from it. */
  observation: Observation;
  /** Null if this run may not write: then its reports may not be the published ones. */
  conclusion: Conclusion | null;
  /** Null if nothing was written. */
  applied: WriteResult | null;
  /** Why this run may not write; null if it may. */
  refusal: string | null;
}

/** A write and its answer take at most this long. */
const WRITE_MS = 1_000;
/** An operation is at most two writes: a comment, and the change that it describes. */
const WRITES_PER_OPERATION = 2;
/** Everything is read again under the lease before the first write. */
const READ_MS = 60_000;
/** How often the writes are planned again because issues changed between reading and writing. */
const ROUNDS = 3;

/** Hop 5, kept safe: one writer at a time, on fresh facts, with the ledger written last. */
export async function sync(context: RunContext, parsed: readonly ParsedReport[], first: Observation): Promise<Synced> {
  const refusal = await whyNotWrite(context, first.register.repository);
  if (refusal !== null) return { observation: first, conclusion: null, applied: null, refusal };
  if (first.plan.operations.length === 0) {
    const conclusion = conclude(first, null, context);
    const unchanged = { observation: first, conclusion, applied: null };
    if (isDashboardCurrent(unchanged, context)) return { ...unchanged, refusal: null };
  }
  expectWritable(first.register.repository);
  const lease = await acquireLease({ ...context.github, ...context.world }, leaseLength(first, context));
  const progress: Progress = { applied: null, sent: new Set(), uncertain: false };
  try {
    return await writeInRounds(context, parsed, { first, lease, progress });
  } finally {
    // While a write of unknown outcome may still arrive, other runs wait until the lease expires.
    if (!progress.uncertain) await release(lease, context);
  }
}

/** What was written so far. */
interface Progress {
  applied: WriteResult | null;
  /** Keys of commitments whose issue was requested: never requested twice in a run, whatever came of it. */
  sent: Set<string>;
  /** Whether a write of unknown outcome may still arrive. */
  uncertain: boolean;
}

interface Writing {
  first: Observation;
  lease: Lease;
  progress: Progress;
}

/** In milliseconds. Writing may take half of it. */
function leaseLength({ took, plan }: Observation, { config }: RunContext): number {
  const writes = (plan.operations.length + 5) * 2 * WRITES_PER_OPERATION;
  const reading = Math.max(READ_MS, 3 * took);
  return 2 * (reading + config["settle-seconds"] * 1000 + writes * (config["write-interval-ms"] + WRITE_MS));
}

/** Reads everything again, plans once, and writes; again for issues that changed in between. */
async function writeInRounds(
  context: RunContext,
  parsed: readonly ParsedReport[],
  { first, lease, progress }: Writing,
): Promise<Synced> {
  let observation = first;
  let stale: number[] = [];
  for (let round = 1; ;) {
    const includeUnlisted = mayCreate(observation);
    observation = await observe(context, parsed, { includeUnlisted, readDirectly: stale });
    const refusal = await whyNotWrite(context, observation.register.repository);
    if (refusal !== null) return stop(context, observation, progress, refusal);
    // Before an issue is created, the newest issues are read: another run may have created it.
    if (!includeUnlisted && mayCreate(observation)) continue;
    const writer = createWriter(observation, lease, context);
    const written = await write(observation, writer, progress);
    if (written.stale.length > 0 && !written.stopped && round < ROUNDS) {
      stale = [...new Set([...stale, ...written.stale])];
      round += 1;
      continue;
    }
    return finish(context, observation, writer, progress);
  }
}

/** Whether an issue may be created: then it has to be certain that it doesn't exist. */
function mayCreate({ plan, register }: Observation): boolean {
  return register.dashboard === null || plan.operations.some(({ type }) => type === "create");
}

function createWriter({ register }: Observation, lease: Lease, { world, github, config }: RunContext): Writer {
  return new Writer({
    ...github,
    authors: register.authors,
    newest: register.newest,
    mayWrite: lease.mayWrite,
    pause: () => world.sleep(config["write-interval-ms"]),
    settle: () => world.sleep(config["settle-seconds"] * 1000),
    log: world.log,
  });
}

async function write({ plan }: Observation, writer: Writer, progress: Progress): Promise<WriteResult> {
  const operations = plan.operations.filter((one) => one.type !== "create" || !progress.sent.has(one.block.key));
  const written = await applyOperations(operations, writer);
  for (const operation of operations) if (operation.type === "create") progress.sent.add(operation.block.key);
  progress.applied = progress.applied === null ? written : merge(progress.applied, written);
  progress.uncertain ||= written.uncertain;
  return written;
}

/** The default branch moved while this run wrote: the next run continues. */
function stop(context: RunContext, observation: Observation, { applied }: Progress, refusal: string): Synced {
  if (applied === null) return { observation, conclusion: null, applied, refusal };
  const problems: Problem[] = [...applied.problems, { severity: "warning", file: null, line: null, message: refusal }];
  const conclusion = conclude(observation, applied, context);
  return { observation, conclusion, applied: { ...applied, problems }, refusal: null };
}

/** After the last round: reports issues that kept changing, and writes the dashboard. */
async function finish(
  context: RunContext,
  observation: Observation,
  writer: Writer,
  progress: Progress,
): Promise<Synced> {
  const { applied } = progress;
  const conclusion = conclude(observation, applied, context);
  if (applied === null) return { observation, conclusion, applied, refusal: null };
  applied.problems.push(...applied.stale.map(staleProblem));
  if (!applied.stopped && mayWriteLedger(observation)) {
    try {
      await writeDashboard({ observation, conclusion, applied }, writer, context);
    } catch (error) {
      const { message } = explain(error, "write the dashboard");
      applied.problems.push({ severity: "error", file: null, line: null, message });
      progress.uncertain ||= hasUnknownOutcome(error);
    }
  }
  return { observation, conclusion, applied, refusal: null };
}

function merge(all: WriteResult, next: WriteResult): WriteResult {
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

/** A lease that can't be released expires by itself, so the run stays green. */
async function release(lease: Lease, { world }: RunContext): Promise<void> {
  try {
    await lease.release();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.log(error.message);
  }
}
