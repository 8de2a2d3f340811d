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
  /** Whether its conversation is locked, in which case GitHub may reject comments. */
  locked?: boolean;
  /** The login of the account that opened the issue. */
  author: string;
}

/** An issue that tracks a commitment and contains a trusted block. */
export interface TrackedIssue extends FoundIssue, Body {
  /** Reasons for a move or withdrawal, given in comments by people with write access. */
  reasons: Array<{ text: string; by: string }>;
  /**
   * The block in the issue's body; null if it was lost. Differs from `block` if someone edited it and it was restored from git,
   * or if the repository's id has changed.
   */
  written: Block | null;
  /** Whether the block was restored from git's history because the block in the issue's body was different or missing. */
  repaired: boolean;
  /** Whether the issue must not be updated because its block can't be trusted. */
  frozen: boolean;
  /**
   * Set if GitHub refused to return data that this run needs. With `activity`, nothing about the issue may change;
   * with `tracker`, its commitment must not become overdue.
   */
  unheard?: "activity" | "tracker";
  /** The problem reported for the issue, if any. */
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

/** An issue in the ledger that can no longer be read in this repository. */
export interface GoneIssue {
  number: number;
  /** The fingerprint of its commitment's text; see textFingerprint. */
  fingerprint: string;
  how: "deleted" | "moved" | "hidden";
  /** Its commitment's block, from the ledger or rebuilt from git's history. Absent if it isn't known. */
  block?: Block;
  /** The number of the issue that continues the commitment; see isContinuation. Absent if there is none. */
  continued?: number;
  /** The last commit that a run read while the issue existed. Absent if it isn't known, or if the ledger has the block. */
  until?: string;
  /** Whether that commit is no longer part of the branch and its history can't be read. */
  isCutOff?: boolean;
}

/** An open issue for a commitment that another issue tracks. */
export interface Duplicate {
  number: number;
  /** The number of the issue that tracks the commitment. */
  of: number;
  /** The key that both blocks share. */
  key: string;
}

/** A tracked issue whose commitment is unknown, and the problem that reports it. */
export interface LostIssue {
  number: number;
  problem: Problem;
}

/** A repository's issues, grouped by whether their blocks can be trusted. */
export interface Selection {
  tracked: TrackedIssue[];
  duplicates: Duplicate[];
  problems: Problem[];
  /** Keys found in untrusted issues' blocks, with the issue numbers. No new issue is created for these keys. */
  claimed: Map<string, number>;
  damaged: DamagedIssue[];
  /** Whether any tracked issue's commitment is unknown. If so, nothing may be created or removed. */
  lost: boolean;
  /** The issues that caused `lost`, if any. */
  lostIssues: LostIssue[];
}
