import { noteExchange } from "../description/observer.ts";
import { NO_CONTENT, type Answer } from "./answer.ts";
import { deliver } from "./faults.ts";
import type { Call, Clock, FakeOptions, Fault, Person, Settings, StoredIssue } from "./model.ts";
import { liveEntry, personOf, storedIssue } from "./people.ts";
import { RateLimits } from "./rate-limits.ts";
import { parseRequest } from "./incoming.ts";
import { answerRequest } from "./routes.ts";
import { Store } from "./store.ts";

export type * from "./model.ts";

/** Ends endless loops, because the fake answers without a timer, so a test's time limit couldn't end them. */
const MOST_CALLS = 20_000;

/**
 * An in-process version of GitHub's APIs for one repository: a `fetch` for the real Octokit. It is deterministic (no
 * sockets, no timers, only the given clock) and enforces GitHub's limits and permissions.
 */
export class FakeGitHub {
  readonly calls: Call[] = [];
  readonly settings: Settings;
  /** Called before each request. Returns a fault or null. Throw to simulate a process crash before the request. */
  before: (call: Call) => Fault | null = () => null;
  /** Called after each request that took effect, before the client receives the response. Throw to simulate a process crash. */
  after: (call: Call) => void = () => {};
  readonly fetch: typeof fetch;
  readonly #options: FakeOptions;
  readonly #store: Store;
  readonly #limits: RateLimits;

  constructor(options: FakeOptions, store = new Store(options)) {
    this.#options = options;
    this.#store = store;
    this.#limits = new RateLimits(options.limits ?? null, options.clock);
    this.settings = this.#store.settings;
    this.fetch = (input, init) => this.#fetch(String(input instanceof Request ? input.url : input), init ?? {});
  }

