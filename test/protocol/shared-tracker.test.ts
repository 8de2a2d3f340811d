// Two repositories keep the issues for their reports in a third repository.
import { describe, expect, test } from "vitest";
import { parseBody } from "../../src/core/model/block.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import { FakeGitHub, type StoredIssue } from "../support/fake-github/index.ts";
import { aReportText } from "../support/protocol/scenario.ts";
import type { RunOptions, RunResult } from "../support/protocol/simulated-run.ts";
import { complaints, ledgerOf, setStage, writesOf, type Stage } from "../support/protocol/stage.ts";

const SITE = ["Rotate the keys", "Pin the images"];
const APP = ["Test the failover", "Raise the quota"];
/** Items with ambiguous dates, which every run reports. */
const [SITE_UNCLEAR, APP_UNCLEAR] = ["Lower the TTL, due 03/04/2027", "Write the runbook, due 05/06/2027"];

interface Shared extends Stage {
  /** Runs a source with these items in its report. */
  site: (items?: readonly string[], options?: Partial<RunOptions>) => Promise<RunResult>;
  app: (items?: readonly string[], options?: Partial<RunOptions>) => Promise<RunResult>;
}

function setShared(): Shared {
  const stage = setStage();
  const runOf = (name: string, id: number, standing: readonly string[]): Shared["site"] => {
    const github = new FakeGitHub({ clock: stage.time, repository: { id, owner: "acme", name } });
    return (items = standing, options = {}) =>
      stage.act({
        source: { name: `acme/${name}`, github, commits: [] },
        documents: new Map([[`postmortems/${name}.md`, aReportText(items)]]),
        ...options,
      });
  };
  return { ...stage, site: runOf("site", 1, SITE), app: runOf("app", 2, APP) };
}

async function setSettled(): Promise<Shared> {
  const stage = setShared();
  for (const run of [await stage.site(), await stage.app()]) expect([run.failure, complaints(run)]).toEqual([null, ""]);
  return stage;
}

/** Two sources, each with a problem that every run reports. */
async function setUnclear(): Promise<Shared> {
  const stage = setShared();
  const site: Shared["site"] = (items = [...SITE, SITE_UNCLEAR]) => stage.site(items);
  const app: Shared["app"] = (items = [...APP, APP_UNCLEAR]) => stage.app(items);
  for (const run of [await site(), await app()]) expect(complaints(run)).toMatch(/03\/04|05\/06/);
  return { ...stage, site, app };
}

function find(stage: Stage, title: string): StoredIssue {
  const issue = stage.tracked().find((candidate) => candidate.title.startsWith(title));
  if (issue === undefined) throw new Error(`There is no issue “${title}”.`);
  return issue;
}

/** Runs the two sources in turn, twice each. Returns each run's writes. */
async function writesInTurn(stage: Shared): Promise<string[][]> {
  const writes: string[][] = [];
  for (const act of [stage.site, stage.app, stage.site, stage.app]) writes.push(writesOf(await act()));
  return writes;
}

const NONE = [[], [], [], []];

