import { parseBody, type Block } from "../../../src/core/model/block.ts";
import { ledgerEntries, LEDGER } from "../../../src/core/model/ledger.ts";
import type { Call, FakeGitHub, StoredIssue } from "../fake-github/index.ts";

const LOCK = "follow-through-lock-";
const BOT = "github-actions[bot]";

/** Looks at every write as it is carried out: what heals later was wrong all the same, and is seen only here. */
export class Watch {
  readonly verdict: string[] = [];
  /** The issue that stands for a key: the first one, for ever. */
  readonly standsFor = new Map<string, number>();
  readonly #github: FakeGitHub;
  readonly #now: () => number;
  readonly #history = new Map<number, string[]>();
  readonly #ledger = new Map<number, Set<number>>();
  /** Who wrote under the lock that they hold. */
  readonly #writers = new Set<string>();

  constructor(github: FakeGitHub, now: () => number) {
    this.#github = github;
    this.#now = now;
  }

  /** Whether a ledger was written that knows the issue. */
  isListed(number: number): boolean {
    return [...this.#ledger.values()].some((numbers) => numbers.has(number));
  }

  /** Told after each request that GitHub carried out, with the run that sent it. */
  saw(holder: string, { method, path }: Call): void {
    if (isReading(method, path)) return;
    const [, what, which] = /\/repos\/[^/]+\/[^/]+\/(labels|issues)(?:\/([^/?]+))?/.exec(path) ?? [];
    if (what === "labels" && (method === "DELETE" || which === undefined)) return;
    this.#judgeLease(holder, `${method} ${path}`);
    if (what !== "issues") return;
    const issue = which === undefined ? this.#github.issues().at(-1) : this.#github.issue(Number(which));
    if (issue) this.#judgeIssue(issue, which === undefined, `${holder}: ${method} ${path}`);
  }

  #judgeLease(holder: string, write: string): void {
    const locks = [...this.#github.labels().values()].filter(({ name }) => name.startsWith(LOCK));
    const valid = locks.flatMap(({ description }) => {
      const { until = "", who = "" } = /until (?<until>\S+) \((?<who>.*)\)$/.exec(description)?.groups ?? {};
      return Date.parse(until) > this.#now() ? [who] : [];
    });
    if (!valid.includes(holder)) this.verdict.push(`${holder} writes without a lease: ${write}`);
    const other = valid.find((who) => who !== holder && this.#writers.has(who));
    if (other) this.verdict.push(`${holder} writes in the time of ${other}: ${write}`);
    this.#writers.add(holder);
  }

  #judgeIssue(issue: StoredIssue, opened: boolean, write: string): void {
    const { number, author, body } = issue;
    if (author !== BOT) this.verdict.push(`${write} changes the issue of ${author}`);
    const block = blockOf(issue);
    if (block) {
      const first = this.standsFor.get(block.key);
      if (opened && first !== undefined) this.verdict.push(`${write} opens #${number}, as #${first} before`);
      if (first === undefined) this.standsFor.set(block.key, number);
      const history = block.history.map((event) => JSON.stringify(event));
      const lost = (this.#history.get(number) ?? []).filter((event, index) => history[index] !== event);
      if (lost.length > 0) this.verdict.push(`${write} loses of #${number}: ${lost.join(", ")}`);
      this.#history.set(number, history);
    }
    const ledger = LEDGER.parse(body);
    if (ledger === null || "problem" in ledger) return;
    if (opened && this.#ledger.size > 0) this.verdict.push(`${write} opens #${number}, a second dashboard`);
    const numbers = new Set(ledgerEntries(ledger.data).keys());
    const forgotten = [...(this.#ledger.get(number) ?? [])].filter(
      (one) => !numbers.has(one) && this.#github.issue(one)?.state_reason !== "duplicate",
    );
    if (forgotten.length > 0) this.verdict.push(`${write} forgets ${forgotten.map((one) => `#${one}`).join(", ")}`);
    this.#ledger.set(number, numbers);
  }
}

/** GraphQL is asked by POST, also where nothing is changed. */
export function isReading(method: string, path: string): boolean {
  return method === "GET" || path === "/graphql";
}

function blockOf({ body }: StoredIssue): Block | null {
  const found = parseBody(body);
  return found === null || "problem" in found ? null : found.block;
}
