import type { Block } from "../model/block.ts";
import type { IssueComment } from "../render/comments.ts";
import type { StateChange } from "./state-change.ts";

/** A single write. The writer applies a plan's operations in order. */
export type Operation = CreateLabel | CreateIssue | UpdateIssue | ChangeLabels | CloseDuplicate;

export interface CreateLabel {
  type: "create-label";
  name: string;
}

export interface CreateIssue {
  type: "create";
  block: Block;
  title: string;
  labels: string[];
  /** Logins to assign. */
  logins: string[];
  /** Whether to close the issue immediately after creating it. */
  closes: boolean;
}

export interface UpdateIssue {
  type: "update";
  number: number;
  block: Block;
  /** Applied only if the title is still `from`, so that a title changed by a person is kept. */
  title: { from: string; to: string } | null;
  state: StateChange | null;
  /** Comments to post, except those already on the issue. */
  comments: IssueComment[];
  /** The state on which the plan is based. If the issue has changed by the time of the write, a new plan is made for it. */
  basis: {
    /** The block stored in the issue. Null if it was lost, in which case `body` is compared instead. */
    block: Block | null;
    body: string;
    /** The text written by people, if the block was lost. */
    after: string;
    state: "open" | "closed";
  };
}

/** Restores removed labels, and adds or removes the overdue label. */
export interface ChangeLabels {
  type: "label";
  number: number;
  add: string[];
  remove: string[];
}

export interface CloseDuplicate {
  type: "close-duplicate";
  number: number;
  of: number;
  key: string;
}