describe("a dashboard that several sources share", () => {
  test("shows all sources' warnings, and isn't rewritten just because another source runs", async () => {
    const stage = await setUnclear();
    const [{ body }] = stage.dashboards() as [StoredIssue];
    expect(body).toMatch(/### Needs attention\n\n- .*03\/04\/2027.*\n- .*05\/06\/2027/);
    expect(await writesInTurn(stage)).toEqual(NONE);
    expect(ledgerOf(stage).sources?.map(({ problems }) => problems?.length)).toEqual([1, 1]);
  });

  test("drops a source's warnings when its next run has none", async () => {
    const stage = await setUnclear();
    await stage.site(SITE);
    const [{ body }] = stage.dashboards() as [StoredIssue];
    expect(body).toMatch(/### Needs attention\n\n- .*05\/06\/2027.*\n\n/);
    expect(ledgerOf(stage).sources?.[0]).not.toHaveProperty("problems");
    expect(ledgerOf(stage).sources?.[1]?.problems).toHaveLength(1);
  });

  test("keeps a few of many warnings, and counts the others", async () => {
    const stage = await setSettled();
    const items = Array.from({ length: 20 }, (_, index) => `Item ${index} of many, due 03/04/${2030 + index}`);
    await stage.site([...SITE, ...items]);
    const [site] = ledgerOf(stage).sources ?? [];
    expect(site?.problems).toHaveLength(5);
    expect(site?.problems?.at(-1)?.message).toMatch(/^… and \d+ more problems\.$/);
  });

  test("isn't rewritten while a source has a commitment without an issue", async () => {
    const stage = await setSettled();
    stage.github.delete(find(stage, "Pin the images").number);
    await stage.site();
    await stage.app();
    await stage.site();
    expect(await writesInTurn(stage)).toEqual(NONE);
  });

  test("is written by each source's first run of a day, and by no other run", async () => {
    const stage = await setSettled();
    stage.time.pass(24 * 3_600_000);
    const writes = await writesInTurn(stage);
    expect(writes.map((run) => run.filter((write) => write.startsWith("PATCH /issues/")).length)).toEqual([1, 1, 0, 0]);
  });
});

describe("a tracked issue whose block is lost", () => {
  async function setDamaged(): Promise<{ stage: Shared; damaged: StoredIssue }> {
    const stage = await setSettled();
    const damaged = find(stage, "Pin the images");
    stage.github.as("mira").edit(damaged.number, { body: "I deleted all of this." });
    return { stage, damaged };
  }

  test("stops creates in its own source's run, which reports the issue", async () => {
    const { stage, damaged } = await setDamaged();
    const run = await stage.site([...SITE, "Lower the TTL"]);
    expect([run.green, writesOf(run).filter((write) => write === "POST /issues")]).toEqual([false, []]);
    expect(complaints(run)).toContain(`Issue #${damaged.number} can't be used`);
  });

  test("doesn't affect another source's run, which succeeds and keeps the issue in the ledger", async () => {
    const { stage, damaged } = await setDamaged();
    const listed = ledgerOf(stage).numbers;
    const run = await stage.app([...APP, "Lower the TTL"]);
    expect(run.green).toBe(true);
    expect(complaints(run)).not.toContain(`#${damaged.number}`);
    expect(find(stage, "Lower the TTL").number).toBeGreaterThan(damaged.number);
    expect(ledgerOf(stage).numbers.startsWith(listed.split(" ")[0] ?? "")).toBe(true);
    expect(ledgerOf(stage).owners).toBe("A2B3");
    // The issue's own source still finds the issue.
    expect(complaints(await stage.site())).toContain(`Issue #${damaged.number} can't be used`);
    stage.github.as("mira").edit(damaged.number, { body: damaged.body });
    const healed = await stage.site([...SITE, "Write the runbook"]);
    expect(complaints(healed)).not.toContain("can't be used");
    expect(stage.tracked().filter(({ title }) => title.startsWith("Pin the images"))).toHaveLength(1);
    expect(find(stage, "Write the runbook").state).toBe("open");
  });

  test.each([
    ["another issue's block", (stage: Shared) => find(stage, "Rotate the keys").body],
    [
      "another repository's block",
      (stage: Shared) => find(stage, "Pin the images").body.replace('"repository_id":4711', '"repository_id":99'),
    ],
  ])("doesn't affect another source's run even if it has %s", async (_, bodyIn) => {
    const stage = await setSettled();
    const { number } = find(stage, "Pin the images");
    stage.github.as("mira").edit(number, { body: bodyIn(stage) });
    const own = await stage.site([...SITE, "Lower the TTL"]);
    expect([own.green, writesOf(own).includes("POST /issues")]).toEqual([false, false]);
    const other = await stage.app([...APP, "Lower the TTL"]);
    expect([other.green, writesOf(other).includes("POST /issues")]).toEqual([true, true]);
  });
});

describe("the snapshot of a shared register", () => {
  const factsOf = ({ settings, untracked, commitments }: Snapshot): unknown => ({
    settings,
    untracked,
    commitments: commitments.map(({ block }) => block.key).toSorted(),
  });

  test("doesn't depend on which source ran last", async () => {
    const stage = setShared();
    const strict = { inputs: { "warn-days": "3", since: "2026-10-01" } };
    const loose = { inputs: { "warn-days": "40", "grace-days": "9" } };
    const older = aReportText(["An old promise"]).replace("2026-11-01", "2026-09-01");
    const documents = new Map([
      ["postmortems/site.md", aReportText(SITE)],
      ["postmortems/old.md", older],
    ]);
    await stage.site(SITE, { ...strict, documents });
    await stage.app(APP, loose);
    const runs = [await stage.site(SITE, { ...strict, documents }), await stage.app(APP, loose)];
    const [site, app] = runs.map(({ outcome }) => outcome?.snapshot);
    expect(factsOf(app!)).toEqual(factsOf(site!));
    expect(site).toMatchObject({
      settings: { warn_days: 3, grace_days: 0 },
      untracked: { before_since: 1 },
    });
    const ledger = ledgerOf(stage);
    expect([ledger.settings, ledger.untracked]).toEqual([site!.settings, site!.untracked]);
    expect(ledger.sources?.map(({ settings }) => settings.warn_days)).toEqual([3, 40]);
    const parsed = stage.tracked().map(({ body }) => parseBody(body));
    expect(parsed.every((found) => found !== null && !("problem" in found) && !found.edited)).toBe(true);
  });
});
