import type { Snapshot } from "../../src/core/model/snapshot.ts";
import type { Pace } from "./budget.ts";

/** Reads the facts of one repository. */
export interface Source {
  /** `owner/name`, or the path or URL of a snapshot. Names the source in the store, the log and webhooks. */
  name: string;
  /** Sends one cheap request. Throws Withheld if the repository must not be shown, and Failure if it can't be reached. */
  probe: () => Promise<void>;
  /**
   * Reads all facts. Throws Failure if any of them can't be read, so a snapshot is never incomplete. `previous` is the last
   * known snapshot; null before the first.
   */
  read: (previous: Snapshot | null) => Promise<Snapshot>;
  /** How often to probe and read a repository with this many commitments. */
  pace: (commitments: number) => Pace;
  /** The age at which its facts are stale, in milliseconds. */
  staleAfter: number;
}

/** GitHub is read every few minutes; the Action writes a snapshot once a day. */
export const STALE_AFTER_MS = { live: 10 * 60_000, snapshot: 25 * 3_600_000 };
