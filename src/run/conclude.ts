import { settingsOf } from "../config/policy.ts";
import { tally, type Assessment } from "../core/assess/assess.ts";
import { buildSnapshot } from "../core/model/build-snapshot.ts";
import type { Report, Skipped } from "../core/model/commitment.ts";
import type { IssueFacts, Snapshot } from "../core/model/snapshot.ts";
import { withLinkDates } from "../core/plan/link-dates.ts";
import type { PlannedCommitment } from "../core/plan/operations.ts";
import type { WriteResult } from "../github/write/apply.ts";
import type { Observation } from "./observe.ts";
import type { RunContext } from "./world.ts";
import { assessOne } from "../core/assess/assess-one.ts";

/** Hop 6: the facts as of this run, and their assessment. */
export interface Conclusion {
  snapshot: Snapshot;
  /** The commitments of this run's reports. */
  assessment: Assessment;
  /** All commitments in the register, including those of other sources. */
  overview: Assessment;
}

/** Combines an observation with the writes that followed. Only reassesses the written issues. */
export function conclude(
  { register, reports, plan, linkDates }: Observation,
  applied: WriteResult | null,
  { world: { now }, config }: RunContext,
): Conclusion {
  const settings = settingsOf(config);
  const commitments = plan.tracked.map((planned) => {
    const written = applied?.written.get(planned.block.key)?.facts ?? null;
    const issue = written ? factsAfterWrite(written, planned) : planned.issue;
    const facts = { block: planned.block, issue: issue && withLinkDates(issue, planned.block, linkDates) };
    const assessed = (written ? null : planned.assessed) ?? assessOne(facts, settings, now);
    return { facts, assessed, isForeign: planned.foreign === true };
  });
  const snapshot = buildSnapshot(
    {
      repository: register.repository,
      ledger: register.dashboard?.data ?? null,
      gone: register.gone,
      problems: register.problems,
      commitments: commitments.map(({ facts }) => facts),
    },
    now,
    { settings, untracked: { before_since: plan.beforeSince, ...countSkipped(reports, plan.passedOver) } },
  );
  const own = commitments.filter(({ isForeign }) => !isForeign);
  return {
    snapshot,
    assessment: tally(
      own.map(({ assessed }) => assessed),
      now,
    ),
    overview: tally(
      commitments.map(({ assessed }) => assessed),
      now,
    ),
  };
}

/** Takes the closer, the evidence and the links' dates from the observation, because GitHub's response to a write doesn't contain them. */
function factsAfterWrite(written: IssueFacts, { issue }: PlannedCommitment): IssueFacts {
  const { closer = null, evidence = [], link_dates } = issue ?? {};
  return { ...written, closer, evidence, ...(link_dates ? { link_dates } : {}) };
}

/** Commitments in reports that were passed over count as hints. */
function countSkipped(reports: readonly Report[], passedOver: number): { ignored: number; hints: number } {
  const skipped = reports.filter(({ draft }) => !draft).flatMap((report) => report.skipped);
  const count = (why: Skipped["why"]): number => skipped.filter((skip) => skip.why === why).length;
  return { ignored: count("ignored"), hints: count("hint") + passedOver };
}
