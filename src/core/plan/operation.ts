import type { Block } from "../model/block.ts";
import type { IssueComment } from "../render/comments.ts";
import type { StateChange } from "./state-change.ts";

/** One write. A plan is a list of them; the writer carries them out in order. */
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
  /** Changed only if the title still reads `from`: a title that a person changed is theirs. */
  title: { from: string; to: string } | null;
  state: StateChange | null;
  /** Posted unless the issue already has them. */
  says: IssueComment[];
  /** What the plan was made from. An issue that differs by the time of the write is planned again. */
  basis: {
    /** As stored in the issue; null if it was lost, and then `body` shows whether the issue is unchanged. */
    block: Block | null;
    body: string;
    /** People's text, if the block was lost. */
    after: string;
    state: "open" | "closed";
  };
}

/** Restores labels that somebody removed, and keeps the label that marks overdue issues. */
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
