import { invalid, type Answer } from "./answer.ts";
import { issueJson } from "./json.ts";
import { paginate, paginateByCursor } from "./paging.ts";
import type { RouteRequest } from "./request.ts";
import type { IssueRecord, StoredEntry } from "./records.ts";

interface ListedIssue {
  entry: StoredEntry;
  record: IssueRecord;
}

/**
 * Lists issues and pull requests, with the configured lag:
 * https://docs.github.com/en/rest/issues/issues#list-repository-issues
 */
export function listIssues(request: RouteRequest): Answer {
  const { store, query } = request;
  const state = query.get("state") ?? "open";
  if (state !== "open" && state !== "closed" && state !== "all")
    return invalid("Issue", "state", "invalid", { value: state });
  const since = parseSince(query);
  const names = (query.get("labels") ?? "").split(",").filter((name) => name.trim() !== "");
  const labels = names.map((name) => store.labels.find(name.trim())?.id);
  const now = store.now();
  const shown: ListedIssue[] = [];
  for (const entry of store.issues.values()) {
    const record = entry.versions.listedAt(now);
    // With issues turned off, the list still shows pull requests: https://github.com/ingydotnet/git-hub/issues/72
    if (record === null || !(entry.pull_request || store.settings.has_issues)) continue;
    if (state !== "all" && record.state !== state) continue;
    if (since !== null && Date.parse(record.updated_at) < since) continue;
    if (!labels.every((id) => id !== undefined && record.labels.includes(id))) continue;
    shown.push({ entry, record });
  }
  // Issues are stored by number, which is also their creation order.
  const byTime = query.get("sort") === "updated";
  if (byTime) shown.sort(byUpdate);
  if (query.get("direction") !== "asc") shown.reverse();
  const render = ({ entry, record }: ListedIssue): unknown => issueJson(store, entry, record);
  return store.settings.cursors && !byTime
    ? paginateByCursor(request, shown, render)
    : paginate(request, shown, render);
}

function byUpdate(a: ListedIssue, b: ListedIssue): number {
  if (a.record.updated_at === b.record.updated_at) return a.entry.number - b.entry.number;
  return a.record.updated_at < b.record.updated_at ? -1 : 1;
}

/** The parameter `since` in milliseconds since 1970, or null if it is not given. */
export function parseSince(query: URLSearchParams): number | null {
  const since = Date.parse(query.get("since") ?? "");
  return Number.isNaN(since) ? null : since;
}
