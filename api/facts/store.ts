import { prefixStorage, type Storage } from "unstorage";
import { codeOf } from "../../src/core/model/failure.ts";
import { loadFacts, saveFacts, storageKey, type StoredFacts } from "./stored-facts.ts";

/** A cache that processes can share. Losing its data does no harm, because the facts can be read from GitHub again. */
export interface Store {
  /**
   * Loads a repository's facts, or the reason why they must not be shown, whatever its age. Returns null if the facts are
   * missing, corrupt, or not newer than `newerThan` (RFC 3339).
   */
  load: (name: string, newerThan: string | null) => Promise<StoredFacts | null>;
  save: (name: string, stored: StoredFacts) => Promise<void>;
  /**
   * Claims the source for this many milliseconds. Returns false if the source is already claimed.
   */
  claim: (name: string, milliseconds: number) => Promise<boolean>;
  close: () => Promise<void>;
}

/** A store for a single process, which stores nothing and grants every claim. */
export const NO_STORE: Store = {
  load: () => Promise.resolve(null),
  save: () => Promise.resolve(),
  claim: () => Promise.resolve(true),
  close: () => Promise.resolve(),
};

export interface StoreOptions {
  storage: Storage;
  /** The prefix of each key. It keeps deployments from seeing each other's facts. See `deploymentOf`. */
  deployment: string;
  /** Sets a key that expires. Returns false if the key exists. Must be atomic if several processes write. */
  setIfAbsent: (key: string, milliseconds: number) => Promise<boolean>;
  /** Called with a message when a call fails or times out. Not called again until all calls have recovered. */
  onProblem: (problem: string) => void;
  /** The maximum size of a stored part's commitments, in characters. */
  partSize?: number;
}

/** Workers KV accepts values of up to 25 MiB, and a character takes up to three bytes. */
const PART_SIZE = 8 * 1024 * 1024;
const TIMEOUT_MS = 2_000;

/**
 * Creates a store on any unstorage driver. Its methods never throw. If the storage fails or hangs, they behave as if the
 * storage were empty.
 */
export function createStore(options: StoreOptions): Store {
  const { deployment, setIfAbsent, onProblem, partSize = PART_SIZE } = options;
  const storage = prefixStorage(options.storage, deployment);
  const attempt = createAttempt(onProblem);
  return {
    load: (name, newerThan) => attempt("load", () => loadFacts(storage, name, newerThan), null),
    save: (name, stored) =>
      attempt("save", (signal) => saveFacts({ storage, partSize, signal }, name, stored), undefined),
    // If the storage is unavailable, grant the claim, so that every process reads the source itself.
    claim: (name, milliseconds) =>
      attempt("claim", () => setIfAbsent(`${deployment}:${storageKey("claim", name)}`, milliseconds), true),
    close: () => attempt("close", () => options.storage.dispose(), undefined),
  };
}

type Attempt = <T>(call: keyof Store, work: (signal: AbortSignal) => Promise<T>, fallback: T) => Promise<T>;

/** Runs calls with a timeout and a fallback. Reports a failure only if no call was already failing. */
function createAttempt(onProblem: (problem: string) => void): Attempt {
  /** The calls whose last attempt failed. Tracked separately, because reads may work while writes fail. */
  const failing = new Set<keyof Store>();
  return async (call, work, fallback) => {
    const controller = new AbortController();
    const timeout = new Promise<never>((_, reject) => {
      controller.signal.addEventListener("abort", () =>
        reject(new DOMException("The store timed out", "TimeoutError")),
      );
    });
    const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);
    try {
      const result = await Promise.race([work(controller.signal), timeout]);
      failing.delete(call);
      return result;
    } catch (error) {
      if (failing.size === 0) onProblem(`The store is unavailable (${codeOf(error)}). Continuing without it.`);
      failing.add(call);
      return fallback;
    } finally {
      clearTimeout(timer);
    }
  };
}
