/** A value's versions over time, null while the value does not exist. Lists show an older version until they catch up. */
export class Versions<T> {
  newest: T | null = null;
  /** The changes that lists do not show yet, in order. Lists show the value `before` until the time `until`. */
  #pending: Array<{ before: T | null; until: number }> = [];

  /** Sets a new value. It must not share state with the previous value, because lists can still show the old value. */
  set(value: T | null, now: number, lag: number): void {
    if (lag > 0) this.#pending.push({ before: this.newest, until: now + lag });
    else if (this.#pending.length > 0) this.#pending = [];
    this.newest = value;
  }

  copy(): Versions<T> {
    const copy = new Versions<T>();
    copy.newest = this.newest;
    copy.#pending = [...this.#pending];
    return copy;
  }

  /** Returns the value that lists show. A visible change makes all earlier changes visible too. */
  listedAt(now: number): T | null {
    if (this.#pending.length === 0) return this.newest;
    const from = this.#pending.findLastIndex(({ until }) => until <= now) + 1;
    if (from > 0) this.#pending = this.#pending.slice(from);
    return this.#pending.length === 0 ? this.newest : this.#pending[0]!.before;
  }
}
