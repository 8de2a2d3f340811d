// Runs the built Action on a repository that was recreated with the same issues and another id.
import type { ChildProcess } from "node:child_process";
import { describe, expect, test, vi, type TestContext } from "vitest";
import { parseBody, type Block } from "../../src/core/model/block.ts";
import { LEDGER } from "../../src/core/model/ledger.ts";
import type { FakeGitHub, StoredIssue } from "../support/fake-github/index.ts";
import { serveFakes } from "../support/fake-server.ts";
import { LONG } from "../support/long-mode.ts";
import { runAction, type ActionOptions, type ActionRun } from "../support/runner.ts";
import { createWorkspace } from "../support/workspace.ts";

// These tests start several processes each and run concurrently, which is slow on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

const PATH = "postmortems/2026-01-10-outage.md";
const TITLES = ["Rotate the keys", "Pin the images", "Raise the quota", "Write the runbook", "Lower the TTL"].flatMap(
  (title) => [title, `${title} in the staging region`],
);
/** Seconds after which a killed run's lease has expired. */
const LEASE_EXPIRED = 15 * 60;

function reportOf(year: number): string {
  const rows = TITLES.map((title, index) => `| ${title} | ${year}-0${(index % 9) + 1}-15 |`);
  return `# Outage\n\n## Action items\n\n| Action | Due |\n| --- | --- |\n${rows.join("\n")}\n`;
}

function blockIn({ body }: StoredIssue): Block | null {
  const parsed = parseBody(body);
  return parsed === null || "problem" in parsed ? null : parsed.block;
}

interface Stage {
  github: FakeGitHub;
  act: (options?: Partial<ActionOptions>) => Promise<ActionRun>;
  /** Sets GitHub's and the runners' clocks ahead to a time when a killed run's lease has expired. */
  waitForLease: () => void;
}

/** Ten commitments whose dates have slipped, in a repository whose id has changed from 1 to 2. */
async function setMigrated({ onTestFinished }: Pick<TestContext, "onTestFinished">): Promise<Stage> {
  let later = 0;
  const server = await serveFakes(["acme/status"], { clock: { now: () => Date.now() + later * 1000 } });
  const workspace = await createWorkspace({ [PATH]: reportOf(2035) });
  onTestFinished(async () => {
    await server.close();
    await workspace.dispose();
  });
  const github = server.repositories.get("acme/status")!;
  github.recreate(1);
  const act: Stage["act"] = (options) =>
    runAction({ workspace: workspace.root, apiUrl: server.url, later, ...options });
  expect((await act()).outputs).toMatchObject({ created: "10", problems: "0" });
  await workspace.write(PATH, reportOf(2036));
  expect((await act()).outputs).toMatchObject({ updated: "10", slipped: "10" });
  github.recreate(2);
  return { github, act, waitForLease: () => void (later = LEASE_EXPIRED) };
}

/** The tracked issues, except for the repository id in their blocks. */
function keptBy({ github }: Stage): unknown {
  return github.issues().flatMap((issue) => {
    const block = blockIn(issue);
    if (block === null) return [];
    const { number, title, state, comments } = issue;
    return { number, title, state, comments, block: { ...block, repository_id: 0 } };
  });
}

function idsIn({ github }: Stage): Set<number> {
  return new Set(github.issues().flatMap((issue) => blockIn(issue)?.repository_id ?? []));
}

const ADOPT = { inputs: { adopt: "true" } };

describe.concurrent("a migrated repository", () => {
  test("is left alone without `adopt`, adopted by one run with `adopt`, and left unchanged by later runs", async (context) => {
    const stage = await setMigrated(context);
    const before = keptBy(stage);
    const writes = stage.github.writes().length;

    const refused = await stage.act();
    expect(refused.status).toBe(1);
    expect(refused.stdout).toMatch(/::error.*belongs to another repository \(1\).*run once with `adopt: true`/);
    expect(stage.github.writes()).toHaveLength(writes);

    const adopted = await stage.act(ADOPT);
    expect([adopted.status, adopted.outputs["created"], adopted.outputs["total"]]).toEqual([0, "0", "10"]);
    expect(adopted.outputs).toMatchObject({ slipped: "10", problems: "0" });
    expect([keptBy(stage), idsIn(stage)]).toEqual([before, new Set([2])]);
    const [ledger] = stage.github.issues().flatMap(({ body }) => LEDGER.parse(body) ?? []);
    expect(ledger).toMatchObject({ data: { repository_id: 2, previous_ids: [1] } });

    const done = stage.github.writes().length;
    for (const options of [{}, ADOPT]) {
      const again = await stage.act(options);
      expect([again.status, again.outputs["created"], again.outputs["updated"]]).toEqual([0, "0", "0"]);
    }
    expect(stage.github.writes()).toHaveLength(done);
    expect([stage.github.issues().length, keptBy(stage)]).toEqual([11, before]);
  });

  // A protocol test interrupts an adoption at every request, in one process. Here, a real process is killed at some requests.
  const KILLED_AT = Array.from({ length: 60 }, (_, index) => index).filter((index) => LONG || index % 32 === 9);
  test.for(KILLED_AT)(
    "keeps one issue per commitment if the adopting run is killed at request %i",
    async (request, context) => {
      const stage = await setMigrated(context);
      const before = keptBy(stage);
      let child: ChildProcess | null = null;
      const start = stage.github.calls.length;
      stage.github.before = ({ index }) => {
        if (index === start + request) child?.kill("SIGKILL");
        return null;
      };
      await stage.act({ ...ADOPT, started: (started) => (child = started) });
      stage.github.before = () => null;
      stage.waitForLease();
      const resumed = await stage.act(ADOPT);
      expect([resumed.status, resumed.outputs["created"]]).toEqual([0, "0"]);
      expect([keptBy(stage), idsIn(stage)]).toEqual([before, new Set([2])]);
      const writes = stage.github.writes().length;
      const last = await stage.act();
      expect([last.status, stage.github.writes().length]).toEqual([0, writes]);
    },
  );
});
