/** How long to wait between two looks at a source, in milliseconds. */
export interface Pace {
  /** Between two probes, which cost one request each. */
  probe: number;
  /** Between two complete reads. */
  read: number;
}

export const MINUTE = 60_000;
export const EVERY_MINUTE: Pace = { probe: MINUTE, read: MINUTE };

/** What a GitHub server lets a token do, as its answers tell. */
export interface Budget {
  /** Wraps the `fetch` whose answers tell. */
  watch: (inner: typeof fetch) => typeof fetch;
  /** `cost`: the requests of one read. */
  pace: (cost: number, sources: number) => Pace;
  /** How many requests were sent. */
  sent: () => number;
}

/** Half of what is left goes to each of probes and reads. */
const SHARE = 2;

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api. `clock`: milliseconds since 1970. */
export function createBudget(clock: () => number): Budget {
  let [remaining, resetAt, blockedUntil, requests] = [Number.POSITIVE_INFINITY, 0, 0, 0];
  const listen = ({ status, headers }: Response): void => {
    const left = Number(headers.get("x-ratelimit-remaining") ?? Number.NaN);
    const reset = Number(headers.get("x-ratelimit-reset"));
    if (left >= 0 && reset > 0) [remaining, resetAt] = [left, reset * 1000];
    const refused = status === 403 || status === 429;
    const wait = Number(headers.get("retry-after"));
    if (refused && wait > 0) blockedUntil = clock() + wait * 1000;
    else if (refused && left === 0) blockedUntil = resetAt;
    else if (status === 429) blockedUntil = Math.max(blockedUntil, clock() + MINUTE);
  };
  return {
    watch: (inner) => async (input, init) => {
      requests += 1;
      const response = await inner(input, init);
      listen(response);
      return response;
    },
    pace: (cost, sources) => {
      const now = clock();
      const left = Math.max(0, resetAt - now);
      // Once it is reset there is enough again: nobody waits longer, however little is left.
      const each = Math.min(left, (left / Math.max(1, remaining)) * sources * SHARE);
      const blocked = Math.max(0, blockedUntil - now);
      return { probe: Math.max(MINUTE, each, blocked), read: Math.max(MINUTE, Math.min(left, each * cost), blocked) };
    },
    sent: () => requests,
  };
}
