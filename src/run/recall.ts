import { ADMIT_ALL, policyOf } from "../config/policy.ts";
import { sourceOf } from "../config/connect.ts";
import { textFingerprint } from "../core/identity/key.ts";
import type { Block } from "../core/model/block.ts";
import { Failure, withWords } from "../core/model/failure.ts";
import type { GoneIssue } from "../core/model/register.ts";
import { MAX_RENAMES } from "../core/model/renames.ts";
import { READER } from "../core/parse/reader.ts";
import type { UnknownPast } from "../core/plan/creates.ts";
import { replay, type ReplayedCommitment, type ReportVersion } from "../core/verify/replay.ts";
import type { Register } from "../github/read/register.ts";
import type { RunContext } from "./world.ts";

/**
 * Rebuilds the blocks of missing issues whose items are still in a report: from the workspace's git history or, without it,
 * from the history of their reports on GitHub. Leaves an issue without a block if its history can't be read.
 */
export async function recallBlocks(
  pasts: readonly UnknownPast[],
  register: Pick<Register, "repository" | "tracked" | "gone">,
  context: RunContext,
): Promise<GoneIssue[]> {
  const taken = new Set([...register.tracked, ...register.gone].flatMap(({ block }) => block?.key ?? []));
  const local = await readReplayed(register, context);
  const blocks = new Map<number, Block>();
  for (const past of pasts) {
    const replayed = local ?? (await askReplayed(past, { register, taken }, context));
    const block = replayed && findBlock(replayed, past, taken);
    if (!block) continue;
    taken.add(block.key);
    blocks.set(past.number, block);
  }
  return register.gone.map((issue) => {
    const block = blocks.get(issue.number);
    return block === undefined ? issue : { ...issue, block: asTracked(block, issue) };
  });
}

/** The block as the missing issue's last one: an id that the item got only later requests a new issue. */
function asTracked(block: Block, { fingerprint }: GoneIssue): Block {
  return block.id === null || textFingerprint(block) === fingerprint ? block : { ...block, id: null };
}

/** Replays the workspace's history; null if it isn't complete. */
export async function readReplayed(
  { repository }: Pick<Register, "repository">,
  context: RunContext,
): Promise<ReplayedCommitment[] | null> {
  const history = await context.world.readHistory(context.config);
  return history && replayAll(history, repository.id, context);
}

function replayAll(history: readonly ReportVersion[], repositoryId: number, { config, github }: RunContext) {
  const policy = policyOf(config, ADMIT_ALL);
  return replay(history, { repositoryId, policy, source: sourceOf(github), reader: READER });
}

/**
 * Replays one report's history on GitHub. If the item came from another report, which the same commit changed, replays that
 * one's history, too. Null if it can't be read.
 */
async function askReplayed(
  past: UnknownPast,
  { register, taken }: { register: Pick<Register, "repository">; taken: ReadonlySet<string> },
  context: RunContext,
): Promise<ReplayedCommitment[] | null> {
  const { world, config } = context;
  const paths = new Set([past.path]);
  try {
    for (let moves = 0; moves <= MAX_RENAMES; moves += 1) {
      const history = await world.askHistory([...paths], config);
      if (history === null) return null;
      const replayed = replayAll(history, register.repository.id, context);
      const commit = findBlock(replayed, past, taken)?.first_commit ?? null;
      if (commit === null) return null;
      const changed = await world.askChangedReports(commit, config);
      if (changed === null) return null;
      if (changed.every((path) => paths.has(path))) return replayed;
      for (const path of changed) paths.add(path);
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.log(withWords(error));
  }
  return null;
}

/** The replayed block of an item, preferably in its own report. */
function findBlock(
  replayed: readonly ReplayedCommitment[],
  { title, path }: UnknownPast,
  taken: ReadonlySet<string>,
): Block | null {
  const same = replayed
    .map(({ block }) => block)
    .filter((block) => !taken.has(block.key) && textFingerprint({ ...block, id: null }) === title);
  const [single, ...others] = same;
  const here = same.find(({ report, removed }) => report.path === path && removed === null);
  return here ?? (others.length === 0 ? single : undefined) ?? null;
}
