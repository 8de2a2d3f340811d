import { chmod, copyFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readFileVersions } from "../../src/documents/file-versions.ts";
import { readFirstDates } from "../../src/documents/first-commits.ts";
import { openTree } from "../../src/documents/tree.ts";
import { startFake } from "../support/fake-clients.ts";
import { git } from "../support/git.ts";
import { branchOf, commit, localBlobs, makeRepository } from "./repository.ts";

const TRUE = { "docs/deep/a.md": "Rotate the keys by 2026-02-01." };
const FORGED = { "docs/deep/a.md": "Rotate the keys by 2099-02-01." };

interface Forgery {
  root: string;
  first: string;
  head: string;
  /** Replaces the object that `name` names in the first commit with the one that it names in the forged commit. */
  forge: (name: string) => Promise<string>;
}

/** Creates a repository with two commits of genuine reports, and the objects of a forged commit. */
async function makeForgery(): Promise<Forgery> {
  const root = await makeRepository();
  const first = await commit(root, "2026-01-05T12:00:00Z", TRUE);
  const head = await commit(root, "2026-01-06T12:00:00Z", { "other.md": "x", "docs/b.md": "y" });
  git(root, ["checkout", "--quiet", "-b", "forged", first]);
  const forged = await commit(root, "2026-01-07T12:00:00Z", FORGED);
  git(root, ["checkout", "--quiet", "main"]);
  const fileOf = (id: string): string => path.join(root, ".git/objects", id.slice(0, 2), id.slice(2));
  return {
    root,
    first,
    head,
    async forge(name) {
      const [of, by] = [first, forged].map((id) => git(root, ["rev-parse", `${id}${name}`]).trim());
      await chmod(fileOf(of!), 0o600);
      await copyFile(fileOf(by!), fileOf(of!));
      return of!;
    },
  };
}

function corrupt(type: string, id: string): string {
  return `The ${type} ${id} in the workspace's git repository is corrupt: its content doesn't match its id. Run \`git fsck\`, and check the repository out again.`;
}

describe("a corrupt object", () => {
  test.each([
    ["commit", ""],
    ["tree", "^{tree}"],
    ["tree", ":docs"],
    ["tree", ":docs/deep"],
  ])(
    "that is read as a %s (commit%s) stops the run with a message that names the object and the fix",
    async (type, name) => {
      const { root, first, forge } = await makeForgery();
      const id = await forge(name);
      const { repo } = startFake();
      await expect(openTree({ root, commit: first, github: null })).rejects.toThrow(corrupt(type, id));
      await expect(openTree({ root, commit: first, github: repo })).rejects.toThrow(corrupt(type, id));
    },
  );

  test("that is an earlier commit can't change the date on which a file was first committed", async () => {
    const { root, forge } = await makeForgery();
    const id = await forge("");
    await expect(readFirstDates(await branchOf(root))).rejects.toThrow(corrupt("commit", id));
  });

  test.each([
    ["commit", ""],
    ["tree", ":docs/deep"],
  ])("that is a %s of an earlier commit can't change the history", async (type, name) => {
    const { root, forge } = await makeForgery();
    const id = await forge(name);
    const branch = await branchOf(root);
    await expect(readFileVersions(branch, localBlobs(branch), () => true)).rejects.toThrow(corrupt(type, id));
  });

  test("that isn't part of a commit has no effect on the commit", async () => {
    const { root, head, forge } = await makeForgery();
    await forge(":docs");
    const tree = await openTree({ root, commit: head, github: null });
    expect((await tree.readFiles(["docs/deep/a.md"])).texts.get("docs/deep/a.md")).toBe(TRUE["docs/deep/a.md"]);
  });
});
