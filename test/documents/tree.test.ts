import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { Failure } from "../../src/core/model/failure.ts";
import { openTree } from "../../src/documents/tree.ts";
import { git } from "../support/git.ts";
import { commit, makeFolder, makeRepository } from "./repository.ts";

const FILES = { "docs/a.md": "Grüße\n", "docs/a\tb.md": "tab", "README.md": "" };

test("openTree lists and reads the files of an earlier commit, not the checkout's files", async () => {
  const root = await makeRepository();
  const id = await commit(root, "2026-01-05T12:00:00Z", FILES);
  await commit(root, "2026-01-06T12:00:00Z", { "docs/a.md": "changed", "new.md": "new" });
  const tree = await openTree({ root, commit: id, github: null });
  const { files } = await tree.list([""]);
  expect([...files.keys()].toSorted()).toEqual(Object.keys(FILES).toSorted());
  expect(new Map((await tree.readFiles(Object.keys(FILES))).texts)).toEqual(new Map(Object.entries(FILES)));
  expect(files.get("docs/a.md")?.id).toBe(git(root, ["rev-parse", `${id}:docs/a.md`]).trim());
});

test("openTree lists the whole tree even if the workspace is a subfolder", async () => {
  const root = await makeRepository();
  const id = await commit(root, "2026-01-05T12:00:00Z", { "site/docs/a.md": "one", "other.md": "two" });
  const tree = await openTree({ root: path.join(root, "site"), commit: id, github: null });
  expect([...(await tree.list([""])).files.keys()]).toEqual(["other.md", "site/docs/a.md"]);
  expect((await tree.readFiles(["site/docs/a.md"])).texts.get("site/docs/a.md")).toBe("one");
});

test("openTree fails and shows the fix if the commit is not in the workspace and there is no token", async () => {
  const commitId = "b".repeat(40);
  for (const root of [await makeRepository(), await makeFolder()]) {
    const opening = openTree({ root, commit: commitId, github: null });
    await expect(opening).rejects.toThrow(Failure);
    await expect(opening).rejects.toThrow("The workspace doesn't have commit bbbbbbbbbbbb: add a checkout step");
  }
});

test("openTree reads a commit with a malformed time zone, such as old tools wrote", async () => {
  const root = await makeRepository();
  const id = await commit(root, "2026-01-05T12:00:00Z", FILES);
  const text = git(root, ["cat-file", "commit", id]).replaceAll(/ [+-]\d{4}$/gm, " +051800");
  const file = path.join(await makeFolder(), "commit");
  writeFileSync(file, text);
  const odd = git(root, ["hash-object", "-t", "commit", "-w", "--literally", file]).trim();
  const tree = await openTree({ root, commit: odd, github: null });
  expect(tree.committedAt).toBe("2026-01-05T12:00:00Z");
  expect((await tree.readFiles(["docs/a.md"])).texts.get("docs/a.md")).toBe("Grüße\n");
});
