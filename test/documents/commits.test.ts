import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { findCommits } from "../../src/documents/commits.ts";
import { git } from "../support/git.ts";
import { startFake } from "../support/fake-clients.ts";
import { commit, comparisonOf, makeFolder, makeRepository } from "./repository.ts";

const UNKNOWN = "0".repeat(40);

test("findCommits tells which commits are in the history", async () => {
  const root = await makeRepository();
  const first = await commit(root, "2026-01-05T12:00:00Z", { "a.md": "one" });
  await commit(root, "2026-01-06T12:00:00Z", { "a.md": "two" });
  const found = new Map([
    [first, true],
    [UNKNOWN, false],
  ]);
  expect(await findCommits(await comparisonOf(root), [first, UNKNOWN])).toEqual(found);
});

test("findCommits asks GitHub if the history is incomplete, and returns nothing without a token", async () => {
  const [origin, root] = [await makeRepository(), await makeFolder()];
  const first = await commit(origin, "2026-01-05T12:00:00Z", { "a.md": "one" });
  const second = await commit(origin, "2026-01-06T12:00:00Z", { "a.md": "two" });
  git(root, ["clone", "--quiet", "--depth=1", pathToFileURL(origin).href, "."]);
  const fake = startFake({ repository: { head: second, git: origin } });
  const shallow = { ...(await comparisonOf(root)), github: fake.repo };
  expect(await findCommits({ ...shallow, github: null }, [first, second])).toEqual(new Map());
  expect(await findCommits(shallow, [first, second, UNKNOWN])).toEqual(
    new Map([
      [first, true],
      [second, true],
      [UNKNOWN, false],
    ]),
  );
});
