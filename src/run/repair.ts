import type { Config } from "../config/schema.ts";
import type { Block, Event } from "../core/model/block.ts";
import { textFingerprint } from "../core/identity/key.ts";
import { ledgerEntries } from "../core/model/ledger.ts";
import { replay, type ReplayedCommitment } from "../core/verify/replay.ts";
import { readActivity } from "../github/read/activity.ts";
import type { Register } from "../github/read/register.ts";
import { policyOf } from "../config/policy.ts";
import type { TrackedIssue, DamagedIssue } from "../core/model/register.ts";
import type { GitHub } from "../config/connect.ts";
import type { World } from "./world.ts";

const FOREVER = "0001-01-01";

/**
 * Git and the ledger win over what somebody did to a managed block: an edited one gets its facts back, one that is lost is
 * made anew. Without full history nothing is repaired, and what was reported stays reported.
 */
export async function repair(tracker: Register, world: World, github: GitHub, config: Config): Promise<Register> {
  const edited = tracker.tracked.filter((issue) => issue.frozen);
  if (edited.length + tracker.damaged.length === 0 || tracker.dashboard === null) return tracker;
  const replayed = await readReplayed(tracker, world, config);
  if (replayed === null) return tracker;
  const marks = ledgerEntries(tracker.dashboard.data);
  const taken = new Set(tracker.tracked.filter((issue) => !issue.frozen).map(({ block }) => block.key));
  const find = (number: number, key: string | null): ReplayedCommitment | null => {
    const free = replayed.filter(({ block }) => !taken.has(block.key));
    const byKey = free.find(({ block }) => block.key === key);
    const byMark = free.filter(({ block }) => textFingerprint(block) === marks.get(number));
    const found = byKey ?? (byMark.length === 1 ? byMark[0]! : null);
    if (found) taken.add(found.block.key);
    return found;
  };
  const healed = new Map<number, TrackedIssue>();
  for (const issue of edited) {
    const expected = find(issue.facts.number, issue.block.key);
    if (expected) healed.set(issue.facts.number, { ...issue, block: asClosed(expected, issue.facts), frozen: false });
  }
  for (const damaged of tracker.damaged) {
    const expected = find(damaged.issue.facts.number, null);
    if (expected) healed.set(damaged.issue.facts.number, renewed(damaged, asClosed(expected, damaged.issue.facts)));
  }
  // What an edited block says of evidence and closes is not believed: they are heard anew.
  const server = new URL(tracker.repository.url).origin;
  const heard = await readActivity(github.client, github.repo, [...healed.values()], { server, comments: "each" });
  for (const issue of heard) healed.set(issue.facts.number, issue);
  const left = tracker.damaged.filter(({ issue }) => !healed.has(issue.facts.number));
  const kept = tracker.tracked.map((issue) => healed.get(issue.facts.number) ?? issue);
  const again = tracker.damaged.flatMap(({ issue }) => healed.get(issue.facts.number) ?? []);
  const mended = new Set([
    ...tracker.damaged.filter(({ issue }) => healed.has(issue.facts.number)).map(({ problem }) => problem),
    ...edited.filter(({ facts }) => healed.has(facts.number)).map(({ problem }) => problem),
  ]);
  return {
    ...tracker,
    tracked: [...kept, ...again].toSorted((a, b) => a.facts.number - b.facts.number),
    damaged: left,
    lost: left.length > 0,
    problems: tracker.problems.filter((problem) => !mended.has(problem)),
  };
}

/** What git tells of promises whose issues are gone, by the mark that the ledger kept; nothing without full history. */
export async function readContinued(tracker: Register, world: World, config: Config): Promise<Map<string, Block>> {
  if (tracker.gone.length === 0) return new Map();
  const marks = new Set(tracker.gone.map(({ mark }) => mark));
  const replayed = (await readReplayed(tracker, world, config)) ?? [];
  // Under the words alone: the id that an item was given to have a new issue is none of its own.
  const named = replayed.map(({ block }) => [textFingerprint({ ...block, id: null }), block] as const);
  return new Map(named.filter(([mark]) => marks.has(mark)));
}

async function readReplayed(tracker: Register, world: World, config: Config): Promise<ReplayedCommitment[] | null> {
  const published = await world.readHistory(config);
  const options = { ...policyOf(config), timezone: config.timezone, since: FOREVER };
  return published && replay(published, { repositoryId: tracker.repository.id, config: options });
}

/** What git says, but for dates that came after the issue was closed: they change nothing. */
function asClosed({ block, states }: ReplayedCommitment, { closed_at }: TrackedIssue["facts"]): Block {
  if (closed_at === null) return block;
  const before = [...states].filter(([, { at }]) => at <= closed_at);
  const commits = new Set(before.map(([commit]) => commit));
  const counts = (event: Event): boolean =>
    (event.type !== "moved" && event.type !== "dated") || commits.has(event.commit ?? "");
  const due = before.at(-1)?.[1].due ?? null;
  const first_due = before.find(([, state]) => state.due !== null)?.[1].due ?? null;
  return { ...block, due, first_due, history: block.history.filter(counts) };
}

/** An issue whose block is gone; what its body says now are people's words, but for torn pieces of ours. */
function renewed({ issue }: DamagedIssue, block: Block): TrackedIssue {
  const words = issue.body
    .replaceAll(/^<!-- follow-through:v1 [\s\S]*?^<!-- \/follow-through -->$/gm, "")
    .replaceAll(/^<!-- (?:follow-through:v1 .*|\/follow-through -->)$/gm, "")
    .trim();
  const after = words === "" ? "" : `\n\n${words}`;
  return { ...issue, before: "", after, block, written: null, edited: true, frozen: false, problem: null, reasons: [] };
}
