/** Ends endless loops of sleeps, because a test's time limit needs a real timer, which such a loop would block. */
const LONGEST_MS = 2 * 366 * 86_400_000;

/** A clock that advances when a test lets time pass, or while every sleeper is asleep, for at most two years. */
export class VirtualTime {
  readonly #end: number;
  #now: number;
  #awake = 0;
  #sleeps: Sleep[] = [];

  /** Starts at an instant: RFC 3339, or milliseconds since 1970. */
  constructor(start: string | number) {
    this.#now = typeof start === "number" ? start : Date.parse(start);
    this.#end = this.#now + LONGEST_MS;
  }

  readonly now = (): number => this.#now;

  /** Lets time pass between two runs. Events scheduled with `later` run at their time. */
  pass(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (let next = this.#next(); next?.sleeper === null && next.until <= until; next = this.#next()) this.#wake(next);
    this.#now = until;
  }

  /** Schedules an event that no sleeper waits for. */
  later(milliseconds: number, event: () => void): void {
    this.#sleeps.push({ sleeper: null, until: this.#now + milliseconds, wake: event });
  }

  /** Adds a sleeper. After its `leave` is called, it is never woken again. */
  enter(): Sleeper {
    this.#awake += 1;
    let hasLeft = false;
    const sleeper: Sleeper = {
      sleep: (milliseconds) =>
        new Promise((wake) => {
          if (hasLeft) return;
          this.#sleeps.push({ sleeper, until: this.#now + milliseconds, wake });
          this.#rest();
        }),
      leave: () => {
        hasLeft = true;
        this.#sleeps = this.#sleeps.filter((sleep) => sleep.sleeper !== sleeper);
        this.#rest();
      },
    };
    return sleeper;
  }

  /** Counts one sleeper as asleep, and wakes the next sleeper if all are asleep. */
  #rest(): void {
    this.#awake -= 1;
    if (this.#awake > 0 || this.#sleeps.every(({ sleeper }) => sleeper === null)) return;
    let next = this.#next()!;
    for (; next.sleeper === null; next = this.#next()!) this.#wake(next);
    this.#awake += 1;
    this.#wake(next);
  }

  #next(): Sleep | undefined {
    return this.#sleeps.toSorted((a, b) => a.until - b.until)[0];
  }

  #wake(sleep: Sleep): void {
    if (sleep.until > this.#end) throw new Error("Two years have passed, so this is an endless loop.");
    this.#sleeps.splice(this.#sleeps.indexOf(sleep), 1);
    this.#now = Math.max(this.#now, sleep.until);
    sleep.wake();
  }
}

interface Sleep {
  /** Null for an event. */
  sleeper: Sleeper | null;
  /** Milliseconds since 1970. */
  until: number;
  wake: () => void;
}

export interface Sleeper {
  sleep: (milliseconds: number) => Promise<void>;
  leave: () => void;
}
