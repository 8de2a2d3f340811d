// Runs the built CLI and server on a recreated repository before, during and after its adoption.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test, vi, type TestContext } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import type { FakeGitHub } from "../support/fake-github/index.ts";
import { serveFakes } from "../support/fake-server.ts";
import { commitAll, git, initRepository } from "../support/git.ts";
import { runAction, type ActionRun } from "../support/runner.ts";
import { startServer } from "../support/server.ts";
import { createWorkspace } from "../support/workspace.ts";

vi.setConfig({ testTimeout: 120_000 });

const PATH = "postmortems/outage.md";

function reportOf(year: number): string {
  const items = ["Rotate the keys", "Pin the images", "Raise the quota"].map((item) => `- ${item}, due ${year}-01-15`);
  return `---\ndate: 2026-01-10\n---\n# Outage\n\n## Action items\n\n${items.join("\n")}\n`;
}

interface Stage {
  github: FakeGitHub;
  root: string;
  url: string;
  act: (inputs?: Record<string, string>) => Promise<ActionRun>;
  verify: (...args: string[]) => ReturnType<typeof runCli>;
  /** Returns the commitments that a server shows, or the status of its response if that isn't 200. */
  served: () => Promise<Array<Record<string, unknown>> | number>;
}

/** Three commitments that have slipped, with a published snapshot, in a repository whose id has changed from 1 to 2. */
async function setMigrated({ onTestFinished }: Pick<TestContext, "onTestFinished">): Promise<Stage> {
  const server = await serveFakes(["acme/status"]);
  const workspace = await createWorkspace({ [PATH]: reportOf(2035) });
  const { root } = workspace;
  onTestFinished(async () => {
    await server.close();
    await workspace.dispose();
  });
  const github = server.repositories.get("acme/status")!;
  github.recreate(1);
  initRepository(root);
  const act: Stage["act"] = (inputs = {}) =>
    runAction({ workspace: root, apiUrl: server.url, commit: git(root, ["rev-parse", "HEAD"]).trim(), inputs });
  commitAll(root, "2026-01-10T12:00:00Z");
  expect((await act()).outputs["created"]).toBe("3");
  await workspace.write(PATH, reportOf(2036));
  // Date the commit after the issues' creation, as it would be in practice.
  commitAll(root, new Date(Date.now() + 2 * 3_600_000).toISOString());
  expect((await act({ snapshot: "before.json" })).outputs["slipped"]).toBe("3");
  github.recreate(2);
  const env = { GITHUB_TOKEN: "bot-token", GITHUB_API_URL: server.url, GITHUB_REPOSITORY: "acme/status" };
  return {
    github,
    root,
    url: server.url,
    act,
    verify: (...args) => runCli(root, ["verify", ...args], env),
    served: async () => {
      const api = await startServer({
        GITHUB_TOKEN: "bot-token",
        GITHUB_API_URL: server.url,
        FOLLOW_THROUGH_REPOSITORIES: "acme/status",
      });
      try {
        const response = await fetch(`${api.url}/api/v1/commitments.json`);
        if (response.status !== 200) return response.status;
        return ((await response.json()) as { items: Array<Record<string, unknown>> }).items;
      } finally {
        await api.stop();
      }
    },
  };
}

const SHOWN = ["Rotate the keys", "Pin the images", "Raise the quota"].map((title) =>
  expect.objectContaining({
    text: expect.stringContaining(title),
    due: expect.objectContaining({ date: "2036-01-15", original: "2035-01-15" }),
    slips: [expect.objectContaining({ to: "2036-01-15" })],
  }),
);

describe.concurrent("a repository whose id has changed", () => {
  test("is read as before by verify, the server and the export after its adoption", async (context) => {
    const stage = await setMigrated(context);
    expect((await stage.act({ adopt: "true", snapshot: "after.json", site: "site" })).status).toBe(0);
    for (const snapshot of ["before.json", "after.json"])
      expect(await stage.verify("--snapshot", snapshot)).toEqual({
        status: 0,
        stdout: [
          "Not compared for #1, #2, #3: changes in a commit that is dated in the future.",
          "3 tracked issues compared with git: no differences.\n",
        ].join("\n"),
        stderr: "",
      });
    expect(await stage.served()).toEqual(expect.arrayContaining(SHOWN));

    const exported = await runCli(stage.root, ["export", "again", "--snapshot", "after.json"]);
    expect(exported.status).toBe(0);
    const page = (folder: string): Promise<string> => readFile(path.join(stage.root, folder, "index.html"), "utf8");
    expect(await page("again")).toBe(await page("site"));
    expect(await page("site")).toContain("Rotate the keys");
    const facts = JSON.parse(await readFile(path.join(stage.root, "after.json"), "utf8")) as {
      repository: { id: number };
      commitments: Array<{ block: { repository_id: number } }>;
    };
    expect([facts.repository.id, facts.commitments.map(({ block }) => block.repository_id)]).toEqual([2, [2, 2, 2]]);
  });

  test("is read as before while only the ledger and one block have the new id", async (context) => {
    const stage = await setMigrated(context);
    let patches = 0;
    stage.github.before = ({ method }) =>
      method === "PATCH" && ++patches > 2
        ? { kind: "answer", status: 403, body: { message: "Refused" }, applied: false }
        : null;
    expect((await stage.act({ adopt: "true" })).status).toBe(1);
    stage.github.before = () => null;
    expect(await stage.verify("--snapshot", "before.json")).toMatchObject({ status: 0 });
    expect(await stage.served()).toEqual(expect.arrayContaining(SHOWN));
  });

  test("is neither verified nor shown before its adoption, and verify says what to do", async (context) => {
    const stage = await setMigrated(context);
    const { status, stderr } = await stage.verify();
    expect([status === 0, stderr]).toEqual([false, expect.stringContaining("run once with `adopt: true`")]);
    expect(await stage.served()).toBe(503);
  });
});
