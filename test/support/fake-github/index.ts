import { NO_CONTENT, type Answer } from "./answer.ts";
import { deliver } from "./faults.ts";
import type { Call, FakeOptions, Fault, Person, Settings, StoredIssue } from "./model.ts";
import { liveEntry, personOf, storedIssue } from "./people.ts";
import { RateLimits } from "./rate-limits.ts";
import { readRequest } from "./incoming.ts";
import { answerRequest } from "./routes.ts";
import { Store } from "./store.ts";

export type * from "./model.ts";

/**
 * One repository on GitHub's REST API, in this process: a `fetch` for the real Octokit. Deterministic: no sockets, no
 * timers, and no clock but the one given. As strict as GitHub about limits and rights.
 */
export class FakeGitHub {
  readonly calls: Call[] = [];
  readonly settings: Settings;
  /** Asked before each request: a fault, or null. Throws to stand for a process that died before it. */
  before: (call: Call) => Fault | null = () => null;
  /** Told after each request that was carried out, before its answer is given. Throws to stand for a process that died. */
  after: (call: Call) => void = () => {};
  readonly fetch: typeof fetch;
  readonly #store: Store;
  readonly #limits: RateLimits;

  constructor(options: FakeOptions) {
    this.#store = new Store(options);
    this.#limits = new RateLimits(options.limits ?? null, options.clock);
    this.settings = this.#store.settings;
    this.fetch = (input, init) => this.#fetch(String(input instanceof Request ? input.url : input), init ?? {});
  }

  /** The calls that change something. */
  writes(): Call[] {
    return this.calls.filter(({ method }) => method !== "GET" && method !== "HEAD");
  }

  /** Also one that is gone, and a pull request; null when the number was never given. */
  issue(number: number): StoredIssue | null {
    const entry = this.#store.issues.get(number);
    return entry ? storedIssue(this.#store, entry) : null;
  }

  /** Those that are there, without pull requests. */
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

  /** Afterwards the issue is answered with 410. */
  delete(number: number): void {
    this.#store.delete(liveEntry(this.#store, number));
  }

  /** Afterwards the issue is answered with 301; `to` is `owner/name`. */
  transfer(number: number, to: string): void {
    this.#store.transfer(liveEntry(this.#store, number), to);
  }

  /** Afterwards only those who may write can comment. */
  lock(number: number): void {
    this.#store.edit(liveEntry(this.#store, number), this.#store.owner, { locked: true });
  }

  /** Answers the number, which it shares with issues. */
  openPullRequest(title: string): number {
    return this.#store.open(this.#store.owner, { title, body: "", pull_request: true }).number;
  }

  /** A pull request of `mira`, merged; it closes the issue, or only refers to it. */
  merge(number: number, issue: number | null, closes = true): void {
    const closed = issue === null ? null : liveEntry(this.#store, issue);
    this.#store.merge(liveEntry(this.#store, number), "mira", closed, closes);
  }

  /** As a commit on the default branch does whose message says so. */
  closeByCommit(number: number, commit: string): void {
    this.#store.edit(liveEntry(this.#store, number), "mira", { state: "closed" }, { commit });
  }

  /** A discussion takes the next number. */
  skipNumber(): void {
    this.#store.skipNumber();
  }

  renameLabel(from: string, to: string): void {
    const label = this.#store.labels.find(from);
    if (label === null) throw new Error(`there is no label “${from}”`);
    this.#store.labels.change(label, { name: to });
  }

  deleteLabel(name: string): void {
    const label = this.#store.labels.find(name);
    if (label !== null) this.#store.labels.delete(label);
  }

  async #fetch(url: string, init: RequestInit): Promise<Response> {
    init.signal?.throwIfAborted();
    const incoming = readRequest(url, init);
    const { method, path, query, body } = incoming;
    const index = this.calls.length;
    const call = { index, method, path: query === "" ? path : `${path}?${query}`, body, at: this.#store.now() };
    const fault = this.before(call);
    this.calls.push(call);
    const caller = this.#store.accounts.of(incoming.authorization) ?? null;
    const applied = fault === null || (fault.kind === "answer" ? fault.applied : fault.kind !== "drop");
    let answer: Answer = NO_CONTENT;
    if (applied) {
      answer = this.#limits.check(caller, method) ?? answerRequest(this.#store, incoming);
      if (method === "POST" && answer.status < 300) this.#limits.created(caller);
      this.after(call);
    }
    const response = deliver(answer, fault, { date: new Date(call.at).toUTCString(), ...this.#limits.headers(caller) });
    const location = response.headers.get("location");
    if (response.status !== 301 || location === null || init.redirect === "manual") return response;
    // As the platform's own fetch does: a POST that is sent elsewhere becomes a GET.
    const { body: sent, ...rest } = init;
    return this.#fetch(location, method === "POST" ? { ...rest, method: "GET" } : { ...rest, body: sent ?? null });
  }
}
