import type { AssessedCommitment } from "../../src/core/assess/assess-one.ts";
import type { Assessment } from "../../src/core/assess/assess.ts";
import type { Now } from "../../src/core/model/date.ts";
import type { Settings, Snapshot } from "../../src/core/model/snapshot.ts";
import type { PublicEvent } from "./event-sentences.ts";
import type { Freshness } from "./freshness.ts";
import type { Site } from "./site.ts";

/** One commitment in a repository, with its state. */
export interface Entry extends AssessedCommitment {
  repository: Snapshot["repository"];
  settings: Settings;
  /** RFC 3339. */
  observed_at: string;
}

/** One report and the commitments in it. */
export interface ReportEntries {
  /** `owner/name/slug`. */
  id: string;
  /** The first entry, which provides the report's title, path and repository. */
  first: Entry;
  entries: Entry[];
}

/** One event in the register's history. */
export interface LoggedEvent {
  /** For example `owner/name/12/moved-2026-04-01`. Doesn't change once the commitment has an issue. */
  id: string;
  /** The URL of the commitment's page; for a missing issue, the old URL. */
  url: string;
  /** The number of the commitment's issue; null until the issue is created. */
  number: number | null;
  /** The commitment; null for the event that an issue is missing. */
  entry: Entry | null;
  repository: Snapshot["repository"];
  event: PublicEvent;
}

/** The input of every response: the facts, assessed as of `now`. */
export interface View extends Site {
  now: Now;
  entries: Entry[];
  /** The entry with this id, ignoring case. */
  find: (id: string) => Entry | null;
  /** In order of first appearance. */
  reports: ReportEntries[];
  /** All events, newest first. Collected on the first call. */
  events: () => LoggedEvent[];
  assessment: Assessment;
  snapshots: Snapshot[];
  /** Whether every repository that may be shown has been read. */
  complete: boolean;
  freshness: Freshness;
  /** The next time the view changes without new facts, in milliseconds since 1970. */
  nextChangeMs: number;
}
