import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { findCommits } from "../../src/documents/commits.ts";
import { git } from "../support/git.ts";
import { commit, makeFolder, makeRepository } from "./repository.ts";

const UNKNOWN = "0".repeat(40);

test("tells which commits are in the history", async () => {
  const root = await makeRepository();
  const first = await commit(root, "2026-01-05T12:00:00Z", { "a.md": "one" });
  await commit(root, "2026-01-06T12:00:00Z", { "a.md": "two" });
  const found = new Map([
    [first, true],
    [UNKNOWN, false],
  ]);
  expect(await findCommits(root, [first, UNKNOWN])).toEqual(found);
});

test("doesn't tell that a commit is missing without the full history", async () => {
  const [origin, root] = [await makeRepository(), await makeFolder()];
  const first = await commit(origin, "2026-01-05T12:00:00Z", { "a.md": "one" });
  const second = await commit(origin, "2026-01-06T12:00:00Z", { "a.md": "two" });
  git(root, ["clone", "--quiet", "--depth=1", pathToFileURL(origin).href, "."]);
  expect(await findCommits(root, [first, second])).toEqual(new Map([[second, true]]));
  expect(await findCommits(await makeFolder(), [first])).toEqual(new Map());
});