  /**
   * Copies the repository with its issues, labels and settings, so that several tests can start with the same history. The accounts
   * are those of the options, and the copy has received no calls.
   */
  copy(clock: Clock): FakeGitHub {
    const options = { ...this.#options, clock };
    return new FakeGitHub(options, this.#store.copy(options));
  }

  /** The calls other than GET and HEAD, which include GraphQL queries. */
  writes(): Call[] {
    return this.calls.filter(({ method }) => method !== "GET" && method !== "HEAD");
  }

  /** Returns an issue or pull request, even if it no longer exists, or null if the number was never used. */
  issue(number: number): StoredIssue | null {
    const entry = this.#store.issues.get(number);
    return entry ? storedIssue(this.#store, entry) : null;
  }

  /** Returns the existing issues, excluding pull requests. */
  issues(): StoredIssue[] {
    const entries = [...this.#store.issues.values()].filter(({ gone, pull_request }) => gone === null && !pull_request);
    return entries.map((entry) => storedIssue(this.#store, entry));
  }

  labels(): Map<string, { name: string; color: string; description: string }> {
    const labels = this.#store.labels.all();
    return new Map(
      labels.map(({ name, color, description }) => [name, { name, color, description: description ?? "" }]),
    );
  }

  as(login: string): Person {
    return personOf(this.#store, login);
  }

  /** Deletes an account, whose issues, comments and closes stay. */
  deleteAccount(login: string): void {
    this.#store.accounts.delete(login);
  }

  /** Deletes an issue. Later requests get 410. */
  delete(number: number): void {
    this.#store.delete(liveEntry(this.#store, number));
  }

  /**
   * Transfers an issue to `owner/name`. Later requests for the issue get 301, or 404 if the token can't read it there. GitHub
   * returns 404 for the issue's comments and labels: https://github.com/Systemorph/MeshWeaver/issues/4629
   */
  transfer(number: number, to: string, readable = true): void {
    this.#store.transfer(liveEntry(this.#store, number), to, readable);
  }

  /** Gives the repository another id and keeps everything in it, as a migration to another server does. */
  recreate(id: number): void {
    this.#store.repositoryId = id;
  }

  /** Renames or transfers the repository, which keeps its id. REST returns 301 for the earlier name. */
  rename(to: string): void {
    this.#store.rename(to);
  }

  /** Deletes a version of an issue's body from the edit history, by its position from the newest. */
  deleteBody(number: number, position: number): void {
    this.#store.deleteBody(liveEntry(this.#store, number), position);
  }

  /** Locks an issue: only people with write access can comment, and no App can. With `strict_locks`, nobody can. */
  lock(number: number): void {
    this.#store.edit(liveEntry(this.#store, number), this.#store.owner, { locked: true });
  }

  unlock(number: number): void {
    this.#store.edit(liveEntry(this.#store, number), this.#store.owner, { locked: false });
  }

  /** Opens a pull request and returns its number. Pull requests and issues share one sequence. */
  openPullRequest(title: string): number {
    return this.#store.open(this.#store.owner, { title, body: "", pull_request: true }).number;
  }

  /** Merges a pull request, by default as `mira`. It either closes the issue or only refers to it. */
  merge(number: number, issue: number | null, closes = true, login = "mira"): void {
    const closed = issue === null ? null : liveEntry(this.#store, issue);
    this.#store.merge(liveEntry(this.#store, number), login, closed, closes);
  }

  /** Links a pull request to an issue without closing the issue. */
  link(number: number, issue: number): void {
    this.#store.link(liveEntry(this.#store, number), liveEntry(this.#store, issue));
  }

  /** Records a commit with its time, by default now. */
  commit(sha: string, made?: string): void {
    this.#store.commit(sha, made);
  }

  /** Closes an issue as `mira` with a commit on the default branch. `made` is the commit's time, by default now. */
  closeByCommit(number: number, commit: string, made?: string): void {
    this.#store.commit(commit, made);
    this.#store.edit(liveEntry(this.#store, number), "mira", { state: "closed" }, { commit });
  }

  /** Uses up the next number. */
  skipNumber(): void {
    this.#store.skipNumber();
  }

  /** Starts a discussion, which REST doesn't show. Returns its number, from the same sequence as issue numbers. */
  startDiscussion(): number {
    const number = this.#store.skipNumber();
    this.#store.discussions.add(number);
    return number;
  }

  createLabel(name: string): void {
    this.#store.labels.findOrCreate(name);
  }

  renameLabel(from: string, to: string): void {
    const label = this.#store.labels.find(from);
    if (label === null) throw new Error(`The fake GitHub has no label “${from}”.`);
    this.#store.labels.change(label, { name: to });
  }

  describeLabel(name: string, description: string): void {
    const label = this.#store.labels.find(name);
    if (label === null) throw new Error(`The fake GitHub has no label “${name}”.`);
    this.#store.labels.change(label, { description });
  }

  deleteLabel(name: string): void {
    const label = this.#store.labels.find(name);
    if (label !== null) this.#store.labels.delete(label);
  }

  async #fetch(url: string, init: RequestInit): Promise<Response> {
    init.signal?.throwIfAborted();
    const incoming = parseRequest(url, init);
    const { method, path, query, body } = incoming;
    const index = this.calls.length;
    if (index >= MOST_CALLS)
      throw new Error(`The fake GitHub received ${MOST_CALLS} requests, so this is an endless loop.`);
    const call = { index, method, path: query === "" ? path : `${path}?${query}`, body, at: this.#store.now() };
    const fault = this.before(call);
    this.calls.push(call);
    const caller = this.#store.accounts.authenticate(incoming.authorization) ?? null;
    const resource = path === "/graphql" ? "graphql" : "core";
    const applied = fault === null || (fault.kind === "answer" ? fault.applied : fault.kind !== "drop");
    let answer: Answer = NO_CONTENT;
    if (applied) answer = this.#limits.check(caller, method, resource) ?? answerRequest(this.#store, incoming);
    noteExchange(incoming, applied ? answer : null);
    if (applied) {
      if (method === "POST" && resource === "core" && answer.status < 300) this.#limits.countCreate(caller);
      this.after(call);
    }
    const response = deliver(answer, fault, {
      date: new Date(call.at).toUTCString(),
      ...this.#limits.headers(caller, resource),
    });
    const location = response.headers.get("location");
    if (response.status !== 301 || location === null || init.redirect === "manual") return response;
    // The platform's fetch turns a redirected POST into a GET.
    const { body: sentBody, ...rest } = init;
    return this.#fetch(location, method === "POST" ? { ...rest, method: "GET" } : { ...rest, body: sentBody ?? null });
  }
}
