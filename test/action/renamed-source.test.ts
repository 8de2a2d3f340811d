// Runs the built Action for reports in a repository that is renamed or replaced, with its issues in another repository.
import type { ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test, vi, type TestContext } from "vitest";
import { parseBody, type Block } from "../../src/core/model/block.ts";
import { LEDGER, type Ledger } from "../../src/core/model/ledger.ts";
import type { FakeGitHub, StoredIssue } from "../support/fake-github/index.ts";
import { serveFakes, type FakeServer } from "../support/fake-server.ts";
import { commitAll, git, initRepository } from "../support/git.ts";
import { LONG } from "../support/long-mode.ts";
import { runAction, type ActionOptions, type ActionRun } from "../support/runner.ts";
import { createWorkspace } from "../support/workspace.ts";

// These tests start several processes each and run concurrently, which is slow on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

const TRACKER = "acme/tracker";
const [SITE, APP, WEB] = ["acme/site", "acme/app", "globex/web"];
const PATH = "postmortems/outage.md";
/** Seconds after which a killed run's lease has expired. */
const LEASE_EXPIRED = 15 * 60;

/** Returns a report that links two issues of the source: #1 in two notations, and #2. */
function reportOf(year: number): string {
  const rows = [
    `| Rotate the keys | ${year}-01-15 | #1 |`,
    `| Pin the images | ${year}-02-15 | acme/site#1 |`,
    `| Raise the quota | ${year}-03-15 | #2 |`,
    `| Write the runbook | ${year}-04-15 | |`,
  ];
  return `---\ndate: 2026-01-10\n---\n# Outage\n\n## Action items\n\n| Action | Due | Ticket |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
}

interface Stage {
  server: FakeServer;
  tracker: FakeGitHub;
  /** Runs the Action for a source's commit. */
  act: (source: string, options?: Partial<ActionOptions>) => Promise<ActionRun>;
  /** Commits a report in the source. */
  publish: (text: string) => void;
  waitForLease: () => void;
}

/** A repository with the issues of two sources. The commitments of acme/site have slipped. */
async function setShared({ onTestFinished }: Pick<TestContext, "onTestFinished">): Promise<Stage> {
  let later = 0;
  const server = await serveFakes([TRACKER, SITE, APP], { clock: { now: () => Date.now() + later * 1000 } });
  const roots = new Map<string, string>();
  for (const [name, text] of [
    [SITE, reportOf(2035)],
    [APP, "---\ndate: 2026-01-12\n---\n# Late\n\n## Action items\n\n- Test the failover\n"],
  ] as const) {
    const { root, dispose } = await createWorkspace();
    onTestFinished(dispose);
    initRepository(root);
    roots.set(name, root);
    commitReport(root, text, "2026-01-10T12:00:00Z");
  }
  onTestFinished(server.close);
  const site = roots.get(SITE)!;
  const act: Stage["act"] = (source, options) => {
    const workspace = options?.workspace ?? roots.get(source) ?? site;
    return runAction({
      workspace,
      commit: git(workspace, ["rev-parse", "HEAD"]).trim(),
      apiUrl: server.url,
      repository: source,
      later,
      ...options,
      inputs: { repository: TRACKER, ...options?.inputs },
    });
  };
  const tracker = server.repositories.get(TRACKER)!;
  const publish: Stage["publish"] = (text) => commitReport(site, text, "2026-01-11T12:00:00Z");
  const mira = server.repositories.get(SITE)!.as("mira");
  for (const title of ["Keys", "Quota"]) mira.open(title, "");
  expect((await act(SITE)).outputs).toMatchObject({ created: "4", problems: "0" });
  mira.edit(1, { state: "closed", state_reason: "completed" });
  publish(reportOf(2036));
  expect((await act(SITE)).outputs).toMatchObject({ slipped: "4", problems: "0" });
  expect((await act(APP)).outputs).toMatchObject({ created: "1", problems: "0" });
  return { server, tracker, act, publish, waitForLease: () => void (later = LEASE_EXPIRED) };
}

function commitReport(root: string, text: string, instant: string): void {
  mkdirSync(path.join(root, path.dirname(PATH)), { recursive: true });
  writeFileSync(path.join(root, PATH), text);
  commitAll(root, instant);
}

function blockIn({ body }: StoredIssue): Block | null {
  const parsed = parseBody(body);
  return parsed === null || "problem" in parsed ? null : parsed.block;
}

function trackedBy({ tracker }: Stage): Array<StoredIssue & { block: Block }> {
  return tracker.issues().flatMap((issue) => {
    const block = blockIn(issue);
    return block === null ? [] : { ...issue, block };
  });
}

/** Returns the number of requests that write. */
function writesTo({ tracker }: Stage): number {
  return tracker.writes().filter(({ path: name }) => name !== "/graphql").length;
}

function ledgerOf({ tracker }: Stage): Ledger {
  const [found] = tracker.issues().flatMap(({ body }) => LEDGER.parse(body) ?? []);
  if (!found || "problem" in found) throw new Error("There is no dashboard.");
  return found.data;
}

/** Everything that a rename must keep. */
function keptBy(stage: Stage): unknown {
  return trackedBy(stage).map(({ number, title, state, comments, labels, block }) => {
    const { source: _, tracker: __, evidence, ...facts } = block;
    return { number, title, state, comments, labels, facts, evidence: evidence.length };
  });
}

/** The sources and references in the blocks, and the links to acme/site in the bodies. */
function namesIn(stage: Stage): unknown {
  const issues = trackedBy(stage).filter(({ block }) => block.source !== APP);
  const evidence = issues.flatMap(({ block }) => block.evidence.map(({ url }) => url));
  const named = issues.map(({ block }) => [block.source, block.tracker]);
  return { named, evidence, links: issues.filter(({ body }) => body.includes(`${SITE}/blob/`)).length };
}

const RENAMED = {
  named: [
    [WEB, `${WEB}#1`],
    [WEB, `${WEB}#1`],
    [WEB, `${WEB}#2`],
    [WEB, null],
  ],
  evidence: Array(2).fill(`https://github.com/${WEB}/issues/1`),
  links: 0,
};
const ADOPT = { inputs: { adopt: "true" } };

