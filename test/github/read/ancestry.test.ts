import { expect, test } from "vitest";
import { readMergeBase, readParents } from "../../../src/github/read/ancestry.ts";
import { stubRepo } from "../../support/fake-clients.ts";

const [BASE, HEAD] = ["a".repeat(40), "b".repeat(40)];

test("readParents lists a commit's parents, first parent first", async () => {
  const { repo } = stubRepo({
    [`GET /repos/acme/status/git/commits/${HEAD}`]: { body: { parents: [{ sha: BASE }, { sha: "c" }] } },
  });
  expect(await readParents(repo, HEAD)).toEqual([BASE, "c"]);
});

test("readMergeBase reads the newest commit that two commits, or a branch and a commit, have in common", async () => {
  const { repo } = stubRepo({
    [`GET /repos/acme/status/compare/${BASE}...${HEAD}?per_page=1`]: { body: { merge_base_commit: { sha: "c" } } },
    [`GET /repos/acme/status/compare/release%2F1...${HEAD}?per_page=1`]: { body: { merge_base_commit: { sha: "d" } } },
  });
  expect(await readMergeBase(repo, BASE, HEAD)).toBe("c");
  expect(await readMergeBase(repo, "release/1", HEAD)).toBe("d");
});

test("readMergeBase returns null if GitHub doesn't know the commits", async () => {
  const { repo } = stubRepo({ [`GET /repos/acme/status/compare/${BASE}...${HEAD}?per_page=1`]: { status: 404 } });
  expect(await readMergeBase(repo, BASE, HEAD)).toBeNull();
});

test.for<[what: string, answer: { status?: number; body?: object }]>([
  ["returns an error", { status: 500 }],
  ["returns an unexpected response", { body: {} }],
])("readParents and readMergeBase fail if GitHub %s", async ([, answer]) => {
  const { repo } = stubRepo({
    [`GET /repos/acme/status/git/commits/${HEAD}`]: answer,
    [`GET /repos/acme/status/compare/${BASE}...${HEAD}?per_page=1`]: answer,
  });
  await expect(readParents(repo, HEAD)).rejects.toThrow("Could not read the parents of bbbbbbbbbbbb");
  await expect(readMergeBase(repo, BASE, HEAD)).rejects.toThrow("Could not find out where bbbbbbbbbbbb branched off");
});
