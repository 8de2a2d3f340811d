import { findDashboards } from "../../core/identity/dashboards.ts";
import { Failure } from "../../core/model/failure.ts";
import { LEDGER } from "../../core/model/ledger.ts";
import type { Dashboard, FoundIssue } from "../../core/model/register.ts";
import { parsePointer } from "../dashboard-pointer.ts";
import { readIssue, readIssues } from "./issues.ts";
import { readChangedIssues, type Memory } from "./incremental.ts";
import { expectSkippable, type Reading } from "./unread.ts";

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

/**
 * Reads both in parallel. If GitHub refuses to show the named dashboard, uses the listed version. Throws a Failure if the named
 * dashboard exists but has lost its ledger.
 */
export async function readLabelled(github: Reading, options: LabelledOptions): Promise<Labelled> {
  const number = parsePointer(options.pointer);
  const listing = options.pointer === null ? [] : listLabelled(github, options);
  const [issues, named] = await Promise.all([listing, number > 0 ? readNamed(github, number, listing) : null]);
  if (typeof named !== "object" || named === null) return { issues, dashboard: null };
  // Only people with write access can set the label's description, so trust the dashboard it names, regardless of who opened
  // it.
  const [dashboard] = findDashboards([named], options.repositoryId, null);
  if (dashboard === undefined) throw ledgerLost(number, named.body);
  return { issues, dashboard };
}

async function readNamed(
  github: Reading,
  number: number,
  listing: FoundIssue[] | Promise<FoundIssue[]>,
): ReturnType<typeof readIssue> {
  try {
    return await readIssue(github, number);
  } catch (error) {
    const doing = `read the dashboard #${number}`;
    const unread = expectSkippable(error, doing, github.unread);
    const listed = (await listing).find(({ facts }) => facts.number === number);
    if (listed === undefined) throw error;
    unread.add(error, doing, "Its version in the list of issues is used instead.");
    return listed;
  }
}

function listLabelled(github: Reading, { label, incremental }: LabelledOptions): Promise<FoundIssue[]> {
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
