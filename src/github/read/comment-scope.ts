import { findSource } from "../../core/model/ledger-sources.ts";
import type { Dashboard, FoundIssue } from "../../core/model/register.ts";
import type { CommentScope } from "./comments.ts";
import { LAG_MS } from "./incremental.ts";

/**
 * Comments since the last run, with an hour's margin because lists lag, and earlier comments on issues that recent runs
 * couldn't read or write. Without a ledger: all comments since the oldest issue.
 */
export function commentScope(
  dashboard: Dashboard | null,
  issues: readonly FoundIssue[],
  source: string | undefined,
): CommentScope {
  if (dashboard) {
    const { data } = dashboard;
    const { heard_until, unheard = [] } = (source === undefined ? null : findSource(data, source)) ?? data;
    return {
      since: withMargin(heard_until),
      earlier: new Map(unheard.map(({ number, until }) => [number, withMargin(until)])),
    };
  }
  const [oldest] = issues.map(({ facts }) => facts.created_at).toSorted();
  return oldest ? { since: oldest } : "none";
}

function withMargin(until: string): string {
  return new Date(Math.max(0, Date.parse(until) - LAG_MS)).toISOString();
}
