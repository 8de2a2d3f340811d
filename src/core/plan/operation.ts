import type { Block } from "../model/block.ts";
import type { IssueComment } from "../render/comments.ts";
import type { StateChange } from "./state-change.ts";

/** One write. The writer applies a plan's operations in order. */
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
  /** Whether the issue is closed right after it was created. */
  closes: boolean;
}

export interface UpdateIssue {
  type: "update";
  number: number;
  block: Block;
  /** Applied only if the title is still `from`. A title that a person changed is kept. */
  title: { from: string; to: string } | null;
  state: StateChange | null;
  /** Posted unless the issue already has them. */
  comments: IssueComment[];
  /** The state the plan was based on. An issue that differs when it is written is planned again. */
  basis: {
    /** As stored in the issue; null if it was lost, in which case `body` is compared instead. */
    block: Block | null;
    body: string;
    /** People's own text, if the block was lost. */
    after: string;
    state: "open" | "closed";
  };
}

/** Restores removed labels, and adds or removes the label of overdue issues. */
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
