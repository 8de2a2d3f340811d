import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { hasFullHistory, readBlobs, runGit } from "../../src/documents/git.ts";
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

describe("hasFullHistory", () => {
  test("is true in a repository and false in a shallow clone of it", async () => {
    const root = await makeRepository();
    await commit(root, INSTANT, { "a.md": "one" });
    await commit(root, INSTANT, { "a.md": "two" });
    const clone = path.join(await makeFolder(), "clone");
    git(root, ["clone", "--quiet", "--depth=1", pathToFileURL(root).href, clone]);
    expect([await hasFullHistory(root), await hasFullHistory(clone)]).toEqual([true, false]);
  });
});

describe("readBlobs", () => {
  test("returns the exact text of every blob by its id", async () => {
    const root = await makeRepository();
    const texts = ["", "one\n", "Grüße\n\nblob 3\n", "no line end"];
    await commit(root, INSTANT, Object.fromEntries(texts.map((text, index) => [`${index}.md`, text])));
    const ids = texts.map((_, index) => git(root, ["rev-parse", `HEAD:${index}.md`]).trim());
    expect(await readBlobs(root, ids)).toEqual(new Map(ids.map((id, index) => [id, texts[index]])));
  });

  test("starts no process for an empty list", async () => {
    expect(await readBlobs("/missing", [])).toEqual(new Map());
  });

  test("rejects if a blob is missing, or if there is no repository", async () => {
    const root = await makeRepository();
    await commit(root, INSTANT, { "a.md": "one" });
    const id = git(root, ["rev-parse", "HEAD:a.md"]).trim();
    await expect(readBlobs(root, [id, "0".repeat(40)])).rejects.toThrow(`git has no file ${"0".repeat(40)}`);
    await expect(readBlobs(await makeFolder(), [id])).rejects.toThrow("git did not print every file");
  });
});
