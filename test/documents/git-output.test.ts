import { execFileSync } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "vitest";
import {
  parseBlobs,
  parseCommit,
  parseCount,
  parseHead,
  parseId,
  parseIds,
  parseLog,
  parsePaths,
  parseRenames,
  parseSizes,
  parseTree,
  UnexpectedOutput,
} from "../../src/documents/git-output.ts";
import { blobId } from "../../src/documents/blob-id.ts";
import { findRenames } from "../../src/documents/renames.ts";
import { openTree } from "../../src/documents/tree.ts";
import { git } from "../support/git.ts";
import { hostilePaths } from "../support/hostile-paths.ts";
import { branchOf, commit, comparisonOf, makeRepository } from "./repository.ts";

const REPORT = "postmortems/2026-10-01-cache.md";
const [FIRST, SECOND] = ["2026-10-01T12:00:00Z", "2026-10-02T12:00:00Z"];
const A = "a".repeat(40);
const B = "b".repeat(40);
const ZERO = "0".repeat(40);

/** Puts an object at a path that a working tree might not allow. */
function addEntry(root: string, mode: string, id: string, file: string): void {
  git(root, ["update-index", "--add", "--cacheinfo", `${mode},${id},${file}`]);
}

function commitIndex(root: string, instant: string): string {
  git(root, ["commit", "--quiet", "--message=change"], instant);
  return git(root, ["rev-parse", "HEAD"]).trim();
}

/** Writes a git object, even a malformed one, and returns its id. */
function writeObject(root: string, type: string, input: Buffer | string): string {
  const args = ["hash-object", "-t", type, "-w", "--literally", "--stdin"];
  return execFileSync("git", args, { cwd: root, input, encoding: "utf8" }).trim();
}

/** Commits each path together with a new version of the report, by `git fast-import`. */
function commitEach(root: string, mode: string, id: string, paths: readonly string[]): void {
  const quote = (file: string): string =>
    `"${Array.from(Buffer.from(file), (byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("")}"`;
  const commits = paths.map((file, index) =>
    [
      "commit refs/heads/main",
      `committer \u0001${A} 1 <m@example.org> ${Date.parse(SECOND) / 1000 + index} +0000`,
      "data 0",
      ...(index === 0 ? ["from refs/heads/main^0"] : []),
      `M ${mode} ${id} ${quote(file)}`,
      `M 100644 inline ${REPORT}`,
      `data ${String(index).length}`,
      `${index}\n`,
    ].join("\n"),
  );
  execFileSync("git", ["fast-import", "--quiet"], { cwd: root, input: commits.join("") });
}

test.for(["160000", "120000", "100644"])(
  "an entry of mode %s whose path looks like git's output neither hides nor forges anything",
  async (mode) => {
    const root = await makeRepository();
    const first = await commit(root, FIRST, { [REPORT]: "one", "z.md": "last" });
    const blob = git(root, ["rev-parse", "HEAD:z.md"]).trim();
    const paths = hostilePaths(REPORT);
    commitEach(root, mode, mode === "160000" ? first : blob, paths);

    const log = await (await branchOf(root)).readLog();
    const ids = git(root, ["rev-list", "--reverse", "main"]).trim().split("\n");
    expect(log.map(({ id }) => id)).toEqual(ids);
    const isFile = mode === "100644";
    const changes = log.slice(1).map(({ changes: found }) => new Map(found.map((change) => [change.path, change])));
    expect(changes).toEqual(
      paths.map((file, index) => {
        const [before, after] = [index - 1, index].map((text) => (text < 0 ? blobId("one") : blobId(String(text))));
        return new Map([
          [file, { path: file, before: null, after: isFile ? blob : null }],
          [REPORT, { path: REPORT, before, after }],
        ]);
      }),
    );
    const listing = await (await openTree({ root, commit: ids.at(-1) ?? "", github: null })).list([""]);
    expect(new Set(listing.files.keys())).toEqual(new Set([...(isFile ? paths : []), REPORT, "z.md"]));
    expect(new Set([...listing.links, ...listing.modules])).toEqual(new Set(isFile ? [] : paths));
    const places = [{ commit: first, path: REPORT }];
    expect(await findRenames(await comparisonOf(root), places)).toEqual(new Map());
  },
);

test("a submodule's path that looks like a listed file isn't treated as a copy of a missing report", async () => {
  const root = await makeRepository();
  const first = await commit(root, FIRST, { [REPORT]: "one" });
  const blob = git(root, ["rev-parse", `HEAD:${REPORT}`]).trim();
  git(root, ["rm", "--quiet", REPORT]);
  addEntry(root, "160000", first, `x100644 blob ${blob}\tpostmortems/fake.md`);
  commitIndex(root, SECOND);
  expect(await findRenames(await comparisonOf(root), [{ commit: first, path: REPORT }])).toEqual(new Map());
});

