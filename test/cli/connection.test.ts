// Runs `plan` without settings: the repository comes from the git remote, and the token from a `gh` on the path.
import { chmod, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runGit } from "../../src/documents/git.ts";
import { startGitHub, type TestGitHub } from "../support/github.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";
import { REPORT, runCli } from "./run-cli.ts";

describe("plan without GITHUB_REPOSITORY and GITHUB_TOKEN", () => {
  let workspace: Workspace;
  let github: TestGitHub;
  const since = { ".github/follow-through.yml": "since: 2000-01-01\n" };
  beforeAll(async () => {
    workspace = await createWorkspace({ ...since, [REPORT]: "# Cold\n\n## Action items\n\n- [ ] Warm the cache\n" });
    github = await startGitHub();
    await runGit(workspace.root, "init", "-q");
    await runGit(workspace.root, "remote", "add", "origin", "https://github.com/acme/status.git");
  });
  afterAll(async () => {
    await github.close();
    await workspace.dispose();
  });

  /** Puts a program named `gh` on the path. */
  async function plan(script: string, env: Record<string, string> = {}): ReturnType<typeof runCli> {
    const gh = path.join(workspace.root, "gh");
    await writeFile(gh, `#!/bin/sh\n${script}\n`);
    await chmod(gh, 0o755);
    const PATH = `${workspace.root}:${process.env["PATH"]}`;
    return runCli(workspace.root, ["plan"], { GITHUB_API_URL: github.url, PATH, ...env });
  }

  test("reads the repository of the remote with the token of gh", async () => {
    const { status, stdout } = await plan(
      `[ "$*" = "auth token --hostname ${new URL(github.url).hostname}" ] && echo ${github.token}`,
    );
    expect(stdout).toContain("would create an issue for “Warm the cache”");
    expect(status).toBe(0);
  });

  test("sends the token for a server to no other server", async () => {
    const { status, stderr } = await plan(`[ "$*" = "auth token --hostname github.com" ] && echo ${github.token}`);
    expect([status, stderr]).toEqual([1, expect.stringContaining("No token")]);
  });

  test("never prints the token of gh", async () => {
    const { stderr, stdout } = await plan("echo my-own-secret", { GITHUB_REPOSITORY: "acme/my-own-secret" });
    expect(stdout + stderr).not.toContain("my-own-secret");
  });

  test("says what to do if gh has no token", async () => {
    const { status, stderr } = await plan("exit 1");
    expect([status, stderr]).toEqual([1, expect.stringContaining("set GITHUB_TOKEN or run `gh auth login`")]);
  });

  test("ignores a remote on another server", async () => {
    const { status, stderr } = await plan("echo t", { GITHUB_SERVER_URL: "https://ghe.example.com" });
    expect([status, stderr]).toEqual([1, expect.stringContaining("The name of the repository is missing")]);
  });
});
