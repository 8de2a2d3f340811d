import type { Assessment } from "../../src/core/assess/assess.ts";
import { previousMidnight, type Now } from "../../src/core/model/date.ts";
import type { Facts } from "../facts/facts.ts";

/** The age of the facts, and how long responses rendered from them are valid. Instants are RFC 3339. */
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
/** A daily run can be two hours late before the verdict becomes unknown. */
export const UNKNOWN_AFTER_MS = 26 * 3_600_000;
/** The tolerated difference between two clocks. */
const SKEW_MS = 5 * 60_000;

/**
 * Assesses the freshness of the facts as of `now`. `nextChangeMs` is the next time the freshness or a state changes
 * (milliseconds since 1970).
 */
export function assessFreshness(
  { snapshots, complete, lastError, staleAfter }: Facts,
  { valid_until, zones }: Pick<Assessment, "valid_until" | "zones">,
  now: Now,
): { freshness: Freshness; nextChangeMs: number } {
  const nowMs = Date.parse(now.instant);
  const observed = snapshots.map(({ observed_at }) => observed_at).toSorted(byInstant)[0] ?? now.instant;
  const runs = snapshots.map(({ last_run_at }) => last_run_at).filter((run) => run !== null);
  // Facts can be fresh even if the scheduled workflow no longer runs, so also check the oldest run.
  const oldestRun = runs.toSorted(byInstant)[0] ?? null;
  const lastRun = runs.length === snapshots.length ? oldestRun : null;
  const staleAt = Date.parse(observed) + staleAfter + 1;
  const unknownAt = Math.min(Date.parse(observed), Date.parse(oldestRun ?? observed)) + UNKNOWN_AFTER_MS + 1;
  // If facts are from the future, a clock is wrong.
  const credibleAt = Math.max(...snapshots.map(({ observed_at }) => Date.parse(observed_at))) - SKEW_MS;
  const boundaries = [staleAt, unknownAt, credibleAt];
  // Set computed_at to the last boundary instead of the current time, so that the output stays the same until the next
  // boundary.
  const midnights = now.today === null ? zones.map((zone) => Date.parse(previousMidnight(now.instant, zone))) : [];
  const passed = [Math.min(Date.parse(observed), nowMs), ...boundaries, ...midnights].filter((ms) => ms <= nowMs);
  const validUntil = [Date.parse(valid_until), ...(unknownAt > nowMs ? [unknownAt] : [])];
  const isUnknown = !complete || nowMs >= unknownAt || nowMs < credibleAt;
  return {
    freshness: {
      observed_at: observed,
      last_run_at: lastRun,
      computed_at: new Date(Math.max(...passed)).toISOString(),
      valid_until: new Date(Math.min(...validUntil)).toISOString(),
      expected_every_s: EXPECTED_EVERY_S,
      state: isUnknown ? "unknown" : nowMs >= staleAt ? "stale" : "fresh",
      last_error: lastError ?? snapshots.flatMap(({ problems }) => problems)[0] ?? null,
    },
    nextChangeMs: Math.min(...[...boundaries, ...validUntil].filter((ms) => ms > nowMs)),
  };
}

function byInstant(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}
