/** One thing's values over time, null where it does not exist: the newest one, and the one that lists show already. */
export class Versions<T> {
  newest: T | null = null;
  /** The value that lists show until `until`, for each change that they do not show yet, in order. */
  #unseen: Array<{ before: T | null; until: number }> = [];

  /** Values are never changed in place: lists may go on showing the one before. */
  set(value: T | null, now: number, lag: number): void {
    if (lag > 0) this.#unseen.push({ before: this.newest, until: now + lag });
    else if (this.#unseen.length > 0) this.#unseen = [];
    this.newest = value;
  }

  /** What a list shows. A change that is seen brings every earlier one with it. */
  seen(now: number): T | null {
    if (this.#unseen.length === 0) return this.newest;
    const from = this.#unseen.findLastIndex(({ until }) => until <= now) + 1;
    if (from > 0) this.#unseen = this.#unseen.slice(from);
    return this.#unseen.length === 0 ? this.newest : this.#unseen[0]!.before;
  }
}
