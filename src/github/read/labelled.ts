import { findDashboards } from "../../core/identity/dashboards.ts";
import { Failure } from "../../core/model/failure.ts";
import { LEDGER } from "../../core/model/ledger.ts";
import type { Dashboard, FoundIssue } from "../../core/model/register.ts";
import type { GitHubRepo } from "../client.ts";
import { parsePointer } from "../dashboard-pointer.ts";
import { readIssue, readIssues } from "./issues.ts";
import { readChangedIssues, type Memory } from "./incremental.ts";

export interface LabelledOptions {
  label: string;
  /** The label's description; null if there is no label, in which case no issues are listed. */
  pointer: string | null;
  repositoryId: number;
  incremental?: { memory: Memory; instant: string } | undefined;
}

/** The issues with the label, and the dashboard named in its description. */
export interface Labelled {
  issues: FoundIssue[];
  dashboard: Dashboard | null;
}

/** Reads both in parallel. Throws a Failure if the named dashboard exists but has lost its ledger. */
export async function readLabelled(github: GitHubRepo, options: LabelledOptions): Promise<Labelled> {
  const number = parsePointer(options.pointer);
  const [issues, named] = await Promise.all([
    options.pointer === null ? [] : listLabelled(github, options),
    number > 0 ? readIssue(github, number) : null,
  ]);
  if (typeof named !== "object" || named === null) return { issues, dashboard: null };
  // Only people with write access can set the label's description, so trust the dashboard it names, regardless of who opened
  // it.
  const [dashboard] = findDashboards([named], options.repositoryId, null);
  if (dashboard === undefined) throw ledgerLost(number, named.body);
  return { issues, dashboard };
}

function listLabelled(github: GitHubRepo, { label, incremental }: LabelledOptions): Promise<FoundIssue[]> {
  return incremental ? readChangedIssues(github, label, incremental) : readIssues(github, label);
}

/** The failure for a lost ledger. The run must not continue, because missing issues can't be detected without a ledger. */
function ledgerLost(number: number, body: string): Failure {
  const block = LEDGER.parse(body);
  const problem =
    block === null
      ? "has lost its managed block"
      : "problem" in block
        ? `can't be used: ${block.problem}`
        : `belongs to another repository (${block.data.repository_id})`;
  return new Failure(
    `Issue #${number}, the dashboard that the label names, ${problem}. Restore its body from the edit history; to start over, remove “dashboard: #${number}” from the label's description.`,
  );
}