/** Expects runs of both sources to write nothing. */
async function expectSettled(stage: Stage): Promise<void> {
  const writes = writesTo(stage);
  for (const source of [WEB, APP]) {
    const run = await stage.act(source);
    expect([source, run.status, run.outputs["created"], run.outputs["updated"]]).toEqual([source, 0, "0", "0"]);
  }
  expect(writesTo(stage)).toBe(writes);
}

describe.concurrent("a source that was renamed or transferred", () => {
  test("keeps its commitments without `adopt`, because its id is unchanged", async (context) => {
    const stage = await setShared(context);
    const before = keptBy(stage);
    expect(namesIn(stage)).toMatchObject({
      links: 4,
      evidence: Array(2).fill("https://github.com/acme/site/issues/1"),
    });
    // Rename it twice, with no run in between.
    stage.server.rename(SITE, "acme/other");
    stage.server.rename("acme/other", WEB);
    // Meanwhile, the other source's run doesn't change the renamed source's issues.
    expect((await stage.act(APP)).outputs).toMatchObject({ created: "0", updated: "0", total: "1", problems: "0" });
    const run = await stage.act(WEB);
    expect([run.status, run.outputs["problems"], run.outputs["created"]]).toEqual([0, "0", "0"]);
    expect(run.outputs).toMatchObject({ total: "4", slipped: "4", kept: "2", removed: "0" });
    expect([keptBy(stage), namesIn(stage)]).toEqual([before, RENAMED]);
    expect(ledgerOf(stage).sources).toMatchObject([
      { name: WEB, id: 5001, earlier_names: [SITE] },
      { name: APP, id: 5002 },
    ]);
    expect(ledgerOf(stage).owners).toBe("A4B");
    await expectSettled(stage);
    stage.publish(`${reportOf(2036)}| Lower the TTL | 2036-05-15 | |\n`);
    expect((await stage.act(WEB)).outputs).toMatchObject({ created: "1", updated: "0", total: "5" });
  });
});

