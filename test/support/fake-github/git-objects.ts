import { memoize } from "../../../src/core/model/memoize.ts";
import { runSync } from "../run-sync.ts";

/** In GraphQL, GitHub truncates a blob's text after this many bytes. */
const GRAPHQL_TEXT_BYTES = 512_000;

export interface TreeObject {
  path: string;
  mode: string;
  type: string;
  sha: string;
  size?: number;
}

/** Lists a tree in a real repository; null if the repository lacks the object. */
export function listTree(folder: string, id: string, recursive: boolean): TreeObject[] | null {
  const list = attempt(() => ask(folder, ["ls-tree", "-l", "-z", ...(recursive ? ["-r", "-t"] : []), id], id));
  if (list === null) return null;
  const entries = list.matchAll(/(\d+) (\w+) ([0-9a-f]+) +(-|\d+)\t([^\0]+)\0/g);
  return Array.from(entries, ([, mode = "", type = "", sha = "", size = "", path = ""]) => ({
    path,
    mode,
    type,
    sha,
    ...(size === "-" ? {} : { size: Number(size) }),
  }));
}

export interface BlobObject {
  sha: string;
  bytes: Buffer;
}

export function readBlob(folder: string, id: string): BlobObject | null {
  const bytes = attempt(() => askBytes(folder, ["cat-file", "blob", id], id));
  return bytes === null ? null : { sha: id, bytes };
}

/** The object that an expression such as `HEAD:docs/a.md` names. */
export function resolve(folder: string, expression: string): string | null {
  return attempt(() =>
    ask(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", expression], expression).trim(),
  );
}

/** The newest commit that two commits have in common; null if there is none or one of them doesn't exist. */
export function findMergeBase(folder: string, base: string, head: string): string | null {
  return attempt(() => ask(folder, ["merge-base", base, head], base, head).trim());
}

interface Signature {
  name: string;
  email: string;
  /** RFC 3339. */
  date: string;
}

export interface CommitObject {
  sha: string;
  tree: string;
  parents: string[];
  author: Signature;
  committer: Signature;
  message: string;
}

/** The commits up to `head`, newest first. */
export function listCommits(
  folder: string,
  head: string,
  { path, since, until }: { path?: string; since?: string; until?: string },
): CommitObject[] {
  const filters = [
    ...(since === undefined ? [] : [`--since=${since}`]),
    ...(until === undefined ? [] : [`--until=${until}`]),
    head,
    ...(path === undefined ? [] : ["--", `:(literal)${path}`]),
  ];
  const format = "--format=%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%s";
  const log = ask(folder, ["log", format, ...filters], head);
  return log.split("\n").flatMap((line) => {
    const [sha = "", tree = "", parents = "", ...rest] = line.split("\0");
    const [authorName = "", authorEmail = "", made = "", name = "", email = "", committed = "", message = ""] = rest;
    const author = { name: authorName, email: authorEmail, date: instantOf(made) };
    const committer = { name, email, date: instantOf(committed) };
    const ids = parents.split(" ").filter((id) => id !== "");
    return sha === "" ? [] : [{ sha, tree, parents: ids, author, committer, message }];
  });
}

/** A commit; null if there is none. */
export function readCommit(folder: string, name: string): CommitObject | null {
  const id = resolve(folder, `${name}^{commit}`);
  return id === null ? null : (listCommits(folder, id, {})[0] ?? null);
}

function instantOf(seconds: string): string {
  return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`;
}

/** How `head` relates to `base`, in GitHub's terms. */
export function compareCommits(
  folder: string,
  base: string,
  head: string,
): { status: "identical" | "ahead" | "behind" | "diverged"; ahead: number; behind: number } {
  const args = ["rev-list", "--left-right", "--count", `${base}...${head}`];
  const [behind = 0, ahead = 0] = ask(folder, args, base, head).trim().split("\t").map(Number);
  const differs = ahead === 0 ? "behind" : behind === 0 ? "ahead" : "diverged";
  return { status: ahead + behind === 0 ? "identical" : differs, ahead, behind };
}

const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

export interface FileChange {
  filename: string;
  previous_filename?: string;
  status: "added" | "removed" | "modified" | "renamed";
  changes: number;
  sha: string;
}

const STATUSES: Readonly<Record<string, FileChange["status"]>> = { A: "added", D: "removed" };

/** The files that a commit changed compared with another, by default its first parent. */
export function changedFiles(folder: string, id: string, base?: string): FileChange[] {
  const parent = base ?? resolve(folder, `${id}^1`) ?? EMPTY_TREE;
  const args = ["diff-tree", "-r", "-M", "-z", "--raw", "--no-abbrev", parent, id];
  const fields = ask(folder, args, parent, id).split("\0").values();
  const files: FileChange[] = [];
  for (const change of fields) {
    // `:100644 100644 ID ID status`
    const [, , before = "", after = "", status = ""] = change.split(" ");
    if (status === "") continue;
    const first = fields.next().value ?? "";
    const sha = status === "D" ? before : after;
    if (status.startsWith("R")) {
      const changes = status === "R100" ? 0 : 1;
      files.push({ filename: fields.next().value ?? "", previous_filename: first, status: "renamed", changes, sha });
      continue;
    }
    files.push({ filename: first, status: STATUSES[status] ?? "modified", changes: 1, sha });
  }
  return files;
}

/** A blob's fields in GraphQL. https://docs.github.com/en/graphql/reference/objects#blob */
export function blobFields(folder: string, id: string): object | null {
  const blob = readBlob(folder, id);
  if (blob === null) return null;
  const { bytes } = blob;
  const isBinary = bytes.includes(0);
  const isTruncated = bytes.length > GRAPHQL_TEXT_BYTES;
  const text = isBinary ? null : bytes.subarray(0, GRAPHQL_TEXT_BYTES).toString("utf8");
  return { byteSize: bytes.length, isBinary, isTruncated, text };
}

export function commitFields(folder: string, id: string): object | null {
  const kind = attempt(() => ask(folder, ["cat-file", "-t", id], id).trim());
  if (kind !== "commit") return null;
  return { committedDate: listCommits(folder, id, {})[0]?.committer.date };
}

/** Returns null if git fails, because the repository doesn't have the object. */
function attempt<T>(question: () => T): T | null {
  try {
    return question();
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
  return runSync({ program: "git", args, cwd, env });
}

/** Doesn't memoize failures, because the object may be added later. */
const askOnce = memoize(askGit);
