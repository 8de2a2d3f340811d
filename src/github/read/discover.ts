import { findDashboards, holdsAppBlock, holdsBlock } from "../../core/identity/dashboards.ts";
import type { Dashboard, FoundIssue } from "../../core/model/register.ts";
import { readIssues } from "./issues.ts";
import { addIssues, highest } from "./issue-map.ts";
import { LAGGING_ISSUES, readNewestManaged } from "./newest-issues.ts";
import type { Reading } from "./unread.ts";

export interface DiscoverOptions {
  repositoryId: number;
  /** Logins whose blocks are trusted. */
  authors: readonly string[];
  /** The issues with the label. */
  labelled: readonly FoundIssue[];
  /** Whether to list all issues in the repository. */
  scanAll: boolean;
  /** Whether to read issues that aren't listed yet if there is no dashboard. */
  includeUnlisted: boolean;
}

export interface Discovered {
  dashboard: Dashboard | null;
  /** Whether the newest issues were read, including unlisted ones. */
  readNewest: boolean;
}

/** Looks for the dashboard and our issues if the label names no dashboard. Adds the issues to `issues`. */
export async function discover(
  github: Reading,
  issues: Map<number, FoundIssue>,
  { repositoryId, authors, labelled, scanAll, includeUnlisted }: DiscoverOptions,
): Promise<Discovered> {
  const listed = scanAll ? await readIssues(github, null) : labelled;
  if (scanAll) {
    const isOurs = (issue: FoundIssue): boolean => holdsBlock(issue, authors) || holdsAppBlock(issue);
    addIssues(issues, listed.filter(isOurs));
  }
  const find = (): Dashboard | null => findDashboards([...issues.values()], repositoryId, authors)[0] ?? null;
  const dashboard = find();
  if (dashboard !== null || !includeUnlisted) return { dashboard, readNewest: false };
  // The dashboard itself may not be listed yet.
  const after = highest(listed.map(({ facts }) => facts.number)) - LAGGING_ISSUES;
  addIssues(issues, await readNewestManaged(github, after, authors));
  return { dashboard: find(), readNewest: true };
}
