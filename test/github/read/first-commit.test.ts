import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { openHead } from "../../../src/documents/branch.ts";
import { readFirstDates as readLocally } from "../../../src/documents/first-commits.ts";
import { readFirstCommits } from "../../../src/github/read/first-commit.ts";
import { commitDates } from "../../support/builders.ts";
import { startFake, stubRepo } from "../../support/fake-clients.ts";
import { commitAll, git, initRepository } from "../../support/git.ts";
import { createWorkspace } from "../../support/workspace.ts";

let root: string;
let head: string;

/** Creates a history in which files reach the branch in different ways. */
beforeAll(async () => {
  root = (await createWorkspace()).root;
  initRepository(root);
  write("0.md", "the same text\n");
  write("early.md", "early\n");
  write("edited.md", "text\n".repeat(9));
  commitAll(root, "2026-01-01T12:00:00Z");
  for (let number = 1; number <= 6; number += 1) {
    git(root, ["mv", `${number - 1}.md`, `${number}.md`]);
    commitAll(root, `2026-01-0${number + 1}T12:00:00Z`);
  }
  git(root, ["switch", "--quiet", "--create", "topic"]);
  write("merged.md", "draft\n");
  commitAll(root, "2026-01-10T12:00:00Z");
  write("merged.md", "ready\n");
  commitAll(root, "2026-01-11T12:00:00Z");
  git(root, ["switch", "--quiet", "main"]);
  git(root, ["mv", "edited.md", "changed.md"]);
  write("changed.md", `${"text\n".repeat(9)}more\n`);
  git(root, ["rm", "--quiet", "early.md"]);
  commitAll(root, "2026-01-12T12:00:00Z");
  git(root, ["merge", "--quiet", "--no-ff", "--no-edit", "topic"], "2026-01-13T12:00:00Z");
  write("early.md", "again\n");
  write("docs/new.md", "new\n");
  head = commitAll(root, "2026-01-14T12:00:00Z");
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

describe("the first commit of a file", () => {
  test.for([
    ["that was renamed six times (only five are followed)", "6.md", "2026-01-02T12:00:00Z"],
    ["that a merge brought in", "merged.md", "2026-01-13T12:00:00Z"],
    ["that was renamed and changed in one commit", "changed.md", "2026-01-12T12:00:00Z"],
    ["that was deleted and added again", "early.md", "2026-01-01T12:00:00Z"],
    ["that is new", "docs/new.md", "2026-01-14T12:00:00Z"],
  ] as const)("%s is the same in git and in the API", async ([, file, instant]) => {
    const { repo } = startFake({ repository: { head, git: root } });
    expect(await readFirstCommits(repo, head, [file])).toEqual(new Map([[file, commitDates(instant)]]));
    const branch = await openHead(root);
    expect(branch && (await readLocally(branch))?.get(file)).toEqual(commitDates(instant));
  });

  test("is null if no commit has the file", async () => {
    const { repo } = startFake({ repository: { head, git: root } });
    expect(await readFirstCommits(repo, head, ["missing.md"])).toEqual(new Map([["missing.md", null]]));
  });
});

describe("readFirstCommits", () => {
  test.each([
    ["its earlier name", "path=5.md"],
    ["the commit that renamed it", "/commits/"],
  ])("leaves out a renamed file if %s can't be read, because the rename's date would be wrong", async (_, part) => {
    const { repo, github } = startFake({ repository: { head, git: root } });
    github.before = ({ path: request }) =>
      request.includes(part) ? { kind: "answer", status: 500, applied: false } : null;
    expect(await readFirstCommits(repo, head, ["6.md"])).toEqual(new Map());
  });

  test("finds the first commit of a file that is older than a commit with a wrong date", async () => {
    const { root: skewed, dispose } = await createWorkspace();
    onTestFinished(dispose);
    initRepository(skewed);
    for (const [file, instant] of [
      ["a.md", "2026-01-01T12:00:00Z"],
      ["b.md", "2001-01-01T12:00:00Z"],
      ["c.md", "2026-01-03T12:00:00Z"],
    ] as const) {
      writeFileSync(path.join(skewed, file), file);
      commitAll(skewed, instant);
    }
    git(skewed, ["mv", "a.md", "d.md"]);
    const newest = commitAll(skewed, "2026-01-04T12:00:00Z");
    const { repo } = startFake({ repository: { head: newest, git: skewed } });
    expect(await readFirstCommits(repo, newest, ["d.md"])).toEqual(
      new Map([["d.md", commitDates("2026-01-01T12:00:00Z")]]),
    );
  });

  test.for([
    [1, "2001-01-01T12:00:00Z"],
    [3, "2001-01-01T12:00:00Z"],
    [40, "2026-01-01T00:00:00Z"],
  ] as const)(
    "dates the promises in a file after %i older commits by the newest commit before them, as git does",
    async ([older, start]) => {
      const { root: falsely, dispose } = await createWorkspace();
      onTestFinished(dispose);
      initRepository(falsely);
      commitAll(falsely, "2026-01-01T12:00:00Z");
      commitAll(falsely, "2026-02-01T12:00:00Z");
      for (let index = 1; index < older; index += 1)
        commitAll(falsely, new Date(Date.parse(start) + index * 1000).toISOString());
      writeFileSync(path.join(falsely, "a.md"), "a");
      const committed = new Date(Date.parse(start) + older * 1000).toISOString().replace(".000Z", "Z");
      commitAll(falsely, committed);
      const newest = commitAll(falsely, "2026-03-01T12:00:00Z");
      const dates = new Map([["a.md", { committed, promised: "2026-02-01T12:00:00Z" }]]);
      const { repo } = startFake({ repository: { head: newest, git: falsely } });
      expect(await readFirstCommits(repo, newest, ["a.md"])).toEqual(dates);
      const branch = await openHead(falsely);
      expect(branch && (await readLocally(branch))).toEqual(dates);
    },
  );

  test("dates a file by its own commit if the commits before it can't be read", async () => {
    const { repo, github } = startFake({ repository: { head, git: root } });
    const parent = git(root, ["rev-parse", `${head}^`]).trim();
    const before = git(root, ["rev-parse", `${parent}^`]).trim();
    let refused = 0;
    github.before = ({ path: request }) => {
      if (!request.includes(`sha=${before}&`)) return null;
      refused += 1;
      return { kind: "answer", status: 500, applied: false };
    };
    expect((await readFirstCommits(repo, head, ["docs/new.md"])).get("docs/new.md")).toEqual(
      commitDates("2026-01-14T12:00:00Z"),
    );
    expect(refused).toBeGreaterThan(0);
  });

  test("reads the log once for many files", async () => {
    const { repo, github } = startFake({ repository: { head, git: root } });
    await readFirstCommits(repo, head, ["merged.md", "changed.md", "docs/new.md"]);
    expect(github.calls.filter(({ path: request }) => request.includes("since="))).toHaveLength(1);
  });

  test("leaves out a file whose history can't be read, and reads the others", async () => {
    const { repo, github } = startFake({ repository: { head, git: root } });
    github.before = ({ path: request }) =>
      request.includes("path=merged.md") ? { kind: "answer", status: 500, applied: false } : null;
    expect([...(await readFirstCommits(repo, head, ["merged.md", "docs/new.md"])).keys()]).toEqual(["docs/new.md"]);
  });

  test("fails if the rate limit has been reached", async () => {
    const { repo } = stubRepo({ "GET /repos/acme/status/commits?path=a.md&per_page=1": { status: 429 } });
    await expect(readFirstCommits(repo, null, ["a.md"])).rejects.toThrow(
      "Could not read the history of a.md: GitHub's rate limit has been reached",
    );
  });

  test("leaves out a file if GitHub doesn't name the last page, because a newer commit would give the wrong date", async () => {
    const link = `<https://api.github.com/x?page=3>; rel="next"`;
    const body = [{ sha: "a", commit: { committer: { date: "2026-03-01T00:00:00Z" } }, parents: [] }];
    const { repo } = stubRepo({ "GET /repos/acme/status/commits?path=a.md&per_page=1": { body, headers: { link } } });
    expect(await readFirstCommits(repo, null, ["a.md"])).toEqual(new Map());
  });
});
