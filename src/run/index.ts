import { type Assessment } from "../core/assess/assess.ts";
import type { Mode } from "../config/schema.ts";
import type { Problem, Report } from "../core/model/commitment.ts";
import type { Snapshot } from "../core/model/snapshot.ts";
import { knownGone, type KnownGone } from "../core/model/gone-blocks.ts";
import type { Plan, PlannedCommitment } from "../core/plan/operations.ts";
import { emptyWriteResult, type WriteResult } from "../github/write/apply.ts";
import type { Notice } from "../documents/reports.ts";
import { observe, type Observation } from "./observe.ts";
import { emptyNotice, firstRunNotice, isFirstRun } from "./first-run.ts";
import { conclude, type Conclusion } from "./conclude.ts";
import { sync, type Synced } from "./sync.ts";
import type { RunContext } from "./world.ts";
import { renderDigest } from "../core/render/digest.ts";
import { failureSentence } from "../core/render/headline.ts";
import { escapeMarkdown } from "../core/render/markdown.ts";

export interface RunOptions {
  modes: readonly Mode[];
  /** Skips hop 5 and nothing else, so nothing is written. */
  dryRun: boolean;
}

export interface Outcome {
  reports: Report[];
  problems: Problem[];
  /** Notes that require no action. */
  notices: Notice[];
  plan: Plan;
  /** Null if this run may not write: a dry run, a run without `sync`, or a run for a commit that may not be published. */
  applied: WriteResult | null;
  snapshot: Snapshot;
  /** Whether the repository is private. */
  isPrivate: boolean;
  assessment: Assessment;
  /** The number of commitments whose issues have not been created yet. */
  pending: number;
  /** Why the check fails; null if it passes or the run doesn't check. */
  failure: string | null;
  /** The weekly digest in Markdown; null if this run didn't post one. */
  digest: string | null;
}

/** Runs hops 1 to 6 for `sync` and `check`. Throws a Failure if the run can't go on, for example if the register can't be read. */
export async function run({ world, github, config }: RunContext, { modes, dryRun }: RunOptions): Promise<Outcome> {
  const context = { world, github: { ...github, permissions: new Map() }, config };
  const mayWrite = modes.includes("sync") && !dryRun;
  // 1 and 2: read and parse the reports. 3: read the register at the same time. 4: plan.
  const reading = world.readReports(config);
  const askHead = mayWrite && !config["allow-any-ref"];
  const first = await observe(context, reading, { askHead });
  // 5: apply.
  const synced: Synced = mayWrite
    ? await sync(context, reading, first)
    : { observation: first, conclusion: conclude(first, null, context), applied: null, refusal: null, digest: null };
  const { observation, applied, refusal } = synced;
  // 6: assess.
  const { snapshot, assessment, pending } = synced.conclusion ?? concludeRefused(observation, context);
  const { register, plan, reports } = observation;
  const refused = refusal === null ? [] : [warning(refusal)];
  return {
    reports,
    problems: [
      ...refused,
      ...(config.warnings ?? []).map(warning),
      ...register.problems,
      ...register.workProblems,
      ...plan.problems,
      ...(applied?.problems ?? []),
    ],
    notices: [
      ...(isFirstRun(first) && plan.beforeSince > 0
        ? [firstRunNotice({ since: observation.since, beforeSince: plan.beforeSince }, true)]
        : []),
      ...emptyNotice(reports),
      ...observation.notices,
    ],
    plan,
    applied: mayWrite && refusal === null ? (applied ?? emptyWriteResult()) : null,
    snapshot,
    isPrivate: register.repository.private,
    assessment,
    pending,
    failure: modes.includes("check") ? failureSentence(assessment, config["fail-on"]) : null,
    digest: synced.digest && renderDigest(synced.digest, escapeMarkdown),
  };
}

function warning(message: string): Problem {
  return { severity: "warning", file: null, line: null, message };
}

/** Concludes a run that may not write because of its commit. If there is a dashboard, only the stored blocks count. */
function concludeRefused(observation: Observation, context: RunContext): Conclusion {
  const { register, plan } = observation;
  if (register.dashboard === null) return conclude(observation, null, context);
  const foreign = new Set(plan.tracked.flatMap(({ issue, foreign: isForeign }) => (isForeign ? issue?.number : [])));
  const present = register.tracked.map(({ block, facts }): PlannedCommitment => {
    return { block, issue: facts, assessed: null, foreign: foreign.has(facts.number) };
  });
  const tracked = [...present, ...knownGone(register.gone).map(storedGone)];
  return conclude({ ...observation, plan: { ...plan, tracked } }, null, context);
}

function storedGone({ block, gone }: KnownGone): PlannedCommitment {
  return { block, issue: null, assessed: null, gone: { number: gone, isKnown: true } };
}
