/** A clock that moves only when everybody who lives by it sleeps. */
export class VirtualTime {
  #now: number;
  #awake = 0;
  #sleepers: Array<{ who: Sleeper; at: number; wake: () => void }> = [];

  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  readonly now = (): number => this.#now;

  /** What happens between two runs. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Somebody who lives by this clock until they leave; who died is not woken again. */
  enter(): Sleeper {
    this.#awake += 1;
    const who: Sleeper = {
      sleep: (milliseconds) =>
        new Promise((wake) => {
          this.#sleepers.push({ who, at: this.#now + milliseconds, wake });
          this.#rest();
        }),
      leave: () => {
        this.#sleepers = this.#sleepers.filter((sleeper) => sleeper.who !== who);
        this.#rest();
      },
    };
    return who;
  }

  #rest(): void {
    this.#awake -= 1;
    if (this.#awake > 0 || this.#sleepers.length === 0) return;
    this.#sleepers.sort((a, b) => a.at - b.at);
    const next = this.#sleepers.shift()!;
    this.#now = Math.max(this.#now, next.at);
    this.#awake += 1;
    next.wake();
  }
}

export interface Sleeper {
  sleep: (milliseconds: number) => Promise<void>;
  leave: () => void;
}
