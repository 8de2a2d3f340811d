// Runs `follow-through verify` on a real git repository and the built-in emulator.
import { expect, onTestFinished, test } from "vitest";
import { parseBody } from "../../src/core/model/block.ts";
import { renderManagedPart } from "../../src/core/render/issue.ts";
import { commitAll, git, initRepository } from "../support/git.ts";
import { startGitHub, type TestGitHub } from "../support/github.ts";
import { runAction } from "../support/runner.ts";
import { hostilePaths } from "../support/hostile-paths.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";
import { runCli, REPORT } from "./run-cli.ts";

const TEXT = "# The cache went cold\n\n## Action items\n\n- Warm the cache, due 2027-12-01\n- Alert on the hit rate\n";

interface Scene {
  github: TestGitHub;
  workspace: Workspace;
  commit: string;
  verify: (...args: string[]) => Promise<{ status: number; stdout: string; stderr: string }>;
  act: (inputs?: Record<string, string>) => Promise<number>;
}

/** Creates a repository with one published report, and runs the Action to create the report's issues. */
async function startScene(): Promise<Scene> {
  const [github, workspace] = [await startGitHub(), await createWorkspace({ [REPORT]: TEXT })];
  onTestFinished(async () => {
    await github.close();
    await workspace.dispose();
  });
  initRepository(workspace.root);
  const commit = commitAll(workspace.root, "2026-10-01T12:00:00Z");
  const env = {
    GITHUB_TOKEN: github.token,
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: github.repository,
  };
  const act = async (inputs: Record<string, string> = {}): Promise<number> => {
    const head = git(workspace.root, ["rev-parse", "HEAD"]).trim();
    return (await runAction({ workspace: workspace.root, apiUrl: github.url, commit: head, inputs })).status;
  };
  expect(await act()).toBe(0);
  return {
    github,
    workspace,
    commit,
    act,
    verify: (...args) => runCli(workspace.root, ["verify", ...args], env),
  };
}

test("verify finds no differences until someone tampers with a date, and then names the commit and line with the real date", async () => {
  const { github, commit, verify, act } = await startScene();
  expect(await act({ snapshot: "facts.json" })).toBe(0);
  expect(await verify("--snapshot", "facts.json")).toEqual({
    status: 0,
    stdout: "2 tracked issues compared with git: no differences.\n",
    stderr: "",
  });
  const { data } = await github.api("GET", "/repos/acme/status/issues/1");
  const body = data.body.replace(/"first_due":"[^"]*"/, String.raw`"first_due":"2028\u002d01\u002d01"`);
  await github.api("PATCH", "/repos/acme/status/issues/1", { body });
  const found = await verify("--snapshot", "facts.json");
  expect(found.status).toBe(1);
  expect(found.stdout).toContain(
    `${REPORT}:5 at ${commit.slice(0, 12)}: Issue #1 says that its commitment was originally due on 2028-01-01; according to git, it was originally due on 2027-12-01.`,
  );
  expect(found.stdout).toContain("according to the published snapshot, it was originally due on 2027-12-01.");
  // The next run restores the date from git.
  expect(await act()).toBe(0);
  expect((await verify()).status).toBe(0);
});

