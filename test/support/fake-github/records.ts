import type { State } from "./model.ts";
import type { Versions } from "./versions.ts";

/** One version of an issue. Immutable: each change creates a new version. */
export interface IssueRecord {
  readonly title: string;
  readonly body: string;
  readonly state: State;
  readonly state_reason: string | null;
  /** The ids of its labels, because labels can be renamed. */
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
  /** The commit or the number of the pull request that closed it, if any. */
  commit: string | null;
  pull: number | null;
}

export interface StoredEntry {
  readonly number: number;
  readonly author: string;
  readonly created_at: string;
  readonly pull_request: boolean;
  readonly versions: Versions<IssueRecord>;
  /** The newest version, even if the issue no longer exists. */
  record: IssueRecord;
  /** If it was transferred, `readable` tells whether the token can read it there. */
  gone: "deleted" | { to: string; location: string; readable: boolean } | null;
  readonly comments: number[];
  /** The versions of its body, oldest first. The first one is the body with which it was opened. */
  readonly bodies: BodyVersion[];
  readonly events: IssueEvent[];
  /** When a pull request was merged. */
  merged_at: string | null;
  /** The commit that merged it. */
  merge_commit: string | null;
  /** The numbers of pull requests that refer to it. */
  readonly references: number[];
  /** The numbers of pull requests that are linked to it, except those that closed it. */
  readonly linked: number[];
}

/** Copies an entry. The copies share only records and events, which don't change. */
export function copyEntry(entry: StoredEntry): StoredEntry {
  return {
    ...entry,
    versions: entry.versions.copy(),
    comments: [...entry.comments],
    bodies: entry.bodies.map((version) => ({ ...version })),
    events: [...entry.events],
    references: [...entry.references],
    linked: [...entry.linked],
  };
}

/** A saved version of an issue's body. `body` is null if someone deleted the version from the edit history. */
export interface BodyVersion {
  readonly id: string;
  readonly at: string;
  readonly editor: string;
  body: string | null;
  deleted_at: string | null;
}

export interface CommentRecord {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  readonly body: string;
  readonly created_at: string;
  readonly updated_at: string;
}
