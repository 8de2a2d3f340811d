/** How far this machine's clock may differ from GitHub's before a run stops writing. */
const MAX_SKEW_MS = 5 * 60_000;

/** A response's headers; undefined if there was no response. */
type AnswerHeaders = Readonly<Record<string, unknown>> | undefined;

/** GitHub's clock, derived from the `Date` header of each response. Machines that compare times must use the same clock. */
export class ServerClock {
  /** This machine's clock, in milliseconds since 1970. */
  readonly local: () => number;
  #skew = 0;

  constructor(local: () => number) {
    this.local = local;
  }

  /** Milliseconds since 1970. */
  readonly now = (): number => this.local() + this.#skew;

  /** How far GitHub's clock is ahead of this machine's, in milliseconds. */
  get skew(): number {
    return this.#skew;
  }

  /**
   * Learns from the response to a request sent at `sentAt` (local time). GitHub set `Date`, which is in whole seconds,
   * between the request and now, so the skew lies in a known range. The skew changes only as much as the response proves.
   */
  observe(headers: AnswerHeaders, sentAt: number): void {
    const date = Date.parse(String(headers?.["date"]));
    // A cached response has the header `age` and an old date.
    if (Number.isNaN(date) || headers?.["age"] !== undefined) return;
    this.#skew = Math.min(Math.max(this.#skew, date - this.local()), date + 999 - sentAt);
  }

  /** Why this machine's clock can't be relied on, as a sentence; null if it can. */
  whyUnreliable(): string | null {
    if (Math.abs(this.#skew) <= MAX_SKEW_MS) return null;
    const minutes = Math.round(Math.abs(this.#skew) / 60_000);
    const direction = this.#skew < 0 ? "ahead of" : "behind";
    return `This machine's clock is ${minutes} minutes ${direction} GitHub's, so the run stopped writing. Set the clock and run again.`;
  }
}
