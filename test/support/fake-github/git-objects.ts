import { execFileSync } from "node:child_process";
import { memoize } from "../../../src/core/model/memoize.ts";

/** In GraphQL, GitHub truncates a blob's text after this many bytes. */
const GRAPHQL_TEXT_BYTES = 512_000;

export interface TreeEntryJson {
  path: string;
  mode: string;
  type: string;
  sha: string;
  size?: number;
}

/** Lists a tree of a real repository; null if it doesn't have the object. */
export function listTree(folder: string, id: string, recursive: boolean): TreeEntryJson[] | null {
  if (kindOf(folder, id) === null) return null;
  const list = ask(folder, ["ls-tree", "-l", "-z", ...(recursive ? ["-r", "-t"] : []), id], id);
  const entries = list.matchAll(/(\d+) (\w+) ([0-9a-f]+) +(-|\d+)\t([^\0]+)\0/g);
  return Array.from(entries, ([, mode = "", type = "", sha = "", size = "", path = ""]) => ({
    path,
    mode,
    type,
    sha,
    ...(size === "-" ? {} : { size: Number(size) }),
  }));
}

export function readBlob(folder: string, id: string): Buffer | null {
  if (kindOf(folder, id) !== "blob") return null;
  return askBytes(folder, ["cat-file", "blob", id], id);
}

/** The object that an expression such as `HEAD:docs/a.md` names. */
export function resolve(folder: string, expression: string): string | null {
  try {
    return ask(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", expression], expression).trim();
  } catch {
    return null;
  }
}

/** The newest commit that two commits have in common; null if there is none or one of them doesn't exist. */
export function findMergeBase(folder: string, base: string, head: string): string | null {
  try {
    return ask(folder, ["merge-base", base, head], base, head).trim();
  } catch {
    return null;
  }
}

export interface CommitJson {
  sha: string;
  commit: { committer: { date: string }; message: string };
  parents: Array<{ sha: string }>;
}

/** The commits up to `head`, newest first. */
export function listCommits(
  folder: string,
  head: string,
  { path, since }: { path?: string; since?: string },
): CommitJson[] {
  const filters = [
    ...(since === undefined ? [] : [`--since=${since}`]),
    head,
    ...(path === undefined ? [] : ["--", `:(literal)${path}`]),
  ];
  const log = ask(folder, ["log", "--format=%H|%ct|%P|%s", ...filters], head);
  return log.split("\n").flatMap((line) => {
    const [sha = "", seconds = "", parents = "", message = ""] = line.split("|");
    const date = `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`;
    const ids = parents.split(" ").filter((id) => id !== "");
    return sha === ""
      ? []
      : [{ sha, commit: { committer: { date }, message }, parents: ids.map((id) => ({ sha: id })) }];
  });
}

/** How `head` relates to `base`, in the words of GitHub's comparison. */
export function compareStatus(
  folder: string,
  base: string,
  head: string,
): "identical" | "ahead" | "behind" | "diverged" {
  const args = ["rev-list", "--left-right", "--count", `${base}...${head}`];
  const [behind, ahead] = ask(folder, args, base, head).trim().split("\t");
  if (behind === "0") return ahead === "0" ? "identical" : "ahead";
  return ahead === "0" ? "behind" : "diverged";
}

const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

/** The files that a commit changed compared with another, by default its first parent. */
export function changedFiles(folder: string, id: string, base?: string): object[] {
  const parent = base ?? resolve(folder, `${id}^1`) ?? EMPTY_TREE;
  const args = ["diff-tree", "-r", "-M", "-z", "--raw", "--no-abbrev", parent, id];
  const fields = ask(folder, args, parent, id).split("\0").values();
  const files: object[] = [];
  for (const change of fields) {
    // `:100644 100644 ID ID status`
    const [, , before = "", after = "", status = ""] = change.split(" ");
    if (status === "") continue;
    const first = fields.next().value ?? "";
    const sha = status === "D" ? before : after;
    if (status.startsWith("R")) {
      const changes = status === "R100" ? 0 : 1;
      files.push({ filename: fields.next().value, previous_filename: first, status: "renamed", changes, sha });
      continue;
    }
    const name = { A: "added", D: "removed" }[status] ?? "modified";
    files.push({ filename: first, status: name, changes: 1, sha });
  }
  return files;
}

/** A blob's fields in GraphQL. https://docs.github.com/en/graphql/reference/objects#blob */
export function blobFields(folder: string, id: string): object | null {
  const bytes = readBlob(folder, id);
  if (bytes === null) return null;
  const isBinary = bytes.includes(0);
  const isTruncated = bytes.length > GRAPHQL_TEXT_BYTES;
  const text = isBinary ? null : bytes.subarray(0, GRAPHQL_TEXT_BYTES).toString("utf8");
  return { byteSize: bytes.length, isBinary, isTruncated, text };
}

export function commitFields(folder: string, id: string): object | null {
  if (kindOf(folder, id) !== "commit") return null;
  return { committedDate: listCommits(folder, id, {})[0]?.commit.committer.date };
}

function kindOf(folder: string, id: string): string | null {
  try {
    return ask(folder, ["cat-file", "-t", id], id).trim();
  } catch {
    return null;
  }
}

/** Asks git about objects. Results for full ids never change, so they are memoized. */
function ask(folder: string, args: readonly string[], ...names: string[]): string {
  return askBytes(folder, args, ...names).toString();
}

function askBytes(folder: string, args: readonly string[], ...names: string[]): Buffer {
  const question = JSON.stringify([folder, ...args]);
  return names.every((name) => /^[0-9a-f]{40}(?![0-9a-f])/.test(name)) ? askOnce(question) : askGit(question);
}

function askGit(question: string): Buffer {
  const [cwd = "", ...args]: string[] = JSON.parse(question);
  const env = { PATH: process.env["PATH"], GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
  return execFileSync("git", args, { cwd, env, maxBuffer: 1 << 28, stdio: "pipe" });
}

/** Doesn't memoize failures, because the object may be added later. */
const askOnce = memoize(askGit);
