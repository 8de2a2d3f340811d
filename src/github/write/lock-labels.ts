import type { GitHubRepo } from "../client.ts";
import { explain, isInvalid, isNotFound } from "../errors.ts";
import { readLabelDescription } from "../read/label.ts";

/** GitHub has no locks, but label names are unique, so creating a label works as a test-and-set. */
export const LOCK_PREFIX = "follow-through-lock-";
const CLAIM_ATTEMPTS = 3;

/** The data stored in a lock's label. */
export interface LockState {
  /** Identifies the run that holds the lock. */
  holder: string;
  /** Milliseconds since 1970. */
  expires: number;
}

/** A repository's numbered lock labels. Every method except `renew` throws a Failure if a request fails. */
export class LockLabels {
  readonly #deps: GitHubRepo;

  constructor(deps: GitHubRepo) {
    this.#deps = deps;
  }

  /**
   * Creates lock N. Returns null if this run now holds the lock, otherwise the other run's lock. If the response is lost,
   * the label itself shows which run created it.
   */
  async claim(number: number, mine: LockState): Promise<LockState | null> {
    const { client, repo } = this.#deps;
    const name = `${LOCK_PREFIX}${number}`;
    for (let attempt = 1; ; attempt += 1) {
      try {
        await client.issues.createLabel({ ...repo, name, color: "ededed", description: renderLock(mine) });
        return null;
      } catch (error) {
        const held = await this.read(number);
        if (held !== null) return held.holder === mine.holder ? null : held;
        // If the name was taken but the label no longer exists, the holder released it between the two requests, so try
        // again.
        if (!isInvalid(error) || attempt === CLAIM_ATTEMPTS) throw explain(error, `create the label “${name}”`);
      }
    }
  }

  /** Reads lock N; null if there is no such label. A description that can't be parsed counts as expired. */
  async read(number: number): Promise<LockState | null> {
    const description = await readLabelDescription(this.#deps, `${LOCK_PREFIX}${number}`);
    return description === null ? null : parseLock(description);
  }

  /** Sets a new expiry on lock N. Throws GitHub's error. https://docs.github.com/en/rest/issues/labels#update-a-label */
  async renew(number: number, mine: LockState): Promise<void> {
    const { client, repo } = this.#deps;
    await client.issues.updateLabel({ ...repo, name: `${LOCK_PREFIX}${number}`, description: renderLock(mine) });
  }

  /** Deletes lock N if it exists. */
  async remove(number: number): Promise<void> {
    const { client, repo } = this.#deps;
    const name = `${LOCK_PREFIX}${number}`;
    try {
      await client.issues.deleteLabel({ ...repo, name });
    } catch (error) {
      if (!isNotFound(error)) throw explain(error, `delete the label “${name}”`);
    }
  }
}

/** Whether a request concerns a lock. `name` is the request's parameter. */
export function isLockName(name: unknown): boolean {
  return typeof name === "string" && name.startsWith(LOCK_PREFIX);
}

/** The maximum length of a label's description to parse. GitHub allows 100 characters. */
const LONGEST_DESCRIPTION = 200;

/** At most 100 characters, GitHub's limit for a label's description. */
function renderLock({ holder, expires }: LockState): string {
  return `Follow-through is writing, until ${new Date(expires).toISOString()} (${holder})`;
}

function parseLock(description: string): LockState {
  // Bounded: 200 characters (LONGEST_DESCRIPTION)
  const found = /until (?<until>\S{1,40}) \((?<holder>.*)\)$/.exec(description.slice(0, LONGEST_DESCRIPTION))?.groups;
  const until = Date.parse(found?.["until"] ?? "");
  return { holder: found?.["holder"] ?? "", expires: Number.isNaN(until) ? 0 : until };
}
