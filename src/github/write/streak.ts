import { refusalOf } from "../errors.ts";

/** If GitHub refuses this many different objects in a row in the same way, it probably refuses every write. */
export const MAX_ALIKE = 3;

/** Counts the consecutive objects that GitHub refused to change in the same way. */
export class RefusalStreak {
  #answer = "";
  readonly #objects = new Set<string>();

  /**
   * Adds a failed write. `object` names what it would have changed. Returns whether further writes are pointless. Failures
   * without a response from GitHub don't count.
   */
  add(error: unknown, object: string): boolean {
    const refusal = refusalOf(error);
    if (refusal === null) return false;
    const answer = `${refusal.status} ${refusal.words}`;
    if (answer !== this.#answer) this.end();
    this.#answer = answer;
    this.#objects.add(object);
    return this.#objects.size >= MAX_ALIKE;
  }

  /** Ends the streak after a successful write. */
  end(): void {
    this.#objects.clear();
  }
}
