import files, { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { writeSite } from "../../../api/export/write-site.ts";
import { aSite, INSTANT, someFacts } from "../../support/app.ts";
import { aSnapshot } from "../../support/builders.ts";

/** Returns the path of a folder that doesn't exist yet. */
async function newFolder(): Promise<string> {
  const parent = await mkdtemp(path.join(tmpdir(), "site-"));
  onTestFinished(() => rm(parent, { recursive: true }));
  return path.join(parent, "site");
}

function write(folder: string): Promise<number> {
  return writeSite({ folder, inside: null }, someFacts([aSnapshot()]), { instant: INSTANT, today: null }, aSite());
}

test("an export creates the folder and replaces an earlier export", async () => {
  const folder = await newFolder();
  const count = await write(folder);
  await writeFile(path.join(folder, "left-over.html"), "old");
  expect(await write(folder)).toBe(count);
  expect(await readdir(folder)).not.toContain("left-over.html");
  expect(await readdir(path.dirname(folder))).toEqual(["site"]);
});

test("an export refuses to replace a folder that contains other files", async () => {
  const folder = await newFolder();
  await mkdir(folder);
  await writeFile(path.join(folder, "index.html"), "ours");
  await expect(write(folder)).rejects.toThrow("contains other files, which would be deleted");
  expect(await readFile(path.join(folder, "index.html"), "utf8")).toBe("ours");
});

test("an export fails and gives the reason if it can't write to the folder", async () => {
  const folder = await newFolder();
  await writeFile(folder, "a file");
  await expect(write(folder)).rejects.toThrow(/can't be written to .*site \(ENOTDIR\): choose a writable folder/);
  await expect(write(path.join(folder, "below"))).rejects.toThrow("can't be written");
});

test("an earlier export is kept if the new one can't replace it", async () => {
  const folder = await newFolder();
  await write(folder);
  await writeFile(path.join(folder, "earlier.html"), "old");
  const { rename } = files;
  let failed = false;
  const spy = vi.spyOn(files, "rename").mockImplementation(async (from, to) => {
    if (!failed && String(to) === folder) {
      failed = true;
      throw Object.assign(new Error("no space"), { code: "ENOSPC" });
    }
    await rename(from, to);
  });
  onTestFinished(() => {
    spy.mockRestore();
    syncBuiltinESMExports();
  });
  syncBuiltinESMExports();
  await expect(write(folder)).rejects.toThrow("(ENOSPC)");
  expect([failed, await readdir(path.dirname(folder))]).toEqual([true, ["site"]]);
  expect(await readdir(folder)).toContain("earlier.html");
});
