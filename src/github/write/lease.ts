import { Failure } from "../../core/model/failure.ts";
import { LOCK_PREFIX, LockLabels, type LockDeps, type LockState } from "./lock-labels.ts";

export interface LeaseDeps extends LockDeps {
  sleep: (milliseconds: number) => Promise<void>;
  log: (line: string) => void;
  /** A unique id for this run; at most 36 characters. */
  holder: string;
}

export interface Lease {
  /** Whether a write may be started. Half of the lease is reserved for the response. */
  mayWrite: () => boolean;
  /** Releases the lease. Don't call this while a write with an unknown outcome may still take effect. */
  release: () => Promise<void>;
}

const POLL_MS = 5_000;
const MAX_WAIT_MS = 20 * 60_000;

/**
 * Waits until this run holds the only lease, which lasts `durationMs`. Throws a Failure after 20 minutes.
 *
 * Lock N is valid until it expires. A run takes over an expired lock N by creating N + 1, and deletes both on release. If
 * lock N + 2 then exists, or lock N is missing or hasn't expired, another run was faster and this run starts over.
 */
export async function acquireLease(deps: LeaseDeps, durationMs: number): Promise<Lease> {
  const { sleep, log, holder } = deps;
  const locks = new LockLabels(deps);
  // Compare times by GitHub's clock, because clocks differ between machines.
  const skew = await locks.readClockSkew();
  const now = (): number => deps.clock() + skew;
  const giveUpAt = now() + MAX_WAIT_MS;
  let number = 1;
  let hasWaited = false;
  for (;;) {
    const expires = now() + durationMs;
    // While waiting, read the lock before trying to create it, because creates count against GitHub's rate limit.
    const existing = hasWaited ? await locks.read(number) : null;
    const held = existing ?? (await locks.claim(number, { holder, expires }));
    if (held === null) {
      const below = number > 1 ? await locks.read(number - 1) : null;
      const above = await locks.read(number + 1);
      if (above === null && (number === 1 || (below !== null && below.expires <= now())))
        return createLease(locks, number, { expires, durationMs, now });
      await locks.remove(number);
      number = above === null ? 1 : number + 1;
    } else if (held.expires <= now()) {
      number += 1;
    } else {
      if (now() > giveUpAt) throw waitedTooLong(number, held);
      log(`waiting for another run, which holds the write lease until ${new Date(held.expires).toISOString()}`);
      await sleep(Math.min(POLL_MS, held.expires - now() + 1));
      number = 1;
      hasWaited = true;
    }
  }
}

function createLease(
  locks: LockLabels,
  number: number,
  { expires, durationMs, now }: { expires: number; durationMs: number; now: () => number },
): Lease {
  return {
    mayWrite: () => now() < expires - durationMs / 2,
    release: async () => {
      // After the lease expires, another run may hold the next lock and rely on these labels.
      for (let lock = 1; lock <= number && now() < expires; lock += 1) await locks.remove(lock);
    },
  };
}

function waitedTooLong(number: number, { expires }: LockState): Failure {
  return new Failure(
    `Another run holds the write lease until ${new Date(expires).toISOString()}, so nothing was written. Run again after that, or delete the label “${LOCK_PREFIX}${number}” if that run has crashed.`,
  );
}
