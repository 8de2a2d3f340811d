import { sinceOf } from "../config/policy.ts";
import { createKeyMaker, textFingerprint } from "../core/identity/key.ts";
import type { Block } from "../core/model/block.ts";
import { continuedIn } from "../core/model/continuation.ts";
import { plainFingerprint } from "../core/plan/gone.ts";
import { unknownGone } from "../core/model/gone-blocks.ts";
import { parseRemembered, withRememberedDates } from "../core/lifecycle/remembered-dates.ts";
import type { GoneIssue } from "../core/model/register.ts";
import { groupBy } from "../core/model/text.ts";
import { createRecaller, type Recalled, type Recaller } from "../core/verify/recall.ts";
import { createUntil, hasOlderTitles, inZone, readPast, type Missing, type Past, type RecallInput } from "./past.ts";
import { createSearch } from "./search-past.ts";
import type { RunContext } from "./world.ts";

/**
 * Rebuilds the blocks of missing issues that the ledger doesn't remember, as of the last commit that a run read while they existed,
 * whether or not a report still contains their items: from the workspace's git history or, without it, from the history of their
 * reports on GitHub. Leaves an issue without a block if its history can't be read.
 */
export async function recallBlocks(input: RecallInput, context: RunContext): Promise<GoneIssue[]> {
  const { register, entry } = input;
  const untilOf = createUntil(entry, context.world.commit);
  const gone = register.gone.map((issue) => {
    const until = untilOf(issue.number);
    return until === null ? issue : { ...issue, until };
  });
  const recalled = new Map<number, GoneIssue>(gone.map((issue) => [issue.number, issue]));
  const restore = createRestorer(register, entry);
  const taken = new Set<string>();
  const dates = parseRemembered(register.dashboard?.data ?? null);
  const zoneOf = ({ number }: GoneIssue): string | undefined => dates.get(number)?.time_zone;
  const groups = Array.from(groupBy(unknownGone(gone), ({ until }) => until)).flatMap(([until = null, issues]) =>
    Array.from(groupBy(issues, zoneOf), ([zone, missing]) => ({ until, zone, missing })),
  );
  for (const { until, zone, missing } of groups) {
    const find = await openPast({ ...input, missing, until, taken }, inZone(context, zone));
    const left: GoneIssue[] = [];
    for (const issue of missing) {
      const found = await find(issue);
      if (found === null) left.push(issue);
      else recalled.set(issue.number, restore(issue, found));
    }
    if (left.length === 0 || until === null || !(await isCutOff(until, context))) continue;
    for (const issue of left) recalled.set(issue.number, { ...issue, isCutOff: true });
  }
  return [...recalled.values()];
}

/** Opens the history of these issues' reports, and returns a function that finds an issue's commitment in it. */
async function openPast(input: Missing, context: RunContext): Promise<(issue: GoneIssue) => Promise<Recalled | null>> {
  const { register, entry, missing, until, taken } = input;
  const trackedAt = createTrackedAt(input, context);
  const options = {
    issues: register.tracked,
    known: register.gone.flatMap(({ block }) => block ?? []),
    since: sinceOf(context.config, entry?.since, context.world.now),
    fingerprints: new Set(missing.map(({ fingerprint }) => fingerprint)),
    olderTitles: hasOlderTitles(entry),
  };
  const createFrom = (past: Past): Recaller => createRecaller({ ...past, ...options });
  const local = await readPast(register, context, until);
  if (local === null) return createSearch(input, { createFrom, trackedAt }, context);
  const recall = createFrom(local);
  return async (issue) => recall(issue, trackedAt(issue), taken);
}

/** Creates a function that returns when a missing issue was last tracked: before the day on which a run noticed it missing, or in the last run. */
function createTrackedAt(
  { register: { dashboard }, entry }: RecallInput,
  { world }: RunContext,
): (issue: GoneIssue) => string {
  const missedOn = new Map(dashboard?.data.gone.map(({ number, since }) => [number, since]));
  const lastRun = entry?.last_run_at ?? dashboard?.data.last_run_at ?? world.now.instant;
  return ({ number }) => {
    const missed = missedOn.get(number);
    return missed === undefined ? lastRun : `${missed}T00:00:00Z`;
  };
}

type Restorer = (issue: GoneIssue, found: Recalled) => GoneIssue;

/**
 * Creates a function that gives a missing issue what was found, with the dates in the ledger. Leaves out an id that the item got
 * only later, because such an id requests a new issue. If another issue has the block's key, the block gets a new key.
 */
function createRestorer({ tracked, gone, dashboard }: RecallInput["register"], entry: RecallInput["entry"]): Restorer {
  const dates = parseRemembered(dashboard?.data ?? null, { isOlder: hasOlderTitles(entry) });
  const keys = new Set([...tracked.map(({ block }) => block.key), ...gone.flatMap(({ block }) => block?.key ?? [])]);
  const withOwnKey = (block: Block): Block =>
    keys.has(block.key) ? { ...block, key: createKeyMaker(keys)(block.report.slug, block) } : block;
  // The issue may have continued an earlier issue, whose fingerprint in the ledger is updated when the item is reworded.
  const withContinued = (block: Block, number: number): Block => {
    const mark = plainFingerprint(block);
    const earlier = gone.find(({ continued, fingerprint }) => continued === number && fingerprint === mark);
    return earlier === undefined ? block : { ...block, continues: earlier.number };
  };
  return (issue, found) => {
    if ("continued" in found) return continuedIn(issue, found.continued);
    const hadId = found.block.id === null || textFingerprint(found.block) === issue.fingerprint;
    const own = withOwnKey(hadId ? found.block : { ...found.block, id: null });
    const block = withContinued(own, issue.number);
    keys.add(block.key);
    return { ...issue, block: withRememberedDates(block, dates.get(issue.number) ?? {}) };
  };
}

/** Whether a commit isn't in the history of the commit that is read, for example after a force-push. False if that is unknown. */
async function isCutOff(commit: string, { world }: RunContext): Promise<boolean> {
  return commit !== world.commit && (await world.findCommits([commit])).get(commit) === false;
}
