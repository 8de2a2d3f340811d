import { settingsOf } from "../config/policy.ts";
import { tally, type Assessment } from "../core/assess/assess.ts";
import { buildSnapshot, type RunFacts } from "../core/model/build-snapshot.ts";
import type { Block } from "../core/model/block.ts";
import type { Problem, Report, Skipped } from "../core/model/commitment.ts";
import type { CommitmentFacts, IssueFacts, Snapshot } from "../core/model/snapshot.ts";
import { withLinkDates } from "../core/plan/link-dates.ts";
import type { PlannedCommitment } from "../core/plan/operations.ts";
import type { WriteResult } from "../github/write/apply.ts";
import type { Observation } from "./observe.ts";
import { ownName } from "./own-issues.ts";
import { combineRunFacts, isShared } from "./shared-ledger.ts";
import type { RunContext } from "./world.ts";
import { assessOne } from "../core/assess/assess-one.ts";

/** The result of hop 6: the facts as of this run, and their assessment. */
export interface Conclusion {
  snapshot: Snapshot;
  /** The commitments of this run's reports. */
  assessment: Assessment;
  /**
   * All commitments in the register, including those of other sources. If sources can share the register, commitments without
   * an issue are left out, because only their own source's run knows them; those of missing issues with a known block stay.
   */
  overview: Assessment;
  /** This run's own settings and counts. Those in the snapshot cover all sources. */
  own: RunFacts;
  /** The number of commitments whose issues have not been created yet. */
  pending: number;
  /** The commitments of missing issues that the ledger has to remember, by issue number. */
  gone: ReadonlyMap<number, Block>;
  /** The numbers of the issues that continue the commitments of missing issues, by the missing issue's number. */
  continued: ReadonlyMap<number, number>;
}

/** Combines an observation with the writes that followed. Reassesses only the issues that were written, or whose state was to change. */
export function conclude(
  { register, renamedLedger, reports, plan, linkDates }: Observation,
  applied: WriteResult | null,
  context: RunContext,
): Conclusion {
  const { now } = context.world;
  const settings = settingsOf(context.config);
  const ownFacts: RunFacts = {
    settings,
    untracked: { before_since: plan.beforeSince, ...countSkipped(reports, plan.passedOver) },
  };
  const shared = isShared(register, context);
  const commitments = inStableOrder(plan.tracked, shared).map((planned) => {
    const written = applied?.written.get(planned.block.key)?.facts ?? null;
    const issue = written ? factsAfterWrite(written, planned) : planned.issue;
    const facts = { block: planned.block, issue: issue && withLinkDates(issue, planned.block, linkDates) };
    const assessed = (written ? null : planned.assessed) ?? assessOne(facts, settings, now);
    const remembered = rememberedBlock(planned, facts);
    const continued =
      planned.continues !== undefined && issue !== null ? ([planned.continues.number, issue.number] as const) : null;
    return { facts, assessed, isForeign: planned.foreign === true, gone: planned.gone ?? null, remembered, continued };
  });
  const snapshot = buildSnapshot(
    {
      repository: register.repository,
      ledger: register.dashboard?.data ?? null,
      gone: register.gone,
      problems: [...register.problems, ...unknownPastProblems(plan)],
      commitments: commitments.map(({ facts }) => facts),
    },
    now,
    combineRunFacts(renamedLedger ?? register.dashboard?.data ?? null, ownName(register, context), ownFacts),
  );
  const own = commitments.filter(({ isForeign }) => !isForeign);
  return {
    snapshot,
    assessment: tally(
      own.map(({ assessed }) => assessed),
      now,
    ),
    overview: tally(
      commitments.flatMap(({ assessed, gone }) =>
        shared && assessed.issue === null && gone?.isKnown !== true ? [] : assessed,
      ),
      now,
    ),
    own: ownFacts,
    pending: commitments.filter(({ facts, gone }) => facts.issue === null && gone === null).length,
    gone: new Map(commitments.flatMap(({ remembered }) => (remembered === null ? [] : [remembered]))),
    continued: new Map([
      ...register.gone.flatMap(({ number, continued }) =>
        continued === undefined ? [] : [[number, continued] as const],
      ),
      ...commitments.flatMap(({ continued }) => (continued === null ? [] : [continued])),
    ]),
  };
}

/**
 * The number of the commitment's missing issue, and the block to remember for it: the current one or, if the commitment waits for a
 * new issue, the missing issue's last one. Null if there is nothing to remember.
 */
function rememberedBlock(
  { gone, continues }: PlannedCommitment,
  { block, issue }: CommitmentFacts,
): [number, Block] | null {
  if (gone?.isKnown) return [gone.number, block];
  return continues !== undefined && issue === null ? [continues.number, continues.block] : null;
}

/** Tells the snapshot's readers which original due dates are unknown because a commitment's history couldn't be read. */
function unknownPastProblems({ unknownPasts = [] }: Observation["plan"]): Problem[] {
  return unknownPasts.map(({ number, path }) => {
    const message = `The original due date of the commitment of #${number}, which is missing, is unknown.`;
    return { severity: "error", file: path, line: null, message };
  });
}

/** In a register that several sources share, sorts by issue, so that the order doesn't depend on which source runs. */
function inStableOrder(tracked: readonly PlannedCommitment[], shared: boolean): readonly PlannedCommitment[] {
  const rank = ({ issue, gone }: PlannedCommitment): number => issue?.number ?? gone?.number ?? Number.MAX_SAFE_INTEGER;
  return shared ? tracked.toSorted((a, b) => rank(a) - rank(b)) : tracked;
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
