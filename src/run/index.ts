import type { Config, Mode } from "../config/schema.ts";
import { assess, failureSentence, type Assessment } from "../core/assess/assess.ts";
import type { Problem, Report } from "../core/model/commitment.ts";
import type { Plan } from "../core/plan/plan.ts";
import type { Snapshot, CommitmentFacts } from "../core/model/snapshot.ts";
import type { WriteResult } from "../github/write/apply.ts";
import { parseRepository } from "../github/client.ts";
import { readHead } from "../github/read/head.ts";
import { readRepository, type Repository } from "../github/read/register.ts";
import { observe, type Observation } from "./observe.ts";
import { sync } from "./sync.ts";
import { takeSnapshot } from "./snapshot.ts";
import type { TrackedIssue } from "../core/model/register.ts";
import type { GitHub } from "../config/connect.ts";
import type { World } from "./world.ts";

export interface Outcome {
  reports: Report[];
  problems: Problem[];
  plan: Plan;
  /** What was written; null when nothing was to be: a dry run, a run without `sync`, or one of another ref. */
  applied: WriteResult | null;
  snapshot: Snapshot;
  /** Whether only some may see the repository. */
  isPrivate: boolean;
  assessment: Assessment;
  /** Commitments that have no issue after this run. */
  pending: number;
  /** Why the check fails; null when it does not, or was not asked for. */
  failure: string | null;
}

const NOTHING: WriteResult = {
  written: new Map(),
  created: 0,
  updated: new Set(),
  problems: [],
  stale: [],
  uncertain: false,
  stopped: false,
};

/** The seven hops of `sync` and `check`. A dry run leaves out exactly the fifth. */
export async function run(
  world: World,
  github: GitHub,
  config: Config,
  modes: readonly Mode[],
  dryRun: boolean,
): Promise<Outcome> {
  const read = await world.readReports(config);
  const wanted = modes.includes("sync") && !dryRun;
  const first = await observe(world, github, config, read);
  const refuse = (seen: Observation): Promise<string | null> =>
    whyNotWrite(world, github, config, seen.tracker.repository);
  const { seen, applied, refusal } = wanted
    ? await sync(world, github, config, read, first, refuse)
    : { seen: first, applied: null, refusal: null };
  const writes = wanted && refusal === null;

  const { plan, tracker, reports } = seen;
  // What another commit says is no news of what is promised now: the issues alone are.
  const stale = refusal !== null && tracker.dashboard !== null;
  const facts = stale ? { ...seen, plan: { ...plan, tracked: tracker.tracked.map(asTracked) } } : seen;
  const snapshot = takeSnapshot(facts, applied, world, config);
  const assessment = assess(snapshot, world.now);
  const refused: Problem[] =
    refusal === null ? [] : [{ severity: "warning", file: null, line: null, message: refusal }];
  return {
    reports,
    problems: [...refused, ...tracker.problems, ...plan.problems, ...(applied?.problems ?? [])],
    plan,
    applied: writes ? (applied ?? NOTHING) : null,
    snapshot,
    isPrivate: tracker.repository.private,
    assessment,
    pending: snapshot.commitments.filter(({ issue }) => issue === null).length,
    failure: modes.includes("check") ? failureSentence(assessment, config["fail-on"]) : null,
  };
}

function asTracked({ block, facts }: TrackedIssue): CommitmentFacts {
  return { block, issue: facts };
}

/** Only the default branch's head says what is published: an old run that is started again would take back what came since. */
async function whyNotWrite(
  { commit, source }: World,
  { client }: GitHub,
  config: Config,
  tracked: Repository,
): Promise<string | null> {
  if (config["allow-any-ref"]) return null;
  const repo = parseRepository(source ?? "");
  if (commit === null || repo === null) {
    return "Nothing was written: GITHUB_SHA and GITHUB_REPOSITORY don't tell which commit is checked out. Set `allow-any-ref: true` to write all the same.";
  }
  const same = tracked.name.toLowerCase() === source!.toLowerCase();
  const { defaultBranch: branch } = same ? tracked : await readRepository(client, repo);
  const head = await readHead(client, repo, branch);
  if (head === commit) return null;
  return `Nothing was written: ${commit.slice(0, 12)} is not the head of ${branch}, which is at ${head.slice(0, 12)}. A run of that commit writes; \`allow-any-ref: true\` lifts this.`;
}
