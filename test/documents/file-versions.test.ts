import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { readFileVersions, type FileVersion } from "../../src/documents/file-versions.ts";
import { git } from "../support/git.ts";
import { branchOf, commit, localBlobs, makeFolder, makeRepository } from "./repository.ts";

/** Reads the versions from a repository that has all of its objects. */
async function readVersions(root: string): Promise<FileVersion[]> {
  const branch = await branchOf(root);
  const found = await readFileVersions(branch, localBlobs(branch), isReport);
  expect(found?.unseen).toBe(0);
  return found?.versions ?? [];
}

const isReport = (file: string): boolean => file.startsWith("docs/");

describe("readFileVersions", () => {
  test("returns each commit that changed a report, oldest first, with the new contents", async () => {
    const root = await makeRepository();
    const first = await commit(root, "2026-01-05T12:00:00Z", { "docs/a.md": "one", "other.md": "x" });
    await commit(root, "2026-01-06T12:00:00Z", { "other.md": "y" });
    const second = await commit(root, "2026-01-07T12:00:00Z", { "docs/a.md": "two", "docs/ü b.md": "bee" });
    git(root, ["rm", "--quiet", "docs/a.md"]);
    const third = await commit(root, "2026-01-08T12:00:00Z", {});
    const versions = await readVersions(root);
    expect(versions.every(({ instant, promised }) => promised === instant)).toBe(true);
    expect(
      versions.map(({ commit: id, instant, changes }) => ({
        commit: id,
        instant: new Date(instant).toISOString(),
        changes,
      })),
    ).toEqual([
      { commit: first, instant: "2026-01-05T12:00:00.000Z", changes: new Map([["docs/a.md", "one"]]) },
      {
        commit: second,
        instant: "2026-01-07T12:00:00.000Z",
        changes: new Map([
          ["docs/a.md", "two"],
          ["docs/ü b.md", "bee"],
        ]),
      },
      { commit: third, instant: "2026-01-08T12:00:00.000Z", changes: new Map([["docs/a.md", null]]) },
    ]);
  });

  test("returns a rename as a deletion and a new file", async () => {
    const root = await makeRepository();
    await commit(root, "2026-01-05T12:00:00Z", { "docs/a.md": "one\n".repeat(9) });
    git(root, ["mv", "docs/a.md", "docs/b.md"]);
    await commit(root, "2026-01-06T12:00:00Z", {});
    const versions = await readVersions(root);
    expect(versions[1]?.changes).toEqual(
      new Map([
        ["docs/a.md", null],
        ["docs/b.md", "one\n".repeat(9)],
      ]),
    );
  });

  test("returns a merged branch as the single commit that published it", async () => {
    const root = await makeRepository();
    await commit(root, "2026-01-05T12:00:00Z", { "docs/a.md": "one" });
    git(root, ["switch", "--quiet", "--create", "side"]);
    await commit(root, "2026-01-06T12:00:00Z", { "docs/b.md": "draft" });
    await commit(root, "2026-01-07T12:00:00Z", { "docs/b.md": "bee" });
    git(root, ["switch", "--quiet", "main"]);
    git(root, ["merge", "--quiet", "--no-ff", "--no-edit", "side"], "2026-01-08T12:00:00Z");
    const versions = await readVersions(root);
    expect(versions.map(({ changes }) => [...changes])).toEqual([[["docs/a.md", "one"]], [["docs/b.md", "bee"]]]);
  });

  test("returns the text of both reports if they share a blob", async () => {
    const root = await makeRepository();
    await commit(root, "2026-01-05T12:00:00Z", { "docs/a.md": "same", "docs/b.md": "same" });
    const versions = await readVersions(root);
    expect([...(versions[0]?.changes.values() ?? [])]).toEqual(["same", "same"]);
  });

  test("returns null in a shallow checkout", async () => {
    const root = await makeRepository();
    await commit(root, "2026-01-05T12:00:00Z", { "docs/a.md": "one" });
    await commit(root, "2026-01-06T12:00:00Z", { "docs/a.md": "two" });
    const clone = path.join(await makeFolder(), "clone");
    git(root, ["clone", "--quiet", "--depth=1", pathToFileURL(root).href, clone]);
    const branch = await branchOf(clone);
    expect(await readFileVersions(branch, localBlobs(branch), isReport)).toBeNull();
  });

  test("counts the commits whose contents are missing in a clone without blobs", async () => {
    const root = await makeRepository();
    await commit(root, "2026-01-05T12:00:00Z", { "docs/a.md": "one" });
    await commit(root, "2026-01-06T12:00:00Z", { "docs/a.md": "two" });
    git(root, ["config", "uploadpack.allowFilter", "true"]);
    const clone = path.join(await makeFolder(), "clone");
    git(root, ["clone", "--quiet", "--no-checkout", "--filter=blob:none", pathToFileURL(root).href, clone]);
    const branch = await branchOf(clone);
    expect((await readFileVersions(branch, localBlobs(branch), isReport))?.unseen).toBe(2);
  });

  test("ignores a version that is too large", async () => {
    const root = await makeRepository();
    await commit(root, "2026-01-05T12:00:00Z", { "docs/a.md": "one" });
    await commit(root, "2026-01-06T12:00:00Z", { "docs/a.md": "x".repeat(300_000) });
    expect((await readVersions(root)).map(({ changes }) => [...changes])).toEqual([[["docs/a.md", "one"]], []]);
  });
});
