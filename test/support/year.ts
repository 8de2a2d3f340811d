import { parseConfig } from "../../src/config/schema.ts";
import { assess } from "../../src/core/assess/assess.ts";
import { READER } from "../../src/core/parse/reader.ts";
import { parseReport } from "../../src/core/parse/report.ts";
import { datePushes, findRuns, type HistoryCommit } from "../../src/core/verify/push-dates.ts";
import { replay, type ReportVersion } from "../../src/core/verify/replay.ts";
import { verifyHistory, type Verified } from "../../src/core/verify/compare.ts";
import { createClient, type Client } from "../../src/github/client.ts";
import { readRecordContext } from "../../src/run/record-context.ts";
import { readRegister } from "../../src/github/read/register.ts";
import { policyOf } from "../../src/config/policy.ts";
import type { Commitment, Report } from "../../src/core/model/commitment.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import type { RunResult } from "./protocol/simulated-run.ts";
import type { FakeOptions } from "./fake-github/index.ts";
import { complaints, setStageOn, writesOf, type Stage } from "./protocol/stage.ts";
import { aVersion, diffVersions } from "./versions.ts";

const CONFIG = parseConfig(null, { since: "2000-01-01", "allow-any-ref": "true" });
const REPO = { owner: "acme", repo: "status" };

/** Simulates a year in one repository, and logs each step with its changes, the comments on issues, and every commitment's state. */
export class Year {
  readonly stage: Stage;
  readonly lines: string[] = [];
  /** The writes of each second run on a date. There should be none. */
  readonly needless: string[] = [];
  /** The reports' versions in git. `rewrite` replaces them. */
  published: ReportVersion[] = [];
  #loggedComments = new Set<number>();
  #lastReports: Report[] = [];
  #commits = 0;

  constructor(options: Partial<FakeOptions> = {}, stage?: Stage) {
    this.stage = stage ?? setStageOn(options);
    if (stage === undefined) this.stage.documents.clear();
  }

  /** Copies the year so far. Changes to the copy don't affect the original. */
  copy(): Year {
    const copy = new Year({}, this.stage.copy());
    copy.lines.push(...this.lines);
    copy.needless.push(...this.needless);
    copy.published = [...this.published];
    copy.#loggedComments = new Set(this.#loggedComments);
    copy.#lastReports = this.#lastReports;
    copy.#commits = this.#commits;
    return copy;
  }

  get today(): string {
    return new Date(this.stage.time.now()).toISOString().slice(0, 10);
  }

