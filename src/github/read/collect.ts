import { ledgerEntries } from "../../core/model/ledger.ts";
import type { Dashboard, FoundIssue, GoneIssue } from "../../core/model/register.ts";
import { discover, type DiscoverOptions } from "./discover.ts";
import { addIssues, highest } from "./issue-map.ts";
import type { Labelled } from "./labelled.ts";
import { readLedgerIssues } from "./ledger-issues.ts";
import { LAGGING_ISSUES, readNewestManaged } from "./newest-issues.ts";
import type { Reading } from "./unread.ts";

export interface CollectOptions extends Omit<DiscoverOptions, "labelled"> {
  labelled: Labelled;
  /** Numbers of issues to read directly, whether listed or not. */
  readDirectly: readonly number[];
}

export interface Collected {
  /** The issues that may be ours, by number. */
  issues: Map<number, FoundIssue>;
  dashboard: Dashboard | null;
  /** The missing issues in the ledger. */
  gone: GoneIssue[];
}

/**
 * Reads every issue that may be ours: those with the label, those in the ledger and, if `includeUnlisted` is set, new issues
 * not listed yet.
 */
export async function collectIssues(github: Reading, options: CollectOptions): Promise<Collected> {
  const { labelled, authors, includeUnlisted } = options;
  const issues = new Map<number, FoundIssue>();
  addIssues(issues, labelled.issues);
  const { dashboard, readNewest } = labelled.dashboard
    ? { dashboard: labelled.dashboard, readNewest: false }
    : await discover(github, issues, { ...options, labelled: labelled.issues });
  const entries = dashboard ? ledgerEntries(dashboard.data) : new Map<number, string>();
  const direct = await readLedgerIssues(github, issues, entries, options.readDirectly);
  if (includeUnlisted && !readNewest) {
    // The ledger may also lack an issue below its highest number, if the response to a create was lost and more creates
    // followed.
    const newest = await readNewestManaged(github, highest(entries.keys()) - LAGGING_ISSUES, authors);
    const unread = newest.filter(({ facts }) => !direct.numbers.has(facts.number));
    addIssues(issues, unread);
  }
  return { issues, dashboard, gone: direct.gone };
}
