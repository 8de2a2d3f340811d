import { describe, expect, onTestFinished, test } from "vitest";
import { parseRemote, readDefaultBranch, readRemote } from "../../src/cli/remote.ts";
import { runGit } from "../../src/documents/git.ts";
import { createWorkspace } from "../support/workspace.ts";

describe("parseRemote", () => {
  test.each([
    ["https://github.com/acme/status.git", "github.com", "acme/status"],
    ["https://github.com/acme/status", "github.com", "acme/status"],
    ["https://user:secret@github.com/acme/status.git/", "github.com", "acme/status"],
    ["git@github.com:acme/status.git", "github.com", "acme/status"],
    ["github.com:acme/status", "github.com", "acme/status"],
    ["ssh://git@ghe.example.com:22/acme/my.status.git", "ghe.example.com", "acme/my.status"],
    ["git://github.com/acme/status.git", "github.com", "acme/status"],
  ])("reads %s", (address, host, repository) => {
    expect(parseRemote(address)).toEqual({ host, repository });
  });

  test.each([
    "",
    "../status",
    "/srv/git/status.git",
    "file:///srv/git/status.git",
    "https://github.com/acme",
    "C:\\status",
  ])("finds no repository on a server in %j", (address) => {
    expect(parseRemote(address)).toBeNull();
  });
});

test("the remote is origin, otherwise the only remote, otherwise none", async () => {
  const { root, dispose } = await createWorkspace();
  onTestFinished(dispose);
  expect(await readRemote(root)).toBeNull();
  await runGit(root, "init", "-q", "-b", "trunk");
  expect([await readRemote(root), await readDefaultBranch(root)]).toEqual([null, "trunk"]);
  await runGit(root, "remote", "add", "upstream", "https://github.com/acme/upstream");
  expect((await readRemote(root))?.repository).toBe("acme/upstream");
  await runGit(root, "remote", "add", "fork", "https://github.com/me/fork");
  expect(await readRemote(root)).toBeNull();
  await runGit(root, "remote", "add", "origin", "https://github.com/acme/status");
  expect((await readRemote(root))?.repository).toBe("acme/status");
});

test("the default branch is the remote's, if the clone knows it", async () => {
  const { root, dispose } = await createWorkspace();
  onTestFinished(dispose);
  expect(await readDefaultBranch(root)).toBe("main");
  await runGit(root, "init", "-q", "-b", "topic");
  await runGit(root, "symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk");
  expect(await readDefaultBranch(root)).toBe("trunk");
});
