import { ADMIT_ALL, policyOf } from "../config/policy.ts";
import { sourceOf } from "../config/connect.ts";
import { Failure, withWords } from "../core/model/failure.ts";
import { isTimeZone } from "../core/model/date.ts";
import { decodeNumbers } from "../core/model/ledger.ts";
import type { LedgerSource } from "../core/model/ledger-sources.ts";
import type { GoneIssue } from "../core/model/register.ts";
import { READER } from "../core/parse/reader.ts";
import { replay, type ReplayedCommitment, type ReportVersion } from "../core/verify/replay.ts";
import type { ReportsRead } from "../documents/reports.ts";
import type { Register } from "../github/read/register.ts";
import type { RunContext } from "./world.ts";

/** The issues of this run's source, its reports, and its entry in the ledger. */
export interface RecallInput {
  register: Pick<Register, "repository" | "tracked" | "gone" | "dashboard">;
  reports: ReportsRead["reports"];
  entry: LedgerSource | null;
}

/** Missing issues that the same earlier run was the last to see. */
export interface Missing extends RecallInput {
  missing: readonly GoneIssue[];
  /** The commit that the earlier run read; null if it isn't known. */
  until: string | null;
  /** The commitments that were already found for other issues; see Recaller. */
  taken: Set<string>;
}

/** Whether the ledger was written by an older version, which may have read other titles and dates from the same texts. */
export function hasOlderTitles(entry: LedgerSource | null): boolean {
  return entry !== null && (entry.reader ?? 1) < READER;
}

/**
 * Creates a function that returns the last commit that a run read while an issue existed and its block was intact. Returns
 * `present` if no run recorded it.
 */
export function createUntil(entry: LedgerSource | null, present: string | null): (number: number) => string | null {
  const commits = new Map(
    (entry?.pasts ?? []).flatMap(({ commit, numbers }) =>
      (decodeNumbers(numbers) ?? []).map((number) => [number, commit] as const),
    ),
  );
  return (number) => commits.get(number) ?? entry?.last_commit ?? present;
}

/** The run's context for rebuilding commitments of a time zone; the present settings' zone if it is unknown. */
export function inZone(context: RunContext, zone: string | undefined): RunContext {
  if (zone === undefined || !isTimeZone(zone)) return context;
  return { ...context, config: { ...context.config, timezone: zone } };
}

/** A history of reports, and the commitments rebuilt from it. */
export interface Past {
  commits: readonly string[];
  replayed: readonly ReplayedCommitment[];
}

/**
 * Replays the workspace's history up to a commit, by default the one that is read; null if the workspace doesn't have all of it.
 * A run that rebuilds a block goes only as far as the last run did, because people choose the dates of their commits: the changes
 * after that count as made today.
 */
export async function readPast(
  { repository }: Pick<Register, "repository">,
  context: RunContext,
  until: string | null,
): Promise<Past | null> {
  const history = await context.world.readHistory(context.config, until);
  return history && pastOf(history, repository.id, context);
}

/**
 * Replays the history of these reports on GitHub; null if there are too many versions. Throws a Failure if GitHub can't be
 * read.
 */
export async function askPast(
  paths: readonly string[],
  { repository }: Pick<Register, "repository">,
  context: RunContext,
  until: string | null,
): Promise<Past | null> {
  const history = await context.world.askHistory(paths, context.config, until);
  return history && pastOf(history, repository.id, context);
}

function pastOf(history: readonly ReportVersion[], repositoryId: number, context: RunContext): Past {
  return { commits: history.map(({ commit }) => commit), replayed: replayAll(history, repositoryId, context) };
}

/**
 * The workspace's history or, without it, the history of these reports on GitHub; null if neither can be read, or if there are
 * too many versions.
 */
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
