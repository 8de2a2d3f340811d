import { invalid, type Answer } from "./answer.ts";
import { issueJson } from "./json.ts";
import { paged, pagedByCursor } from "./paging.ts";
import type { Asked } from "./request.ts";
import type { IssueRecord, StoredEntry } from "./records.ts";

interface Shown {
  entry: StoredEntry;
  record: IssueRecord;
}

/** https://docs.github.com/en/rest/issues/issues#list-repository-issues, pull requests among them, as far as lists have caught up. */
export function listIssues(asked: Asked): Answer {
  const { store, query } = asked;
  const state = query.get("state") ?? "open";
  if (state !== "open" && state !== "closed" && state !== "all")
    return invalid("Issue", "state", "invalid", { value: state });
  const since = readSince(query);
  const names = (query.get("labels") ?? "").split(",").filter((name) => name.trim() !== "");
  const labels = names.map((name) => store.labels.find(name.trim())?.id);
  const now = store.now();
  const shown: Shown[] = [];
  for (const entry of store.issues.values()) {
    const record = entry.versions.seen(now);
    if (record === null) continue;
    if (state !== "all" && record.state !== state) continue;
    if (since !== null && Date.parse(record.updated_at) < since) continue;
    if (!labels.every((id) => id !== undefined && record.labels.includes(id))) continue;
    shown.push({ entry, record });
  }
  // They stand in the order of their numbers, which is the order of their making.
  const byTime = query.get("sort") === "updated";
  if (byTime) shown.sort(byUpdate);
  if (query.get("direction") !== "asc") shown.reverse();
  const render = ({ entry, record }: Shown): unknown => issueJson(store, entry, record);
  return store.settings.cursors && !byTime ? pagedByCursor(asked, shown, render) : paged(asked, shown, render);
}

function byUpdate(a: Shown, b: Shown): number {
  if (a.record.updated_at === b.record.updated_at) return a.entry.number - b.entry.number;
  return a.record.updated_at < b.record.updated_at ? -1 : 1;
}

/** Milliseconds since the epoch, null where nothing is asked for. */
export function readSince(query: URLSearchParams): number | null {
  const since = Date.parse(query.get("since") ?? "");
  return Number.isNaN(since) ? null : since;
}