test("verify detects a forged date despite submodules whose paths look like git's output, and fails on a malformed commit", async () => {
  const { github, workspace, verify, act } = await startScene();
  for (const file of hostilePaths(REPORT))
    git(workspace.root, ["update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},${file}`]);
  git(workspace.root, ["commit", "--quiet", "--message=submodules"], "2026-10-01T13:00:00Z");
  await workspace.write(REPORT, TEXT.replace("2027-12-01", "2028-01-01"));
  git(workspace.root, ["commit", "--quiet", "--message=later", REPORT], new Date(Date.now() + 7_200_000).toISOString());
  expect(await act()).toBe(0);
  expect((await verify()).stdout).toBe(
    "Not compared for #1, #2: changes in a commit that is dated in the future.\n2 tracked issues compared with git: no differences.\n",
  );
  const { data } = await github.api("GET", "/repos/acme/status/issues/1");
  const body = data.body.replace(/"first_due":"[^"]*"/, String.raw`"first_due":"2028\u002d01\u002d01"`);
  await github.api("PATCH", "/repos/acme/status/issues/1", { body });
  const { status, stdout } = await verify();
  expect([status, stdout]).toEqual([
    1,
    expect.stringContaining(
      "Issue #1 says that its commitment was originally due on 2028-01-01; according to git, it was originally due on 2027-12-01.",
    ),
  ]);

  const author = "author a <a@example.org> 1 +0000";
  const tree = git(workspace.root, ["rev-parse", "HEAD^{tree}"]).trim();
  await workspace.write("odd", `tree ${tree}\n${author}\ncommitter a <a@example.org> now\n\nodd\n`);
  const odd = git(workspace.root, ["hash-object", "-t", "commit", "-w", "--literally", "odd"]).trim();
  git(workspace.root, ["update-ref", "refs/heads/main", odd]);
  const stopped = await verify();
  expect([stopped.status, stopped.stdout]).toEqual([1, ""]);
  expect(stopped.stderr).toContain("The output of `git log` can't be parsed: run `git fsck`");
});

test("verify finds a forged original due date even if the commit that moved it is backdated", async () => {
  const { github, workspace, commit, verify, act } = await startScene();
  await workspace.write(REPORT, TEXT.replace("2027-12-01", "2029-12-01"));
  git(workspace.root, ["commit", "--quiet", "--all", "--message=moved"], "2026-10-01T12:30:00Z");
  expect(await act()).toBe(0);
  expect((await verify()).stdout).toBe("2 tracked issues compared with git: no differences.\n");
  const moved = git(workspace.root, ["rev-parse", "HEAD"]).trim();
  const { data } = await github.api("GET", "/repos/acme/status/issues/1");
  const forged = forgeStart(data.body, moved);
  await github.api("PATCH", "/repos/acme/status/issues/1", { body: forged });
  const { status, stdout } = await verify();
  expect(status).toBe(1);
  expect(stdout).toContain(
    "Issue #1 says that its commitment was originally due on 2029-12-01; according to git, it was originally due on 2027-12-01.",
  );
  expect(stdout).toContain(
    `was first seen at commit ${moved.slice(0, 12)}; according to git, commit ${commit.slice(0, 12)} first published it.`,
  );
});

/** A body whose block says that the commitment was first seen as it is now, with a matching digest. */
function forgeStart(body: string, first_commit: string): string {
  const found = parseBody(body);
  if (found === null || "problem" in found) throw new Error("The issue has no block.");
  const { before, block, after } = found;
  const changes = { first_commit, first_due: block.due, text_original: block.text, history: [] };
  const links = { server: "https://github.com", repository: "acme/status" };
  return `${before}${renderManagedPart({ ...block, ...changes }, links)}${after}`;
}

test("verify reports changes made by a force-push", async () => {
  const { workspace, commit, verify } = await startScene();
  await workspace.write(REPORT, TEXT.replace("2027-12-01", "2028-06-01"));
  git(workspace.root, ["commit", "--quiet", "--all", "--amend", "--message=other"], "2026-10-01T12:00:00Z");
  const { status, stdout } = await verify();
  expect(status).toBe(1);
  expect(stdout).toContain(
    `names commit ${commit.slice(0, 12)}, which is not in this branch's history: the history was rewritten`,
  );
  expect(stdout).toContain(
    "Issue #1 says that its commitment was originally due on 2027-12-01; according to git, it was originally due on 2028-06-01.",
  );
});

test("verify fails if the snapshot is invalid or missing, or if the history is incomplete", async () => {
  const { workspace, verify } = await startScene();
  await workspace.write("facts.json", "{}");
  const wrong = await verify("--snapshot", "facts.json");
  expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringContaining("The snapshot is invalid at version. ")]);
  expect((await verify("--snapshot", "none.json")).stderr).toContain("can't be read (ENOENT)");
  git(workspace.root, ["checkout", "--quiet", "--orphan", "empty"]);
  const { status, stdout } = await verify();
  expect([status, stdout]).toEqual([
    1,
    expect.stringMatching(/^2 tracked issues not checked: .* missing\. Run `git fetch/),
  ]);
});
