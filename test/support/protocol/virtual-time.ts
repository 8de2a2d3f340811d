/** A clock that moves only when everybody who lives by it sleeps. */
export class VirtualTime {
  #now: number;
  #awake = 0;
  /** Nobody's own are the things that happen by themselves, see `later`. */
  #sleepers: Sleep[] = [];

  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  readonly now = (): number => this.#now;

  /** What happens between two runs. */
  pass(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (let next = this.#next(); next?.who === null && next.at <= until; next = this.#next()) this.#happen(next);
    this.#now = until;
  }

  /** Something that happens by itself once so much time has passed; nobody waits for it. */
  later(milliseconds: number, happen: () => void): void {
    this.#sleepers.push({ who: null, at: this.#now + milliseconds, wake: happen });
  }

  /** Somebody who lives by this clock until they leave; who died is not woken again. */
  enter(): Sleeper {
    this.#awake += 1;
    let left = false;
    const who: Sleeper = {
      sleep: (milliseconds) =>
        new Promise((wake) => {
          if (left) return;
          this.#sleepers.push({ who, at: this.#now + milliseconds, wake });
          this.#rest();
        }),
      leave: () => {
        left = true;
        this.#sleepers = this.#sleepers.filter((sleeper) => sleeper.who !== who);
        this.#rest();
      },
    };
    return who;
  }

  #rest(): void {
    this.#awake -= 1;
    if (this.#awake > 0 || this.#sleepers.every(({ who }) => who === null)) return;
    let next = this.#next()!;
    for (; next.who === null; next = this.#next()!) this.#happen(next);
    this.#awake += 1;
    this.#happen(next);
  }

  #next(): Sleep | undefined {
    return this.#sleepers.toSorted((a, b) => a.at - b.at)[0];
  }

  #happen(next: Sleep): void {
    this.#sleepers.splice(this.#sleepers.indexOf(next), 1);
    this.#now = Math.max(this.#now, next.at);
    next.wake();
  }
}

interface Sleep {
  who: Sleeper | null;
  at: number;
  wake: () => void;
}

export interface Sleeper {
  sleep: (milliseconds: number) => Promise<void>;
  leave: () => void;
}
