import type { Snapshot } from "../../src/core/model/snapshot.ts";
import type { Pace } from "./budget.ts";

/** Where the facts of one repository come from. */
export interface Source {
  /** `owner/name`, or the path or URL of a snapshot. Names the source in the store, the log and webhooks. */
  name: string;
  /** One cheap request. Throws Withheld if the repository may not be shown, and Failure if it can't be reached. */
  probe: () => Promise<void>;
  /** All facts. Throws Failure if any of them can't be read, so that a snapshot is never incomplete. */
  read: () => Promise<Snapshot>;
  /** How often to probe and read a repository with so many commitments. */
  pace: (commitments: number) => Pace;
  /** The age at which its facts are stale, in milliseconds. */
  staleAfter: number;
}

/** GitHub is read every few minutes, a snapshot is written once a day. */
export const STALE_AFTER_MS = { live: 10 * 60_000, snapshot: 25 * 3_600_000 };
