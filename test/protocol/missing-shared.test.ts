// Commitments whose issues were deleted, in a register that several sources share or that changes its name or id.
import { expect, test } from "vitest";
import { parseConfig } from "../../src/config/schema.ts";
import { parseReport } from "../../src/core/parse/report.ts";
import type { ReportVersion } from "../../src/core/verify/replay.ts";
import { FakeGitHub } from "../support/fake-github/index.ts";
import { aReportText } from "../support/protocol/scenario.ts";
import type { RunOptions, RunResult } from "../support/protocol/simulated-run.ts";
import { ledgerOf, setStage, writesOf, type Stage } from "../support/protocol/stage.ts";

const CONFIG = parseConfig(null, { since: "2000-01-01" });
const DAY = 24 * 3_600_000;
const NONE: Partial<RunOptions> = {};

interface Source {
  /** Publishes new items, and runs. */
  publish: (...items: string[]) => Promise<RunResult>;
  /** Runs again. `withHistory` is false if a run can't read git's history. */
  act: (options?: Partial<RunOptions>, withHistory?: boolean) => Promise<RunResult>;
  /** The source's name, which `act` uses from then on. */
  name: string;
}

/** A source whose commits start with its id. */
function aSource(stage: Stage, short: string, id: number): Source {
  const path = `postmortems/${short}.md`;
  const published: ReportVersion[] = [];
  let text = "";
  const source: Source = {
    name: `acme/${short}`,
    act: (options = NONE, withHistory = false) => {
      const [owner = "", name = ""] = source.name.split("/");
      const github = new FakeGitHub({ clock: stage.time, repository: { id, owner, name } });
      const { commit = "", instant = null } = published.at(-1) ?? {};
      return stage.act({
        source: { name: source.name, github, commits: published.map((version) => version.commit) },
        documents: new Map([[path, text]]),
        commit,
        committedAt: instant,
        ...(withHistory ? { published: () => published } : {}),
        ...options,
      });
    },
    publish: (...items) => {
      text = aReportText(items);
      const reports = [parseReport({ path, text, firstCommitted: null }, CONFIG)];
      const commit = `${id}${published.length}`.repeat(20);
      published.push({ commit, instant: new Date(stage.time.now()).toISOString(), reports });
      return source.act();
    },
  };
  return source;
}

interface Shared {
  stage: Stage;
  site: Source;
  app: Source;
}

/** Two sources with the same words. Both due dates moved, both issues were deleted, and both sources' runs read the history. */
async function setGone(): Promise<Shared> {
  const stage = setStage();
  const [site, app] = [aSource(stage, "site", 1), aSource(stage, "app", 2)];
  await site.publish("Rotate the keys, due 2026-12-01", "Two");
  await app.publish("Rotate the keys, due 2026-12-05", "Three");
  stage.time.pass(DAY);
  await site.publish("Rotate the keys, due 2027-02-01", "Two");
  await app.publish("Rotate the keys, due 2027-02-05", "Three");
  for (const { number, title } of stage.tracked()) if (title.startsWith("Rotate")) stage.github.delete(number);
  await site.act(NONE, true);
  await app.act(NONE, true);
  return { stage, site, app };
}

/** What the ledger stores about missing issues, without the names and ids of repositories. */
function remembered(stage: Stage): object[] {
  return ledgerOf(stage).gone.map(({ number, block }) => ({ number, ...block, repository_id: 0, source: "" }));
}

/** What a run publishes about each commitment. */
function factsOf({ outcome }: RunResult): object[] {
  return (outcome?.snapshot.commitments ?? []).map(({ block, issue }) => {
    const { key, subject, first_due, due, history } = block;
    return { key, subject, first_due, due, issue: issue?.number ?? null, history };
  });
}

const ORIGINAL = [
  { number: 1, first_due: "2026-12-01", due: "2027-02-01" },
  { number: 4, first_due: "2026-12-05", due: "2027-02-05" },
];

test("two sources with one ledger each keep their own commitment, publish the same facts, and don't rewrite the ledger in turn", async () => {
  const { stage, site, app } = await setGone();
  expect(remembered(stage)).toMatchObject(ORIGINAL);
  expect(ledgerOf(stage).gone.map(({ block }) => block?.source)).toEqual(["acme/site", "acme/app"]);
  await site.act();
  const before = remembered(stage);
  const runs = [await app.act(), await site.act(), await app.act()];
  expect(runs.map(writesOf)).toEqual([[], [], []]);
  const facts = runs.map(factsOf);
  expect(facts).toEqual([facts[0], facts[0], facts[0]]);
  expect(facts[0]).toHaveLength(4);
  expect(remembered(stage)).toEqual(before);
  expect(runs.map(({ outcome }) => outcome?.assessment.counts.total)).toEqual([2, 2, 2]);
});

test("a source's changes are recorded in its own commitment only", async () => {
  const { stage, site, app } = await setGone();
  const [, other] = remembered(stage);
  await site.publish("Rotate the keys, due 2027-05-01", "Two");
  expect(remembered(stage)).toMatchObject([{ ...ORIGINAL[0], due: "2027-05-01" }, other!]);
  await site.publish("Two");
  expect(remembered(stage)).toMatchObject([{ first_due: "2026-12-01", removed: "2026-11-11" }, other!]);
  const { outcome } = await app.act();
  expect(remembered(stage)).toMatchObject([{ removed: "2026-11-11" }, other!]);
  expect(outcome?.assessment.counts).toMatchObject({ total: 2, removed: 0 });
});

test("a new issue of one source's item leaves the other's commitment alone", async () => {
  const { stage, site, app } = await setGone();
  const [, other] = remembered(stage);
  await site.publish("Rotate the keys, due 2027-02-01 {#1-again}", "Two");
  await app.act();
  await site.act();
  expect(stage.tracked().filter(({ title }) => title.startsWith("Rotate"))).toHaveLength(1);
  expect(ledgerOf(stage).gone[0]?.block).toBeUndefined();
  expect(remembered(stage)[1]).toEqual(other);
});

test("the facts stay the same when the register gets another id", async () => {
  const { stage, site, app } = await setGone();
  await site.act();
  const before = [remembered(stage), factsOf(await app.act())];
  stage.github.recreate(4712);
  const adopted = await site.act({ inputs: { adopt: "true" } });
  expect(adopted.failure).toBeNull();
  expect(ledgerOf(stage)).toMatchObject({ repository_id: 4712, previous_ids: [4711] });
  const after = await app.act();
  expect([remembered(stage), factsOf(after)]).toEqual(before);
  expect(ledgerOf(stage).gone.map(({ block }) => block?.repository_id)).toEqual([4712, 4712]);
  await site.act();
  expect([writesOf(await app.act()), writesOf(await site.act())]).toEqual([[], []]);
});

test("the facts stay the same when a source is renamed", async () => {
  const { stage, site, app } = await setGone();
  await site.act();
  const before = [remembered(stage), factsOf(await app.act())];
  site.name = "globex/web";
  const renamed = await site.act();
  expect(renamed.failure).toBeNull();
  expect([remembered(stage), factsOf(renamed)]).toEqual(before);
  expect(ledgerOf(stage).gone.map(({ block }) => block?.source)).toEqual(["globex/web", "acme/app"]);
  expect(factsOf(await app.act())).toEqual(before[1]);
  expect(stage.tracked()).toHaveLength(2);
});
