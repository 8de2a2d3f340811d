import type { Config } from "./config.ts";
import type { Skipped } from "./core/commitment.ts";
import type { Snapshot } from "./core/snapshot.ts";
import type { Applied } from "./github/apply.ts";
import type { Look } from "./look.ts";
import type { World } from "./run.ts";

/** The facts as of this run: what was read, and what was written since. */
export function takeSnapshot(seen: Look, applied: Applied | null, world: World, config: Config): Snapshot {
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
    settings: {
      warn_days: config["warn-days"],
      grace_days: config["grace-days"],
      require_evidence: config["require-evidence"],
    },
    untracked: { before_since: plan.beforeSince, ignored: count("ignored"), hints: count("hint") },
    commitments: plan.tracked.map(({ block, issue }) => {
      const written = applied?.written.get(block.key)?.facts;
      return { block, issue: written ? { ...written, evidence: issue?.evidence ?? [] } : issue };
    }),
  };
}