test("a file is followed to a path that looks like a record of a rename", async () => {
  const root = await makeRepository();
  const lines = Array.from({ length: 20 }, (_, line) => `Line ${line}`).join("\n");
  const rows = lines.replaceAll("Line", "Row");
  const first = await commit(root, FIRST, { "a.md": lines, "b.md": rows });
  git(root, ["mv", "a.md", "R100"]);
  git(root, ["mv", "b.md", "R099"]);
  await commit(root, SECOND, { R100: `${lines}\nMore`, R099: `${rows}\nMore` });
  const places = ["a.md", "b.md"].map((file) => ({ commit: first, path: file }));
  expect(await findRenames(await comparisonOf(root), places)).toEqual(
    new Map([
      ["a.md", "R100"],
      ["b.md", "R099"],
    ]),
  );
});

test("a commit's date and parents are the ones that git reads, whatever its names, signature and message contain", async () => {
  const root = await makeRepository();
  const first = await commit(root, FIRST, { [REPORT]: "one" });
  const lines = [
    `tree ${git(root, ["rev-parse", "HEAD^{tree}"]).trim()}`,
    `parent ${first}`,
    "author \u0001parent\r > <x@example.org> 1 +0000",
    `committer \u2028committer Mira <m> 9 +0000 <mira@example.org> ${Date.parse(SECOND) / 1000} +0000`,
    "gpgsig -----BEGIN PGP SIGNATURE-----",
    ` parent ${B}`,
  ];
  const message = `\n\nparent ${B}\ncommitter Mallory <m@example.org> 2 +0000\n`;
  const odd = writeObject(root, "commit", lines.join("\n") + message);
  expect(git(root, ["log", "-1", "--format=%P %ct", odd])).toBe(`${first} ${Date.parse(SECOND) / 1000}\n`);
  expect(parseCommit(lines.join("\n") + message)).toMatchObject({ parents: [first], committedAt: SECOND });
  expect((await openTree({ root, commit: odd, github: null })).committedAt).toBe(SECOND);
  // With two committer lines, `git log` shows a different date from the one by which git orders commits.
  const twice = writeObject(root, "commit", [...lines, "committer M <m@example.org> 1 +0000"].join("\n") + message);
  await expect(openTree({ root, commit: twice, github: null })).rejects.toThrow(UnexpectedOutput);
});

test("a tree that lists a path twice is refused", async () => {
  const root = await makeRepository();
  await commit(root, FIRST, { "a.md": "one" });
  const blob = Buffer.from(git(root, ["rev-parse", "HEAD:a.md"]).trim(), "hex");
  const entry = Buffer.concat([Buffer.from("100644 a.md\0"), blob]);
  const tree = writeObject(root, "tree", Buffer.concat([entry, entry]));
  const twice = git(root, ["commit-tree", "-m", "twice", tree]).trim();
  await expect(openTree({ root, commit: twice, github: null })).rejects.toThrow(UnexpectedOutput);
});

test("a folder's name can contain a line break", async () => {
  const root = await makeRepository();
  await commit(root, FIRST, { "a\nb/postmortems/c.md": "one", "a/postmortems/d.md": "two" });
  const [first] = await (await branchOf(path.join(root, "a\nb"))).readLog();
  expect(first?.changes.map(({ path: file }) => file)).toEqual(["postmortems/c.md"]);
});

