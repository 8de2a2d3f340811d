import { Accounts } from "./accounts.ts";
import { Labels } from "./labels-store.ts";
import type { Clock, FakeOptions, IssueChanges, Settings } from "./model.ts";
import { copyEntry, type CommentRecord, type IssueEvent, type IssueRecord, type StoredEntry } from "./records.ts";
import { Versions } from "./versions.ts";

export interface NewIssue {
  title: string;
  body: string;
  labels?: readonly number[];
  assignees?: readonly string[];
  pull_request?: boolean;
}

/** One repository's data, without HTTP or permission checks. */
export class Store {
  repositoryId: number;
  owner: string;
  name: string;
  readonly settings: Settings;
  accounts: Accounts;
  labels = new Labels();
  issues = new Map<number, StoredEntry>();
  /** The numbers of discussions. */
  discussions = new Set<number>();
  comments = new Map<number, Versions<CommentRecord>>();
  /** When each commit was made, by hash. */
  commits = new Map<string, string>();
  readonly #clock: Clock;
  readonly #lag: () => number;
  readonly #commentLag: () => number;
  #lastNumber = 0;
  #lastId = 1000;
  #moved = 0;

  constructor(options: FakeOptions) {
    const { id = 4711, owner = "acme", name = "status", ...settings } = options.repository ?? {};
    this.repositoryId = id;
    this.owner = owner;
    this.name = name;
    this.settings = {
      private: false,
      pulls_hidden: false,
      has_issues: true,
      archived: false,
      default_branch: "main",
      head: "5f0c1d2e3a4b5c6d7e8f90a1b2c3d4e5f6a7b8c9",
      visible: true,
      refusal: null,
      strict_locks: false,
      blocked_logins: [],
      cursors: false,
      graphql: true,
      forbidden: [],
      formerName: null,
      git: null,
      treeLimit: 100_000,
      ...settings,
    };
    this.accounts = new Accounts(options, owner);
    this.#clock = options.clock;
    this.#lag = options.lag ?? (() => 0);
    this.#commentLag = options.commentLag ?? this.#lag;
  }

