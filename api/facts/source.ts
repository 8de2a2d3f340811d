import type { Snapshot } from "../../src/core/model/snapshot.ts";
import type { Pace } from "./budget.ts";

/** Reads the facts of one repository. */
export interface Source {
  /** `owner/name`, or the path or URL of a snapshot. Identifies the source in the store, the log and webhooks. */
  name: string;
  /** Sends at most one cheap request. Throws Withheld if the repository must not be shown, or a Failure if it can't be reached. */
  probe: () => Promise<void>;
  /**
   * Reads all facts. Throws a Failure if any read fails, so a snapshot is never incomplete. `previous` is the last known
   * snapshot, or null before the first one.
   */
  read: (previous: Snapshot | null) => Promise<Snapshot>;
  /** How often to probe and read a repository with this many commitments. */
  pace: (commitments: number) => Pace;
  /** The age at which the facts become stale, in milliseconds. */
  staleAfter: number;
}

/** Allows for reads from GitHub every few minutes and for the Action's daily snapshot. */
export const STALE_AFTER_MS = { live: 10 * 60_000, snapshot: 25 * 3_600_000 };
