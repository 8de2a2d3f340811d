import { findDashboards, findForeignDashboards } from "../../core/identity/dashboards.ts";
import { selectTracked } from "../../core/identity/select.ts";
import { withDerivedPromises } from "../../core/lifecycle/promise-origin.ts";
import { knownCloser } from "../../core/lifecycle/activity.ts";
import { parseBody } from "../../core/model/block.ts";
import type { Problem } from "../../core/model/commitment.ts";
import { Failure } from "../../core/model/failure.ts";
import { withContinuations } from "../../core/model/continuation.ts";
import { withStoredBlocks } from "../../core/model/gone-blocks.ts";
import { ledgerEntries } from "../../core/model/ledger.ts";
import type { Dashboard, FoundIssue, GoneIssue, Selection, TrackedIssue } from "../../core/model/register.ts";
import type { Client, GitHubRepo } from "../client.ts";
import { parsePointer } from "../dashboard-pointer.ts";
import { readActivity } from "./activity.ts";
import { ACTIONS_BOT, readAuthors } from "./authors.ts";
import { readClosingBot } from "./closes.ts";
import { collectIssues } from "./collect.ts";
import { commentScope } from "./comment-scope.ts";
import { highest } from "./issue-map.ts";
import { readLabelDescription } from "./label.ts";
import { readLabelled } from "./labelled.ts";
import type { Memory } from "./incremental.ts";
import { ownNumbers } from "./own-numbers.ts";
import { expectSkippable, Unread, type Reading, type WorkProblem } from "./unread.ts";
import { readRepository, type Repository } from "./repository.ts";

/** One repository's issue state: its tracked issues, the dashboard, and their problems. */
export interface Register extends Selection {
  /**
   * Problems with trackers and linked work. They can leave commitments unproven, but nothing is missing from the register.
   */
  workProblems: WorkProblem[];
  repository: Repository;
  /**
   * The newest commit of the default branch, if it was read along with trackers or comments in a run for the same repository's
   * reports; otherwise null.
   */
  head: string | null;
  /** Logins whose blocks are trusted. */
  authors: readonly string[];
  /** The label's description, which names the dashboard; null if there is no label. */
  pointer: string | null;
  /** The issue whose block contains the ledger; null if there is none. */
  dashboard: Dashboard | null;
  /** The numbers of all our issues, dashboards included. None of them is a tracker. */
  own: ReadonlySet<number>;
  /** The login of the bot that closed the dashboard; null if the dashboard is open, or if a person closed it. */
  dashboardCloser: string | null;
  /** Other open dashboards. */
  otherDashboards: Dashboard[];
  gone: GoneIssue[];
  /** The highest issue number that was read. */
  newest: number;
  /**
   * The issues that GitHub refused to show. Each may belong to a commitment that looks new, so nothing may be created. The
   * fingerprint is empty if the ledger doesn't list the issue.
   */
  unread: GoneIssue[];
  /** Whether the label can't be read, or is missing although issues are tracked. If so, nothing is created or relabelled. */
  labelUnknown: boolean;
}

export interface RegisterOptions {
  label: string;
  /** Logins whose blocks are trusted. If empty, the token's account is looked up when it is needed. */
  authors: readonly string[];
  /** In a run, the reports' repository as `owner/name`. */
  source?: string;
  /** Whether to list all issues if there is no dashboard. Needed by runs that may create issues, but not by readers. */
  scanAll: boolean;
  /** Whether to read new issues that aren't listed yet, which is required before a create. */
  includeUnlisted?: boolean;
  /** Whether to accept a ledger that contains the repository's previous id. */
  adopt?: boolean;
  /**
   * Whether to read the head of the default branch at the same time as the comments if there are no trackers to read it with. Applies to
   * a run whose reports are in the same repository.
   */
  askHead?: boolean;
  /** Whether to skip comments, closes and trackers. */
  withoutActivity?: boolean;
  /** Numbers of issues to read directly, because the listed version was stale. */
  readDirectly?: readonly number[];
  /**
   * Whether to report single objects that GitHub refuses to show, and a missing label, as problems. Otherwise each of them is a
   * Failure.
   */
  skipRefused?: boolean;
  /** For polling: reads only the changes since the last read. `instant` is the current time, RFC 3339. */
  incremental?: { repository: Repository; memory: Memory; instant: string };
}