  /** Copies the data. The copy's clock comes from the options, which otherwise are those that this store was created with. */
  copy(options: FakeOptions): Store {
    const copy = new Store(options);
    copy.accounts = this.accounts.copy(options, copy.owner);
    [copy.repositoryId, copy.owner, copy.name] = [this.repositoryId, this.owner, this.name];
    Object.assign(copy.settings, this.settings);
    copy.labels = this.labels.copy();
    copy.issues = new Map(Array.from(this.issues, ([number, entry]) => [number, copyEntry(entry)]));
    copy.discussions = new Set(this.discussions);
    copy.comments = new Map(Array.from(this.comments, ([id, versions]) => [id, versions.copy()]));
    copy.commits = new Map(this.commits);
    [copy.#lastNumber, copy.#lastId, copy.#moved] = [this.#lastNumber, this.#lastId, this.#moved];
    return copy;
  }

  now(): number {
    return this.#clock.now();
  }

  open(author: string, { title, body, labels = [], assignees = [], pull_request = false }: NewIssue): StoredEntry {
    const at = this.#instant();
    const record: IssueRecord = {
      title,
      body,
      state: "open",
      state_reason: null,
      labels,
      assignees,
      comments: 0,
      updated_at: at,
      closed_at: null,
      closed_by: null,
      locked: false,
    };
    const entry: StoredEntry = {
      number: this.#nextNumber(),
      author,
      created_at: at,
      pull_request,
      versions: new Versions(),
      record,
      gone: null,
      comments: [],
      bodies: [],
      events: [],
      merged_at: null,
      merge_commit: null,
      references: [],
      linked: [],
    };
    this.issues.set(entry.number, entry);
    this.#put(entry.versions, record);
    this.#saveBody(entry, author, body);
    return entry;
  }

  /** Changes an issue. `state_reason` is ignored unless the state changes. */
  edit(
    entry: StoredEntry,
    actor: string,
    { state, state_reason, ...rest }: IssueChanges & RecordChanges,
    { commit = null, pull = null }: Partial<Pick<IssueEvent, "commit" | "pull">> = {},
  ): void {
    if (rest.body !== undefined && rest.body !== entry.record.body) this.#saveBody(entry, actor, rest.body);
    if (state === undefined || state === entry.record.state) return this.#change(entry, rest);
    const at = this.#instant();
    const closed = state === "closed";
    const reason = closed ? (state_reason ?? "completed") : "reopened";
    const ending = closed ? { closed_at: at, closed_by: actor } : { closed_at: null, closed_by: null };
    entry.events.push({
      id: this.#nextId(),
      event: closed ? "closed" : "reopened",
      actor,
      created_at: at,
      state_reason: closed ? reason : null,
      commit,
      pull,
    });
    this.#change(entry, { ...rest, ...ending, state, state_reason: reason });
  }

  /** Merges a pull request, which refers to the issue and may close it. */
  merge(entry: StoredEntry, actor: string, issue: StoredEntry | null, closes: boolean): void {
    entry.merged_at = this.#instant();
    entry.merge_commit = entry.number.toString(16).padStart(40, "0");
    this.commit(entry.merge_commit);
    this.edit(entry, actor, { state: "closed" });
    issue?.references.push(entry.number);
    if (issue && closes) this.edit(issue, actor, { state: "closed" }, { pull: entry.number });
  }

  /** Records a commit with its time, by default now. */
  commit(sha: string, made: string = this.#instant()): void {
    this.commits.set(sha, made);
  }

  /** Links a pull request to an issue, as people do in the sidebar. */
  link(entry: StoredEntry, issue: StoredEntry): void {
    issue.linked.push(entry.number);
  }

  comment(entry: StoredEntry, author: string, body: string): CommentRecord {
    const at = this.#instant();
    const comment = { id: this.#nextId(), issue: entry.number, author, body, created_at: at, updated_at: at };
    const versions = new Versions<CommentRecord>();
    this.comments.set(comment.id, versions);
    entry.comments.push(comment.id);
    versions.set(comment, this.now(), this.#commentLag());
    this.#change(entry, { comments: entry.record.comments + 1 });
    return comment;
  }

  /** Changes a comment, or deletes it if `body` is null. */
  editComment(comment: CommentRecord, body: string | null): CommentRecord | null {
    const edited = body === null ? null : { ...comment, body, updated_at: this.#instant() };
    this.comments.get(comment.id)!.set(edited, this.now(), this.#commentLag());
    const entry = this.issues.get(comment.issue)!;
    if (edited === null) this.#change(entry, { comments: entry.record.comments - 1 });
    return edited;
  }

  rename(to: string): void {
    this.settings.formerName = `${this.owner}/${this.name}`;
    [this.owner = "", this.name = ""] = to.split("/");
  }

  delete(entry: StoredEntry): void {
    this.#remove(entry, "deleted");
  }

  transfer(entry: StoredEntry, to: string, readable: boolean): void {
    const location = `https://api.github.com/repositories/9999/issues/${77 + this.#moved}`;
    this.#moved += 1;
    this.#remove(entry, { to, location, readable });
  }

  #remove(entry: StoredEntry, gone: NonNullable<StoredEntry["gone"]>): void {
    entry.gone = gone;
    this.#put(entry.versions, null);
    for (const id of entry.comments) this.#put(this.comments.get(id)!, null);
  }

  #saveBody(entry: StoredEntry, editor: string, body: string): void {
    const id = `UCE_${entry.number}_${entry.bodies.length}`;
    entry.bodies.push({ id, at: this.#instant(), editor, body, deleted_at: null });
  }

  /** Deletes a version of an issue's body from the edit history, by its position from the newest. */
  deleteBody(entry: StoredEntry, position: number): void {
    const version = entry.bodies.at(-1 - position)!;
    Object.assign(version, { body: null, deleted_at: this.#instant() });
  }

  #change(entry: StoredEntry, changes: RecordChanges): void {
    entry.record = { ...entry.record, ...changes, updated_at: this.#instant() };
    this.#put(entry.versions, entry.record);
  }

  #put<T>(versions: Versions<T>, value: T | null): void {
    versions.set(value, this.now(), this.#lag());
  }

  /** Uses up the next number and returns it. */
  skipNumber(): number {
    return this.#nextNumber();
  }

  #nextNumber(): number {
    return (this.#lastNumber += 1);
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  #instant(): string {
    return instantOf(this.now());
  }
}

type RecordChanges = Partial<IssueRecord>;

/** Formats a time as GitHub does: RFC 3339 in whole seconds. */
export function instantOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
