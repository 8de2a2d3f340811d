import { expect, test } from "vitest";
import type { CommitDates } from "../../src/core/model/commit-dates.ts";
import { Failure } from "../../src/core/model/failure.ts";
import { tryFirstCommits } from "../../src/run/try-first-commits.ts";
import { commitDates } from "../support/builders.ts";

function tryWith(find: () => Promise<Map<string, CommitDates | null>>): { found: Promise<unknown>; logged: string[] } {
  const logged: string[] = [];
  return { found: tryFirstCommits(["a.md"], { findFirstCommits: find, log: (line) => logged.push(line) }), logged };
}

test("first commits are returned by path", async () => {
  const commits = new Map([["a.md", commitDates("2026-10-01T09:00:00Z")]]);
  expect(await tryWith(async () => commits).found).toBe(commits);
});

test("a failed lookup is logged and returns no first commits", async () => {
  const { found, logged } = tryWith(() => Promise.reject(new Failure("GitHub did not answer.")));
  expect([await found, logged]).toEqual([new Map(), ["GitHub did not answer."]]);
});

test("any other error is thrown", async () => {
  await expect(tryWith(() => Promise.reject(new TypeError("a bug"))).found).rejects.toThrow("a bug");
});
