import type { Assessment } from "../../src/core/assess/assess.ts";
import { previousMidnight, type Now } from "../../src/core/model/date.ts";
import type { Facts } from "../facts/facts.ts";

/** How old the facts are, and how long what is made from them holds. Instants are RFC 3339. */
export interface Freshness {
  observed_at: string;
  last_run_at: string | null;
  computed_at: string;
  valid_until: string;
  expected_every_s: number;
  state: "fresh" | "stale" | "unknown";
  last_error: string | null;
}

/** The workflow in the README runs daily. */
const EXPECTED_EVERY_S = 86_400;
/** A daily run may be two hours late before its verdict counts for nothing. */
export const UNKNOWN_AFTER_MS = 26 * 3_600_000;
/** Clocks may differ by so much. */
const SKEW_MS = 5 * 60_000;

/** `turnsAt`: when the state changes by itself next, in milliseconds since 1970. */
export function freshnessOf(
  { snapshots, complete, lastError, staleAfter }: Facts,
  { valid_until, zones }: Pick<Assessment, "valid_until" | "zones">,
  now: Now,
): { freshness: Freshness; turnsAt: number } {
  const present = Date.parse(now.instant);
  const observed = snapshots.map(({ observed_at }) => observed_at).toSorted(byInstant)[0] ?? now.instant;
  const runs = snapshots.map(({ last_run_at }) => last_run_at).filter((run) => run !== null);
  // Facts may be new while nobody reads the reports any more: a schedule that died shows.
  const oldestRun = runs.toSorted(byInstant)[0] ?? null;
  const lastRun = runs.length === snapshots.length ? oldestRun : null;
  const staleAt = Date.parse(observed) + staleAfter + 1;
  const unknownAt = Math.min(Date.parse(observed), Date.parse(oldestRun ?? observed)) + UNKNOWN_AFTER_MS + 1;
  // What was observed in the future was observed by a clock that is wrong.
  const credibleAt = Math.max(...snapshots.map(({ observed_at }) => Date.parse(observed_at))) - SKEW_MS;
  const boundaries = [staleAt, unknownAt, credibleAt];
  // The moment since when this verdict holds, and no later one: whoever computes it gets the same bytes.
  const midnights = now.today === null ? zones.map((zone) => Date.parse(previousMidnight(now.instant, zone))) : [];
  const since = [Math.min(Date.parse(observed), present), ...boundaries, ...midnights].filter(
    (index) => index <= present,
  );
  const validUntil = [Date.parse(valid_until), ...(unknownAt > present ? [unknownAt] : [])];
  return {
    freshness: {
      observed_at: observed,
      last_run_at: lastRun,
      computed_at: new Date(Math.max(...since)).toISOString(),
      valid_until: new Date(Math.min(...validUntil)).toISOString(),
      expected_every_s: EXPECTED_EVERY_S,
      state:
        !complete || present >= unknownAt || present < credibleAt ? "unknown" : present >= staleAt ? "stale" : "fresh",
      last_error: lastError ?? snapshots.flatMap(({ problems }) => problems)[0] ?? null,
    },
    turnsAt: Math.min(...[...boundaries, ...validUntil].filter((index) => index > present)),
  };
}

function byInstant(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}
