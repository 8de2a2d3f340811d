/** The minimum time between two requests of the same kind, in milliseconds. */
export interface Pace {
  /** Between probes, which cost one request each. */
  probe: number;
  /** Between reads of all facts. */
  read: number;
}

export const MINUTE = 60_000;
export const EVERY_MINUTE: Pace = { probe: MINUTE, read: MINUTE };

/** Tracks the remaining rate limit based on GitHub's responses. */
export interface Budget {
  /** Wraps `fetch` to read the rate limit from every response. */
  watch: (inner: typeof fetch) => typeof fetch;
  /**
   * The pace that the rate limit allows. `cost` is the number of requests per read, and `sources` is the number of sources
   * that share the limit.
   */
  pace: (cost: number, sources: number) => Pace;
  /** The number of requests sent so far. */
  sent: () => number;
}

/** Probes and reads each get half of the remaining requests. */
const KINDS = 2;

/**
 * Creates a budget. Its pace is EVERY_MINUTE until a response states the limit. `clock` returns milliseconds since 1970.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function createBudget(clock: () => number): Budget {
  let [remaining, resetAt, blockedUntil, requests] = [Number.POSITIVE_INFINITY, 0, 0, 0];
  const readLimits = ({ status, headers }: Response): void => {
    const left = Number(headers.get("x-ratelimit-remaining") ?? Number.NaN);
    const reset = Number(headers.get("x-ratelimit-reset"));
    // GraphQL has its own limit, which is much harder to reach.
    const isOther = headers.get("x-ratelimit-resource") === "graphql";
    if (left >= 0 && reset > 0 && !isOther) [remaining, resetAt] = [left, reset * 1000];
    const refused = status === 403 || status === 429;
    const retryAfter = Number(headers.get("retry-after"));
    if (refused && retryAfter > 0) blockedUntil = clock() + retryAfter * 1000;
    else if (refused && left === 0) blockedUntil = resetAt;
    else if (status === 429) blockedUntil = Math.max(blockedUntil, clock() + MINUTE);
  };
  return {
    watch: (inner) => async (input, init) => {
      requests += 1;
      const response = await inner(input, init);
      readLimits(response);
      return response;
    },
    pace: (cost, sources) => {
      const now = clock();
      const untilReset = Math.max(0, resetAt - now);
      // Don't spread the remaining requests past the reset, which restores the full limit.
      const perRequest = Math.min(untilReset, (untilReset / Math.max(1, remaining)) * sources * KINDS);
      const blocked = Math.max(0, blockedUntil - now);
      return {
        probe: Math.max(MINUTE, perRequest, blocked),
        read: Math.max(MINUTE, Math.min(untilReset, perRequest * cost), blocked),
      };
    },
    sent: () => requests,
  };
}
