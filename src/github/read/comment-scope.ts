import { heardBy, withMargin } from "../heard.ts";
import type { Dashboard, FoundIssue } from "../../core/model/register.ts";
import type { CommentScope } from "./comments.ts";

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
    const { heard_until, unheard = [] } = heardBy(dashboard.data, source);
    return {
      since: withMargin(heard_until),
      earlier: new Map(unheard.map(({ number, until }) => [number, withMargin(until)])),
    };
  }
  const [oldest] = issues.map(({ facts }) => facts.created_at).toSorted();
  return oldest ? { since: oldest } : "none";
}
