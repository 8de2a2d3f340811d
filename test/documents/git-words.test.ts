import { expect, test } from "vitest";
import { gitWords } from "../../src/documents/git-words.ts";
import { runGit } from "../../src/documents/git.ts";
import { makeFolder, makeRepository } from "./repository.ts";

test("gitWords quotes a real message from git", async () => {
  const outside = await runGit(await makeFolder(), "status").catch(gitWords);
  expect(outside).toContain("fatal: not a git repository");
  const missing = await runGit(await makeRepository(), "cat-file", "commit", "b".repeat(40)).catch(gitWords);
  expect(missing).toMatch(/^fatal: .*bbbb/);
});

test.for<[what: string, stderr: string, words: string]>([
  [
    "joins lines and drops control characters",
    "error: one\r\nfatal:\u001b[31m two\u0000\n",
    "error: one fatal: [31m two",
  ],
  [
    "leaves out addresses, which can contain passwords",
    "fatal: unable to access 'https://me:secret@host/x'",
    "fatal: unable to access '…",
  ],
  ["shortens a long text", "x".repeat(1000), `${"x".repeat(299)}…`],
  ["describes a failure without a message", "", "git failed without a message"],
])("gitWords %s", ([, stderr, words]) => {
  expect(gitWords(Object.assign(new Error("Command failed"), { stderr: Buffer.from(stderr) }))).toBe(words);
  expect(gitWords(Object.assign(new Error("Command failed"), { stderr }))).toBe(words);
});

test("gitWords reports that git isn't installed", () => {
  expect(gitWords(Object.assign(new Error("spawn git ENOENT"), { code: "ENOENT" }))).toBe("git is not installed");
});
