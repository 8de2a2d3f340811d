import { ADMIT_ALL, policyOf, sinceOf } from "../config/policy.ts";
import { sourceOf } from "../config/connect.ts";
import { createKeyMaker, textFingerprint } from "../core/identity/key.ts";
import type { Block } from "../core/model/block.ts";
import { continuedIn } from "../core/model/continuation.ts";
import { Failure, withWords } from "../core/model/failure.ts";
import { unknownGone } from "../core/model/gone-blocks.ts";
import type { LedgerSource } from "../core/model/ledger-sources.ts";
import type { GoneIssue } from "../core/model/register.ts";
import { MAX_RENAMES } from "../core/model/renames.ts";
import { READER } from "../core/parse/reader.ts";
import { createGoneFinder, type Titled } from "../core/plan/gone.ts";
import { recallMissing, type Recalled } from "../core/verify/recall.ts";
import { replay, type ReplayedCommitment, type ReportVersion } from "../core/verify/replay.ts";
import type { ReportsRead } from "../documents/reports.ts";
import type { Register } from "../github/read/register.ts";
import type { RunContext } from "./world.ts";

const DAY_MS = 86_400_000;

/** The issues of this run's source, its reports, and its entry in the ledger. */
export interface RecallInput {
  register: Pick<Register, "repository" | "tracked" | "gone" | "dashboard">;
  reports: ReportsRead["reports"];
  entry: LedgerSource | null;
}

/**
 * Rebuilds the blocks of missing issues that the ledger doesn't remember, whether or not a report still contains their items:
 * from the workspace's git history or, without it, from the history of their reports on GitHub. Leaves an issue without a block
 * if its history can't be read.
 */
export async function recallBlocks(input: RecallInput, context: RunContext): Promise<GoneIssue[]> {
  const { register, reports, entry } = input;
  const { gone } = register;
  const unknown = unknownGone(gone);
  if (unknown.length === 0) return [...gone];
  const olderTitles = hasOlderTitles(entry);
  const local = await readReplayed(register, context);
  const find = createGoneFinder(unknown, olderTitles);
  const items = reports.flatMap(({ report }) => [...report.commitments, ...report.withdrawn]);
  const tracked = register.tracked.map(({ block }) => block.report.path);
  const all = [...new Set([...reports.map(({ report }) => report.path), ...tracked])];
  const recalled = new Map(gone.map((issue) => [issue.number, issue]));
  for (const issue of unknown) {
    const known = Array.from(recalled.values()).flatMap(({ block }) => block ?? []);
    const trackedAt = lastTracked(issue, register, entry) ?? context.world.now.instant;
    const options = {
      issues: register.tracked,
      known,
      trackedAt,
      since: sinceOf(context.config, entry?.since, context.world.now),
      olderTitles,
    };
    const recall = (replayed: readonly ReplayedCommitment[]): Recalled | null =>
      recallMissing(issue, { ...options, replayed });
    const isItem = (item: Titled): boolean => find(item)?.fingerprint === issue.fingerprint;
    const paths = items.filter((item) => isItem(item) || isItem({ ...item, id: null })).map(({ report }) => report);
    const found = local ? recall(local) : await askRecalled({ paths, all, trackedAt, recall }, register, context);
    if (found === null) continue;
    const keys = [...register.tracked.map(({ block }) => block.key), ...known.map(({ key }) => key)];
    recalled.set(
      issue.number,
      "continued" in found
        ? continuedIn(issue, found.continued)
        : { ...issue, block: asTracked(found.commitment.block, issue, keys) },
    );
  }
  return [...recalled.values()];
}

/** Whether the ledger was written by an older version, which may have derived other titles from the same texts. */
export function hasOlderTitles(entry: LedgerSource | null): boolean {
  return entry !== null && (entry.reader ?? 1) < READER;
}

/** When a missing issue is known to have been tracked: before the date on which a run missed it, or in the last run. */
function lastTracked(
  { number }: GoneIssue,
  { dashboard }: Pick<Register, "dashboard">,
  entry: LedgerSource | null,
): string | undefined {
  const missed = dashboard?.data.gone.find((issue) => issue.number === number);
  return missed ? `${missed.since}T00:00:00Z` : (entry?.last_run_at ?? dashboard?.data.last_run_at);
}

