import type { Config } from "../config/schema.ts";
import type { Skipped } from "../core/model/commitment.ts";
import { todayIn } from "../core/model/date.ts";
import type { Snapshot } from "../core/model/snapshot.ts";
import type { WriteResult } from "../github/write/apply.ts";
import { settingsOf } from "../config/policy.ts";
import type { Observation } from "./observe.ts";
import type { World } from "./world.ts";

/** The facts as of this run: what was read, and what was written since. */
export function takeSnapshot(seen: Observation, applied: WriteResult | null, world: World, config: Config): Snapshot {
  const { plan, tracker, reports } = seen;
  const left = reports.filter(({ draft }) => !draft).flatMap(({ skipped }) => skipped);
  const count = (why: Skipped["why"]): number => left.filter((skip) => skip.why === why).length;
  const { id, name, url } = tracker.repository;
  return {
    version: 1,
    repository: { id, name, url },
    problems: tracker.problems.map(({ message }) => message),
    observed_at: world.now.instant,
    last_run_at: world.now.instant,
    settings: settingsOf(config),
    gone: goneOf(seen, world),
    untracked: { before_since: plan.beforeSince, ignored: count("ignored"), hints: count("hint") },
    commitments: plan.tracked.map(({ block, issue }) => {
      const written = applied?.written.get(block.key)?.facts;
      const heard = { closer: issue?.closer ?? null, evidence: issue?.evidence ?? [] };
      return { block, issue: written ? { ...written, ...heard } : issue };
    }),
  };
}

/** What is gone, since the run that first missed it. */
function goneOf({ tracker: { gone, dashboard } }: Observation, world: World): Snapshot["gone"] {
  const known = new Map(dashboard?.data.gone.map(({ number, since }) => [number, since]));
  const today = todayIn(world.now, "UTC");
  return gone.map(({ number, how }) => ({ number, how, since: known.get(number) ?? today }));
}