/**
 * Hop 3: reads everything about a repository's tracked issues from GitHub. Throws a Failure rather than return an
 * incomplete list of issues.
 */
export async function readRegister(connection: GitHubRepo, options: RegisterOptions): Promise<Register> {
  const { label, scanAll, incremental, includeUnlisted = false, readDirectly = [] } = options;
  const { adopt = false, skipRefused = false } = options;
  const unread = new Unread();
  const github: Reading = { ...connection, unread: skipRefused ? unread : undefined };
  const [repository, { pointer, isKnown }] = await Promise.all([
    incremental?.repository ?? readRepository(github),
    readPointer(github, label),
  ]);
  if (!repository.issues)
    throw new Failure(`Issues are turned off in ${repository.name}: turn them on under Settings → General → Features.`);
  const repositoryId = repository.id;
  const labelled = await readLabelled(github, { label, pointer, repositoryId, adopt, incremental });
  const authors = await readTrustedAuthors(github.client, options, labelled.dashboard);
  const collect = { repositoryId, authors, labelled, scanAll, includeUnlisted, readDirectly };
  const { issues, dashboard, gone } = await collectIssues(github, collect);
  if (pointer === null && scanAll && issues.size > 0) {
    // Another run may have created the label since it was read.
    if ((await readPointer(github, label)).pointer !== null) return readRegister(connection, options);
    const failure = labelMissing([...issues.keys()], label);
    if (!skipRefused || dashboard === null) throw failure;
    const message = `${failure.message} Until then no issue is created.`;
    unread.problems.push({ severity: "error", file: null, line: null, message });
  }
  const candidates = withoutDashboard(issues.values(), dashboard, pointer);
  const ledger = dashboard?.data ?? null;
  const selected = selectTracked(candidates, { repositoryId, authors, ledger });
  const selection = { ...selected, tracked: withDerivedPromises(selected.tracked, ({ facts }) => facts) };
  if (pointer === null && !scanAll) selection.problems.push(noLabelWarning(label));
  if (dashboard === null) holdForUnnamed(selection, findForeignDashboards(candidates, repositoryId, authors));
  const dashboards = findDashboards(candidates, repositoryId, authors);
  const own = ownNumbers({
    ...selection,
    pointer,
    dashboards: [...dashboards, ...(dashboard ? [dashboard] : [])],
    unread: unread.issues,
  });
  const [{ issues: tracked, head }, dashboardCloser] = options.withoutActivity
    ? [{ issues: selection.tracked.map(withKnownCloser), head: null }, null]
    : await Promise.all([
        readActivity(github, selection.tracked, {
          server: new URL(repository.url).origin,
          comments: commentScope(dashboard, selection.tracked, options.source),
          own,
          authors,
          knownWork: incremental?.memory.knownWork,
          branch: isSource(repository, options) ? { ...github.repo, branch: repository.defaultBranch } : null,
          askHead: options.askHead,
        }),
        scanAll && dashboard !== null ? readClosingBot(github, dashboard) : null,
      ]);
  return {
    ...selection,
    problems: [...selection.problems, ...unread.problems],
    workProblems: unread.work,
    tracked,
    own,
    repository,
    head,
    authors,
    pointer,
    dashboard,
    dashboardCloser,
    otherDashboards: dashboards.filter(({ number, open }) => open && number !== dashboard?.number),
    gone: withContinuations(withStoredBlocks(gone, ledger, repositoryId), tracked, ledger),
    newest: highest(issues.keys()),
    unread: unreadIssues(unread, dashboard),
    labelUnknown: !isKnown || (pointer === null && issues.size > 0),
  };
}

