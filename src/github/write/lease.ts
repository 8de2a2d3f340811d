import { Failure } from "../../core/model/failure.ts";
import type { GitHubRepo } from "../client.ts";
import { REQUEST_TIMEOUT_MS } from "../fetch.ts";
import type { ServerClock } from "../server-clock.ts";
import { claimLock, type ClaimedLock } from "./claim-lock.ts";
import { hasUnknownOutcome, LeaseLost } from "./errors.ts";
import { LockLabels, type LockState } from "./lock-labels.ts";
import { WriteTracker } from "./write-tracker.ts";

export interface LeaseDeps extends GitHubRepo {
  /** GitHub's clock. Clocks differ between machines, so all runs compare times by GitHub's clock. */
  serverClock: ServerClock;
  sleep: (milliseconds: number) => Promise<void>;
  log: (line: string) => void;
  /** A unique id for this run; at most 36 characters. */
  holder: string;
  stopper: StopSignal;
}

/** Signals that the run was told to stop. */
export interface StopSignal {
  isStopping: () => boolean;
  /** Registers a cleanup to run in that case. Returns a function that removes the cleanup. */
  onStop: (cleanup: () => Promise<void>) => () => void;
}

/** If a run is killed, the next one waits for at most this long plus the grace period in claim-lock.ts. */
const LEASE_MS = 110_000;
const RENEW_AFTER_MS = 30_000;
/**
 * With less time left, the lease is neither renewed nor used: a request takes up to 15 seconds, and its effect must come
 * well before another run may take over.
 */
const TOO_LATE_MS = 45_000;
/** After a longer gap, read the lock before the next write, because this machine may have been suspended. */
const GAP_MS = 10_000;
/** A run stops writing after this time, so that other runs don't wait much longer than this. */
const LONGEST_HOLD_MS = 60 * 60_000;
const PATIENCE_MS = LONGEST_HOLD_MS + 2 * LEASE_MS;
/** How long a stopped run waits for the responses to the writes in flight. */
const LAST_ANSWER_MS = 5_000;

const STOPPED = "The run was told to stop, so it stopped writing. The next run continues.";
const RAN_OUT = "The write lease ran out before it was renewed, so the run stopped writing. The next run continues.";
const TAKEN = "Another run took over the write lease, so this run stopped writing. The next run continues.";
const UNCONFIRMED = "The write lease couldn't be confirmed, so the run stopped writing. The next run continues.";
const HELD_TOO_LONG =
  "The run has been writing for an hour, so it stopped to let others write. The next run continues.";
const RELEASED = "The write lease was released.";
const UNREADABLE = { holder: "", expires: 0 } satisfies LockState;

/** Waits until this run holds the only lease. Throws a Failure if another run holds it for over an hour. */
export async function acquireLease(deps: LeaseDeps): Promise<Lease> {
  const lease = new Lease(deps);
  try {
    await lease.acquire();
    return lease;
  } catch (error) {
    lease.abandon();
    throw error;
  }
}

/**
 * The right to write, for LEASE_MS unless it is renewed. It is renewed before reads, before writes and while
 * waiting. If a renewal can't be confirmed, the run stops writing.
 */
export class Lease {
  readonly #deps: LeaseDeps;
  readonly #locks: LockLabels;
  readonly #writes: WriteTracker;
  readonly #forgetStop: () => void;
  /** The lock's number; while `#held` is false, this run may or may not have created it. */
  #lock: ClaimedLock = { number: 0, expires: 0 };
  #held = false;
  #acquiredAt = 0;
  #renewedAt = 0;
  /** When the lock was last known to be ours. */
  #confirmedAt = 0;
  #renewal: Promise<void> | null = null;
  /** Why the lease can't be used any more, as a sentence. */
  #lost: string | null = null;
  /** Whether a renewal may still take effect. */
  #isUncertain = false;

