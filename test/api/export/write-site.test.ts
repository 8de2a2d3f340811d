import files, { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
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
  await rm(path.join(folder, "index.html"));
  expect(await write(folder)).toBe(count);
  expect(await readdir(folder)).toContain("index.html");
  expect(await readdir(path.dirname(folder))).toEqual(["site"]);
});

test("an export refuses to replace a folder that contains other files", async () => {
  const folder = await newFolder();
  await mkdir(folder);
  await writeFile(path.join(folder, "index.html"), "ours");
  await expect(write(folder)).rejects.toThrow(
    /index\.html would be deleted, but \.follow-through\.sha256 doesn't list it/,
  );
  expect(await readFile(path.join(folder, "index.html"), "utf8")).toBe("ours");
});

test.for<[what: string, file: string, change: (file: string) => Promise<unknown>]>([
  ["a file was added", "CNAME", (file) => writeFile(file, "status.example.com")],
  ["a file was added to a folder of the export", "r/notes.txt", (file) => writeFile(file, "mine")],
  ["a file was changed", "index.html", (file) => writeFile(file, "mine")],
  ["a file was replaced with a link", "index.html", async (file) => (await rm(file), symlink("404.html", file))],
  ["a repository was created", ".git/HEAD", async (file) => (await mkdir(path.dirname(file)), writeFile(file, "ref"))],
  ["the list of its files was lost", ".nojekyll", (file) => rm(path.join(file, "../.follow-through.sha256"))],
])("an export refuses to replace an earlier export in which %s", async ([, file, change]) => {
  const folder = await newFolder();
  await write(folder);
  await change(path.join(folder, file));
  const before = await readdir(folder, { recursive: true });
  await expect(write(folder)).rejects.toThrow(`${file} would be deleted`);
  expect(await readdir(folder, { recursive: true })).toEqual(before);
});

test.for([["notes"], [""], [`${"0".repeat(64)}  backup.tar\n`], ["\n"]])(
  "an export refuses to replace a folder that contains only a foreign file with its list's name: %j",
  async ([text = ""]) => {
    const folder = await newFolder();
    await mkdir(folder);
    const file = path.join(folder, ".follow-through.sha256");
    await writeFile(file, text);
    await expect(write(folder)).rejects.toThrow("sha256 would be deleted");
    expect(await readFile(file, "utf8")).toBe(text);
  },
);

test("an export replaces an earlier export of which a report has been removed", async () => {
  const folder = await newFolder();
  await writeSite(
    { folder, inside: null },
    someFacts([aSnapshot({ commitments: [] })]),
    { instant: INSTANT, today: null },
    aSite(),
  );
  const empty = await readdir(folder, { recursive: true });
  await write(folder);
  await writeSite(
    { folder, inside: null },
    someFacts([aSnapshot({ commitments: [] })]),
    { instant: INSTANT, today: null },
    aSite(),
  );
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(empty.toSorted());
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
  const earlier = await readFile(path.join(folder, "index.html"), "utf8");
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
  const later = { instant: "2027-06-01T00:00:00Z", today: null };
  const written = writeSite({ folder, inside: null }, someFacts([aSnapshot()]), later, aSite());
  await expect(written).rejects.toThrow("(ENOSPC)");
  expect([failed, await readdir(path.dirname(folder))]).toEqual([true, ["site"]]);
  expect(await readFile(path.join(folder, "index.html"), "utf8")).toBe(earlier);
});
