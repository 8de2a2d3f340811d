import type { Snapshot } from "../../src/core/model/snapshot.ts";
import type { Pace } from "./budget.ts";
import type { Source } from "./source.ts";

/** The collector's state for one source. Times that are numbers are in milliseconds since 1970; -Infinity means never. */
export interface SourceState {
  readonly source: Source;
  /** The latest facts that may be shown. */
  snapshot: Snapshot | null;
  /** The reason why this repository must not be shown; null if it may be shown. */
  withheld: string | null;
  /** The latest problem, for the log; null once it is resolved. */
  problem: string | null;
  /** The same problem for the public, without the repository's name. */
  publicProblem: string | null;
  /** Stored facts are loaded only if they were observed after this instant (RFC 3339). */
  newestObservedAt: string | null;
  failedReads: number;
  lastReadAt: number;
  nextRefreshAt: number;
  /** When this process or the one that fills the store is expected to read again. */
  nextReadAt: number;
  /** Whether a webhook reported a change since the last read. */
  changed: boolean;
  lastWebhookAt: number;
  refreshing: Promise<void> | null;
}

/** The interval between reads while webhooks work, when reads are only a safeguard. */
const READ_INTERVAL_WITH_WEBHOOKS_MS = 5 * 60_000;
const WEBHOOKS_WORK_FOR_MS = 60 * 60_000;
/** After this many consecutive failures, reads become less frequent, but probes continue. */
const FAILURES_BEFORE_BACKOFF = 3;
const MAX_BACKOFF_MS = 10 * 60_000;
/** Timers sometimes fire early. */
const TIMER_TOLERANCE_MS = 500;

/** The state of a source before its first refresh. */
export function createSourceState(source: Source): SourceState {
  const never = Number.NEGATIVE_INFINITY;
  return {
    source,
    snapshot: null,
    withheld: null,
    problem: null,
    publicProblem: null,
    newestObservedAt: null,
    failedReads: 0,
    lastReadAt: never,
    nextRefreshAt: never,
    nextReadAt: never,
    changed: false,
    lastWebhookAt: never,
    refreshing: null,
  };
}

/** How often to probe and read the source. */
export function paceOf({ source, snapshot }: SourceState): Pace {
  return source.pace(snapshot?.commitments.length ?? 0);
}

/** Whether to read the facts after a probe at `now` (milliseconds since 1970). */
export function isReadDue(state: SourceState, now: number): boolean {
  return now >= readDueAt(state, now);
}

/** When the next read is due, in milliseconds since 1970, if nothing changes after `now`. */
export function readDueAt(state: SourceState, now: number): number {
  const { snapshot, failedReads, lastReadAt, changed, lastWebhookAt } = state;
  const { read } = paceOf(state);
  const backoff =
    failedReads < FAILURES_BEFORE_BACKOFF
      ? 0
      : Math.min(read * 2 ** (failedReads - FAILURES_BEFORE_BACKOFF + 1), MAX_BACKOFF_MS);
  const webhooksWork = now - lastWebhookAt <= WEBHOOKS_WORK_FOR_MS;
  const safeguard = webhooksWork && !changed ? READ_INTERVAL_WITH_WEBHOOKS_MS : 0;
  const observedAt = snapshot === null ? lastReadAt : Date.parse(snapshot.observed_at);
  // A snapshot from a clock that was ahead must not delay the next read.
  const last = observedAt > now ? lastReadAt : Math.max(lastReadAt, observedAt);
  return last + Math.max(read, backoff, safeguard) - TIMER_TOLERANCE_MS;
}
