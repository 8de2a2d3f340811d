import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startGitHub, type TestGitHub } from "../support/github.ts";
import { startProxy, type Proxy } from "../support/proxy.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";
import { runCli, REPORT } from "./run-cli.ts";

const TEXT = "# Cold cache\n\n## Action items\n\n- [x] Warm the cache\n- [ ] Alert on the hit rate\n";

describe("plan", () => {
  let workspace: Workspace;
  let github: TestGitHub;
  let proxy: Proxy;
  beforeAll(async () => {
    workspace = await createWorkspace({ [REPORT]: TEXT, "all.yml": "since: 2000-01-01\n" });
    github = await startGitHub();
    proxy = await startProxy(github.url);
  });
  afterAll(async () => {
    await proxy.close();
    await github.close();
    await workspace.dispose();
  });

  function plan(...args: string[]): ReturnType<typeof runCli> {
    const env = { GITHUB_TOKEN: github.token, GITHUB_API_URL: proxy.url };
    return runCli(workspace.root, ["plan", "--repository", "acme/status", ...args], env);
  }

  test("shows what a run would write, and writes nothing", async () => {
    const { status, stdout } = await plan("--config", "all.yml");
    expect(status).toBe(0);
    expect(stdout).toContain("would create an issue for “Warm the cache” and close it as completed");
    expect(stdout).toContain("3 writes planned.");
    expect(proxy.writes()).toEqual([]);
  });

  test("says how many commitments are too old for a first run to track", async () => {
    const { stdout } = await plan();
    expect(stdout).toMatch(/^0 writes planned\./m);
    expect(stdout).toContain("not tracked; set `since` to an earlier date to include older reports.");
  });

  test("reports a missing setting and treats an empty variable as missing", async () => {
    expect((await runCli(workspace.root, ["plan"])).stderr).toContain("on the command line, set GITHUB_TOKEN");
    const env = { GITHUB_TOKEN: "t", GITHUB_REPOSITORY: "", GITHUB_API_URL: "" };
    expect((await runCli(workspace.root, ["plan"], env)).stderr).toContain("GITHUB_REPOSITORY to owner/name");
  });
});
