import type { Dirent } from "node:fs";
import { access, readdir } from "node:fs/promises";
import path from "node:path";
import { readFileText } from "../files/read-file.ts";

/** How many folders deep to look for another checkout in the workspace. */
const DEPTH = 2;
/** The maximum length of a file that names a git directory: PATH_MAX on Linux. */
const MAX_LINE_BYTES = 4096;

/** The object database of the repository that contains this folder, which can also be a bare repository; null without one. */
export async function findOwnObjects(folder: string): Promise<string | null> {
  if (await isBare(folder)) return path.resolve(folder, "objects");
  for (let current = path.resolve(folder); ; current = path.dirname(current)) {
    const found = await objectsOfCheckout(current);
    if (found !== null) return found;
    if (path.dirname(current) === current) return null;
  }
}

/**
 * The object databases of other checkouts in the workspace's subfolders. A bare repository counts only directly in a
 * workspace that isn't a checkout itself: inside a checkout, it could be a committed folder that only looks like one.
 */
export async function findInnerObjects(root: string): Promise<string[]> {
  const acceptsBare = (await objectsOfCheckout(root)) === null;
  return findInside(root, DEPTH, acceptsBare);
}

async function findInside(folder: string, depth: number, acceptsBare: boolean): Promise<string[]> {
  const names = (await readFolder(folder)).filter((entry) => entry.isDirectory() && entry.name !== ".git");
  const found = await Promise.all(
    names.map(async ({ name }) => {
      const inner = path.join(folder, name);
      const objects = await objectsOfCheckout(inner);
      if (objects !== null) return [objects];
      if (acceptsBare && (await isBare(inner))) return [path.join(inner, "objects")];
      return depth > 1 ? findInside(inner, depth - 1, false) : [];
    }),
  );
  return found.flat();
}

/** Resolves `.git`, which is a folder or, in a worktree or submodule, a file that names one. */
async function objectsOfCheckout(folder: string): Promise<string | null> {
  const link = path.join(folder, ".git");
  const named = await readLine(link);
  const gitDir = named?.startsWith("gitdir: ") ? path.resolve(folder, named.slice("gitdir: ".length)) : link;
  // A worktree shares the objects of the main checkout.
  const common = await readLine(path.join(gitDir, "commondir"));
  const objects = path.join(common === null ? gitDir : path.resolve(gitDir, common), "objects");
  return (await exists(objects)) ? objects : null;
}

async function isBare(folder: string): Promise<boolean> {
  const found = await Promise.all(["HEAD", "objects", "refs"].map((name) => exists(path.join(folder, name))));
  return found.every(Boolean);
}

async function readFolder(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

async function readLine(file: string): Promise<string | null> {
  try {
    return (await readFileText(file, { limit: MAX_LINE_BYTES, inside: null, followLinks: true })).trim();
  } catch {
    return null;
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
