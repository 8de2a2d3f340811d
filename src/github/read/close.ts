import type { Evidence } from "../../core/model/snapshot.ts";

/** How an issue was last closed: the account that closed it, and the evidence recorded by GitHub. */
export interface Close {
  /** See `namedAccount`: GitHub doesn't name a deleted account. Null if GitHub shows no close. */
  login: string | null;
  bot: boolean;
  /** The merged pull request or the commit that closed it, then other linked pull requests that were merged by then. */
  evidence: Evidence[];
}

/** GitHub may record a merge some seconds after the close that it causes. */
export const CLOSE_MARGIN_MS = 60_000;

/**
 * The earlier of two instants. A commit that closed an issue can't be newer than the close, whatever its committer's clock
 * showed.
 */
export function earlier(a: string, b: string): string {
  return Date.parse(a) <= Date.parse(b) ? a : b;
}
