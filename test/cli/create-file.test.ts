import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createFile } from "../../src/cli/create-file.ts";
import { createWorkspace } from "../support/workspace.ts";

async function folder(files: Record<string, string> = {}): Promise<string> {
  const { root, dispose } = await createWorkspace(files);
  onTestFinished(dispose);
  return root;
}

test("a file is created with its folders", async () => {
  const root = await folder();
  expect(await createFile(root, "a/b/c.md", "text")).toBe(true);
  expect(readFileSync(path.join(root, "a/b/c.md"), "utf8")).toBe("text");
});

test("a file that exists is kept, and so is a folder", async () => {
  const root = await folder({ "a.md": "mine" });
  mkdirSync(path.join(root, "b.md"));
  expect([await createFile(root, "a.md", "text"), await createFile(root, "b.md", "text")]).toEqual([false, false]);
  expect(readFileSync(path.join(root, "a.md"), "utf8")).toBe("mine");
});

test("nothing is created behind a link, outside the folder or in git's own folder", async () => {
  const root = await folder();
  symlinkSync(await folder(), path.join(root, "linked"));
  for (const file of ["linked/a.md", "../a.md", ".git/a.md"])
    await expect(createFile(root, file, "text")).rejects.toThrow(`${file} is`);
});
