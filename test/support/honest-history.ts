import { buildVerifyInput } from "../../src/cli/verify-input.ts";
import { parseConfig } from "../../src/config/schema.ts";
import type { Report } from "../../src/core/model/commitment.ts";
import { parseReport } from "../../src/core/parse/report.ts";
import { compareDashboard } from "../../src/core/verify/compare-dashboard.ts";
import { verifyHistory, type Verified } from "../../src/core/verify/compare.ts";
import type { HistoryCommit } from "../../src/core/verify/push-dates.ts";
import type { ReportVersion } from "../../src/core/verify/replay.ts";
import { createClient } from "../../src/github/client.ts";
import { readDashboardEdits } from "../../src/github/read/dashboard-edits.ts";
import { readRegister } from "../../src/github/read/register.ts";
import { ServerClock } from "../../src/github/server-clock.ts";
import { readRecordContext } from "../../src/run/record-context.ts";
import { createRandom, type Random } from "./protocol/random.ts";
import { aReportText } from "./protocol/scenario.ts";
import { setStageOn, type Stage } from "./protocol/stage.ts";

const CONFIG = parseConfig(null, { since: "2000-01-01", "allow-any-ref": "true" });
const REPO = { owner: "acme", repo: "status" };
const LINKS = { server: "https://github.com", repository: "acme/status" };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const WORDS = [
  "Rotate the signing keys",
  "Alert on the queue",
  "Lower the TTL of the records",
  "Write a runbook for failovers",
  "Pin the base images",
  "Raise the quota of the cluster",
  "Drop the old table",
  "Measure the restore time",
];
const FILES = ["postmortems/a.md", "postmortems/b.md"];

/** An item as its report states it. */
interface Item {
  words: string;
  due: string | null;
  /** A link next to the done mark, or an empty string; null if the item isn't ticked. */
  ticked: string | null;
  withdrawn: boolean;
  id: string | null;
}

/** How people work in a random history. */
export interface HonestOptions {
  /** Whether commits can stay on a laptop for days before they are pushed. */
  latePushes: boolean;
}

/**
 * A repository in which people edit reports and issues honestly. Runs start only at pushes and once a day. A commit is dated when
 * it is made, and all commits that haven't been pushed yet are pushed at once.
 */
export class HonestHistory {
  readonly stage: Stage;
  /** What happened, for messages about a failed seed. */
  readonly log: string[] = [];
  readonly #random: Random;
  readonly #options: HonestOptions;
  readonly #items = new Map<string, Item[]>();
  readonly #local: Array<ReportVersion & { texts: Map<string, string> }> = [];
  readonly #published: ReportVersion[] = [];
  #commits = 0;
  #words = 0;
  #ids = 0;

  constructor(seed: number, options: HonestOptions) {
    this.#random = createRandom(seed);
    this.#options = options;
    this.stage = setStageOn({
      accounts: [
        { login: "github-actions[bot]", type: "Bot", permission: "write" },
        { login: "mira", type: "User", permission: "write" },
        { login: "rando", type: "User", permission: "read" },
      ],
    });
    this.stage.documents.clear();
  }

  /** Simulates several weeks: at each step, time passes and people edit, commit, push, or change issues. */
  async play(): Promise<void> {
    this.#add();
    this.#commit();
    await this.#push();
    for (let step = 6 + this.#random.below(14); step > 0; step -= 1) {
      await this.#wait(this.#random.pick([0.2, 1, 3, 20, 24, 30, 72, 168, 168]) * HOUR);
      if (this.#random.chance(0.4)) this.#changeIssue();
      if (this.#random.chance(0.75)) {
        for (let edits = 1 + this.#random.below(2); edits > 0; edits -= 1) this.#edit();
        this.#commit();
      }
      if (!this.#options.latePushes || this.#random.chance(0.5)) await this.#push();
    }
    if (this.#random.chance(0.5)) await this.#wait(this.#random.pick([1, 30, 100]) * HOUR);
    await this.#push(this.#random.chance(0.8));
  }

  /** Returns the findings of `verify`, except those about missing issues. */
  async findings(): Promise<string[]> {
    const { findings } = await this.verified();
    return findings
      .map(({ message }) => message)
      .filter((message) => !/^Issue #\d+, which tracked a commitment, .*first noticed/s.test(message));
  }

  /** Compares the issues with git as `verify` does. */
  async verified(): Promise<Verified> {
    const { github, time } = this.stage;
    github.before = () => null;
    github.after = () => {};
    const client = createClient({
      token: "bot-token",
      baseUrl: "https://api.github.com",
      fetch: github.fetch,
      timeout: null,
    });
    const serverClock = new ServerClock(() => time.now());
    const connection = { client, repo: REPO, source: REPO, links: LINKS, serverClock };
    const register = await readRegister(connection, {
      label: CONFIG.label,
      authors: [],
      scanAll: false,
      withoutActivity: true,
    });
    const now = { instant: new Date(time.now()).toISOString(), today: null };
    const commits = this.#published.map(({ commit: id, instant }, index): HistoryCommit => {
      const parent = this.#published[index - 1];
      return { id, instant, parents: parent === undefined ? [] : [parent.commit] };
    });
    const input = buildVerifyInput(
      { register, snapshot: null, sourceId: null, now },
      { versions: this.#published, firstCommits: null, commits },
      { config: CONFIG, github: connection },
    );
    const record = await readRecordContext(connection, input, register);
    const zones = { named: new Set([CONFIG.timezone]), since: null };
    const verified = verifyHistory({ ...input, zones, github: record });
    const { dashboard, authors } = register;
    const edits = dashboard && (await readDashboardEdits(connection, dashboard, authors));
    return { ...verified, findings: [...verified.findings, ...compareDashboard(edits, false).findings] };
  }

  #now(): string {
    return new Date(this.stage.time.now()).toISOString();
  }

  #note(what: string): void {
    this.log.push(`${this.#now()} ${what}`);
  }

  /** Lets time pass. A run starts at 06:00 every day. */
  async #wait(milliseconds: number): Promise<void> {
    const { time } = this.stage;
    const end = time.now() + milliseconds;
    for (;;) {
      const next = (Math.floor((time.now() - 6 * HOUR) / DAY) + 1) * DAY + 6 * HOUR;
      if (next > end) break;
      time.pass(next - time.now());
      await this.#run();
    }
    if (end > time.now()) time.pass(end - time.now());
  }

  async #run(): Promise<void> {
    const { commit = "c0ffee", instant: committedAt = null } = this.#published.at(-1) ?? {};
    const { failure, outcome } = await this.stage.act({
      commit,
      committedAt,
      modes: ["sync", "check"],
      published: () => this.#published,
    });
    if (failure !== null || outcome === null) throw new Error(`A run failed: ${failure}`);
  }

