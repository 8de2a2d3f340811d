import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readChangedPaths, readContentAt, readFileLog } from "../../../src/github/read/file-log.ts";
import { startFake, stubRepo } from "../../support/fake-clients.ts";
import { commitAll, git, initRepository } from "../../support/git.ts";
import { createWorkspace } from "../../support/workspace.ts";

let root: string;
/** The commits, by what they did. */
const at: Record<"first" | "side" | "renamed" | "merged" | "backdated" | "head", string> = {
  first: "",
  side: "",
  renamed: "",
  merged: "",
  backdated: "",
  head: "",
};

beforeAll(async () => {
  root = (await createWorkspace()).root;
  initRepository(root);
  write("a.md", "one\n");
  write("b.md", "b\n");
  write("docs/c.md", "c\n");
  at.first = commitAll(root, "2026-01-01T12:00:00Z");
  git(root, ["switch", "--quiet", "--create", "topic"]);
  write("a.md", "two\n");
  at.side = commitAll(root, "2026-01-02T12:00:00Z");
  git(root, ["switch", "--quiet", "main"]);
  git(root, ["mv", "b.md", "d.md"]);
  at.renamed = commitAll(root, "2026-01-03T12:00:00Z");
  git(root, ["merge", "--quiet", "--no-ff", "--no-edit", "topic"], "2026-01-04T12:00:00Z");
  at.merged = git(root, ["rev-parse", "HEAD"]).trim();
  write("e.md", "e\n");
  at.backdated = commitAll(root, "2001-01-01T12:00:00Z");
  git(root, ["rm", "--quiet", "a.md"]);
  at.head = commitAll(root, "2026-01-06T12:00:00Z");
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

const start = (): ReturnType<typeof startFake> => startFake({ repository: { head: at.head, git: root } });
const link = (page: number): string =>
  ["next", "last"].map((relation) => `<https://api.github.com/x?page=${page}>; rel="${relation}"`).join(", ");
const A_COMMIT = { sha: "a", commit: { committer: { date: "2026-01-02T00:00:00Z" } }, parents: [] };

describe("readFileLog", () => {
  const log = async (...paths: string[]): Promise<unknown> =>
    (await readFileLog(start().repo, at.head, paths))?.map(({ id, paths: changed }) => [id, changed.toSorted()]);

  test("lists the commits that brought changes to the branch, oldest first", async () => {
    expect(await log("a.md")).toEqual([
      [at.first, ["a.md"]],
      [at.merged, ["a.md"]],
      [at.head, ["a.md"]],
    ]);
  });

  test("lists each commit once, with the files that it changed", async () => {
    expect(await log("b.md", "d.md", "docs/c.md")).toEqual([
      [at.first, ["b.md", "docs/c.md"]],
      [at.renamed, ["b.md", "d.md"]],
    ]);
  });

  test("finds commits before one with a wrong date", async () => {
    expect(await log("a.md", "e.md")).toContainEqual([at.backdated, ["e.md"]]);
    expect(await log("docs/c.md")).toEqual([[at.first, ["docs/c.md"]]]);
  });

  test("is empty for files that no commit has, and for no files", async () => {
    expect([await log("none.md"), await log()]).toEqual([[], []]);
  });

  const changes = "GET /repos/acme/status/commits?path=a.md&sha=c&per_page=100";
  const page = "GET /repos/acme/status/commits?sha=c&since=2026-01-01T00%3A00%3A00.000Z&per_page=100&page=1";
  test.for<[what: string, answers: Record<string, object>]>([
    ["a file has more than a hundred commits", { [changes]: { body: [A_COMMIT], headers: { link: link(2) } } }],
    [
      "the branch has too many commits since the first one",
      { [changes]: { body: [A_COMMIT] }, [page]: { body: [A_COMMIT], headers: { link: link(31) } } },
    ],
    [
      "a commit isn't on the branch",
      {
        [changes]: { body: [A_COMMIT] },
        [page]: { body: [] },
        "GET /repos/acme/status/commits?sha=c&per_page=100&page=1": { body: [] },
      },
    ],
  ])("is null if %s", async ([, answers]) => {
    expect(await readFileLog(stubRepo(answers as never).repo, "c", ["a.md"])).toBeNull();
  });

  test("throws if GitHub refuses", async () => {
    const { repo, github } = start();
    github.before = () => ({ kind: "answer", status: 500, applied: false });
    await expect(readFileLog(repo, at.head, ["a.md"])).rejects.toThrow("read the history of a report");
  });
});

describe("readContentAt", () => {
  test("returns a file's bytes as of a commit, and null if the commit doesn't have it", async () => {
    const { repo } = start();
    const read = async (commit: string): Promise<string | null> => {
      const content = await readContentAt(repo, commit, "a.md");
      return content instanceof Uint8Array ? new TextDecoder().decode(content) : null;
    };
    expect([await read(at.first), await read(at.side), await read(at.head)]).toEqual(["one\n", "two\n", null]);
  });

  test.for<[what: string, body: unknown, expected: number | null]>([
    [
      "the size of a file that is too large for one response",
      { size: 2_000_000, content: "", encoding: "none" },
      2_000_000,
    ],
    ["null for a folder", [{ name: "a" }], null],
    ["null for a submodule", { type: "submodule", size: 0 }, null],
  ])("returns %s", async ([, body, expected]) => {
    const { repo } = stubRepo({ "GET /repos/acme/status/contents/a?ref=c": { body } });
    expect(await readContentAt(repo, "c", "a")).toBe(expected);
  });

  test("throws if GitHub refuses, and names the file", async () => {
    const { repo, github } = start();
    github.before = () => ({ kind: "answer", status: 500, applied: false });
    await expect(readContentAt(repo, at.first, "a.md")).rejects.toThrow(`read a.md at ${at.first.slice(0, 12)}`);
  });
});

describe("readChangedPaths", () => {
  test("lists the files that a commit changed, with the earlier names of renamed ones", async () => {
    expect((await readChangedPaths(start().repo, at.renamed))?.toSorted()).toEqual(["b.md", "d.md"]);
  });

  test.for([
    [299, 299],
    [300, null],
  ] as const)("returns null if GitHub may have left files out (%s files)", async ([count, expected]) => {
    const files = Array.from({ length: count }, (_, index) => ({ filename: `${index}.md` }));
    const { repo } = stubRepo({ "GET /repos/acme/status/commits/c": { body: { files } } });
    expect((await readChangedPaths(repo, "c"))?.length ?? null).toBe(expected);
  });

  test("throws if GitHub refuses", async () => {
    const { repo, github } = start();
    github.before = () => ({ kind: "answer", status: 500, applied: false });
    await expect(readChangedPaths(repo, at.first)).rejects.toThrow("read the commit");
  });
});
