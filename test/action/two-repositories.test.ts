// Runs the built Action for reports in one repository and issues in another.
import { describe, expect, test, vi, type TestContext } from "vitest";
import { parseBody, type Block } from "../../src/core/model/block.ts";
import { LEDGER, type Ledger } from "../../src/core/model/ledger.ts";
import type { FakeGitHub, StoredIssue } from "../support/fake-github/index.ts";
import { serveFakes, type FakeServer } from "../support/fake-server.ts";
import { runAction, type ActionRun } from "../support/runner.ts";
import { createWorkspace } from "../support/workspace.ts";

// These tests start several processes each and run concurrently, which is slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const TRACKER = "acme/tracker";
const PATH = "postmortems/outage.md";

function reportOf(date: string, rows: readonly string[]): string {
  const table = rows.map((row) => `| ${row} |`).join("\n");
  return `---\ndate: ${date}\n---\n# Outage\n\n## Action items\n\n| Action | Due | Ticket |\n| --- | --- | --- |\n${table}\n`;
}

interface Stage {
  server: FakeServer;
  repository: (name: string) => FakeGitHub;
  /** Runs the Action in a source's checkout, with its issues in the shared repository. */
  act: (source: string, rows: readonly string[], inputs?: Record<string, string>) => Promise<ActionRun>;
  /** The commitments' issues. */
  tracked: () => StoredIssue[];
  ledger: () => Ledger;
}

async function setStage({ onTestFinished }: Pick<TestContext, "onTestFinished">, ...names: string[]): Promise<Stage> {
  const server = await serveFakes([TRACKER, ...names]);
  onTestFinished(server.close);
  const repository = (name: string): FakeGitHub => server.repositories.get(name)!;
  return {
    server,
    repository,
    act: async (source, rows, inputs = {}) => {
      const workspace = await createWorkspace({ [PATH]: reportOf("2026-01-10", rows) });
      onTestFinished(workspace.dispose);
      return runAction({
        workspace: workspace.root,
        apiUrl: server.url,
        repository: source,
        inputs: { repository: TRACKER, ...inputs },
      });
    },
    tracked: () =>
      repository(TRACKER)
        .issues()
        .filter(({ body }) => blockIn(body) !== null),
    ledger: () => {
      const [found] = repository(TRACKER)
        .issues()
        .flatMap(({ body }) => LEDGER.parse(body) ?? []);
      if (!found || "problem" in found) throw new Error("There is no dashboard.");
      return found.data;
    },
  };
}

function blockIn(body: string): Block | null {
  const found = parseBody(body);
  return found === null || "problem" in found ? null : found.block;
}

describe.concurrent("with its issues in another repository, a run", () => {
  test("reads `#1` as an issue in the reports' repository, and writes the full reference", async (context) => {
    const stage = await setStage(context, "acme/site");
    const unrelated = stage.repository(TRACKER).as("mira");
    unrelated.edit(unrelated.open("Unrelated", ""), { state: "closed", state_reason: "completed" });
    const own = stage.repository("acme/site").as("mira");
    const number = own.open("Rotate the keys", "");
    expect(number).toBe(1);

    const rows = ["Rotate the keys | 2035-01-01 | #1"];
    const first = await stage.act("acme/site", rows);
    expect([first.status, first.outputs["created"], first.outputs["kept"]]).toEqual([0, "1", "0"]);
    const [issue] = stage.tracked();
    expect(blockIn(issue!.body)).toMatchObject({ source: "acme/site", tracker: "acme/site#1", evidence: [] });
    expect(issue!.body).toContain("- **Tracked in** acme/site#<!-- -->1");
    expect(issue!.body).toContain(`https://github.com/acme/site/blob/`);
    expect(issue!.body).not.toContain("/acme/tracker/blob/");

    own.edit(number, { state: "closed", state_reason: "completed" });
    const second = await stage.act("acme/site", rows);
    expect(second.outputs["kept"]).toBe("1");
    expect(stage.tracked()[0]).toMatchObject({ state: "closed" });
    expect(blockIn(stage.tracked()[0]!.body)?.evidence).toMatchObject([
      { kind: "tracker", url: "https://github.com/acme/site/issues/1" },
    ]);
  });

  test("asks the reports' repository for the reports' first commits", async (context) => {
    const stage = await setStage(context, "acme/site");
    const workspace = await createWorkspace({ [PATH]: "# Outage\n\n## Action items\n\n- Rotate the keys\n" });
    context.onTestFinished(workspace.dispose);
    await runAction({
      workspace: workspace.root,
      apiUrl: stage.server.url,
      repository: "acme/site",
      inputs: { repository: TRACKER },
    });
    const asked = stage.server.requests.filter((request) => request.includes("/commits?"));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((request) => !request.startsWith("GET /repos/acme/site/commits?"))).toEqual([]);
  });
});

