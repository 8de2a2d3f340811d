import { constants } from "node:fs";
import { lstat, mkdir, open, realpath, rename, rm } from "node:fs/promises";
import path from "node:path";
import { codeOf } from "../core/model/failure.ts";
import { FileProblem, fileProblem, OutsideProblem } from "./file-problem.ts";
import { isInside } from "./read-file.ts";

/**
 * Writes a file completely or not at all, by writing a new file next to it and renaming that. Creates missing folders. Never
 * follows a symbolic link, and replaces only a regular file. `inside` is the folder that the file must be in. Throws a
 * FileProblem.
 */
export async function writeFileWhole(file: string, content: string | Uint8Array, inside: string): Promise<void> {
  const target = path.resolve(inside, file);
  try {
    const found = await findPlace(target, inside);
    if (found !== null && !found.isFile()) throw new FileProblem("is not a regular file");
    const partial = path.join(path.dirname(target), `.${crypto.randomUUID()}.part`);
    try {
      await writeNewFile(partial, content);
      await rename(partial, target);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
    await syncFolder(path.dirname(target));
  } catch (error) {
    throw fileProblem(error, "written");
  }
}

/**
 * Checks that a file can be written at a path in `inside`, and creates missing folders on the way. Returns the status of an
 * existing file, or null if there is none. Throws a FileProblem if there is a link at the path or on the way.
 */
export async function findPlace(target: string, inside: string): Promise<Awaited<ReturnType<typeof lstat>> | null> {
  if (!isInside(target, path.resolve(inside))) throw new OutsideProblem();
  const steps = path.relative(path.resolve(inside), target).split(path.sep);
  if (steps.includes(".git")) throw new FileProblem("is in git's own folder");
  // The workspace itself may be a link.
  let current = await realpath(inside);
  for (const [index, step] of steps.entries()) {
    current = path.join(current, step);
    const found = await find(current);
    if (found?.isSymbolicLink()) throw new FileProblem("is behind a symbolic link, which is never followed");
    if (index === steps.length - 1) return found;
    if (found === null) await mkdir(current);
    else if (!found.isDirectory()) throw new FileProblem("is below something that is not a folder");
  }
  return null;
}

async function find(file: string): Promise<Awaited<ReturnType<typeof lstat>> | null> {
  try {
    return await lstat(file);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/**
 * Writes a file that doesn't exist yet, and waits until it is on the disk. If the disk is full, this step fails, and nothing has
 * been replaced yet.
 */
export async function writeNewFile(file: string, content: string | Uint8Array): Promise<void> {
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
  const handle = await open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o666);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Waits until a folder's new entries are on the disk. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, constants.O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Some file systems can't do this for folders. The file itself is complete.
  }
}
