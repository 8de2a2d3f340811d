import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { countUnseen } from "../../src/documents/unseen.ts";
import { startFake } from "../support/fake-clients.ts";
import { git } from "../support/git.ts";
import { commit, makeFolder, makeRepository } from "./repository.ts";

test("countUnseen counts the commits that a shallow clone doesn't have", async () => {
  const root = await makeRepository();
  let head = "";
  for (let day = 1; day <= 5; day += 1) head = await commit(root, `2026-01-0${day}T12:00:00Z`, { "a.md": String(day) });
  const clone = path.join(await makeFolder(), "clone");
  git(root, ["clone", "--quiet", "--depth=2", pathToFileURL(root).href, clone]);
  const { repo, github } = startFake({ repository: { head, git: root } });
  expect(await countUnseen(clone, head, repo)).toBe(3);
  expect(await countUnseen(await makeFolder(), null, repo)).toBe(5);
  github.before = () => ({ kind: "answer", status: 500, applied: false });
  expect(await countUnseen(clone, head, repo)).toBeNull();
});
