// Runs `follow-through verify` on a real git repository after someone edited the dashboard and deleted an issue.
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { LEDGER, type Ledger } from "../../src/core/model/ledger.ts";
import { FakeGitHub } from "../support/fake-github/index.ts";
import { commitAll, initRepository } from "../support/git.ts";
import { runAction } from "../support/runner.ts";
import { serveFake } from "../support/serve-fake.ts";
import { createWorkspace } from "../support/workspace.ts";
import { REPORT, runCli } from "./run-cli.ts";

vi.setConfig({ testTimeout: 60_000 });

const TEXT = "# The cache went cold\n\n## Action items\n\n- Warm the cache, due 2020-12-01\n- Alert on the hit rate\n";

test("verify names the account that edited the dashboard's data before an issue was deleted", async () => {
  const workspace = await createWorkspace({ [REPORT]: TEXT });
  const github = new FakeGitHub({
    clock: { now: () => Date.now() },
    repository: { git: path.join(workspace.root) },
  });
  const server = await serveFake(github);
  onTestFinished(async () => {
    await server.close();
    await workspace.dispose();
  });
  initRepository(workspace.root);
  const commit = commitAll(workspace.root, "2020-10-01T12:00:00Z");
  github.settings.head = commit;
  const act = async (text?: string): Promise<void> => {
    if (text !== undefined) {
      await workspace.write(REPORT, text);
      github.settings.head = commitAll(workspace.root, "2020-10-02T12:00:00Z");
    }
    await runAction({
      workspace: workspace.root,
      apiUrl: server.url,
      commit: github.settings.head,
      inputs: { since: "2000-01-01" },
    });
  };
  const verify = async (): Promise<string> => {
    const env = { GITHUB_TOKEN: "mira-token", GITHUB_API_URL: server.url, GITHUB_REPOSITORY: "acme/status" };
    return (await runCli(workspace.root, ["verify"], env)).stdout;
  };
  /** Edits the dashboard's data as `mira`. */
  const editLedger = (change: (data: Ledger) => Ledger): number => {
    const dashboard = github.issues().find(({ body }) => body.includes("follow-through:dashboard"))!;
    const parsed = LEDGER.parse(dashboard.body);
    if (parsed === null || "problem" in parsed) throw new Error("The dashboard has no ledger.");
    const body = `${parsed.before}${LEDGER.render(change(parsed.data), parsed.rendering)}${parsed.after}`;
    github.as("mira").edit(dashboard.number, { body });
    return dashboard.number;
  };

  await act();
  await act(TEXT.replace("- Warm", "- [x] Warm"));
  expect(await verify()).toBe("2 tracked issues compared with git: no differences.\n");
  const dashboard = editLedger(({ done_late, ...data }) => {
    expect(done_late).toHaveLength(1);
    return data;
  });
  github.delete(1);
  await act();
  const found = await verify();
  const day = new Date().toISOString().slice(0, 4);
  expect(found).toContain(
    `The data in dashboard #${dashboard}, on which runs rely if an issue is missing, was changed by @mira on ${day}`,
  );
  // A deleted version of the body is suspicious, too.
  github.deleteBody(dashboard, 1);
  expect(await verify()).toContain("may have been changed by @mira");
});
