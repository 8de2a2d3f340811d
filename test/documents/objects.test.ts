import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { deflateSync } from "node:zlib";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { findInnerObjects } from "../../src/documents/object-folders.ts";
import { openObjects } from "../../src/documents/objects.ts";
import { git } from "../support/git.ts";
import { commit, makeFolder, makeRepository } from "./repository.ts";

const INSTANT = "2026-01-05T12:00:00Z";

describe("openObjects", () => {
  test("reads blobs byte for byte, and leaves out those that are missing", async () => {
    const root = await makeRepository();
    const texts = ["", "one\n", "Grüße\r\n\nblob 3\n", "no line end"];
    const head = await commit(root, INSTANT, Object.fromEntries(texts.map((text, index) => [`${index}.md`, text])));
    const ids = texts.map((_, index) => git(root, ["rev-parse", `HEAD:${index}.md`]).trim());
    const objects = await openObjects(root, head);
    const read = await objects?.readBlobs([...ids, "0".repeat(40)]);
    expect(ids.map((id) => read?.get(id)?.toString())).toEqual(texts);
    expect(await objects?.readSizes([...ids, "0".repeat(40)])).toEqual(
      new Map(ids.map((id, index) => [id, Buffer.byteLength(texts[index]!)])),
    );
  });

  test("returns null without a repository or without git", async () => {
    expect(await openObjects(await makeFolder(), "a".repeat(40))).toBeNull();
    const root = await makeRepository();
    const head = await commit(root, INSTANT, { "a.md": "one" });
    vi.stubEnv("PATH", "/nowhere");
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await openObjects(root, head)).toBeNull();
  });

  test("starts git only once to find and read a commit", async () => {
    const root = await makeRepository();
    const head = await commit(root, INSTANT, { "a.md": "one" });
    const programs = await makeFolder();
    const started = path.join(programs, "started");
    await writeFile(
      path.join(programs, "git"),
      `#!/bin/sh\necho "$@" >> ${started}\nPATH=${process.env["PATH"]} exec git "$@"\n`,
    );
    await chmod(path.join(programs, "git"), 0o755);
    vi.stubEnv("PATH", programs);
    onTestFinished(() => void vi.unstubAllEnvs());
    const objects = await openObjects(root, head);
    expect(await objects?.readCommit(head)).toMatch(/^tree /);
    expect((await readFile(started, "utf8")).trim().split("\n")).toEqual([
      expect.stringContaining(`cat-file commit ${head}`),
    ]);
  });

  test("leaves out a blob whose content doesn't match its id", async () => {
    const root = await makeRepository();
    const head = await commit(root, INSTANT, { "a.md": "one" });
    const id = git(root, ["rev-parse", "HEAD:a.md"]).trim();
    const file = path.join(root, ".git/objects", id.slice(0, 2), id.slice(2));
    await rm(file);
    await writeFile(file, deflateSync("blob 3\0lie"));
    expect(await (await openObjects(root, head))?.readBlobs([id])).toEqual(new Map());
  });

  test("ignores the repository's configuration, replacements and grafts, and the runner's variables", async () => {
    const root = await makeRepository();
    await commit(root, INSTANT, { "a.md": "one" });
    const head = await commit(root, INSTANT, { "b.md": "two" });
    const other = git(root, ["commit-tree", "-m", "other", `${head}^{tree}`]).trim();
    git(root, ["replace", head, other]);
    await writeFile(path.join(root, ".git/info/grafts"), `${head}\n`);
    const ran = path.join(root, "ran");
    const program = path.join(root, "program.sh");
    await writeFile(program, `#!/bin/sh\ntouch ${ran}\n`);
    await chmod(program, 0o755);
    for (const key of ["core.fsmonitor", "core.pager", "gpg.program", "core.sshCommand", "diff.external"])
      git(root, ["config", key, program]);
    git(root, ["config", "log.showSignature", "true"]);
    vi.stubEnv("GIT_DIR", "/nowhere");
    vi.stubEnv("GIT_OBJECT_DIRECTORY", "/nowhere");
    onTestFinished(() => void vi.unstubAllEnvs());
    const objects = await openObjects(root, head);
    expect(await objects?.run("log", "--format=%s", head)).toBe("change\nchange\n");
    expect(existsSync(ran)).toBe(false);
  });

  test("finds the commit in a checkout in a subfolder", async () => {
    const [workspace, source] = [await makeFolder(), await makeRepository()];
    const head = await commit(source, INSTANT, { "a.md": "one" });
    git(source, ["clone", "--quiet", source, path.join(workspace, "repositories/status")]);
    expect(await (await openObjects(workspace, head))?.run("cat-file", "-t", head)).toBe("commit\n");
  });
});

describe("findInnerObjects", () => {
  test("accepts a bare repository, but not one inside a checkout", async () => {
    const source = await makeRepository();
    await commit(source, INSTANT, { "a.md": "one" });
    const [plain, checkout] = [await makeFolder(), await makeRepository()];
    for (const root of [plain, checkout])
      git(source, ["clone", "--quiet", "--bare", ".", path.join(root, "status.git")]);
    expect(await findInnerObjects(plain)).toEqual([path.join(plain, "status.git/objects")]);
    expect(await findInnerObjects(checkout)).toEqual([]);
  });

  test("follows a submodule's .git file", async () => {
    const root = await makeFolder();
    const inner = path.join(root, "library");
    await mkdir(inner);
    git(inner, ["init", "--quiet"]);
    await rename(path.join(inner, ".git"), path.join(root, "modules"));
    await writeFile(path.join(inner, ".git"), "gitdir: ../modules\n");
    expect(await findInnerObjects(root)).toContain(path.join(root, "modules/objects"));
  });
});
