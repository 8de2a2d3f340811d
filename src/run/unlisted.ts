import { sinceOf } from "../config/policy.ts";
import type { Problem } from "../core/model/commitment.ts";
import { ledgerEntries } from "../core/model/ledger.ts";
import type { TrackedIssue } from "../core/model/register.ts";
import { byteLength, groupBy } from "../core/model/text.ts";
import { createPlannedTest } from "../core/plan/planned-block.ts";
import type { PlanInput } from "../core/plan/plan.ts";
import { CLOSER_ACCESS } from "../core/verify/compare-event.ts";
import { compareTracked } from "../core/verify/compare.ts";
import type { ReportVersion } from "../core/verify/replay.ts";
import type { Register } from "../github/read/register.ts";
import { readHistoryOf, replayAll } from "./past.ts";
import { readRecordContext } from "./record-context.ts";
import type { RunContext } from "./world.ts";

/** The maximum length of a path in git on Linux. */
const MAX_PATH_BYTES = 4096;

/** The maximum number of trusted issues' reports whose history a run tries to read. */
const MAX_TRIED = 3;

/** Issues that don't count, with the reason. */
interface Untrusted {
  /** The issues whose blocks don't agree with git or GitHub. */
  forged: TrackedIssue[];
  /** The issues whose reports' history can't be read, although the history of other reports can. */
  unchecked: TrackedIssue[];
}

/**
 * The register without forged issues. Other workflows can open issues with the account that Follow-through uses, and they may
 * quote a block that a visitor wrote. So a block in an issue that the ledger doesn't list counts only if this run would write it,
 * as after an interrupted run, or if it agrees with git and GitHub. Without a ledger, nothing is checked. If no report's history
 * can be read, only the reports' paths are.
 */
export async function withoutForged(register: Register, input: PlanInput, context: RunContext): Promise<Register> {
  if (register.dashboard === null) return register;
  const entries = ledgerEntries(register.dashboard.data);
  const unlisted = register.tracked.filter(({ facts }) => !entries.has(facts.number));
  if (unlisted.length === 0) return register;
  const listed = register.tracked.filter(({ facts }) => entries.has(facts.number));
  const isPlanned = createPlannedTest({ ...input, issues: listed });
  const doubtful = unlisted.filter(({ block }) => !isPlanned(block));
  const trusted = register.tracked.filter((issue) => !doubtful.includes(issue));
  const { forged, unchecked } = await findUntrusted(doubtful, { ...register, tracked: trusted }, context);
  const untrusted = [...forged, ...unchecked];
  if (untrusted.length === 0) return register;
  const numbers = new Set(untrusted.map(({ facts }) => facts.number));
  return {
    ...register,
    tracked: register.tracked.filter(({ facts }) => !numbers.has(facts.number)),
    duplicates: register.duplicates.filter(({ of }) => !numbers.has(of)),
    claimed: new Map([...register.claimed, ...untrusted.map(({ block, facts }) => [block.key, facts.number] as const)]),
    problems: [...register.problems, ...forged.map(forgedProblem), ...unchecked.map(uncheckedProblem)],
  };
}

/** Finds the issues that don't count. `register` contains only the other issues. */
async function findUntrusted(
  doubtful: readonly TrackedIssue[],
  register: Register,
  context: RunContext,
): Promise<Untrusted> {
  const [possible, impossible] = [true, false].map((wanted) =>
    doubtful.filter(({ block }) => isPath(block.report.path) === wanted),
  );
  const { forged, unchecked } = await checkIssues(possible ?? [], register, context);
  const isUnreadable = unchecked.length > 0 && !(await canReadHistory(register, context));
  return { forged: [...(impossible ?? []), ...forged], unchecked: isUnreadable ? [] : unchecked };
}

/** Whether the history of any trusted issue's report can be read. Tries a few reports. */
async function canReadHistory({ tracked }: Register, context: RunContext): Promise<boolean> {
  const paths = [...new Set(tracked.map(({ block }) => block.report.path))].slice(0, MAX_TRIED);
  // Without tracked reports, only the workspace's history is tried.
  for (const tried of paths.length > 0 ? paths.map((path) => [path]) : [[]])
    if ((await readHistoryOf(tried, context)) !== null) return true;
  return false;
}

/** Whether a report can have this path. GitHub can't be asked about other paths. */
function isPath(path: string): boolean {
  return path.isWellFormed() && byteLength(path) <= MAX_PATH_BYTES;
}

/**
 * Compares the issues with their reports' history. If the history can't be read for all reports together, reads one report at a
 * time, because a forged path must not keep the other issues from being checked.
 */
async function checkIssues(
  doubtful: readonly TrackedIssue[],
  register: Register,
  context: RunContext,
): Promise<Untrusted> {
  if (doubtful.length === 0) return { forged: [], unchecked: [] };
  const reports = groupBy(doubtful, ({ block }) => block.report.path);
  const history = await readHistoryOf([...reports.keys()], context);
  if (history !== null) return { forged: await findForged(doubtful, { register, history }, context), unchecked: [] };
  if (reports.size === 1) return { forged: [], unchecked: [...doubtful] };
  const checked: Untrusted = { forged: [], unchecked: [] };
  for (const issues of reports.values()) {
    const { forged, unchecked } = await checkIssues(issues, register, context);
    checked.forged.push(...forged);
    checked.unchecked.push(...unchecked);
  }
  return checked;
}

/** The issues whose blocks don't agree with git or GitHub. */
async function findForged(
  doubtful: readonly TrackedIssue[],
  { register, history }: { register: Register; history: readonly ReportVersion[] },
  context: RunContext,
): Promise<TrackedIssue[]> {
  const replayed = replayAll(history, register.repository.id, context);
  // A trusted issue comes first, so that a copy of its block isn't compared with its commitment.
  const issues = [...register.tracked, ...doubtful];
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
    // What can't be checked may be invented. GitHub never shows what access an account had in the past.
    const isUncertain = [...uncompared].some((what) => what !== CLOSER_ACCESS);
    return findings.length > 0 || isUncertain;
  });
}

function forgedProblem({ facts: { number } }: TrackedIssue): Problem {
  const message = `Issue #${number} is ignored: the dashboard doesn't list it, and its managed block doesn't agree with the reports' history, or contains something that can't be checked. Another workflow with the same account may have opened it. Delete its block or close the issue as a duplicate.`;
  return { severity: "warning", file: null, line: null, message };
}

function uncheckedProblem({ facts: { number } }: TrackedIssue): Problem {
  const message = `Issue #${number} is ignored: the dashboard doesn't list it, and its managed block can't be checked, because the history of its report couldn't be read. Run again, or add a checkout step with \`fetch-depth: 0\`.`;
  return { severity: "warning", file: null, line: null, message };
}
