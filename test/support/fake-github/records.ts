import type { State } from "./model.ts";
import type { Versions } from "./versions.ts";

/** Never changed in place: each change makes a new one. */
export interface IssueRecord {
  readonly title: string;
  readonly body: string;
  readonly state: State;
  readonly state_reason: string | null;
  /** Ids, so that a label can be renamed. */
  readonly labels: readonly number[];
  readonly assignees: readonly string[];
  readonly comments: number;
  readonly updated_at: string;
  readonly closed_at: string | null;
  readonly closed_by: string | null;
  readonly locked: boolean;
}

export interface IssueEvent {
  id: number;
  event: "closed" | "reopened";
  actor: string;
  created_at: string;
  state_reason: string | null;
  /** What closed it, beside the actor: a commit, or a pull request by its number. */
  commit: string | null;
  pull: number | null;
}

export interface StoredEntry {
  readonly number: number;
  readonly author: string;
  readonly created_at: string;
  readonly pull_request: boolean;
  readonly versions: Versions<IssueRecord>;
  /** The newest record, also of an issue that is gone. */
  record: IssueRecord;
  gone: "deleted" | { to: string; location: string } | null;
  readonly comments: number[];
  readonly events: IssueEvent[];
  /** Of a pull request. */
  merged_at: string | null;
  /** Pull requests that refer to it. */
  readonly references: number[];
}

export interface CommentRecord {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  readonly body: string;
  readonly created_at: string;
  readonly updated_at: string;
}
