import { parseBody, type Block } from "../../../src/core/model/block.ts";
import { ledgerEntries, LEDGER } from "../../../src/core/model/ledger.ts";
import type { Call, FakeGitHub, StoredIssue } from "../fake-github/index.ts";

const LOCK = "follow-through-lock-";
const BOT = "github-actions[bot]";

/** Checks every write as GitHub processes it. A violation counts even if a later run repairs it. */
export class Watch {
  readonly violations: string[] = [];
  /** The first issue created for each key. It must remain the tracked issue. */
  readonly firstIssues = new Map<string, number>();
  readonly #github: FakeGitHub;
  readonly #now: () => number;
  readonly #history = new Map<number, string[]>();
  readonly #ledger = new Map<number, Set<number>>();
  /** The runs that have written and haven't released their lease. */
  readonly #writers = new Set<string>();

  constructor(github: FakeGitHub, now: () => number) {
    this.#github = github;
    this.#now = now;
  }

  /** Whether the issue is listed in any ledger written so far. */
  isListed(number: number): boolean {
    return [...this.#ledger.values()].some((numbers) => numbers.has(number));
  }

  /** Called with each request that GitHub has processed and the run that sent it. */
  observe(holder: string, { method, path }: Call): void {
    if (isReading(method, path)) return;
    const [, collection, name] = /\/repos\/[^/]+\/[^/]+\/(labels|issues)(?:\/([^/?]+))?/.exec(path) ?? [];
    // A run that releases its lease has finished writing, even if one of its locks remains.
    if (method === "DELETE" && name?.startsWith(LOCK)) this.#writers.delete(holder);
    if (collection === "labels" && (method === "DELETE" || name === undefined)) return;
    this.#checkLease(holder, `${method} ${path}`);
    if (collection !== "issues") return;
    const issue = name === undefined ? this.#github.issues().at(-1) : this.#github.issue(Number(name));
    if (issue) this.#checkIssue(issue, name === undefined, `${holder}: ${method} ${path}`);
  }

  #checkLease(holder: string, write: string): void {
    const locks = [...this.#github.labels().values()].filter(({ name }) => name.startsWith(LOCK));
    const owners = locks.flatMap(({ description }) => {
      const lease = /until (?<until>\S+) \((?<owner>.*)\)$/.exec(description)?.groups;
      return Date.parse(lease?.["until"] ?? "") > this.#now() ? [lease?.["owner"] ?? ""] : [];
    });
    if (!owners.includes(holder)) this.violations.push(`${holder} wrote without a lease: ${write}`);
    const other = owners.find((owner) => owner !== holder && this.#writers.has(owner));
    if (other) this.violations.push(`${holder} wrote during the lease of ${other}: ${write}`);
    this.#writers.add(holder);
  }

  #checkIssue(issue: StoredIssue, isNew: boolean, write: string): void {
    const { number, author, body } = issue;
    if (author !== BOT) this.violations.push(`${write} changed an issue that ${author} opened`);
    const block = blockOf(issue);
    if (block) this.#checkBlock(block, number, isNew, write);
    const ledger = LEDGER.parse(body);
    if (ledger === null || "problem" in ledger) return;
    if (isNew && this.#ledger.size > 0) this.violations.push(`${write} created #${number}, a second dashboard`);
    this.#checkLedger(new Set(ledgerEntries(ledger.data).keys()), number, write);
  }

  #checkBlock(block: Block, number: number, isNew: boolean, write: string): void {
    const first = this.firstIssues.get(block.key);
    if (isNew && first !== undefined) this.violations.push(`${write} created #${number} although #${first} exists`);
    if (first === undefined) this.firstIssues.set(block.key, number);
    const history = block.history.map((event) => JSON.stringify(event));
    const lost = (this.#history.get(number) ?? []).filter((event, index) => history[index] !== event);
    if (lost.length > 0) this.violations.push(`${write} lost events of #${number}: ${lost.join(", ")}`);
    this.#history.set(number, history);
  }

  #checkLedger(numbers: Set<number>, dashboard: number, write: string): void {
    const dropped = [...(this.#ledger.get(dashboard) ?? [])].filter(
      (number) => !numbers.has(number) && this.#github.issue(number)?.state_reason !== "duplicate",
    );
    if (dropped.length > 0)
      this.violations.push(`${write} dropped ${dropped.map((number) => `#${number}`).join(", ")} from the ledger`);
    this.#ledger.set(dashboard, numbers);
  }
}

/** Whether a request only reads. GraphQL queries use POST. */
export function isReading(method: string, path: string): boolean {
  return method === "GET" || path === "/graphql";
}

function blockOf({ body }: StoredIssue): Block | null {
  const found = parseBody(body);
  return found === null || "problem" in found ? null : found.block;
}
