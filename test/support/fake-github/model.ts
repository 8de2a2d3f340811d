/** What a test sees and says of the fake GitHub. */

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

export type Permission = "admin" | "write" | "read" | "none";

export interface Account {
  login: string;
  /** "Bot" for a login that ends in `[bot]`, else "User". */
  type?: "User" | "Bot";
  /** On the repository. */
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
  /** How long a change stays unseen by lists, in milliseconds; asked at each change. Reads of one issue see everything. */
  lag?: () => number;
  /** The same for comments; theirs is the same where it is left out. */
  commentLag?: () => number;
  /** GitHub's own are 80, 500 and 5000. Default: none. */
  limits?: Limits | null;
}

export interface Settings {
  private: boolean;
  has_issues: boolean;
  archived: boolean;
  default_branch: string;
  head: string;
  /** When false, every route of the repository answers 404. */
  visible: boolean;
  /** Whether the server has GraphQL. */
  graphql: boolean;
  /** Page the list of issues by cursor, as GitHub does for some repositories: no last page is named. */
  cursors: boolean;
}

export interface Call {
  index: number;
  method: string;
  /** Without host, with query. */
  path: string;
  body: unknown;
  /** Milliseconds since the epoch. */
  at: number;
}

export type Fault =
  /** Carried out, then the connection breaks. */
  | { kind: "lose" }
  /** Not carried out, the connection breaks. */
  | { kind: "drop" }
  /** Carried out or not, answered like this. */
  | { kind: "answer"; status: number; headers?: Record<string, string>; body?: unknown; applied: boolean }
  /** Carried out, answered without a body. */
  | { kind: "empty" }
  /** Carried out, answered with half of the body. */
  | { kind: "cut" }
  /** Carried out, never answered. No time passes: the request is given up at once. */
  | { kind: "hang" };

export type State = "open" | "closed";

export interface StoredComment {
  id: number;
  author: string;
  body: string;
  created_at: string;
}

/** An issue as GitHub's storage has it, without lag. */
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
  /** `owner/name` of the repository that it was moved to. */
  transferred_to: string | null;
  pull_request: boolean;
}

export interface IssueChanges {
  title?: string;
  body?: string;
  state?: State;
  state_reason?: string | null;
}

/** What a person does in the browser. */
export interface Person {
  /** Answers the number. */
  open(title: string, body: string, labels?: readonly string[]): number;
  edit(number: number, changes: IssueChanges): void;
  /** Answers the comment's id. */
  comment(number: number, body: string): number;
  label(number: number, name: string): void;
  unlabel(number: number, name: string): void;
}
