import type { Config } from "./config.ts";
import type { Block, Event } from "./core/block.ts";
import { wordsMark } from "./core/key.ts";
import { entriesOf } from "./core/ledger.ts";
import { replay, type Replayed } from "./core/replay.ts";
import type { Damaged, TrackedIssue } from "./core/tracker.ts";
import type { Tracker } from "./github/read-tracker.ts";
import { judgingOf } from "./judging.ts";
import type { World } from "./run.ts";

const FOREVER = "0001-01-01";

/**
 * Git and the ledger win over what somebody did to a managed block: an edited one gets its facts back, one that is lost is
 * made anew. Without full history nothing is repaired, and what was reported stays reported.
 */
export async function repair(tracker: Tracker, world: World, config: Config): Promise<Tracker> {
  const edited = tracker.tracked.filter((issue) => issue.frozen);
  if (edited.length + tracker.damaged.length === 0 || tracker.dashboard === null) return tracker;
  const published = await world.published(config);
  if (published === null) return tracker;
  const since = config.since ?? tracker.dashboard.data.since ?? FOREVER;
  const replayed = replay(published, {
    repositoryId: tracker.repository.id,
    config: { ...judgingOf(config), timezone: config.timezone, since },
  });
  const marks = entriesOf(tracker.dashboard.data);
  const taken = new Set(tracker.tracked.filter((issue) => !issue.frozen).map(({ block }) => block.key));
  const find = (number: number, key: string | null): Replayed | null => {
    const free = replayed.filter(({ block }) => !taken.has(block.key));
    const byKey = free.find(({ block }) => block.key === key);
    const byMark = free.filter(({ block }) => wordsMark(block) === marks.get(number));
    const found = byKey ?? (byMark.length === 1 ? byMark[0]! : null);
    if (found) taken.add(found.block.key);
    return found;
  };
  const healed = new Map<number, TrackedIssue>();
  for (const issue of edited) {
    const expected = find(issue.facts.number, issue.block.key);
    if (expected)
      healed.set(issue.facts.number, { ...issue, block: restored(expected.block, issue.block), frozen: false });
  }
  for (const damaged of tracker.damaged) {
    const expected = find(damaged.issue.facts.number, null);
    if (expected) healed.set(damaged.issue.facts.number, renewed(damaged, expected.block));
  }
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

/** What git can't tell stays as it was written; all else is git's. */
function restored(expected: Block, written: Block): Block {
  const own = written.history.filter((event) => !isFromGit(event));
  const history = [...expected.history, ...own].toSorted((a, b) => a.at.localeCompare(b.at));
  return { ...expected, evidence: written.evidence, reminded: written.reminded, history };
}

function isFromGit(event: Event): boolean {
  return "commit" in event || event.type === "owner" || (event.type === "reason" && event.by === null);
}

/** An issue whose block is gone; what its body says now are people's words, but for torn pieces of ours. */
function renewed({ issue }: Damaged, block: Block): TrackedIssue {
  const words = issue.body
    .replaceAll(/^<!-- follow-through:v1 .*$/gm, "")
    .replaceAll(/^<!-- \/follow-through -->$/gm, "")
    .trim();
  const after = words === "" ? "" : `\n\n${words}`;
  return { ...issue, before: "", after, block, written: null, edited: true, frozen: false, problem: null, reasons: [] };
}
