import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { runGit } from "../../src/documents/git.ts";
import { git } from "../support/git.ts";
import { commit, makeFolder, makeRepository } from "./repository.ts";

const INSTANT = "2026-01-05T12:00:00Z";

describe("runGit", () => {
  test("returns git's output", async () => {
    const root = await makeRepository();
    const id = await commit(root, INSTANT, { "a.md": "one" });
    expect(await runGit(root, "rev-parse", "HEAD")).toBe(`${id}\n`);
  });

  test("rejects if git fails", async () => {
    await expect(runGit(await makeFolder(), "rev-parse", "HEAD")).rejects.toThrow("not a git repository");
  });
});

test("the runner's git variables, replacements and hooks have no effect on runGit", async () => {
  const [root, other] = [await makeRepository(), await makeRepository()];
  const id = await commit(root, INSTANT, { "a.md": "one" });
  await commit(other, INSTANT, { "b.md": "two" });
  const replacement = git(root, ["commit-tree", "-m", "other", `${id}^{tree}`], "2026-02-02T12:00:00Z").trim();
  git(root, ["replace", id, replacement]);
  git(root, ["config", "core.fsmonitor", `touch ${path.join(root, "ran")};`]);
  vi.stubEnv("GIT_DIR", path.join(other, ".git"));
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await runGit(root, "ls-files", "--cached", "--others", "--exclude-standard")).toBe("a.md\n");
  expect(await runGit(root, "log", "-1", "--format=%s", id)).toBe("change\n");
  expect(existsSync(path.join(root, "ran"))).toBe(false);
});
