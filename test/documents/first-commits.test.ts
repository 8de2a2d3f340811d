import { writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { dayOf } from "../../src/core/model/date.ts";
import { readFirstCommits } from "../../src/documents/first-commits.ts";
import { git } from "../support/git.ts";
import { branchOf, commit, makeFolder, makeRepository } from "./repository.ts";

function utc(instant: string): string {
  return dayOf(instant, "UTC");
}

test("readFirstCommits dates each file by its first commit, not by later commits", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T12:00:00Z", { "docs/a.md": "one" });
  await commit(root, "2026-02-05T12:00:00Z", { "docs/a.md": "two", "docs/b.md": "bee" });
  await commit(root, "2026-03-05T12:00:00Z", { "docs/b.md": "bees" });
  expect(await readFirstCommits(await branchOf(root), utc)).toEqual(
    new Map([
      ["docs/a.md", "2026-01-05"],
      ["docs/b.md", "2026-02-05"],
    ]),
  );
});

test("readFirstCommits returns the date in the given time zone", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T23:30:00Z", { "a.md": "one" });
  expect((await readFirstCommits(await branchOf(root), utc))?.get("a.md")).toBe("2026-01-05");
  const berlin = await readFirstCommits(await branchOf(root), (instant) => dayOf(instant, "Europe/Berlin"));
  expect(berlin?.get("a.md")).toBe("2026-01-06");
});

test("readFirstCommits reads names with spaces, umlauts and dates unchanged", async () => {
  const root = await makeRepository();
  const names = ["docs/Störung am Mórgen.md", "docs/2026-09-09T10:00:00Z", "docs/障害.md", "2026-09-09.md"];
  await commit(root, "2026-01-05T12:00:00Z", Object.fromEntries(names.map((name) => [name, name])));
  const found = await readFirstCommits(await branchOf(root), utc);
  expect(found).toEqual(new Map(names.map((name) => [name, "2026-01-05"])));
});

test("readFirstCommits reads only the given subfolder and returns paths relative to it", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T12:00:00Z", { "site/docs/a.md": "one", "other/b.md": "bee" });
  expect(await readFirstCommits(await branchOf(path.join(root, "site")), utc)).toEqual(
    new Map([["docs/a.md", "2026-01-05"]]),
  );
});

test("readFirstCommits dates a file from a merged branch by the merge that published it", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T12:00:00Z", { "a.md": "one" });
  git(root, ["switch", "--quiet", "--create", "side"]);
  await commit(root, "2026-01-10T12:00:00Z", { "b.md": "bee" });
  git(root, ["switch", "--quiet", "main"]);
  await commit(root, "2026-01-20T12:00:00Z", { "a.md": "two" });
  git(root, ["merge", "--quiet", "--no-edit", "side"], "2026-01-25T12:00:00Z");
  expect((await readFirstCommits(await branchOf(root), utc))?.get("b.md")).toBe("2026-01-25");
});

test("readFirstCommits uses the first commit of a file that was deleted and restored", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T12:00:00Z", { "a.md": "one" });
  git(root, ["rm", "--quiet", "a.md"]);
  await commit(root, "2026-01-10T12:00:00Z", { "b.md": "bee" });
  await commit(root, "2026-01-15T12:00:00Z", { "a.md": "again" });
  expect((await readFirstCommits(await branchOf(root), utc))?.get("a.md")).toBe("2026-01-05");
});

test("readFirstCommits returns no date for an uncommitted file", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T12:00:00Z", { "a.md": "one" });
  await writeFile(path.join(root, "new.md"), "");
  expect((await readFirstCommits(await branchOf(root), utc))?.has("new.md")).toBe(false);
});

test("readFirstCommits returns null in a shallow checkout until the checkout is deepened", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T12:00:00Z", { "a.md": "one" });
  await commit(root, "2026-02-05T12:00:00Z", { "b.md": "bee" });
  const clone = path.join(await makeFolder(), "clone");
  git(root, ["clone", "--quiet", "--depth=1", pathToFileURL(root).href, clone]);
  expect(await readFirstCommits(await branchOf(clone), utc)).toBeNull();
  git(clone, ["fetch", "--quiet", "--unshallow"]);
  expect(await readFirstCommits(await branchOf(clone), utc)).toEqual(await readFirstCommits(await branchOf(root), utc));
});

test("readFirstCommits dates a renamed file by the first commit under its earlier name", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T12:00:00Z", {
    "docs/a.md": "a text that stays the same\n".repeat(5),
    "docs/keep.md": "another\n",
  });
  git(root, ["mv", "docs/a.md", "docs/é new.md"]);
  git(root, ["commit", "--quiet", "--message=rename"], "2026-03-05T12:00:00Z");
  git(root, ["mv", "docs/é new.md", "docs/newest.md"]);
  git(root, ["commit", "--quiet", "--message=rename again"], "2026-04-05T12:00:00Z");
  expect((await readFirstCommits(await branchOf(root), utc))?.get("docs/newest.md")).toBe("2026-01-05");
});

test("readFirstCommits reads names with quotes, tabs and backslashes unchanged", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-05T12:00:00Z", { 'a"b.md': "x", "a\tb.md": "y", "a\\b.md": "z" });
  expect([...(await readFirstCommits(await branchOf(root), utc))!.keys()].toSorted()).toEqual([
    "a\tb.md",
    'a"b.md',
    "a\\b.md",
  ]);
});

test("readFirstCommits follows five renames without changes, but neither a sixth nor one with changes", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-01T12:00:00Z", { "0.md": "the same text\n", "edited-0.md": "another text\n".repeat(9) });
  for (let number = 1; number <= 6; number += 1) {
    git(root, ["mv", `${number - 1}.md`, `${number}.md`]);
    await commit(root, `2026-01-0${number + 1}T12:00:00Z`, {});
  }
  git(root, ["mv", "edited-0.md", "edited-1.md"]);
  await commit(root, "2026-01-09T12:00:00Z", { "edited-1.md": `${"another text\n".repeat(9)}more\n` });
  const found = await readFirstCommits(await branchOf(root), utc);
  expect([found?.get("5.md"), found?.get("6.md"), found?.get("edited-1.md")]).toEqual([
    "2026-01-01",
    "2026-01-02",
    "2026-01-09",
  ]);
});

test("readFirstCommits prefers the deleted file with the same name if several have the same content", async () => {
  const root = await makeRepository();
  await commit(root, "2026-01-01T12:00:00Z", { "a/x.md": "same\n" });
  await commit(root, "2026-01-02T12:00:00Z", { "a/y.md": "same\n" });
  git(root, ["mv", "a", "b"]);
  await commit(root, "2026-01-03T12:00:00Z", {});
  const found = await readFirstCommits(await branchOf(root), utc);
  expect([found?.get("b/x.md"), found?.get("b/y.md")]).toEqual(["2026-01-01", "2026-01-02"]);
});
