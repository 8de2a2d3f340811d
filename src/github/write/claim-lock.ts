import { Failure } from "../../core/model/failure.ts";
import { LOCK_PREFIX, type LockLabels, type LockState } from "./lock-labels.ts";

/** A lock that this run has just claimed. */
export interface ClaimedLock {
  number: number;
  /** Milliseconds since 1970. */
  expires: number;
}

export interface ClaimDeps {
  /** GitHub's time in milliseconds since 1970. */
  now: () => number;
  sleep: (milliseconds: number) => Promise<void>;
  log: (line: string) => void;
  holder: string;
  /** How long a claimed lock lasts, in milliseconds. */
  leaseMs: number;
  /** How long to wait while another run holds the lock, in milliseconds. */
  patienceMs: number;
  /** Called before each write to a lock with the lock's number. Throws a Failure if this run may not write. */
  beforeWrite: (number: number) => void;
}

/** How long a run waits after a lock's expiry before it takes over. By then, the holder can no longer renew it. */
const GRACE_MS = 30_000;
const SHORTEST_POLL_MS = 5_000;
const LONGEST_POLL_MS = 30_000;

/**
 * Waits until this run holds the only lock. A run takes over an expired lock N by creating N + 1. It then checks again: if
 * lock N was renewed, or is missing, or N + 2 exists, another run was faster, and this run withdraws and starts over.
 * Throws a Failure after `patienceMs`.
 */
export async function claimLock(locks: LockLabels, deps: ClaimDeps): Promise<ClaimedLock> {
  const { now, sleep, log, holder, leaseMs } = deps;
  const began = now();
  let number = 1;
  let hasWaited = false;
  for (;;) {
    // While waiting, read the lock before trying to create it, because creates count against GitHub's rate limit.
    const existing = hasWaited ? await locks.read(number) : null;
    const expires = now() + leaseMs;
    deps.beforeWrite(number);
    const held = existing ?? (await locks.claim(number, { holder, expires }));
    if (held === null) {
      const below = number > 1 ? await locks.read(number - 1) : null;
      const above = await locks.read(number + 1);
      if (above === null && (number === 1 || (below !== null && isAbandoned(below, now())))) return { number, expires };
      deps.beforeWrite(number);
      await locks.remove(number);
      number = above === null ? 1 : number + 1;
    } else if (isAbandoned(held, now())) {
      number += 1;
    } else {
      const waited = now() - began;
      if (waited > deps.patienceMs) throw waitedTooLong(number, held, deps);
      if (!hasWaited) log(`waiting for another run, which holds the write lease until ${timeOf(held)}`);
      const poll = Math.min(Math.max(SHORTEST_POLL_MS, waited / 10), LONGEST_POLL_MS);
      await sleep(Math.min(poll, held.expires + GRACE_MS - now() + 1));
      number = 1;
      hasWaited = true;
    }
  }
}

function isAbandoned({ expires }: LockState, now: number): boolean {
  return expires + GRACE_MS <= now;
}

function timeOf({ expires }: LockState): string {
  return new Date(expires).toISOString();
}

/** A crashed run's lock soon expires by itself, so only a lock that no run of this version would create has to be deleted. */
function waitedTooLong(number: number, held: LockState, { now, leaseMs, patienceMs }: ClaimDeps): Failure {
  const label = `the label “${LOCK_PREFIX}${number}”`;
  if (held.expires - now() > 2 * leaseMs)
    return new Failure(
      `According to ${label}, another run holds the write lease until ${timeOf(held)}, so nothing was written. No lease of this version is that long: if no run of an earlier version is writing, delete the label.`,
    );
  const waited = Math.floor(patienceMs / 60_000);
  return new Failure(
    `Other runs held the write lease for the ${waited} minutes that this run waited, so nothing was written. Run again later.`,
  );
}
