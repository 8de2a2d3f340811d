import { refusalOf } from "../errors.ts";

/** So many different objects in a row, refused alike, mean that GitHub refuses every write. */
export const MAX_ALIKE = 3;

/** Counts the objects in a row that GitHub refused to change in the same way. */
export class RefusalStreak {
  #answer = "";
  readonly #objects = new Set<string>();

  /**
   * Adds a failed write. `object` names what it would have changed. Returns whether further writes are pointless. Failures
   * without an answer from GitHub don't count.
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

  /** A write succeeded. */
  end(): void {
    this.#objects.clear();
  }
}
