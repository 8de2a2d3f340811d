import type { Block } from "../model/block.ts";
import type { Report } from "../model/commitment.ts";
import type { Day } from "../model/date.ts";
import type { Policy } from "../plan/revise.ts";
import { planOperations } from "../plan/plan.ts";
import type { TrackedIssue } from "../model/register.ts";

/** What the reports said as of one commit. */
export interface ReportVersion {
  commit: string;
  /** RFC 3339. */
  instant: string;
  reports: readonly Report[];
}

/** One promise as git alone tells it. */
export interface ReplayedCommitment {
  /** As a run at every commit would have left it. */
  block: Block;
  /** When it was published first, RFC 3339. */
  from: string;
  /** Since when it is gone from its report; null while it stands there. */
  to: string | null;
  /** Its due date and words as of each commit at which it stood in a report. */
  states: Map<string, { due: Day | null; text: string; line: number; path: string; at: string }>;
}

export interface ReplayOptions {
  repositoryId: number;
  config: Policy["config"] & { timezone: string; since: Day };
}

/**
 * Plays every published state through the planner, as if a run had seen each: what the blocks should say, made from git
 * and nothing else.
 */
export function replay(
  history: readonly ReportVersion[],
  { repositoryId, config }: ReplayOptions,
): ReplayedCommitment[] {
  let register: Array<TrackedIssue & { replayed: ReplayedCommitment }> = [];
  for (const { commit, instant, reports } of history) {
    const { tracked } = planOperations({
      reports,
      issues: register,
      duplicates: [],
      gone: [],
      claimed: new Map(),
      complete: true,
      repositoryId,
      labelExists: true,
      followed: new Map(),
      continued: new Map(),
      now: { instant, today: null },
      commit,
      config: { ...config, maxCreates: Number.POSITIVE_INFINITY, remindDays: [] },
    });
    const lines = linesOf(reports);
    const known = new Map(register.map((one) => [one.facts.number, one.replayed]));
    register = tracked.map(({ block, issue }, index) => {
      const replayed = (issue && known.get(issue.number)) ?? { block, from: instant, to: null, states: new Map() };
      replayed.block = block;
      replayed.to = block.removed === null ? null : (replayed.to ?? instant);
      if (block.removed === null && block.withdrawn === null) {
        const { due, text, report } = block;
        const line = lines.get(JSON.stringify([report.path, text]))!;
        replayed.states.set(commit, { due, text, line, path: report.path, at: instant });
      }
      return { ...asOpen(block, issue?.number ?? nextNumber(register, index)), replayed };
    });
  }
  return register.map(({ replayed }) => replayed);
}

function linesOf(reports: readonly Report[]): Map<string, number> {
  return new Map(
    reports.flatMap(({ path, commitments }) =>
      commitments.map(({ text, line }) => [JSON.stringify([path, text]), line] as const),
    ),
  );
}

/** Numbers of this replay alone. */
function nextNumber(register: readonly TrackedIssue[], index: number): number {
  return register.reduce((most, { facts }) => Math.max(most, facts.number), 0) + index + 1;
}

function asOpen(block: Block, number: number): TrackedIssue {
  const open = { state: "open", state_reason: null, closed_at: null, closer: null, evidence: [] } as const;
  const facts = { number, url: "https://example.invalid/", created_at: "1970-01-01T00:00:00Z", ...open, evidence: [] };
  return {
    facts,
    title: "",
    body: "",
    labels: [],
    comments: 0,
    author: "",
    before: "",
    after: "",
    edited: false,
    reasons: [],
    written: block,
    frozen: false,
    problem: null,
    block,
  };
}
