import type { Block, Body } from "./block.ts";
import type { Problem } from "./commitment.ts";
import type { Ledger } from "./ledger.ts";
import type { Managed } from "./managed.ts";
import type { IssueFacts } from "./snapshot.ts";

/** An issue as GitHub tells it. */
export interface FoundIssue {
  facts: IssueFacts;
  title: string;
  body: string;
  labels: string[];
  /** How many comments it has. */
  comments: number;
  /** Login of the account that opened it. */
  author: string;
}

/** An issue that stands for a commitment: its block can be trusted. */
export interface TrackedIssue extends FoundIssue, Body {
  /** What people who may write gave in a comment: why a date moved, or why it was given up. */
  reasons: Array<{ text: string; by: string }>;
  /** The block as it stands in the issue: another one where somebody edited it and git told what it said, null where it was lost. */
  written: Block | null;
  /** Its block was restored from git's history, because the issue says something else or nothing. */
  repaired: boolean;
  /** Nothing is written to it, because what it says can't be trusted. */
  frozen: boolean;
  /** What was reported about it. */
  problem: Problem | null;
}

/** An issue of ours whose block can't be read. */
export interface DamagedIssue {
  issue: FoundIssue;
  problem: Problem;
}

/** The issue that shows all commitments, and whose block is the ledger. */
export interface Dashboard extends Managed<Ledger>, Pick<FoundIssue, "body" | "author"> {
  number: number;
  open: boolean;
}

/** An issue that the ledger knows and GitHub no longer has here. */
export interface GoneIssue {
  number: number;
  /** The mark of its promise's words. */
  mark: string;
  how: "deleted" | "moved" | "hidden";
}

/** An open issue that stands for the same commitment as another one. */
export interface Duplicate {
  number: number;
  of: number;
  /** The key that both have. */
  key: string;
}

export interface Selection {
  tracked: TrackedIssue[];
  duplicates: Duplicate[];
  problems: Problem[];
  /** Keys that an issue carries which may be ours and is not counted: no second issue is opened for them. */
  claimed: Map<string, number>;
  damaged: DamagedIssue[];
  /** What an issue of ours stood for is not known: nothing may be written. */
  lost: boolean;
}
