import type { Block, Body } from "./block.ts";
import type { Problem } from "./commitment.ts";
import type { Ledger } from "./ledger.ts";
import type { Managed } from "./managed.ts";
import type { IssueFacts } from "./snapshot.ts";

/** An issue as read from GitHub. */
export interface FoundIssue {
  facts: IssueFacts;
  title: string;
  body: string;
  labels: string[];
  /** The number of comments. */
  comments: number;
  /** Login of the account that opened it. */
  author: string;
}

/** An issue that tracks a commitment and whose block can be trusted. */
export interface TrackedIssue extends FoundIssue, Body {
  /** Reasons that people with write access gave in comments: why a date moved, or why the commitment was withdrawn. */
  reasons: Array<{ text: string; by: string }>;
  /** The block in the issue's body. It differs from `block` if it was edited and then restored from git; null if it was lost. */
  written: Block | null;
  /** Whether its block was restored from git's history, because the issue's body has a different block or none. */
  repaired: boolean;
  /** Whether the issue must not be written, because its block can't be trusted. */
  frozen: boolean;
  /** The problem reported about it, if any. */
  problem: Problem | null;
}

/** A tracked issue whose block can't be read. */
export interface DamagedIssue {
  issue: FoundIssue;
  problem: Problem;
}

/** The issue that lists all commitments. Its block contains the ledger. */
export interface Dashboard extends Managed<Ledger>, Pick<FoundIssue, "body" | "author"> {
  number: number;
  open: boolean;
}

/** An issue in the ledger that is no longer in this repository. */
export interface GoneIssue {
  number: number;
  /** The fingerprint of its commitment's text; see textFingerprint. */
  fingerprint: string;
  how: "deleted" | "moved" | "hidden";
}

/** An open issue for a commitment that another issue tracks. */
export interface Duplicate {
  number: number;
  /** The issue that tracks it. */
  of: number;
  /** The key that both blocks have. */
  key: string;
}

/** A repository's issues, sorted by whether their blocks can be trusted. */
export interface Selection {
  tracked: TrackedIssue[];
  duplicates: Duplicate[];
  problems: Problem[];
  /** Keys in blocks of untrusted issues, with the issue's number. No issue is created for these keys. */
  claimed: Map<string, number>;
  damaged: DamagedIssue[];
  /** Whether it is unknown which commitment a tracked issue tracks. If so, nothing may be written. */
  lost: boolean;
}
