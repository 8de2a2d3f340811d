import { sinceOf } from "../config/policy.ts";
import type { Problem } from "../core/model/commitment.ts";
import { ledgerEntries } from "../core/model/ledger.ts";
import type { TrackedIssue } from "../core/model/register.ts";
import { createPlannedTest } from "../core/plan/planned-block.ts";
import type { PlanInput } from "../core/plan/plan.ts";
import { compareTracked } from "../core/verify/compare.ts";
import { ISSUE_IS_OLDER, PROMISE_NOT_STORED } from "../core/verify/compare-promise.ts";
import type { Register } from "../github/read/register.ts";
import { readHistoryOf, replayAll } from "./recall.ts";
import { readRecordContext } from "./record-context.ts";
import type { RunContext } from "./world.ts";

/**
 * The register without forged issues. Other workflows can open issues with the account that Follow-through uses, and they may
 * quote a block that a visitor wrote. So a block in an issue that the ledger doesn't list counts only if this run would write it,
 * as after an interrupted run, or if it agrees with git and GitHub. Without a ledger or a history, nothing can be checked.
 */
export async function withoutForged(register: Register, input: PlanInput, context: RunContext): Promise<Register> {
  if (register.dashboard === null) return register;
  const entries = ledgerEntries(register.dashboard.data);
  const unlisted = register.tracked.filter(({ facts }) => !entries.has(facts.number));
  if (unlisted.length === 0) return register;
  const listed = register.tracked.filter(({ facts }) => entries.has(facts.number));
  const isPlanned = createPlannedTest({ ...input, issues: listed });
  const doubtful = unlisted.filter(({ block }) => !isPlanned(block));
  const forged = doubtful.length === 0 ? [] : await findForged(doubtful, register, context);
  if (forged.length === 0) return register;
  const numbers = new Set(forged.map(({ facts }) => facts.number));
  return {
    ...register,
    tracked: register.tracked.filter(({ facts }) => !numbers.has(facts.number)),
    duplicates: register.duplicates.filter(({ of }) => !numbers.has(of)),
    claimed: new Map([...register.claimed, ...forged.map(({ block, facts }) => [block.key, facts.number] as const)]),
    problems: [...register.problems, ...forged.map(forgedProblem)],
  };
}

/** The issues whose blocks don't agree with git or GitHub. Empty if the reports' history can't be read. */
async function findForged(
  doubtful: readonly TrackedIssue[],
  register: Register,
  context: RunContext,
): Promise<TrackedIssue[]> {
  const history = await readHistoryOf(
    doubtful.map(({ block }) => block.report.path),
    context,
  );
  if (history === null) return [];
  const replayed = replayAll(history, register.repository.id, context);
  // A listed issue comes first, so that a copy of its block isn't compared with its commitment.
  const issues = [...register.tracked.filter((issue) => !doubtful.includes(issue)), ...doubtful];
  const { now } = context.world;
  const compared = compareTracked({
    issues,
    replayed,
    gone: [],
    since: sinceOf(context.config, register.dashboard?.data.since, now),
    commits: history.map(({ commit }) => commit),
    zones: { named: new Set([context.config.timezone]), since: null },
    github: await readRecordContext(context.github, { issues: doubtful, replayed }, register),
    now: now.instant,
  });
  return doubtful.filter((issue) => {
    const { findings, uncompared } = compared.get(issue) ?? { findings: [], uncompared: new Set<string>() };
    // An interrupted run stores the date of the promise, and can't create an issue before its commitment.
    return findings.length > 0 || uncompared.has(PROMISE_NOT_STORED) || uncompared.has(ISSUE_IS_OLDER);
  });
}

function forgedProblem({ facts: { number } }: TrackedIssue): Problem {
  const message = `Issue #${number} is ignored: the dashboard doesn't list it, and its managed block doesn't agree with the reports' history. Another workflow with the same account may have opened it. Delete its block or close the issue as a duplicate.`;
  return { severity: "warning", file: null, line: null, message };
}
