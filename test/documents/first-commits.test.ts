import { writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { dayOf } from "../../src/core/model/date.ts";
import { readFirstCommits } from "../../src/documents/first-commits.ts";
import { git } from "../support/git.ts";
import { commit, makeFolder, makeRepository } from "./repository.ts";

function utc(instant: string): string {
  return dayOf(instant, "UTC");
}

test("readFirstCommits dates each file by its first commit, not by later commits", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T12:00:00Z", { "docs/a.md": "one" });
  await commit(root, "2026-02-05T12:00:00Z", { "docs/a.md": "two", "docs/b.md": "bee" });
  await commit(root, "2026-03-05T12:00:00Z", { "docs/b.md": "bees" });
  expect(await readFirstCommits(root, utc)).toEqual(
    new Map([
      ["docs/a.md", "2026-01-05"],
      ["docs/b.md", "2026-02-05"],
    ]),
  );
});

test("readFirstCommits returns the date in the given time zone", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T23:30:00Z", { "a.md": "one" });
  expect((await readFirstCommits(root, utc))?.get("a.md")).toBe("2026-01-05");
  const berlin = await readFirstCommits(root, (instant) => dayOf(instant, "Europe/Berlin"));
  expect(berlin?.get("a.md")).toBe("2026-01-06");
});

test("readFirstCommits reads names with spaces, umlauts and dates unchanged", async () => {
  const root = await makeRepository();
  const names = ["docs/Störung am Mórgen.md", "docs/2026-09-09T10:00:00Z", "docs/障害.md", "2026-09-09.md"];
  await commit(root, "2026-01-05T12:00:00Z", Object.fromEntries(names.map((name) => [name, name])));
  const found = await readFirstCommits(root, utc);
  expect(found).toEqual(new Map(names.map((name) => [name, "2026-01-05"])));
});

test("readFirstCommits reads only the given subfolder and returns paths relative to it", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T12:00:00Z", { "site/docs/a.md": "one", "other/b.md": "bee" });
  expect(await readFirstCommits(path.join(root, "site"), utc)).toEqual(new Map([["docs/a.md", "2026-01-05"]]));
});

test("readFirstCommits dates a file from a merged branch by its own commit", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T12:00:00Z", { "a.md": "one" });
  git(root, ["switch", "--quiet", "--create", "side"]);
  await commit(root, "2026-01-10T12:00:00Z", { "b.md": "bee" });
  git(root, ["switch", "--quiet", "main"]);
  await commit(root, "2026-01-20T12:00:00Z", { "a.md": "two" });
  git(root, ["merge", "--quiet", "--no-edit", "side"], "2026-01-25T12:00:00Z");
  expect((await readFirstCommits(root, utc))?.get("b.md")).toBe("2026-01-10");
});

test("readFirstCommits dates a file that was deleted and restored by its first commit", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T12:00:00Z", { "a.md": "one" });
  git(root, ["rm", "--quiet", "a.md"]);
  await commit(root, "2026-01-10T12:00:00Z", { "b.md": "bee" });
  await commit(root, "2026-01-15T12:00:00Z", { "a.md": "again" });
  expect((await readFirstCommits(root, utc))?.get("a.md")).toBe("2026-01-05");
});

test("readFirstCommits returns no date for an uncommitted file", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T12:00:00Z", { "a.md": "one" });
  await writeFile(path.join(root, "new.md"), "");
  expect((await readFirstCommits(root, utc))?.has("new.md")).toBe(false);
});

test("readFirstCommits returns null in a shallow checkout until the checkout is deepened", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T12:00:00Z", { "a.md": "one" });
  await commit(root, "2026-02-05T12:00:00Z", { "b.md": "bee" });
  const clone = path.join(await makeFolder(), "clone");
  git(root, ["clone", "--quiet", "--depth=1", pathToFileURL(root).href, clone]);
  expect(await readFirstCommits(clone, utc)).toBeNull();
  git(clone, ["fetch", "--quiet", "--unshallow"]);
  expect(await readFirstCommits(clone, utc)).toEqual(await readFirstCommits(root, utc));
});

test("readFirstCommits returns null outside a repository", async () => {
  expect(await readFirstCommits(await makeFolder(), utc)).toBeNull();
});

test("readFirstCommits returns null in a repository without commits", async () => {
  expect(await readFirstCommits(await makeRepository(), utc)).toBeNull();
});

test("readFirstCommits returns null for a folder that does not exist", async () => {
  const root = await makeFolder();
  expect(await readFirstCommits(path.join(root, "missing"), utc)).toBeNull();
});

test("readFirstCommits keeps a renamed file's original date", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T12:00:00Z", {
    "docs/a.md": "a text that stays the same\n".repeat(5),
    "docs/keep.md": "another\n",
  });
  git(root, ["mv", "docs/a.md", "docs/é new.md"]);
  git(root, ["commit", "--quiet", "--message=rename"], "2026-03-05T12:00:00Z");
  git(root, ["mv", "docs/é new.md", "docs/newest.md"]);
  git(root, ["commit", "--quiet", "--message=rename again"], "2026-04-05T12:00:00Z");
  expect((await readFirstCommits(root, utc))?.get("docs/newest.md")).toBe("2026-01-05");
});

test("readFirstCommits reads names with quotes, tabs and backslashes unchanged", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T12:00:00Z", { 'a"b.md': "x", "a\tb.md": "y", "a\\b.md": "z" });
  expect([...(await readFirstCommits(root, utc))!.keys()].toSorted()).toEqual(["a\tb.md", 'a"b.md', "a\\b.md"]);
});
