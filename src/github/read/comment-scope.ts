import { findSource } from "../../core/model/ledger-sources.ts";
import type { Dashboard, FoundIssue } from "../../core/model/register.ts";
import type { CommentScope } from "./comments.ts";
import { LAG_MS } from "./incremental.ts";

/**
 * Comments since the last complete run, with an hour's margin because lists lag; without a ledger, all comments since the
 * oldest issue.
 */
export function commentScope(
  dashboard: Dashboard | null,
  issues: readonly FoundIssue[],
  source: string | undefined,
): CommentScope {
  if (dashboard) {
    const { data } = dashboard;
    const { heard_until } = (source === undefined ? null : findSource(data, source)) ?? data;
    return { since: new Date(Date.parse(heard_until) - LAG_MS).toISOString() };
  }
  const [oldest] = issues.map(({ facts }) => facts.created_at).toSorted();
  return oldest ? { since: oldest } : "none";
}