describe("git's output", () => {
  const change = `:100644 100644 ${A} ${B} M`;
  const header = `commit ${A} 1577836800`;
  test.for<[what: string, parse: () => unknown]>([
    ["a log that is cut off", () => parseLog(`${header}\0\n${change}\0a.md`)],
    ["a log whose last path is missing", () => parseLog(`${header}\0\n${change}\0`)],
    ["a log that starts with a change", () => parseLog(`${change}\0a.md\0`)],
    ["a log with an empty path", () => parseLog(`${header}\0${change}\0\0`)],
    ["a log with an abbreviated id", () => parseLog(`commit ${A.slice(0, 12)} 1\0`)],
    ["a log with a rename", () => parseLog(`${header}\0:100644 100644 ${A} ${A} R100\0a\0b\0`)],
    ["a log with a date after the year 9999", () => parseLog(`commit ${A} 253402300800\0`)],
    ["a log with a malformed date", () => parseLog(`commit ${A} \0`)],
    ["a log with a warning in it", () => parseLog(`warning: odd\0${header}\0`)],
    ["a tree that is cut off", () => parseTree(`100644 blob ${A}\ta.md`)],
    ["a tree with a folder that isn't a tree", () => parseTree(`040000 blob ${A}\ta\0`)],
    ["a tree whose type doesn't match its mode", () => parseTree(`160000 blob ${A}\ta\0`)],
    ["a tree with something before the mode", () => parseTree(`x100644 blob ${A}\ta\0`)],
    ["a tree with an empty path", () => parseTree(`100644 blob ${A}\t\0`)],
    [
      "a tree with the same path twice",
      () => parseTree(["a", "a"].map((file) => `100644 blob ${A}\t${file}\0`).join("")),
    ],
    ["a rename without its new path", () => parseRenames("R100\0a\0")],
    ["a change that isn't a rename", () => parseRenames("M\0a\0b\0")],
    ["renames that are cut off", () => parseRenames("R100\0a\0b")],
    ["an empty path", () => parsePaths("a\0\0b\0")],
    ["paths that are cut off", () => parsePaths("a\0b")],
    ["a short id", () => parseIds(`${A}\n${B.slice(1)}\n`, "log")],
    ["ids that are cut off", () => parseIds(`${A}\n${B}`, "log")],
    ["two ids instead of one", () => parseId(`${A}\n${B}\n`, "merge-base")],
    ["no id", () => parseId("", "merge-base")],
    ["a head that isn't an id", () => parseHead("HEAD\n\n")],
    ["a folder without a slash", () => parseHead(`${A}\nfolder\n`)],
    ["a count that isn't a number", () => parseCount("12 commits\n")],
    ["a commit without a date", () => parseCommit(`tree ${A}\nauthor a <a> 1 +0000\ncommitter a <a>\n\n`)],
    ["a commit without an author", () => parseCommit(`tree ${A}\ncommitter a <a> 1 +0000\n\n`)],
    ["a commit without a tree", () => parseCommit("author a <a> 1 +0000\ncommitter a <a> 1 +0000\n\n")],
    ["fewer sizes than ids", () => parseSizes(`${A} blob 3\n`, [A, B])],
    ["sizes in another order", () => parseSizes(`${B} blob 3\n${A} blob 3\n`, [A, B])],
    ["a negative size", () => parseSizes(`${A} blob -3\n`, [A])],
    ["a blob that is too short", () => parseBlobs(Buffer.from(`${A} blob 3\nab\n`), [A])],
    ["a blob that is too long", () => parseBlobs(Buffer.from(`${A} blob 3\nabcd\n`), [A])],
    ["a blob with another id", () => parseBlobs(Buffer.from(`${B} blob 3\nabc\n`), [A])],
    ["a missing line for a blob", () => parseBlobs(Buffer.from(""), [A])],
    ["an extra line after the blobs", () => parseBlobs(Buffer.from(`${A} missing\n${B} missing\n`), [A])],
  ])("is refused if it contains %s", ([, parse]) => {
    expect(parse).toThrow(UnexpectedOutput);
  });

  test("is parsed if it is unusual but valid", () => {
    const log = `${header}\0commit ${B} 0\0\n:000000 160000 ${ZERO} ${A} A\0:\0:100644 120000 ${A} ${B} T\0\n\0`;
    expect(parseLog(log)).toEqual([
      { id: A, instant: "2020-01-01T00:00:00Z", changes: [] },
      {
        id: B,
        instant: "1970-01-01T00:00:00Z",
        changes: [
          { path: ":", before: null, after: null },
          { path: "\n", before: A, after: null },
        ],
      },
    ]);
    expect(parseBlobs(Buffer.from(`${A} missing\n${B} blob 3\na\nb\n${ZERO} tree 1\nx\n`), [A, B, ZERO])).toEqual(
      new Map([[B, Buffer.from("a\nb")]]),
    );
    expect(parseSizes(`${A} missing\n${B} blob 3\n`, [A, B])).toEqual(new Map([[B, 3]]));
    expect([parseIds("", "log"), parsePaths(""), parseTree("").entries, parseRenames("").size]).toEqual([
      [],
      [],
      [],
      0,
    ]);
    expect(parseTree([`040000 tree ${A}\ta`, `100644 blob ${B}\ta/b`, ""].join("\0"))).toEqual({
      entries: [{ mode: "100644", id: B, path: "a/b", size: null }],
      folders: [A],
    });
  });
});

test.for<[what: string, parse: () => unknown]>([
  ["one size too many", () => parseSizes(`${A} blob 3\n${B} blob 4\n`, [A])],
  ["one size too few", () => parseSizes(`${A} blob 3\n`, [A, B])],
  ["a blob without a final line break", () => parseBlobs(Buffer.from(`${A} blob 3\nabc\0`), [A])],
  ["a blob that is too short", () => parseBlobs(Buffer.from(`${A} blob 3\nab\n`), [A])],
  ["a commit without a tree", () => parseCommit("tree x\nauthor A <a> 1 +0000\ncommitter C <c> 1 +0000\n\n")],
  ["a commit without an author", () => parseCommit(`tree ${A}\nx A <a> 1 +0000\ncommitter C <c> 1 +0000\n\n`)],
])("%s is not accepted", ([, parse]) => {
  expect(parse).toThrow(UnexpectedOutput);
});
