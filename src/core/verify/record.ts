import type { Evidence } from "../model/snapshot.ts";

/** Everything that GitHub shows about how an issue was closed and what proves the work. All instants are RFC 3339. */
export interface IssueRecord {
  url: string;
  /** Every close, oldest first. */
  closes: RecordedClose[];
  /** Merged pull requests that are linked to the issue. */
  pulls: Evidence[];
  /** When the issue was reopened, oldest first. */
  reopenings: string[];
  /** Whether there are so many events that some are left out. */
  isPartial: boolean;
  /** The statements in its comments; null if the comments weren't read. */
  statements: RecordedStatement[] | null;
  /** The comments by runs of Follow-through, or by anyone who imitates them. Empty if the comments weren't read. */
  remarks: Array<{ login: string; at: string }>;
  /** Whether comments were deleted or edited, or weren't all read, so that a missing statement proves nothing. */
  hasLostComments: boolean;
}

export interface RecordedClose {
  at: string;
  /** Null if the account was deleted. */
  login: string | null;
  bot: boolean;
  /** The merged pull request or the commit that closed the issue, if any. */
  proof: Evidence | null;
}

/** The evidence or reason in a comment. */
export interface RecordedStatement {
  login: string;
  at: string;
  evidence: string | null;
  reason: string | null;
}

/** A pull request or a commit that the evidence names. */
export interface WorkRecord {
  url: string;
  /** When it was merged or made; null if it isn't merged. */
  at: string | null;
}

/** What GitHub shows, by `workKey`. Null for an object that the token can't see; absent if GitHub wasn't asked or didn't respond. */
export interface Records {
  issues: ReadonlyMap<string, IssueRecord | null>;
  work: ReadonlyMap<string, WorkRecord | null>;
}

/** Where a commitment's references lead, and what GitHub shows about them. */
export interface RecordContext {
  /** The server's web address, such as `https://github.com`. */
  server: string;
  /** The repository of the tracked issues. */
  repo: { owner: string; repo: string };
  /** The repository that references such as `#12` point to; null if it isn't known. */
  here: { owner: string; repo: string } | null;
  /** Whether the issues were copied from another repository. Copies may have lost their events. */
  isAdopted: boolean;
  records: Records;
}