  async #push(runs = true): Promise<void> {
    if (this.#local.length === 0) return;
    const { texts } = this.#local.at(-1)!;
    this.#note(`pushes ${this.#local.length}`);
    this.stage.documents.clear();
    for (const [path, text] of texts) this.stage.documents.set(path, text);
    for (const { commit, instant, reports } of this.#local.splice(0))
      this.#published.push({ commit, instant, reports });
    this.stage.time.pass(20_000);
    if (runs) await this.#run();
  }

  #commit(): void {
    const texts = new Map(
      Array.from(this.#items, ([path, items]) => [path, aReportText(items.map(renderItem))] as const),
    );
    const reports = Array.from(texts, ([path, text]): Report =>
      parseReport({ path, text, firstCommitted: null }, CONFIG),
    );
    const last = this.#local.at(-1)?.reports ?? this.#published.at(-1)?.reports;
    if (JSON.stringify(last) === JSON.stringify(reports)) return;
    this.#commits += 1;
    const commit = this.#commits.toString(16).padStart(2, "0").repeat(20);
    this.#local.push({ commit, instant: this.#now(), reports, texts });
    this.#note(`commits ${commit.slice(0, 6)}`);
  }

  #edit(): void {
    const all = [...this.#items.values()].flat();
    const item = all.length === 0 ? null : this.#random.pick(all);
    if (item === null || this.#random.chance(0.2)) return this.#add();
    const before = renderItem(item);
    const kind = this.#random.pick(["move", "move", "move", "reword", "tick", "tick", "remove", "withdraw", "undate"]);
    if (kind === "move") item.due = this.#someDay();
    else if (kind === "undate") item.due = null;
    else if (kind === "reword") item.words = `${item.words} ${this.#random.pick(["twice", "soon", "in all zones"])}`;
    else if (kind === "tick")
      item.ticked = item.ticked === null ? this.#random.pick(["", "https://example.com/x"]) : null;
    else if (kind === "withdraw") item.withdrawn = !item.withdrawn;
    else if (kind === "remove") {
      for (const [path, items] of this.#items)
        this.#items.set(
          path,
          items.filter((other) => other !== item),
        );
    }
    this.#note(`${kind}: ${before} -> ${renderItem(item)}`);
  }

  #add(): void {
    const path = this.#random.pick(FILES);
    const words = `${this.#random.pick(WORDS)} ${++this.#words}`;
    const item = { words, due: this.#someDay(), ticked: null, withdrawn: false, id: null };
    if (this.#random.chance(0.1)) item.due = null;
    this.#items.set(path, [...(this.#items.get(path) ?? []), item]);
    this.#note(`adds to ${path}: ${renderItem(item)}`);
  }

  #someDay(): string | null {
    return new Date(this.stage.time.now() + (this.#random.below(90) - 10) * DAY).toISOString().slice(0, 10);
  }

  #changeIssue(): void {
    const { github } = this.stage;
    const tracked = this.stage.tracked();
    if (tracked.length === 0) return;
    const { number, state, title } = this.#random.pick(tracked);
    const kind = this.#random.pick(["close", "close", "close", "reopen", "evidence", "reason", "delete", "stranger"]);
    const mira = github.as("mira");
    if (kind === "close" && state === "open") mira.edit(number, { state: "closed" });
    else if (kind === "reopen" || kind === "close") {
      if (state === "closed") mira.edit(number, { state: "open" });
    } else if (kind === "evidence") mira.comment(number, `Evidence: https://example.com/${number}`);
    else if (kind === "reason") mira.comment(number, "Reason: the metric was wrong");
    else if (kind === "stranger") github.as("rando").comment(number, "Reason: laziness");
    else {
      github.delete(number);
      this.#giveId(title);
    }
    this.#note(`${kind} #${number} (${state}) ${title}`);
  }

  /** Sometimes gives the deleted issue's item a new id, so that a run opens an issue that continues the commitment. */
  #giveId(title: string): void {
    const item = [...this.#items.values()].flat().find(({ words }) => words === title);
    if (item !== undefined && this.#random.chance(0.6)) item.id = `k${++this.#ids}`;
  }
}

function renderItem({ words, due, ticked, withdrawn, id }: Item): string {
  const text = `${words}${due === null ? "" : `, due ${due}`}`;
  if (withdrawn) return `~~${text}~~ withdrawn: the cloud grows by itself`;
  return `${ticked === null ? "" : "[x] "}${text}${ticked ? ` ${ticked}` : ""}${id === null ? "" : ` {#${id}}`}`;
}
