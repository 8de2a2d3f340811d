/** How long the cleanups may take. GitHub's runner kills a cancelled job's process after ten seconds. */
const CLEANUP_MS = 9_000;

/** Cleans up before the process exits. */
type Cleanup = () => Promise<void>;

/** Lets a signal end a run: the run sends no further writes and releases what it holds. */
export class Stopper {
  readonly #cleanups = new Set<Cleanup>();
  #isStopping = false;

  /** Whether the run was told to stop. */
  readonly isStopping = (): boolean => this.#isStopping;

  /** Registers a cleanup to run once if the run is told to stop. Returns a function that removes it. */
  readonly onStop = (cleanup: Cleanup): (() => void) => {
    this.#cleanups.add(cleanup);
    return () => void this.#cleanups.delete(cleanup);
  };

  /** Runs the cleanups, for at most nine seconds. `sleep` is the process's timer. */
  async stop(sleep: (milliseconds: number) => Promise<void>): Promise<void> {
    this.#isStopping = true;
    await Promise.race([Promise.allSettled([...this.#cleanups].map((cleanup) => cleanup())), sleep(CLEANUP_MS)]);
  }
}
