import { expect, test } from "vitest";
import type { Repository } from "../../../src/github/read/repository.ts";
import { sourceBranch } from "../../../src/github/read/source-branch.ts";

const REPO = { owner: "acme", repo: "status" };
const REPOSITORY: Repository = {
  id: 1,
  name: "acme/status",
  url: "https://github.com/acme/status",
  private: false,
  archived: false,
  defaultBranch: "trunk",
  issues: true,
};

test.each([
  [
    "the default branch if the reports are in the same repository",
    "Acme/Status",
    { ...REPO, branch: "trunk", always: true },
  ],
  ["null if the reports are in another repository", "acme/site", null],
])("sourceBranch returns %s", (_, source, branch) => {
  expect(sourceBranch(REPOSITORY, REPO, { source, askHead: true })).toEqual(branch);
});

test("sourceBranch returns null for a reader without reports", () => {
  expect(sourceBranch(REPOSITORY, REPO, {})).toBeNull();
});
