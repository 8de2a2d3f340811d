import { expect, test } from "vitest";
import { readTreePage } from "../../../src/github/read/tree.ts";
import { stubRepo } from "../../support/fake-clients.ts";

const COMMIT = "5f0c1d2e3a4b5c6d7e8f90a1b2c3d4e5f6a7b8c9";
const ENTRIES = [
  { path: "docs", mode: "040000", sha: "t1" },
  { path: "docs/a.md", mode: "100644", sha: "b1", size: 7 },
];

test("readTreePage lists all entries below a tree, or only its direct entries", async () => {
  const { repo } = stubRepo({
    [`GET /repos/acme/status/git/trees/${COMMIT}?recursive=1`]: { body: { tree: ENTRIES, truncated: true } },
    [`GET /repos/acme/status/git/trees/${COMMIT}`]: { body: { tree: ENTRIES.slice(0, 1) } },
  });
  expect(await readTreePage(repo, COMMIT, { recursive: true })).toEqual({ entries: ENTRIES, truncated: true });
  expect(await readTreePage(repo, COMMIT, { recursive: false })).toEqual({
    entries: ENTRIES.slice(0, 1),
    truncated: false,
  });
});

test("readTreePage fails if GitHub's response has no tree", async () => {
  const { repo } = stubRepo({ [`GET /repos/acme/status/git/trees/${COMMIT}`]: { body: {} } });
  await expect(readTreePage(repo, COMMIT, { recursive: false })).rejects.toThrow(
    "Could not read the files of 5f0c1d2e3a4b",
  );
});
