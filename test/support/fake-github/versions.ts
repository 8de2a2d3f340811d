/** The versions of one value over time, null while it does not exist. Lists show an older version until they catch up. */
export class Versions<T> {
  newest: T | null = null;
  /** For each change that lists do not show yet, in order: what they show instead, and until when. */
  #pending: Array<{ before: T | null; until: number }> = [];

  /** Sets a new value, which must not share state with the previous one: lists may still show that. */
  set(value: T | null, now: number, lag: number): void {
    if (lag > 0) this.#pending.push({ before: this.newest, until: now + lag });
    else if (this.#pending.length > 0) this.#pending = [];
    this.newest = value;
  }

  /** The value that lists show. Once they show a change, they show every earlier one too. */
  listedAt(now: number): T | null {
    if (this.#pending.length === 0) return this.newest;
    const from = this.#pending.findLastIndex(({ until }) => until <= now) + 1;
    if (from > 0) this.#pending = this.#pending.slice(from);
    return this.#pending.length === 0 ? this.newest : this.#pending[0]!.before;
  }
}
