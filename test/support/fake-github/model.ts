/** The types of the fake GitHub that tests use. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

export type Permission = "admin" | "write" | "read" | "none";

export interface Account {
  login: string;
  /** "Bot" for a login that ends in `[bot]`, else "User". */
  type?: "User" | "Bot";
  /** The permission on the repository. */
  permission: Permission;
  /** A hidden member of the organisation shows as NONE in `author_association`. */
  hidden?: boolean;
}

export interface Limits {
  createsPerMinute: number;
  createsPerHour: number;
  requestsPerHour: number;
}

export interface FakeOptions {
  clock: Clock;
  repository?: {
    id?: number;
    owner?: string;
    name?: string;
    private?: boolean;
    has_issues?: boolean;
    archived?: boolean;
    default_branch?: string;
    /** The commit that the default branch points to. */
    head?: string;
  };
  /** Default: `github-actions[bot]` and `mira` may write, `rando` may not. */
  accounts?: readonly Account[];
  /** Logins by token. Default: `bot-token`, `mira-token`, `rando-token`. */
  tokens?: Readonly<Record<string, string>>;
  /** How many milliseconds lists lag behind a change; called for each change. A read of one issue never lags. */
  lag?: () => number;
  /** The same for comments. Default: `lag`. */
  commentLag?: () => number;
  /** GitHub's limits are 80, 500 and 5000. Default: none. */
  limits?: Limits | null;
}

export interface Settings {
  private: boolean;
  has_issues: boolean;
  archived: boolean;
  default_branch: string;
  head: string;
  /** If false, every route of the repository answers 404. */
  visible: boolean;
  /** Whether the server has GraphQL. */
  graphql: boolean;
  /** Whether the list of issues is paged by cursor, without a last page, as for some repositories on GitHub. */
  cursors: boolean;
}

export interface Call {
  index: number;
  method: string;
  /** The path with its query, without the host. */
  path: string;
  body: unknown;
  /** Milliseconds since 1970. */
  at: number;
}

export type Fault =
  /** Takes effect, then the connection breaks. */
  | { kind: "lose" }
  /** The connection breaks before it takes effect. */
  | { kind: "drop" }
  /** Takes effect or not, and gets this response. */
  | { kind: "answer"; status: number; headers?: Record<string, string>; body?: unknown; applied: boolean }
  /** Takes effect, and gets a response without a body. */
  | { kind: "empty" }
  /** Takes effect, and gets half of the body. */
  | { kind: "cut" }
  /** Takes effect, but gets no response. The request times out at once, without any time passing. */
  | { kind: "hang" };

export type State = "open" | "closed";

export interface StoredComment {
  id: number;
  author: string;
  body: string;
  created_at: string;
}

/** An issue as GitHub stores it, without lag. */
export interface StoredIssue {
  number: number;
  title: string;
  body: string;
  state: State;
  state_reason: string | null;
  labels: string[];
  assignees: string[];
  author: string;
  comments: StoredComment[];
  created_at: string;
  updated_at: string;
  closed_at: string | null;
  locked: boolean;
  deleted: boolean;
  /** `owner/name` of the repository that it was transferred to. */
  transferred_to: string | null;
  pull_request: boolean;
}

export interface IssueChanges {
  title?: string;
  body?: string;
  state?: State;
  state_reason?: string | null;
}

/** The actions of a person in the browser. */
export interface Person {
  /** Returns the number. */
  open(title: string, body: string, labels?: readonly string[]): number;
  edit(number: number, changes: IssueChanges): void;
  /** Returns the comment's id. */
  comment(number: number, body: string): number;
  label(number: number, name: string): void;
  unlabel(number: number, name: string): void;
}
