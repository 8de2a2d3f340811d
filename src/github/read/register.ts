import { parseBody } from "../../core/model/block.ts";
import { Failure, NotPublic } from "../../core/model/failure.ts";
import { knownCloser } from "../../core/lifecycle/activity.ts";
import { ledgerEntries, LEDGER } from "../../core/model/ledger.ts";
import { selectTracked } from "../../core/identity/select.ts";
import type { Client, RepoRef } from "../client.ts";
import { explain, isNotFound, isInvisible } from "../errors.ts";
import { readChanges, type Memory } from "./memory.ts";
import { mapLimited } from "../pages.ts";
import { readActivity } from "./activity.ts";
import { GAPS, readIssue, readIssues, readRecent } from "./issues.ts";
import { ACTIONS_BOT, readAuthors } from "./authors.ts";
import { expectShape, LabelShape, RepositoryShape } from "../shapes.ts";
import type { FoundIssue, TrackedIssue, Dashboard, GoneIssue, Selection } from "../../core/model/register.ts";
import { holdsBlock, holdsAppBlock, findDashboards } from "../../core/identity/dashboards.ts";

export interface Repository {
  id: number;
  /** `owner/name` as GitHub spells it. */
  name: string;
  url: string;
  private: boolean;
  archived: boolean;
  defaultBranch: string;
  /** Whether issues are turned on. */
  issues: boolean;
}

export interface Register extends Selection {
  repository: Repository;
  /** Logins whose blocks count. */
  authors: readonly string[];
  /** The label's description, which points at the dashboard; null while there is no label. */
  pointer: string | null;
  /** Null while there is none. Its block is the ledger. */
  dashboard: Dashboard | null;
  /** Dashboards that are open beside it. */
  otherDashboards: Dashboard[];
  gone: GoneIssue[];
  /** The highest number of an issue that was read. */
  newest: number;
}

export interface RegisterOptions {
  label: string;
  /** Logins whose blocks count; empty asks GitHub who the token is. */
  authors: readonly string[];
  /** Whether to look through all issues while there is no ledger: a run that may create must, a reader need not. */
  scan: boolean;
  /** Whether to look for the newest issues that no list shows yet, as before a first create. */
  recent?: boolean;
  /** Whether what happened to the issues since the last run is of no interest. */
  bare?: boolean;
  /** Issues to read directly, because the list told old news of them. */
  fresh?: readonly number[];
  /** For who reads again and again: asks only for what changed since, as of `instant` (RFC 3339, now). */
  again?: { repository: Repository; memory: Memory; instant: string };
}

export const POINTER = /dashboard: #(?<number>\d+)/;

/** The number of the dashboard that a label's description names; 0 for none. */
export function pointedAt(description: string | null): number {
  return Number(POINTER.exec(description ?? "")?.groups?.["number"] ?? 0);
}