describe.concurrent("a repository that several sources share for their issues", () => {
  const ROWS: Record<string, string[]> = {
    "acme/site": ["Rotate the keys | 2035-01-01 | ", "Pin the images | 2035-02-01 | "],
    "acme/app": ["Rotate the keys | 2036-01-01 | ", "Raise the quota | 2036-02-01 | "],
    [TRACKER]: ["Write a runbook | 2037-01-01 | "],
  };
  const SOURCES = Object.keys(ROWS);

  test("keeps each source's issues out of the other sources' runs", async (context) => {
    const stage = await setStage(context, "acme/site", "acme/app");
    for (const source of SOURCES) {
      const before = stage.tracked();
      const run = await stage.act(source, ROWS[source]!);
      expect([source, run.status, run.outputs["created"]]).toEqual([source, 0, String(ROWS[source]!.length)]);
      expect(run.outputs["total"]).toBe(String(ROWS[source]!.length));
      expect(stage.tracked().slice(0, before.length)).toEqual(before);
    }
    const blocks = stage.tracked().map(({ body }) => blockIn(body)!);
    expect(blocks.map(({ source, report: { slug } }) => [source, slug])).toEqual([
      ["acme/site", "outage"],
      ["acme/site", "outage"],
      ["acme/app", "outage-2"],
      ["acme/app", "outage-2"],
      [undefined, "outage-3"],
    ]);
    expect(stage.ledger().sources?.map(({ name }) => name)).toEqual(SOURCES);
    expect(stage.ledger().owners).toBe("A2B2C");

    const settled = stage.repository(TRACKER).issues();
    const written = stage.repository(TRACKER).writes().length;
    for (const source of [...SOURCES, ...SOURCES.toReversed()]) {
      const run = await stage.act(source, ROWS[source]!);
      expect([source, run.status, run.outputs["created"], run.outputs["updated"], run.outputs["removed"]]).toEqual([
        source,
        0,
        "0",
        "0",
        "0",
      ]);
    }
    expect(
      stage
        .repository(TRACKER)
        .writes()
        .slice(written)
        .filter(({ path }) => path !== "/graphql"),
    ).toEqual([]);
    expect(stage.repository(TRACKER).issues()).toEqual(settled);
  });

  test("reports a commitment as removed only in its own source's run", async (context) => {
    const stage = await setStage(context, "acme/site", "acme/app");
    for (const source of SOURCES) await stage.act(source, ROWS[source]!);
    const run = await stage.act("acme/app", ROWS["acme/app"]!.slice(1));
    expect(run.outputs["removed"]).toBe("1");
    const removed = stage.tracked().filter(({ body }) => blockIn(body)!.removed !== null);
    expect(removed.map(({ body, title }) => [blockIn(body)!.source, title])).toEqual([["acme/app", "Rotate the keys"]]);
    expect((await stage.act("acme/site", ROWS["acme/site"]!)).outputs).toMatchObject({ removed: "0", problems: "0" });
  });

  test("reports a deleted issue only in its own source's run", async (context) => {
    const stage = await setStage(context, "acme/site", "acme/app");
    for (const source of SOURCES) await stage.act(source, ROWS[source]!);
    stage.repository(TRACKER).delete(stage.tracked().find(({ title }) => title === "Pin the images")!.number);
    expect((await stage.act("acme/app", ROWS["acme/app"]!)).outputs["problems"]).toBe("0");
    const run = await stage.act("acme/site", ROWS["acme/site"]!);
    expect([run.status, run.outputs["problems"], run.outputs["created"]]).toEqual([1, "1", "0"]);
  });

  test("keeps a start date for each source", async (context) => {
    const stage = await setStage(context, "acme/site", "acme/app");
    await stage.act("acme/site", ROWS["acme/site"]!, { since: "2020-01-01" });
    const late = await stage.act("acme/app", ROWS["acme/app"]!, { since: "" });
    expect(late.outputs["created"]).toBe("0");
    const { sources = [] } = stage.ledger();
    expect(sources[0]).toMatchObject({ name: "acme/site", since: "2020-01-01", untracked: { before_since: 0 } });
    expect(sources[1]).toMatchObject({ name: "acme/app", untracked: { before_since: 2 } });
    expect((sources[1]?.since ?? "") > "2026-01-10").toBe(true);
  });
});