/**
 * Returns the block that the missing issue had. Leaves out an id that the item got only later, because such an id requests a new
 * issue. If another issue has the block's key, the block gets a new key.
 */
function asTracked(block: Block, { fingerprint }: GoneIssue, keys: readonly string[]): Block {
  const { id } = block;
  const before = id === null || textFingerprint(block) === fingerprint ? block : { ...block, id: null };
  return keys.includes(block.key) ? { ...before, key: createKeyMaker(keys)(block.report.slug, before) } : before;
}

/** Replays the workspace's history; null if it isn't complete. */
export async function readReplayed(
  { repository }: Pick<Register, "repository">,
  context: RunContext,
): Promise<ReplayedCommitment[] | null> {
  const history = await context.world.readHistory(context.config);
  return history && replayAll(history, repository.id, context);
}

/** The workspace's history or, without it, the history of these reports on GitHub; null if neither can be read. */
export async function readHistoryOf(
  paths: readonly string[],
  { world, config }: Pick<RunContext, "world" | "config">,
): Promise<ReportVersion[] | null> {
  const local = await world.readHistory(config);
  if (local !== null) return local;
  try {
    return await world.askHistory([...new Set(paths)], config);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.log(withWords(error));
    return null;
  }
}

/** Replays a history as if a run had tracked every commitment. */
export function replayAll(
  history: readonly ReportVersion[],
  repositoryId: number,
  { config, github }: Pick<RunContext, "config" | "github">,
): ReplayedCommitment[] {
  const policy = policyOf(config, ADMIT_ALL);
  return replay(history, { repositoryId, policy, source: sourceOf(github), reader: READER });
}

interface Asked {
  /** The paths of the reports that contain the item. */
  paths: readonly string[];
  /** The paths of all reports. */
  all: readonly string[];
  trackedAt: string;
  recall: (replayed: readonly ReplayedCommitment[]) => Recalled | null;
}

/** The maximum number of reports whose histories are searched for an item that no report contains any more. */
const MAX_SEARCHED = 50;
/** The number of days that may pass between a commit and its push. */
const PUSH_DAYS = 30;

/**
 * Searches for an item in the history on GitHub of the reports that contain it. If there are none, searches the reports that have
 * changed since its issue was tracked, then all reports, unless there are too many. Null if the item isn't found, or if the
 * history can't be read.
 */
async function askRecalled(asked: Asked, register: Pick<Register, "repository">, context: RunContext) {
  const { world, config } = context;
  const { paths, all, trackedAt } = asked;
  const earlier = new Date(Date.parse(trackedAt) - PUSH_DAYS * DAY_MS).toISOString();
  const places: Array<() => Promise<readonly string[] | null>> =
    paths.length > 0
      ? [async () => paths]
      : [
          () => world.askChangedSince(trackedAt, config),
          () => world.askChangedSince(earlier, config),
          async () => (all.length > MAX_SEARCHED ? null : all),
        ];
  try {
    for (const readPlaces of places) {
      const found = await searchReports((await readPlaces()) ?? [], asked.recall, register, context);
      if (found !== null) return found;
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.log(withWords(error));
  }
  return null;
}

/**
 * Replays these reports' history on GitHub. If the item came from another report that the same commit changed, replays the
 * history of that report, too.
 */
async function searchReports(
  start: readonly string[],
  recall: Asked["recall"],
  { repository }: Pick<Register, "repository">,
  context: RunContext,
): Promise<Recalled | null> {
  const { world, config } = context;
  const paths = new Set(start);
  if (paths.size === 0) return null;
  for (let moves = 0; moves <= MAX_RENAMES; moves += 1) {
    const history = await world.askHistory([...paths], config);
    if (history === null) return null;
    const found = recall(replayAll(history, repository.id, context));
    const commit = found && "commitment" in found ? found.commitment.block.first_commit : null;
    if (commit === null) return found;
    const changed = await world.askChangedReports(commit, config);
    if (changed === null) return null;
    if (changed.every((path) => paths.has(path))) return found;
    for (const path of changed) paths.add(path);
  }
  return null;
}
