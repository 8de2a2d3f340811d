import { expect, test } from "vitest";
import type { FoundIssue } from "../../../src/core/model/register.ts";
import { readIssues } from "../../../src/github/read/issues.ts";
import { readLedgerIssues } from "../../../src/github/read/ledger-issues.ts";
import { Unread } from "../../../src/github/read/unread.ts";
import { MINUTE, requestsOf, startFake } from "../../support/fake-clients.ts";

const ISSUES = "GET /repos/acme/status/issues";

function byNumber(issues: readonly FoundIssue[]): Map<number, FoundIssue> {
  return new Map(issues.map((issue) => [issue.facts.number, issue]));
}

test("readLedgerIssues reads the ledger's unlisted issues", async () => {
  let lag = 0;
  const { github, repo } = startFake({ lag: () => lag });
  github.as("mira").open("one", "");
  lag = MINUTE;
  github.as("mira").open("two", "");
  const issues = byNumber(await readIssues(repo, null));
  github.calls.length = 0;
  const entries = new Map([1, 2].map((number) => [number, "AAAA"]));
  await expect(readLedgerIssues(repo, issues, entries, [])).resolves.toEqual({ numbers: new Set([2]), gone: [] });
  expect(issues.get(2)?.title).toBe("two");
  expect(requestsOf(github)).toEqual([`${ISSUES}/2`]);
});

test("readLedgerIssues replaces a stale version from a list, and removes a missing issue", async () => {
  let lag = 0;
  const { github, repo } = startFake({ lag: () => lag });
  for (const title of ["one", "two"]) github.as("mira").open(title, "");
  lag = MINUTE;
  github.as("mira").edit(1, { title: "renamed" });
  github.delete(2);
  const issues = byNumber(await readIssues(repo, null));
  expect([...issues.values()].map(({ title }) => title)).toEqual(["one", "two"]);
  await readLedgerIssues(repo, issues, new Map(), [1, 2]);
  expect([...issues.values()].map(({ title }) => title)).toEqual(["renamed"]);
});

test("readLedgerIssues returns only the ledger's missing issues, with their fingerprints", async () => {
  const { github, repo } = startFake();
  for (const title of ["one", "two", "three"]) github.as("mira").open(title, "");
  github.transfer(1, "acme/other");
  github.delete(3);
  const entries = new Map([
    [1, "AAAA"],
    [3, "BBBB"],
  ]);
  const { gone } = await readLedgerIssues(repo, new Map(), entries, [99]);
  expect(gone).toEqual([
    { number: 1, fingerprint: "AAAA", how: "moved" },
    { number: 3, fingerprint: "BBBB", how: "deleted" },
  ]);
});

test("readLedgerIssues keeps the listed version of an issue that GitHub refuses to show, and never treats it as missing", async () => {
  const { github, repo } = startFake();
  for (const title of ["one", "two"]) github.as("mira").open(title, "");
  const issues = byNumber(await readIssues(repo, null));
  issues.delete(2);
  github.before = () => ({ kind: "answer", status: 451, body: { message: "No." }, applied: false });
  const unread = new Unread();
  const entries = new Map([[2, "AAAA"]]);
  const { gone } = await readLedgerIssues({ ...repo, unread }, issues, entries, [1]);
  expect([gone, [...issues.keys()], unread.issues]).toEqual([[], [1], new Set([1, 2])]);
  expect(unread.problems.map(({ message }) => message)).toContain(
    "Could not read issue #2: it is unavailable for legal reasons (451). It stays as it is, and no issue is created until it can be read.",
  );
});
