import { Failure } from "../../core/model/failure.ts";
import type { Client, RepoRef } from "../client.ts";
import { explain, isNotFound, isNameTaken } from "../errors.ts";
import { expectShape, LabelShape } from "../shapes.ts";

export interface LeaseDeps {
  client: Client;
  repo: RepoRef;
  /** Milliseconds since 1970. */
  clock: () => number;
  sleep: (milliseconds: number) => Promise<void>;
  log: (line: string) => void;
  /** Tells this run from every other; at most 36 characters. */
  holder: string;
}

export interface Lease {
  /** Whether a write may still be started: half of the lease is left for its answer. */
  mayWrite: () => boolean;
  /** Gives it back, unless something of unknown outcome may still come to be. */
  release: () => Promise<void>;
}

/** GitHub has no lock, but a label's name is taken once: making one is a test-and-set. */
const NAME = "follow-through-lock-";
const POLL_MS = 5_000;
const PATIENCE_MS = 20 * 60_000;
const CLAIMS = 3;
const SAME_MS = 15_000;

interface Held {
  holder: string;
  until: number;
}

/**
 * Waits until this run alone may write, for `length` milliseconds. Lock N counts while it has not expired; an expired one is
 * taken over by making N + 1, and goes when that is given back. Who finds the one above already there, or the one below not
 * expired, came too late and begins again.
 */
export async function acquireLease(deps: LeaseDeps, length: number): Promise<Lease> {
  const { sleep, log, holder } = deps;
  const labels = new LockLabels(deps);
  // Two machines agree on GitHub's time, not on each other's.
  const ahead = await labels.readClock();
  const clock = (): number => deps.clock() + ahead;
  const patientUntil = clock() + PATIENCE_MS;
  for (let [number, waited] = [1, false]; ;) {
    const until = clock() + length;
    // Who waits only looks: GitHub counts what is made.
    const held = (waited ? await labels.read(number) : null) ?? (await labels.claim(number, { holder, until }));
    if (held === null) {
      const [below, above] = [number > 1 ? await labels.read(number - 1) : null, await labels.read(number + 1)];
      if (above === null && (number === 1 || (below !== null && below.until <= clock()))) {
        return {
          mayWrite: () => clock() < until - length / 2,
          release: async () => {
            // Past its end it may be another run's turn, which needs the label to stay.
            for (let one = 1; one <= number && clock() < until; one += 1) await labels.remove(one);
          },
        };
      }
      await labels.remove(number);
      number = above === null ? 1 : number + 1;
    } else if (held.until <= clock()) {
      number += 1;
    } else {
      if (clock() > patientUntil) {
        throw new Failure(
          `Another run has been writing since before this one began, until ${new Date(held.until).toISOString()}; nothing was written. Run again then, or delete the label “${NAME}${number}” if that run is dead.`,
        );
      }
      log(`waiting for another run, which may write until ${new Date(held.until).toISOString()}`);
      await sleep(Math.min(POLL_MS, held.until - clock() + 1));
      [number, waited] = [1, true];
    }
  }
}

class LockLabels {
  readonly #deps: LeaseDeps;

  constructor(deps: LeaseDeps) {
    this.#deps = deps;
  }

  /** Null when the lock is ours now, else who holds it. A lost answer is looked up: the label tells whose it is. */
  async claim(number: number, mine: Held): Promise<Held | null> {
    const { client, repo } = this.#deps;
    const description = describeHeld(mine);
    for (let tries = 1; ; tries += 1) {
      try {
        await client.issues.createLabel({ ...repo, name: `${NAME}${number}`, color: "ededed", description });
        return null;
      } catch (error) {
        const held = await this.read(number);
        if (held !== null) return held.holder === mine.holder ? null : held;
        // Given back between the two requests: it may be taken again. Anything else was no answer about the name.
        if (!isNameTaken(error) || tries === CLAIMS) throw explain(error, `make the label “${NAME}${number}”`);
      }
    }
  }

  /** Null when there is no such label. One that says nothing readable counts as expired. */
  async read(number: number): Promise<Held | null> {
    const { client, repo } = this.#deps;
    const name = `${NAME}${number}`;
    try {
      const { data } = await client.issues.getLabel({ ...repo, name });
      return parseHeld(expectShape(LabelShape, data, `read the label “${name}”`).description);
    } catch (error) {
      if (isNotFound(error)) return null;
      throw explain(error, `read the label “${name}”`);
    }
  }

  /** How far GitHub's clock is ahead of this machine's, in milliseconds, to the second. */
  async readClock(): Promise<number> {
    const { client, repo, clock } = this.#deps;
    const ahead = (date: string | undefined): number => {
      const skew = Date.parse(date ?? "") - clock();
      // Less is the time that the answer took.
      return Number.isNaN(skew) || Math.abs(skew) < SAME_MS ? 0 : skew;
    };
    try {
      const { headers } = await client.issues.getLabel({ ...repo, name: `${NAME}1` });
      return ahead(headers.date);
    } catch (error) {
      if (isNotFound(error)) return ahead(error.response?.headers.date);
      throw explain(error, `read the label “${NAME}1”`);
    }
  }

  async remove(number: number): Promise<void> {
    const { client, repo } = this.#deps;
    try {
      await client.issues.deleteLabel({ ...repo, name: `${NAME}${number}` });
    } catch (error) {
      if (!isNotFound(error)) throw explain(error, `remove the label “${NAME}${number}”`);
    }
  }
}

/** At most 100 characters, which is all that a label's description holds. */
function describeHeld({ holder, until }: Held): string {
  return `Follow-through is writing, until ${new Date(until).toISOString()} (${holder})`;
}

function parseHeld(description: string): Held {
  const found = /until (?<until>\S+) \((?<holder>.*)\)$/.exec(description)?.groups;
  const until = Date.parse(found?.["until"] ?? "");
  return { holder: found?.["holder"] ?? "", until: Number.isNaN(until) ? 0 : until };
}
