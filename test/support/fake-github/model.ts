/** The types of the fake GitHub that tests use. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

export type Permission = "admin" | "write" | "read" | "none";

export interface Account {
  login: string;
  /** Default: "Bot" for a login that ends in `[bot]`, otherwise "User". */
  type?: "User" | "Bot";
  /** The account's permission on the repository. */
  permission: Permission;
  /** Whether the account is a private member of the organization, which appears as NONE in `author_association`. */
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
    /** A folder with a real git repository, from which trees, blobs and commits are served. Default: none. */
    git?: string | null;
  };
  /** Default: `github-actions[bot]` and `mira` have write access, and `rando` does not. */
  accounts?: readonly Account[];
  /** Logins by token. Default: `bot-token`, `mira-token`, `rando-token`. */
  tokens?: Readonly<Record<string, string>>;
  /** Returns how many milliseconds lists lag behind a change. Called for each change. Reads of a single issue never lag. */
  lag?: () => number;
  /** Like `lag`, but for comments. Default: `lag`. */
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
  /** If false, all of the repository's routes return 404. */
  visible: boolean;
  /** Why GitHub refuses every request to the repository; null if it doesn't. */
  refusal: "saml" | "ip-list" | "blocked" | "suspended" | null;
  /** Whether a locked issue refuses comments even from people with write access, as GitHub sometimes does. */
  strict_locks: boolean;
  /** Logins that the repository's owner has blocked. */
  blocked_logins: readonly string[];
  /** Whether the server supports GraphQL. */
  graphql: boolean;
  /** Whether the tokens lack `pull-requests: read`, which matters only in a private repository. */
  pulls_hidden: boolean;
  /** Numbers of issues and pull requests that GraphQL refuses with FORBIDDEN, in a response with status 200. */
  forbidden: readonly number[];
  /** The repository's earlier name, as `owner/name`. REST returns 301 for this name; GraphQL accepts it. */
  formerName: string | null;
  git: string | null;
  /** A recursive tree with more entries than this is truncated. */
  treeLimit: number;
  /** Whether the issue list is paged by cursor, without a link to the last page, as GitHub does for some repositories. */
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
  /** The request takes effect, and then the connection breaks. */
  | { kind: "lose" }
  /** The connection breaks before the request takes effect. */
  | { kind: "drop" }
  /** The request gets this response, whether or not it takes effect. */
  | { kind: "answer"; status: number; headers?: Record<string, string>; body?: unknown; applied: boolean }
  /** The request takes effect, but the response has no body. */
  | { kind: "empty" }
  /** The request takes effect, but the response contains only half of the body. */
  | { kind: "cut" }
  /** The request takes effect but gets no response. It times out immediately without advancing the clock. */
  | { kind: "hang" };

export type State = "open" | "closed";

export interface StoredComment {
  id: number;
  author: string;
  body: string;
  created_at: string;
}

/** An issue as stored by GitHub, without lag. */
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
  /** The `owner/name` of the repository that it was transferred to. */
  transferred_to: string | null;
  pull_request: boolean;
}

export interface IssueChanges {
  title?: string;
  body?: string;
  state?: State;
  state_reason?: string | null;
}

/** A person's actions in the browser. */
export interface Person {
  /** Returns the number. */
  open(title: string, body: string, labels?: readonly string[]): number;
  edit(number: number, changes: IssueChanges): void;
  /** Returns the comment's id. */
  comment(number: number, body: string): number;
  label(number: number, name: string): void;
  unlabel(number: number, name: string): void;
}
