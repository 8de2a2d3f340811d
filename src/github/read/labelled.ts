import { findDashboards, findForeignDashboards } from "../../core/identity/dashboards.ts";
import { Failure } from "../../core/model/failure.ts";
import { LEDGER } from "../../core/model/ledger.ts";
import type { Dashboard, FoundIssue, GoneIssue } from "../../core/model/register.ts";
import { GONE_WORDS } from "../../core/render/gone.ts";
import { parsePointer } from "../dashboard-pointer.ts";
import { readIssue, readIssues } from "./issues.ts";
import { readChangedIssues, type Memory } from "./incremental.ts";
import { expectSkippable, type Reading } from "./unread.ts";

export interface LabelledOptions {
  label: string;
  /** The label's description; null if there is no label, in which case no issues are listed. */
  pointer: string | null;
  repositoryId: number;
  /** Whether to accept a dashboard that contains the repository's previous id. */
  adopt?: boolean;
  incremental?: { memory: Memory; instant: string } | undefined;
}

/** The issues with the label, and the dashboard named in its description. */
export interface Labelled {
  issues: FoundIssue[];
  dashboard: Dashboard | null;
}

/**
 * Reads the labelled issues and the dashboard in parallel. If the named dashboard can't be read directly, a run uses the listed
 * version. Throws a Failure if there is none, or if the dashboard has lost its ledger or belongs to another repository.
 */
export async function readLabelled(github: Reading, options: LabelledOptions): Promise<Labelled> {
  const number = parsePointer(options.pointer);
  const listing = options.pointer === null ? [] : listLabelled(github, options);
  const [issues, named] = await Promise.all([listing, number > 0 ? readNamed(github, number, listing) : null]);
  if (named === null) return { issues, dashboard: null };
  // Only people with write access can set the label's description, so trust the dashboard it names, regardless of who opened
  // it.
  const { repositoryId, adopt = false } = options;
  const [own] = findDashboards([named], repositoryId, null);
  const [foreign] = findForeignDashboards([named], repositoryId, null);
  if (own !== undefined) return { issues, dashboard: own };
  if (foreign === undefined) throw ledgerLost(number, named.body);
  if (!adopt) throw ledgerForeign(foreign, repositoryId);
  return { issues, dashboard: foreign };
}

async function readNamed(
  github: Reading,
  number: number,
  listing: FoundIssue[] | Promise<FoundIssue[]>,
): Promise<FoundIssue> {
  const doing = `read dashboard #${number}`;
  const effect = "Its version in the list of issues is used instead.";
  const readListed = async (): Promise<FoundIssue | undefined> =>
    (await listing).find(({ facts }) => facts.number === number);
  try {
    const issue = await readIssue(github, number);
    if (typeof issue === "object") return issue;
    const failure = dashboardGone(number, issue);
    const listed = github.unread && (await readListed());
    if (!listed) throw failure;
    github.unread?.add(new Failure(`Issue #${number}, the dashboard, ${GONE_WORDS[issue]}.`), doing, effect);
    return listed;
  } catch (error) {
    const unread = expectSkippable(error, doing, github.unread);
    const listed = await readListed();
    if (listed === undefined) throw error;
    unread.add(error, doing, effect);
    return listed;
  }
}

function listLabelled(github: Reading, { label, incremental }: LabelledOptions): Promise<FoundIssue[]> {
  return incremental ? readChangedIssues(github, label, incremental) : readIssues(github, label);
}

/** The failure for a missing dashboard. Without its ledger, a run can't tell whether other issues are missing, too. */
function dashboardGone(number: number, how: GoneIssue["how"]): Failure {
  return new Failure(
    `Issue #${number}, the dashboard that the label names, ${GONE_WORDS[how]}, so the run can't tell which other issues are missing. To start over without its list of issues, remove “dashboard: #${number}” from the label's description; then run \`follow-through verify\` to find the commitments whose issues were deleted.`,
  );
}

/** The failure for a lost ledger. The run must not continue, because missing issues can't be detected without a ledger. */
function ledgerLost(number: number, body: string): Failure {
  const block = LEDGER.parse(body);
  const problem =
    block !== null && "problem" in block ? `can't be used: ${block.problem}` : "has lost its managed block";
  return new Failure(
    `Issue #${number}, the dashboard that the label names, ${problem}. Restore its body from the edit history; to start over, remove “dashboard: #${number}” from the label's description.`,
  );
}

/**
 * The failure for a repository that was transferred, re-created or migrated. Nothing is written until someone sets `adopt`.
 */
function ledgerForeign({ number, data: { repository_id } }: Dashboard, repositoryId: number): Failure {
  return new Failure(
    `Issue #${number}, the dashboard that the label names, belongs to another repository (${repository_id}), not to this one (${repositoryId}), so nothing is created. If this repository was transferred, re-created or restored from it, run once with \`adopt: true\`; otherwise remove “dashboard: #${number}” from the label's description.`,
  );
}
