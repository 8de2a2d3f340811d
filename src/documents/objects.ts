import { rmSync } from "node:fs";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { memoize } from "../core/model/memoize.ts";
import { blobId, objectId } from "./blob-id.ts";
import { CorruptObject } from "./corrupt-objects.ts";
import { parseBlobs, parseObjects, parseSizes } from "./git-output.ts";
import { runGitAt } from "./git.ts";
import { findInnerObjects, findOwnObjects } from "./object-folders.ts";

/** The git objects in a workspace, by id. Everything else in its repositories is ignored. */
export interface GitObjects {
  /** Runs git on the objects. Rejects if an object is missing. */
  run: (...args: string[]) => Promise<string>;
  /** Returns a commit's text. Rejects if it is missing. */
  readCommit: (id: string) => Promise<string>;
  /** Returns the sizes of the blobs that are present. */
  readSizes: (ids: readonly string[]) => Promise<Map<string, number>>;
  /** Returns the blobs that are present and whose content matches their id. */
  readBlobs: (ids: readonly string[]) => Promise<Map<string, Buffer>>;
  /** Rejects with a CorruptObject if the content of a commit or tree doesn't match its id. Git itself doesn't check this. */
  check: (ids: readonly string[]) => Promise<void>;
}

/** A commit or blob id, which is safe to pass to git. */
export const OBJECT_ID = /^[0-9a-f]{40}$/;

/**
 * Opens the git objects in a workspace: those of its own repository and, if the commit isn't among them, those of checkouts
 * in its subfolders. Null if git is missing or there are no objects. Missing objects are not read from anywhere else.
 */
export async function openObjects(root: string, commit: string): Promise<GitObjects | null> {
  const own = await findOwnObjects(root);
  const alone = own === null ? null : await borrow([own]);
  if (alone !== null && (await hasCommit(alone, commit))) return alone;
  const inner = await findInnerObjects(root);
  const objects = inner.length === 0 ? alone : await borrow([...(own === null ? [] : [own]), ...inner]);
  return objects !== null && (await canRun(objects)) ? objects : null;
}

/** Whether a commit is among the objects. */
export async function hasCommit(objects: GitObjects, commit: string): Promise<boolean> {
  try {
    await objects.readCommit(commit);
    return true;
  } catch {
    return false;
  }
}

/** Whether git is available and accepts the objects. */
async function canRun(objects: GitObjects): Promise<boolean> {
  try {
    await objects.run("rev-parse", "--git-dir");
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads the objects through a separate, empty repository that borrows them. This way, the workspace's configuration, hooks,
 * replacements, owner and remotes have no effect. https://git-scm.com/docs/gitrepository-layout
 */
async function borrow(folders: readonly string[]): Promise<GitObjects> {
  const gitDir = await createBorrower(folders);
  const place = { cwd: gitDir, gitDir };
  const run: GitObjects["run"] = async (...args) => (await runGitAt(place, args)).toString();
  return {
    run,
    // A run needs its commit more than once, and each query starts a process.
    readCommit: memoize((id) => run("cat-file", "commit", id)),
    async readSizes(ids) {
      const ask = (input: string): Promise<Buffer> => runGitAt(place, ["cat-file", "--batch-check"], input);
      return batch(ids, ask, (output, asked) => parseSizes(output.toString("latin1"), asked));
    },
    async readBlobs(ids) {
      const ask = (input: string): Promise<Buffer> => runGitAt(place, ["cat-file", "--batch"], input);
      const blobs = await batch(ids, ask, parseBlobs);
      return new Map([...blobs].filter(([id, content]) => blobId(content) === id));
    },
    async check(ids) {
      if (ids.length === 0) return;
      const output = await runGitAt(place, ["cat-file", "--batch"], `${ids.join("\n")}\n`);
      for (const [id, { type, content }] of parseObjects(output, ids))
        if (objectId(type, content) !== id) throw new CorruptObject(type, id);
    },
  };
}

/** Asks git about several objects. Skips ids that git could mistake for something else. */
async function batch<T>(
  ids: readonly string[],
  run: (input: string) => Promise<Buffer>,
  parse: (output: Buffer, ids: readonly string[]) => Map<string, T>,
): Promise<Map<string, T>> {
  const asked = ids.filter((id) => OBJECT_ID.test(id));
  if (asked.length === 0) return new Map();
  try {
    return parse(await run(`${asked.join("\n")}\n`), asked);
  } catch {
    // A damaged object ends git's output. The caller reads these blobs elsewhere.
    return new Map();
  }
}

const borrowers = new Set<string>();

async function createBorrower(folders: readonly string[]): Promise<string> {
  const gitDir = await mkdtemp(path.join(tmpdir(), "follow-through-"));
  if (borrowers.size === 0) process.once("exit", removeBorrowers);
  borrowers.add(gitDir);
  await Promise.all([
    mkdir(path.join(gitDir, "objects", "info"), { recursive: true }),
    mkdir(path.join(gitDir, "refs"), { recursive: true }),
  ]);
  // A path with a line break can't be listed.
  const listed = folders.filter((folder) => !folder.includes("\n"));
  await Promise.all([
    writeFile(path.join(gitDir, "HEAD"), "ref: refs/heads/none\n"),
    writeFile(path.join(gitDir, "config"), "[core]\n\trepositoryformatversion = 0\n\tbare = true\n"),
    writeFile(path.join(gitDir, "objects", "info", "alternates"), listed.map((folder) => `${folder}\n`).join("")),
  ]);
  return gitDir;
}

function removeBorrowers(): void {
  for (const folder of borrowers) rmSync(folder, { recursive: true, force: true });
  borrowers.clear();
}
