import { expect, test } from "vitest";
import { parseHistory, readCommits } from "../../src/documents/commit-history.ts";
import { UnexpectedOutput } from "../../src/documents/git-output.ts";
import { git } from "../support/git.ts";
import { branchOf, commit, makeRepository } from "./repository.ts";

const A = "a".repeat(40);
const B = "b".repeat(40);

test("a branch's history contains merged commits, each after its parents", async () => {
  const root = await makeRepository();
  const first = await commit(root, "2026-01-05T12:00:00Z", { "a.md": "one" });
  git(root, ["switch", "--quiet", "--create", "side"]);
  const side = await commit(root, "2026-01-06T12:00:00Z", { "b.md": "two" });
  git(root, ["switch", "--quiet", "main"]);
  git(root, ["merge", "--quiet", "--no-ff", "--no-edit", "side"], "2026-01-08T12:00:00Z");
  const merge = git(root, ["rev-parse", "HEAD"]).trim();
  expect(await readCommits(await branchOf(root))).toEqual([
    { id: first, instant: "2026-01-05T12:00:00Z", parents: [] },
    { id: side, instant: "2026-01-06T12:00:00Z", parents: [first] },
    { id: merge, instant: "2026-01-08T12:00:00Z", parents: [first, side] },
  ]);
});

test.for<[what: string, output: string]>([
  ["no date", `${A}\n`],
  ["a date that isn't a number", `${A} now\n`],
  ["an id that is too short", `${A.slice(1)} 1\n`],
  ["a parent that isn't an id", `${A} 1 ${B.slice(1)}\n`],
  ["no line break at its end", `${A} 1 ${B}`],
])("a history with %s isn't accepted", ([, output]) => {
  expect(() => parseHistory(output)).toThrow(UnexpectedOutput);
});
