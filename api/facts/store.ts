import type { Storage } from "unstorage";
import { reasonOf } from "../../src/core/model/failure.ts";
import { loadFacts, saveFacts, storageKey, type StoredFacts } from "./stored-facts.ts";

/** A cache that processes share. It may lose anything at any time, because GitHub can be read again. */
export interface Store {
  /** What is stored for a repository. Null if it is lost, corrupt, or not newer than `newerThan` (RFC 3339). */
  load: (name: string, newerThan: string | null) => Promise<StoredFacts | null>;
  save: (name: string, stored: StoredFacts) => Promise<void>;
  /** Whether the caller may read the source now. Within that many milliseconds, only one process that shares the store may. */
  claim: (name: string, milliseconds: number) => Promise<boolean>;
  close: () => Promise<void>;
}

/** The store of a single process, which needs none. */
export const NO_STORE: Store = {
  load: () => Promise.resolve(null),
  save: () => Promise.resolve(),
  claim: () => Promise.resolve(true),
  close: () => Promise.resolve(),
};

export interface StoreOptions {
  storage: Storage;
  /** Sets a key that expires; false if it is already set. Must be atomic if several processes write. */
  setIfAbsent: (key: string, milliseconds: number) => Promise<boolean>;
  /** Receives a sentence when a call fails or times out for the first time. */
  onProblem: (problem: string) => void;
  /** The maximum size of a stored value, in characters. */
  partSize?: number;
}

/** Workers KV holds values of up to 25 MiB. */
const PART_SIZE = 8 * 1024 * 1024;
const TIMEOUT_MS = 2_000;

/** A store on any unstorage driver. Its calls never throw: if the storage fails or hangs, they answer as if it were empty. */
export function createStore({ storage, setIfAbsent, onProblem, partSize = PART_SIZE }: StoreOptions): Store {
  const attempt = createAttempt(onProblem);
  return {
    load: (name, newerThan) => attempt("load", () => loadFacts(storage, name, newerThan), null),
    save: (name, stored) =>
      attempt("save", (signal) => saveFacts({ storage, partSize, signal }, name, stored), undefined),
    // Without the store, every process reads for itself.
    claim: (name, milliseconds) => attempt("claim", () => setIfAbsent(storageKey("claim", name), milliseconds), true),
    close: () => attempt("close", () => storage.dispose(), undefined),
  };
}

type Attempt = <T>(call: keyof Store, work: (signal: AbortSignal) => Promise<T>, fallback: T) => Promise<T>;

/** Runs calls with a timeout and a fallback, and reports the first failure after everything worked. */
function createAttempt(onProblem: (problem: string) => void): Attempt {
  /** The calls that failed on their last attempt. Each is tracked alone, because reads may work while writes fail. */
  const failing = new Set<keyof Store>();
  return async (call, work, fallback) => {
    const controller = new AbortController();
    const timeout = new Promise<never>((_, reject) => {
      controller.signal.addEventListener("abort", () => reject(new Error("no answer")));
    });
    const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);
    try {
      const answer = await Promise.race([work(controller.signal), timeout]);
      failing.delete(call);
      return answer;
    } catch (error) {
      if (failing.size === 0) onProblem(`The store does not answer (${reasonOf(error)}). Continuing without it.`);
      failing.add(call);
      return fallback;
    } finally {
      clearTimeout(timer);
    }
  };
}
