// Runs the built Action after an update to a version whose default for `documents` recognises more names.
import { expect, test, vi, type TestContext } from "vitest";
import { LEDGER, type Ledger } from "../../src/core/model/ledger.ts";
import { commit, makeRepository } from "../documents/repository.ts";
import type { FakeGitHub } from "../support/fake-github/index.ts";
import { serveFakes } from "../support/fake-server.ts";
import { runAction, type ActionRun } from "../support/runner.ts";

vi.setConfig({ testTimeout: 120_000 });

function report(...items: string[]): string {
  return `---\ndate: 2026-01-10\n---\n# Outage\n\n## Action items\n\n${items.map((item) => `- ${item}`).join("\n")}\n`;
}

interface Stage {
  root: string;
  github: FakeGitHub;
  act: (inputs?: Record<string, string>) => Promise<ActionRun>;
  titles: () => string[];
  ledger: () => Ledger;
}

async function setStage({ onTestFinished }: Pick<TestContext, "onTestFinished">): Promise<Stage> {
  const server = await serveFakes(["acme/status"]);
  onTestFinished(server.close);
  const github = server.repositories.get("acme/status")!;
  const root = await makeRepository();
  const ledger = (): Ledger => {
    const [found] = github.issues().flatMap(({ body }) => LEDGER.parse(body) ?? []);
    if (!found || "problem" in found) throw new Error("There is no dashboard.");
    return found.data;
  };
  return {
    root,
    github,
    act: (inputs = {}) => runAction({ workspace: root, apiUrl: server.url, inputs }),
    titles: () =>
      github
        .issues()
        .filter(({ body }) => LEDGER.parse(body) === null)
        .map(({ title }) => title),
    ledger,
  };
}

/** Rewrites the ledger as an earlier version, which recognised fewer names, would have written it. */
function asEarlierVersion({ github, ledger }: Stage): void {
  const { reader: _, names: __, ...data } = ledger();
  const dashboard = github.issues().find(({ body }) => LEDGER.parse(body) !== null)!;
  const [, rendering = ""] = dashboard.body.split(" -->\n");
  github.as("github-actions[bot]").edit(dashboard.number, {
    body: LEDGER.render(data, rendering.replace("\n<!-- /follow-through -->", "")),
  });
}

test("an old report that only the wider default recognises is reported and counted but not tracked, and a new one is tracked", async (context) => {
  const stage = await setStage(context);
  await commit(stage.root, "2026-01-11T12:00:00Z", {
    "postmortems/a.md": report("Rotate the keys"),
    "outages/b.md": report("Pin the images", "Raise the quota"),
  });
  await stage.act({ documents: "postmortems/**" });
  asEarlierVersion(stage);
  const lastRun = stage.ledger().last_run_at;
  await commit(stage.root, new Date(Date.now() + 86_400_000).toISOString(), {
    "outages/c.md": report("Write the runbook"),
  });

  for (let run = 0; run < 2; run += 1) {
    const { stdout } = await stage.act();
    expect(stdout).toContain(
      "outages/b.md was committed before Follow-through recognised such names, so 2 commitments in it are not tracked. To track them, add the report to `documents`.",
    );
    expect(stage.titles()).toEqual(["Rotate the keys", "Write the runbook"]);
    expect(stage.ledger()).toMatchObject({ fewer_names_until: lastRun, untracked: { hints: 2, before_since: 0 } });
  }

  const named = await stage.act({ documents: "postmortems/**, outages/**" });
  expect(named.outputs["created"]).toBe("2");
  expect(named.stdout).not.toContain("recognised such names");
  expect(stage.ledger().fewer_names_until).toBeUndefined();
});

test("a first run tracks reports with any recognised name, and so does the next run", async (context) => {
  const stage = await setStage(context);
  await commit(stage.root, "2026-01-11T12:00:00Z", { "outages/b.md": report("Pin the images", "Raise the quota") });
  expect((await stage.act({ "max-creates": "1" })).outputs["created"]).toBe("1");
  expect((await stage.act()).outputs["created"]).toBe("1");
  expect(stage.ledger().fewer_names_until).toBeUndefined();
});