/** Hop 3: everything that GitHub knows about the tracked issues of one repository, or a failure; never a part of it. */
export async function readRegister(client: Client, repo: RepoRef, options: RegisterOptions): Promise<Register> {
  const { again } = options;
  const [repository, pointer] = await Promise.all([
    again?.repository ?? readRepository(client, repo),
    readPointer(client, repo, options.label),
  ]);
  if (!repository.issues) {
    throw new Failure(`Issues are turned off in ${repository.name}: turn them on under Settings → General → Features.`);
  }
  const issues = new Map<number, FoundIssue>();
  const take = (found: readonly FoundIssue[]): void => found.forEach((issue) => issues.set(issue.facts.number, issue));

  const pointed = pointedAt(pointer);
  const [listed, root] = await Promise.all([
    pointer === null
      ? []
      : again
        ? readChanges(client, repo, options.label, again.memory, again.instant)
        : readIssues(client, repo, options.label),
    pointed > 0 ? readIssue(client, repo, pointed) : null,
  ]);
  take(listed);
  // Only who may write to the repository sets the label's description: it is trusted whoever opened the issue.
  const rooted = typeof root === "object" && root !== null ? findDashboards([root], repository.id, null) : [];
  if (typeof root === "object" && root !== null && rooted.length === 0) throw rootLost(pointed, root.body);
  // Who opened it writes for us, although an App's token may not ask for its own name.
  const scans = rooted.length === 0 && options.scan;
  // Beside a ledger it matters only where something new is to be opened.
  const asks = options.authors.length === 0 && (rooted.length === 0 || options.recent === true);
  const accounts = asks
    ? await readAuthors(client, scans)
    : options.authors.length > 0
      ? options.authors
      : [ACTIONS_BOT];
  const authors = [...new Set([...accounts, ...rooted.map(({ author }) => author)])];
  const all = scans ? await readIssues(client, repo, null) : listed;
  if (scans) take(all.filter((one) => holdsBlock(one, authors) || (pointed === 0 && holdsAppBlock(one))));
  const findDashboard = (): Dashboard | null =>
    [...rooted, ...findDashboards([...issues.values()], repository.id, authors)][0] ?? null;
  const takeRecent = async (after: number, known: ReadonlySet<number>): Promise<void> => {
    const recent = await readRecent(client, repo, Math.max(0, after));
    take(recent.filter((issue) => !known.has(issue.facts.number) && holdsBlock(issue, authors)));
  };
  // Without a ledger the dashboard itself may be what no list shows yet.
  const unlisted = options.recent === true && findDashboard() === null;
  if (unlisted) await takeRecent(highest(all.map(({ facts }) => facts.number)) - GAPS, new Set());
  const dashboard = findDashboard();

  const gone: GoneIssue[] = [];
  const entries = dashboard ? ledgerEntries(dashboard.data) : new Map<number, string>();
  const unseen = [...entries.keys()].filter((number) => !issues.has(number));
  const direct = new Set([...unseen, ...(options.fresh ?? [])]);
  await mapLimited([...direct], async (number) => {
    const issue = await readIssue(client, repo, number);
    if (typeof issue === "object") issues.set(number, issue);
    else {
      issues.delete(number);
      if (entries.has(number)) gone.push({ number, mark: entries.get(number)!, how: issue });
    }
  });
  // Numbers below the last known one may be missing too: a create whose answer was lost, and others after it.
  if (options.recent && !unlisted) await takeRecent(([...entries.keys()].at(-1) ?? 0) - GAPS, direct);

  // What the label points at was the dashboard, also when its block is lost: no commitment is lost with it.
  const found = [...issues.values()].filter(
    ({ facts: { number }, body }) => number !== dashboard?.number && (number !== pointed || parseBody(body) !== null),
  );
  const selection = selectTracked(found, { repositoryId: repository.id, authors, ledger: dashboard?.data ?? null });
  if (pointer === null && options.scan && issues.size > 0) {
    // Another run may have begun in between.
    if ((await readPointer(client, repo, options.label)) !== null) return readRegister(client, repo, options);
    throw labelGone([...issues.keys()], options.label);
  }
  if (pointer === null && !options.scan) {
    const message = `There is no label “${options.label}”: nothing is tracked yet, or the label was renamed.`;
    selection.problems.push({ severity: "warning", file: null, line: null, message });
  }
  const news = {
    server: new URL(repository.url).origin,
    comments: commentsFrom(dashboard, selection.tracked),
    followed: again?.memory.followed,
  };
  const tracked = options.bare
    ? selection.tracked.map(withKnownCloser)
    : await readActivity(client, repo, selection.tracked, news);
  const others = findDashboards(found, repository.id, authors);
  return {
    ...selection,
    tracked,
    repository,
    authors,
    pointer,
    dashboard,
    otherDashboards: others.filter(({ number, open }) => open && number !== dashboard?.number),
    gone: gone.toSorted((a, b) => a.number - b.number),
    newest: highest(issues.keys()),
  };
}

/** A label that is gone may have been renamed, with all our issues under the new name: nothing is created beside them. */
function labelGone(numbers: readonly number[], label: string): Failure {
  const known = numbers.toSorted((a, b) => a - b).slice(0, 3);
  return new Failure(
    `The label “${label}” is gone, but issues such as ${known.map((number) => `#${number}`).join(", ")} are tracked: rename it back, create it again, or name it in the input \`label\`.`,
  );
}

/** What the label names as the dashboard is there, but its ledger is not: only that remembers which issues are gone. */
function rootLost(number: number, body: string): Failure {
  const block = LEDGER.parse(body);
  const why =
    block === null
      ? "has lost its managed block"
      : "problem" in block
        ? `can't be used: ${block.problem}`
        : `belongs to another repository (${block.data.repository_id})`;
  return new Failure(
    `Issue #${number}, the dashboard that the label names, ${why}. Restore its body from the edit history; to begin anew, take “dashboard: #${number}” out of the label's description.`,
  );
}

/** Lists lag: what was said shortly before may have been missed. Without a ledger nothing tells what was read. */
function commentsFrom(dashboard: Dashboard | null, issues: readonly FoundIssue[]): { since: string } | "none" {
  if (dashboard) return { since: new Date(Date.parse(dashboard.data.heard_until) - 3_600_000).toISOString() };
  const [oldest] = issues.map(({ facts }) => facts.created_at).toSorted();
  return oldest ? { since: oldest } : "none";
}

function withKnownCloser(issue: TrackedIssue): TrackedIssue {
  return { ...issue, facts: { ...issue.facts, closer: knownCloser(issue.block, issue.facts) } };
}

function highest(numbers: Iterable<number>): number {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  return most;
}

export async function readRepository(client: Client, repo: RepoRef): Promise<Repository> {
  const doing = `read the repository ${repo.owner}/${repo.repo}`;
  try {
    const { data } = await client.repos.get({ ...repo });
    const shape = expectShape(RepositoryShape, data, doing);
    const { id, full_name: name, html_url: url, default_branch: defaultBranch } = shape;
    const { private: isPrivate, archived, has_issues: issues } = shape;
    return { id, name, url, private: isPrivate, archived, defaultBranch, issues };
  } catch (error) {
    const { message } = explain(error, doing);
    // What can't be seen any more may have become private.
    throw isInvisible(error) ? new NotPublic(message) : new Failure(message);
  }
}

async function readPointer(client: Client, repo: RepoRef, name: string): Promise<string | null> {
  const doing = `read the label “${name}”`;
  try {
    const { data } = await client.issues.getLabel({ ...repo, name });
    return expectShape(LabelShape, data, doing).description ?? "";
  } catch (error) {
    if (isNotFound(error)) return null;
    throw explain(error, doing);
  }
}
