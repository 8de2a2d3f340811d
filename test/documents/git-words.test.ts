import { expect, test } from "vitest";
import { gitWords } from "../../src/documents/git-words.ts";
import { runGit } from "../../src/documents/git.ts";
import { makeFolder, makeRepository } from "./repository.ts";

test("gitWords describes git's real failures in our own words", async () => {
  const outside = await runGit(await makeFolder(), "status").catch(gitWords);
  expect(outside).toBe("the folder is not a git repository");
  const missing = await runGit(await makeRepository(), "cat-file", "commit", "b".repeat(40)).catch(gitWords);
  expect(missing).toBe("an object is missing");
});

test.for<[what: string, stderr: string, words: string]>([
  [
    "a message with a configuration value",
    "fatal: bad boolean config value 'canary' for 'core.bare'",
    "the repository's configuration is invalid",
  ],
  ["a message with an address", "fatal: unable to access 'https://me:canary@host/x'", "git failed with status 128"],
  [
    "a message with a path",
    "fatal: detected dubious ownership in repository at '/canary'",
    "the folder belongs to another user",
  ],
  ["a long message", `${"x".repeat(100_000)} canary`, "git failed with status 128"],
  ["an empty message", "", "git failed with status 128"],
])("gitWords describes %s without quoting it", ([, stderr, words]) => {
  const error = Object.assign(new Error("Command failed: canary"), { code: 128 });
  expect(gitWords(Object.assign(error, { stderr: Buffer.from(stderr) }))).toBe(words);
  expect(gitWords(Object.assign(error, { stderr }))).toBe(words);
});

test.for<[error: unknown, words: string]>([
  [Object.assign(new Error("spawn git ENOENT"), { code: "ENOENT" }), "git is not installed"],
  [Object.assign(new Error("spawn git EACCES"), { code: "EACCES" }), "git failed with EACCES"],
  [new Error("canary"), "git failed with Error"],
  ["canary", "git failed"],
])("gitWords reports why git can't run (case %#)", ([error, words]) => {
  expect(gitWords(error)).toBe(words);
});
