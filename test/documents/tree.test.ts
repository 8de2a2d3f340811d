import path from "node:path";
import { expect, test } from "vitest";
import { Failure } from "../../src/core/model/failure.ts";
import { readTree } from "../../src/documents/tree.ts";
import { git } from "../support/git.ts";
import { commit, makeFolder, makeRepository } from "./repository.ts";

const FILES = { "docs/a.md": "Grüße\n", "docs/a\tb.md": "tab", "README.md": "" };

test("readTree lists and reads the files of an earlier commit, not the checkout's files", async () => {
  const root = await makeRepository();
  const id = await commit(root, "2026-01-05T12:00:00Z", FILES);
  await commit(root, "2026-01-06T12:00:00Z", { "docs/a.md": "changed", "new.md": "new" });
  const tree = await readTree(root, id, null);
  expect([...tree.blobs.keys()].toSorted()).toEqual(Object.keys(FILES).toSorted());
  for (const [file, text] of Object.entries(FILES)) expect(await tree.read(file)).toBe(text);
  expect(tree.blobs.get("docs/a.md")).toBe(git(root, ["rev-parse", `${id}:docs/a.md`]).trim());
});

test("readTree lists the whole tree, wherever in the repository it is called", async () => {
  const root = await makeRepository();
  const id = await commit(root, "2026-01-05T12:00:00Z", { "site/docs/a.md": "one", "other.md": "two" });
  const tree = await readTree(path.join(root, "site"), id, null);
  expect([...tree.blobs.keys()]).toEqual(["other.md", "site/docs/a.md"]);
  expect(await tree.read("site/docs/a.md")).toBe("one");
});

test("readTree fails and shows the fix if the commit is not in the checkout and there is no token", async () => {
  const commitId = "b".repeat(40);
  for (const root of [await makeRepository(), await makeFolder()]) {
    const reading = readTree(root, commitId, null);
    await expect(reading).rejects.toThrow(Failure);
    await expect(reading).rejects.toThrow("The checkout doesn't have commit bbbbbbbbbbbb");
    await expect(reading).rejects.toThrow("set `fetch-depth: 0`");
  }
});