  constructor(deps: LeaseDeps) {
    this.#deps = deps;
    this.#locks = new LockLabels(deps);
    this.#writes = new WriteTracker(deps.client, {
      isStopping: deps.stopper.isStopping,
      beforeRead: () => this.#keep(),
    });
    this.#forgetStop = deps.stopper.onStop(() => this.#stop());
  }

  /** Claims the lock. Only for acquireLease. */
  async acquire(): Promise<void> {
    const { serverClock, stopper } = this.#deps;
    const beforeWrite = (number: number): void => {
      const why = stopper.isStopping() ? STOPPED : serverClock.whyUnreliable();
      if (why !== null) throw new Failure(why);
      this.#lock = { number, expires: 0 };
    };
    const { now } = serverClock;
    const limits = { leaseMs: LEASE_MS, patienceMs: PATIENCE_MS };
    this.#lock = await claimLock(this.#locks, { ...this.#deps, ...limits, now, beforeWrite });
    this.#acquiredAt = this.#renewedAt = this.#lock.expires - LEASE_MS;
    this.#confirmedAt = now();
    this.#held = true;
  }

  /** Why no further write may be started, as a sentence; null if one may. */
  whyStopped(): string | null {
    if (this.#deps.stopper.isStopping()) return STOPPED;
    return this.#lost ?? this.#deps.serverClock.whyUnreliable() ?? (this.#isTooLate() ? RAN_OUT : null);
  }

  /** Called right before a write: renews the lease or reads its lock if that is due. Throws LeaseLost if it is lost. */
  readonly confirm = async (): Promise<void> => {
    await this.#keep();
    if (this.whyStopped() === null && this.#now() - this.#confirmedAt > GAP_MS) await this.#readLock();
    const why = this.whyStopped();
    if (why !== null) throw new LeaseLost(why);
    this.#confirmedAt = this.#now();
  };

  /** Waits, and renews the lease when necessary. */
  async sleep(milliseconds: number): Promise<void> {
    for (let left = milliseconds; left > 0;) {
      const step = Math.min(left, RENEW_AFTER_MS);
      await this.#deps.sleep(step);
      left -= step;
      await this.#keep();
    }
  }

  /** Deletes the lock, unless a renewal may still take effect. Don't call this if a write may still take effect. */
  async release(): Promise<void> {
    this.#lost ??= RELEASED;
    try {
      if (!this.#isUncertain) await this.#deleteLocks(this.#deps.stopper.isStopping);
    } finally {
      this.abandon();
    }
  }

  /** Lets the lease expire. */
  abandon(): void {
    // A stopped run's cleanup still needs the write tracker and the handler.
    if (this.#deps.stopper.isStopping()) return;
    this.#writes.end();
    this.#forgetStop();
  }

  #now(): number {
    return this.#deps.serverClock.now();
  }

  #isTooLate(): boolean {
    return this.#now() >= this.#lock.expires - TOO_LATE_MS;
  }

  /** Renews the lease if that is due and still possible. Never throws. */
  async #keep(): Promise<void> {
    if (this.#renewal !== null) return this.#renewal;
    if (!this.#held || this.#now() - this.#renewedAt < RENEW_AFTER_MS || this.whyStopped() !== null) return;
    if (this.#now() - this.#acquiredAt > LONGEST_HOLD_MS) {
      this.#lost = HELD_TOO_LONG;
      return;
    }
    this.#renewal = this.#renew();
    await this.#renewal;
    this.#renewal = null;
  }

  async #renew(): Promise<void> {
    const { number, expires: oldExpiry } = this.#lock;
    const sentAt = this.#now();
    const expires = sentAt + LEASE_MS;
    try {
      await this.#locks.renew(number, { holder: this.#deps.holder, expires });
    } catch (error) {
      this.#isUncertain = hasUnknownOutcome(error);
      this.#lost = UNCONFIRMED;
      return;
    }
    // A late response may belong to a renewal that took effect after another run had taken over.
    const isLate = this.#now() >= oldExpiry;
    const above = await this.#locks.read(number + 1).catch(() => UNREADABLE);
    if (isLate || above !== null) {
      this.#lost = above === null || above === UNREADABLE ? UNCONFIRMED : TAKEN;
      return;
    }
    this.#lock = { number, expires };
    this.#renewedAt = sentAt;
    this.#confirmedAt = this.#now();
  }

  /** Checks that the lock is still ours. */
  async #readLock(): Promise<void> {
    const lock = await this.#locks.read(this.#lock.number).catch(() => UNREADABLE);
    if (lock === UNREADABLE) this.#lost = UNCONFIRMED;
    else if (lock?.holder !== this.#deps.holder || lock.expires !== this.#lock.expires) this.#lost = TAKEN;
  }

  /** Deletes this lock and the expired locks below it, unless another run may already hold the next lock. */
  async #deleteLocks(isCancelled: () => boolean): Promise<void> {
    const { number, expires } = this.#lock;
    for (let lock = 1; lock <= number && this.#now() < expires - REQUEST_TIMEOUT_MS && !isCancelled(); lock += 1)
      await this.#locks.remove(lock);
  }

  /** Releases a stopped run's lease, unless a write may still take effect. */
  async #stop(): Promise<void> {
    await Promise.race([this.#writes.settled(), this.#deps.sleep(LAST_ANSWER_MS)]);
    const { number } = this.#lock;
    if (number === 0) return;
    const lock = await this.#locks.read(number);
    if (lock?.holder !== this.#deps.holder) return;
    if (this.#writes.mayChangeLater()) {
      this.#deps.log(`The outcome of a write is unknown, so the write lease stays until ${timeOf(lock)}`);
    } else if (this.#held) {
      this.#lock = { number, expires: lock.expires };
      await this.#deleteLocks(() => false);
    } else await this.#locks.remove(number);
  }
}

function timeOf({ expires }: Pick<LockState, "expires">): string {
  return new Date(expires).toISOString();
}
