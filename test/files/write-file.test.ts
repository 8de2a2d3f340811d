import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { FileProblem } from "../../src/files/file-problem.ts";
import { writeFileWhole } from "../../src/files/write-file.ts";
import { hardLink, makeFolders, ODD_FILES, type Folders } from "./folder.ts";

/** Returns each file in the outside folder with its content. */
function contents({ outside }: Folders): string[] {
  return readdirSync(outside).map((name) => `${name}: ${readFileSync(path.join(outside, name), "utf8")}`);
}

test.for(ODD_FILES)("writeFileWhole never writes to %s", async ([, make]) => {
  const folders = await makeFolders();
  const file = make(folders);
  const before = readdirSync(folders.workspace);
  const write = writeFileWhole(file, "new", folders.workspace);
  await expect(write).rejects.toThrow(FileProblem);
  await expect(write).rejects.toThrow(/^is (?:behind a symbolic link|outside the workspace|not a regular file)/);
  expect(contents(folders)).toEqual(["secret.txt: secret"]);
  expect(readdirSync(folders.workspace)).toEqual(before);
});

test("writeFileWhole creates missing folders, but not behind a link, below a file or in git's own folder", async () => {
  const folders = await makeFolders();
  await writeFileWhole("a/b/c.txt", "new", folders.workspace);
  expect(readFileSync(path.join(folders.workspace, "a/b/c.txt"), "utf8")).toBe("new");
  symlinkSync(folders.outside, path.join(folders.workspace, "link"));
  await expect(writeFileWhole("link/deep/er.txt", "new", folders.workspace)).rejects.toThrow("symbolic link");
  await expect(writeFileWhole("good.txt/deeper.txt", "new", folders.workspace)).rejects.toThrow("not a folder");
  await expect(writeFileWhole(".git/hooks/post-commit", "new", folders.workspace)).rejects.toThrow("git's own folder");
  expect(contents(folders)).toEqual(["secret.txt: secret"]);
});

test("writeFileWhole replaces a hard link without changing the other file", async () => {
  const folders = await makeFolders();
  await writeFileWhole(hardLink(folders), "new", folders.workspace);
  expect(contents(folders)).toEqual(["secret.txt: secret"]);
});

test("writeFileWhole gives the file the usual permissions, and accepts an absolute path in a linked workspace", async () => {
  const { workspace, outside } = await makeFolders();
  const checkout = path.join(outside, "checkout");
  symlinkSync(workspace, checkout);
  await writeFileWhole(path.join(checkout, "good.txt"), "new", checkout);
  writeFileSync(path.join(workspace, "usual"), "");
  expect(readFileSync(path.join(workspace, "good.txt"), "utf8")).toBe("new");
  expect(statSync(path.join(workspace, "good.txt")).mode).toBe(statSync(path.join(workspace, "usual")).mode);
});

test("writeFileWhole keeps the previous file if the disk is full", async ({ skip }) => {
  const { workspace } = await makeFolders();
  const disk = path.join(workspace, "disk");
  mkdirSync(disk);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], { stdio: "ignore" });
  } catch {
    skip("mounting a small disk needs root");
  }
  onTestFinished(() => void execFileSync("umount", [disk]));
  await writeFileWhole("facts.json", "good", disk);
  await expect(writeFileWhole("facts.json", "x".repeat(100_000), disk)).rejects.toMatchObject({ code: "ENOSPC" });
  expect(readFileSync(path.join(disk, "facts.json"), "utf8")).toBe("good");
  expect(readdirSync(disk)).toEqual(["facts.json"]);
});