describe.concurrent("a source with another id and the same commits", () => {
  /** Recreates the source under a new name, so that its id changes. */
  function replace(stage: Stage): void {
    stage.server.rename(SITE, WEB);
    stage.server.repositories.get(WEB)!.recreate(6001);
  }

  test("is refused without `adopt`, adopted by one run with `adopt`, and left unchanged afterwards", async (context) => {
    const stage = await setShared(context);
    const before = keptBy(stage);
    replace(stage);
    const writes = writesTo(stage);
    const refused = await stage.act(WEB);
    expect(refused.status).toBe(1);
    expect(refused.stdout).toMatch(
      /::error.*globex\/web contains the commits of the reports in acme\/site.*run once with `adopt: true`/,
    );
    expect(writesTo(stage)).toBe(writes);

    const adopted = await stage.act(WEB, ADOPT);
    expect([adopted.status, adopted.outputs["created"], adopted.outputs["problems"]]).toEqual([0, "0", "0"]);
    expect([keptBy(stage), namesIn(stage)]).toEqual([before, RENAMED]);
    expect(ledgerOf(stage).sources?.[0]).toMatchObject({ name: WEB, id: 6001, earlier_names: [SITE] });
    await expectSettled(stage);
  });

  test("is distinguished from a new repository that merely has reports with the same names", async (context) => {
    const stage = await setShared(context);
    const { root, dispose } = await createWorkspace();
    context.onTestFinished(dispose);
    initRepository(root);
    commitReport(root, reportOf(2036), "2026-01-13T12:00:00Z");
    stage.server.rename(APP, WEB);
    stage.server.repositories.get(WEB)!.recreate(6001);
    const run = await stage.act(WEB, { workspace: root });
    expect([run.status, run.outputs["created"]]).toEqual([0, "4"]);
    expect(ledgerOf(stage).sources?.map(({ name }) => name)).toEqual([SITE, APP, WEB]);
  });

  test("is adopted under its old name, while an unrelated repository with that name is refused", async (context) => {
    const stage = await setShared(context);
    const before = stage.tracker.issues();
    stage.server.repositories.get(SITE)!.recreate(6001);
    const { root, dispose } = await createWorkspace();
    context.onTestFinished(dispose);
    initRepository(root);
    commitReport(root, reportOf(2036).replaceAll("Rotate", "Revoke"), "2026-01-13T12:00:00Z");
    for (const options of [{}, ADOPT]) {
      const run = await stage.act(SITE, { workspace: root, ...options });
      expect(run.status).toBe(1);
      expect(run.stdout).toMatch(/::error.*acme\/site was the name of another repository \(id 5001, not 6001\)/);
    }
    expect(stage.tracker.issues()).toEqual(before);
    // A repository with the same commits counts as the original, restored under its old name.
    expect((await stage.act(SITE)).stdout).toContain("run once with `adopt: true`");
    expect((await stage.act(SITE, ADOPT)).outputs).toMatchObject({ created: "0", problems: "0", total: "4" });
  });

  // A protocol test interrupts a run at every request, in one process. Here, a real process is killed at some requests.
  const KILLED_AT = Array.from({ length: 50 }, (_, index) => index).filter((index) => LONG || index === 20);
  test.for(KILLED_AT)("is adopted by a later run if the adopting run is killed at request %i", async (at, context) => {
    const stage = await setShared(context);
    const before = keptBy(stage);
    replace(stage);
    let child: ChildProcess | null = null;
    const start = stage.tracker.calls.length;
    stage.tracker.before = ({ index }) => {
      if (index === start + at) child?.kill("SIGKILL");
      return null;
    };
    await stage.act(WEB, { ...ADOPT, started: (started) => (child = started) });
    stage.tracker.before = () => null;
    stage.waitForLease();
    const isNamed = ledgerOf(stage).sources?.some(({ name }) => name === WEB) ?? false;
    const resumed = await stage.act(WEB, isNamed ? {} : ADOPT);
    expect([resumed.status, resumed.outputs["created"]]).toEqual([0, "0"]);
    expect([keptBy(stage), namesIn(stage)]).toEqual([before, RENAMED]);
    await expectSettled(stage);
  });
});
