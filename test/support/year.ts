import { parseConfig } from "../../src/config/schema.ts";
import { assess } from "../../src/core/assess/assess.ts";
import { parseReport } from "../../src/core/parse/report.ts";
import { diffCommitments } from "../../src/core/plan/diff.ts";
import { replay, type ReportVersion } from "../../src/core/verify/replay.ts";
import { verifyHistory } from "../../src/core/verify/compare.ts";
import { createClient } from "../../src/github/client.ts";
import { readRegister } from "../../src/github/read/register.ts";
import { policyOf } from "../../src/config/policy.ts";
import type { Commitment, Report } from "../../src/core/model/commitment.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import type { FakeOptions } from "./fake-github/index.ts";
import { complaints, setStageOn, writesOf, type Stage } from "./protocol/stage.ts";

const CONFIG = parseConfig(null, { since: "2000-01-01", "allow-any-ref": "true" });
const AT = { owner: "acme", repo: "status" };

/** One repository's life, told as text: what each step changed, what was said on the issues, and what every commitment's state is. */
export class Year {
  readonly stage: Stage;
  readonly lines: string[] = [];
  /** What later runs that changed nothing wrote all the same. */
  readonly needless: string[] = [];
  /** What git knows: a force-push replaces it. */
  published: ReportVersion[] = [];
  readonly #told = new Set<number>();
  #last: Report[] = [];
  #commits = 0;

  constructor(options: Partial<FakeOptions> = {}) {
    this.stage = setStageOn(options);
    this.stage.documents.clear();
  }

  get today(): string {
    return new Date(this.stage.time.now()).toISOString().slice(0, 10);
  }

  /** Lets the time pass until nine o'clock of a day, does something, and tells what a scheduled run makes of it. */
  async on(day: string, what: string, happen: (stage: Stage) => void = () => {}): Promise<void> {
    const { stage } = this;
    stage.time.pass(Date.parse(`${day}T09:00:00Z`) - stage.time.now());
    happen(stage);
    this.lines.push("", `## ${day}: ${what}`, "");
    const issues = (await this.#read(false)).tracked;
    const reports = this.#reports();
    if (JSON.stringify(reports) !== JSON.stringify(this.#last)) {
      this.#commits += 1;
      const commit = this.#commits.toString(16).padStart(2, "0").repeat(20);
      this.published.push({ commit, instant: new Date(stage.time.now()).toISOString(), reports });
      const diff = diffCommitments(this.#last, reports, issues, { today: day, commit: null });
      for (const { severity, subject, sentence } of diff) this.lines.push(`lint ${severity}: ${subject}: ${sentence}`);
    }
    this.#last = reports;
    const options = {
      commit: this.published.at(-1)?.commit ?? "c0ffee",
      modes: ["sync", "check"] as Array<"sync" | "check">,
    };
    const run = await stage.act({ ...options, published: () => this.published });
    this.lines.push(
      run.green ? "run: green" : `run: red, ${[complaints(run), run.outcome?.failure ?? ""].join(" ").trim()}`,
    );
    const again = await stage.act({ ...options, published: () => this.published });
    this.needless.push(...writesOf(again).map((write) => `${day}: ${write}`));
    this.#tellComments();
    await this.#tellStates();
  }

  /** What `verify` finds. */
  async verify(snapshot: Snapshot | null = null): Promise<string[]> {
    const tracker = await this.#read(true);
    const now = new Date(this.stage.time.now()).toISOString();
    const policy = policyOf(CONFIG, "2000-01-01");
    return verifyHistory({
      replayed: replay(this.published, { repositoryId: tracker.repository.id, policy }),
      issues: tracker.tracked,
      gone: tracker.gone.map((one) => ({ ...one, since: this.today })),
      commits: this.published.map(({ commit }) => commit),
      since: "2000-01-01",
      snapshot,
      now,
    }).map(({ message }) => message);
  }

  /** What the last run would have published. */
  async snapshot(): Promise<Snapshot> {
    const { outcome } = await this.stage.act({
      commit: this.published.at(-1)!.commit,
      published: () => this.published,
    });
    return structuredClone(outcome!.snapshot);
  }

  /** A force-push: other commits, in which each promise is another one, or none. */
  rewrite(change: (item: Commitment) => Commitment | null): void {
    this.published = this.published.map((one) => ({
      ...one,
      commit: one.commit.replace(/^./, "f"),
      reports: one.reports.map((each) => ({
        ...each,
        commitments: each.commitments.flatMap((item) => change(item) ?? []),
      })),
    }));
  }

  #reports(): Report[] {
    return Array.from(this.stage.documents, ([path, text]) =>
      parseReport({ path, text, firstCommitted: null }, CONFIG),
    );
  }

  #read(bare: boolean): ReturnType<typeof readRegister> {
    const fetch = this.stage.github.fetch;
    const client = createClient({ token: "bot-token", baseUrl: "https://api.github.com", fetch, timeout: null });
    this.stage.github.before = () => null;
    this.stage.github.after = () => {};
    return readRegister(
      { client, repo: AT },
      { label: "follow-through", authors: [], scanAll: false, withoutActivity: bare },
    );
  }

  #tellComments(): void {
    for (const issue of this.stage.github.issues()) {
      for (const { id, author, body } of issue.comments) {
        if (this.#told.has(id)) continue;
        this.#told.add(id);
        const said = body.replaceAll(/\n*<!-- follow-through:said [^>]*-->/g, "").replaceAll("\n", " ");
        this.lines.push(`#${issue.number} ${author}: ${said}`);
      }
    }
  }

  async #tellStates(): Promise<void> {
    const { tracked, gone } = await this.#read(false);
    const now = { instant: new Date(this.stage.time.now()).toISOString(), today: null };
    const commitments = tracked.map(({ block, facts }) => ({ block, issue: facts }));
    const { settings } = policyOf(CONFIG, "2000-01-01");
    for (const { issue, block, state, slips, evidence } of assess({ commitments, settings }, now).commitments) {
      const first = block.first_due === block.due ? "" : `, first ${block.first_due}`;
      const due = block.due ? `due ${block.due}${first}` : "undated";
      const labels = this.stage.github.issue(issue!.number)!.labels.filter((name) => name !== "follow-through");
      const facts = [due, `${slips.length} slips`, `${evidence.length} evidence`, ...labels];
      this.lines.push(`#${issue!.number} ${state} (${issue!.state}): ${block.subject} [${facts.join("; ")}]`);
    }
    for (const { number, how } of gone) this.lines.push(`#${number} is gone: ${how}`);
  }
}