/** The issues that GitHub refused to show, with their fingerprints from the ledger. */
function unreadIssues({ issues }: Unread, dashboard: Dashboard | null): GoneIssue[] {
  const entries = dashboard ? ledgerEntries(dashboard.data) : new Map<number, string>();
  return Array.from(issues, (number) => ({ number, fingerprint: entries.get(number) ?? "", how: "hidden" }));
}

/** Reads the label's description, `""` if GitHub refuses to show the label (`isKnown` is false), and null if there is none. */
async function readPointer(github: Reading, label: string): Promise<{ pointer: string | null; isKnown: boolean }> {
  try {
    return { pointer: await readLabelDescription(github, label), isKnown: true };
  } catch (error) {
    const doing = `read the label “${label}”`;
    const unread = expectSkippable(error, doing, github.unread);
    unread.add(error, doing, "It stays as it is, and no issue is created until it can be read.");
    return { pointer: "", isKnown: false };
  }
}

/** The logins whose blocks are trusted. They include the named dashboard's author, because an App's token can't read its own login. */
async function readTrustedAuthors(
  client: Client,
  { authors, scanAll, includeUnlisted = false }: RegisterOptions,
  dashboard: Dashboard | null,
): Promise<string[]> {
  // With a ledger, the token's account is only needed before a create.
  const needsOwnAccount = authors.length === 0 && (dashboard === null || includeUnlisted);
  const accounts = needsOwnAccount
    ? await readAuthors(client, dashboard === null && scanAll)
    : authors.length > 0
      ? authors
      : [ACTIONS_BOT];
  return [...new Set([...accounts, ...(dashboard ? [dashboard.author] : [])])];
}

/** Excludes the dashboard, even if it has lost its block, because the issue that the pointer names is never a commitment. */
function withoutDashboard(
  issues: Iterable<FoundIssue>,
  dashboard: Dashboard | null,
  pointer: string | null,
): FoundIssue[] {
  const named = parsePointer(pointer);
  return [...issues].filter(
    ({ facts: { number }, body }) => number !== dashboard?.number && (number !== named || parseBody(body) !== null),
  );
}

/** The failure for a missing label when issues are tracked. The label may have been renamed, so nothing is created. */
function labelMissing(numbers: readonly number[], label: string): Failure {
  const examples = numbers.toSorted((a, b) => a - b).slice(0, 3);
  return new Failure(
    `The label “${label}” is missing, but issues such as ${examples.map((number) => `#${number}`).join(", ")} are tracked: rename the label back, create it again, or set the \`label\` input to its new name.`,
  );
}

/**
 * Stops creates if the only dashboard belongs to another repository. Its issues may have been created in this repository before
 * the repository was transferred or re-created.
 */
function holdForUnnamed(selection: Selection, [dashboard]: readonly Dashboard[]): void {
  if (dashboard === undefined) return;
  const { number, data } = dashboard;
  const message = `Issue #${number} is the dashboard of another repository (${data.repository_id}), so nothing is created. If this repository was transferred, re-created or restored from it, add “dashboard: #${number}” to the label's description and run once with \`adopt: true\`; otherwise delete its managed block.`;
  selection.problems.push({ severity: "error", file: null, line: null, message });
  selection.lost = true;
}

function noLabelWarning(label: string): Problem {
  const message = `There is no label “${label}”: nothing is tracked yet, or the label was renamed.`;
  return { severity: "warning", file: null, line: null, message };
}

/** Whether the issues are in the same repository as the run's reports. */
function isSource({ name }: Repository, { source }: RegisterOptions): boolean {
  return source?.toLowerCase() === name.toLowerCase();
}

function withKnownCloser(issue: TrackedIssue): TrackedIssue {
  return { ...issue, facts: { ...issue.facts, closer: knownCloser(issue.block, issue.facts) } };
}