  /** Waits until 9:00 UTC on a date, makes the change, runs sync and check, and appends the results to `lines`. */
  async on(day: string, title: string, change: (stage: Stage) => void = () => {}): Promise<void> {
    const { stage } = this;
    stage.time.pass(Date.parse(`${day}T09:00:00Z`) - stage.time.now());
    change(stage);
    this.lines.push("", `## ${day}: ${title}`, "");
    await this.#publish(day);
    const run = await this.#run();
    this.lines.push(
      run.green ? "run: green" : `run: red, ${[complaints(run), run.outcome?.failure ?? ""].join(" ").trim()}`,
    );
    this.needless.push(...writesOf(await this.#run()).map((write) => `${day}: ${write}`));
    this.#appendComments();
    await this.#appendStates();
  }

  /** Commits the reports if they have changed, and appends lint's output for the change. */
  async #publish(day: string): Promise<void> {
    const reports = this.#reports();
    if (JSON.stringify(reports) === JSON.stringify(this.#lastReports)) return;
    const issues = (await this.#read(false)).tracked;
    this.#commits += 1;
    const commit = this.#commits.toString(16).padStart(2, "0").repeat(20);
    this.published.push({ commit, instant: new Date(this.stage.time.now()).toISOString(), reports });
    const { changes } = diffVersions(aVersion(this.#lastReports), aVersion(reports), { issues, today: day });
    for (const { severity, subject, sentence } of changes) this.lines.push(`lint ${severity}: ${subject}: ${sentence}`);
    this.#lastReports = reports;
  }

  #run(): Promise<RunResult> {
    const { commit = "c0ffee", instant: committedAt = null } = this.published.at(-1) ?? {};
    return this.stage.act({ commit, committedAt, modes: ["sync", "check"], published: () => this.published });
  }

  /** Returns the findings from `verify`. */
  async verify(snapshot: Snapshot | null = null): Promise<string[]> {
    return (await this.verified(snapshot)).findings.map(({ message }) => message);
  }

  /** Returns everything that `verify` finds, and what it can't compare. `read` are the versions that runs are known to have read. */
  async verified(snapshot: Snapshot | null = null, read: readonly ReportVersion[] | null = null): Promise<Verified> {
    const register = await this.#read(true);
    const now = new Date(this.stage.time.now()).toISOString();
    const policy = policyOf(CONFIG, "2000-01-01");
    const issues = register.tracked;
    const commits = linearHistory(this.published);
    const runs = findRuns(
      issues,
      register.gone.map(({ number }) => number),
    );
    const dated = datePushes(this.published, { commits, runs, now });
    const options = { repositoryId: register.repository.id, policy, reader: READER };
    const replayed = replay(dated, options);
    return verifyHistory({
      replayed,
      ...(read === null ? {} : { replayedReads: replay(read, options) }),
      issues,
      gone: register.gone.map((issue) => ({ ...issue, since: this.today })),
      commits: commits.map(({ id }) => id),
      since: "2000-01-01",
      snapshot,
      now,
      zones: { named: new Set([policy.timezone]), since: null },
      github: await readRecordContext({ client: this.#client(), repo: REPO }, { replayed, issues }, register),
    });
  }

  /** Returns the snapshot that a run would publish now. */
  async snapshot(): Promise<Snapshot> {
    const { outcome } = await this.stage.act({
      commit: this.published.at(-1)!.commit,
      published: () => this.published,
    });
    return structuredClone(outcome!.snapshot);
  }

  /** Simulates a force-push that gives every commit a new hash and changes or removes commitments in all versions. */
  rewrite(change: (item: Commitment) => Commitment | null): void {
    this.published = this.published.map((version) => ({
      ...version,
      commit: version.commit.replace(/^./, "f"),
      reports: version.reports.map((report) => ({
        ...report,
        commitments: report.commitments.flatMap((item) => change(item) ?? []),
      })),
    }));
  }

  #reports(): Report[] {
    return Array.from(this.stage.documents, ([path, text]) =>
      parseReport({ path, text, firstCommitted: null }, CONFIG),
    );
  }

  #client(): Client {
    const fetch = this.stage.github.fetch;
    this.stage.github.before = () => null;
    this.stage.github.after = () => {};
    return createClient({ token: "bot-token", baseUrl: "https://api.github.com", fetch, timeout: null });
  }

  #read(bare: boolean): ReturnType<typeof readRegister> {
    return readRegister(
      { client: this.#client(), repo: REPO },
      { label: "follow-through", authors: [], scanAll: false, withoutActivity: bare },
    );
  }

  #appendComments(): void {
    for (const issue of this.stage.github.issues()) {
      for (const { id, author, body } of issue.comments) {
        if (this.#loggedComments.has(id)) continue;
        this.#loggedComments.add(id);
        const text = body.replaceAll(/\n*<!-- follow-through:said [^>]*-->/g, "").replaceAll("\n", " ");
        this.lines.push(`#${issue.number} ${author}: ${text}`);
      }
    }
  }

  async #appendStates(): Promise<void> {
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

/** A history in which each version is the parent of the next one. */
function linearHistory(versions: readonly ReportVersion[]): HistoryCommit[] {
  return versions.map(({ commit: id, instant }, index) => {
    const parent = versions[index - 1];
    return { id, instant, parents: parent === undefined ? [] : [parent.commit] };
  });
}
