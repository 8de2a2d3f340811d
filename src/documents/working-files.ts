import type { Dirent } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import path from "node:path";
import { codeOf, Failure } from "../core/model/failure.ts";
import { SKIPPED_FOLDERS } from "./filter.ts";
import { parsePaths } from "./git-output.ts";
import { runGit } from "./git.ts";

/**
 * Lists the files in a folder, sorted by path. In a repository, lists only those that git tracks or would add. Elsewhere,
 * `skips` tells which files and folders to leave out. Throws a Failure if a folder can't be read.
 */
export async function listWorkingFiles(root: string, skips: (folder: string) => boolean): Promise<string[]> {
  return (await listWithGit(root)) ?? walk(root, skips);
}

/** Null if git is missing or the folder is not in a repository. */
async function listWithGit(root: string): Promise<string[] | null> {
  try {
    const list = await runGit(root, "ls-files", "--cached", "--others", "--exclude-standard", "-z");
    // The path of a repository inside this one ends in `/`. An unmerged file is listed more than once.
    const paths = new Set(parsePaths(list).filter((file) => !file.endsWith("/")));
    return [...paths].toSorted();
  } catch {
    return null;
  }
}

/** Lists every file in a folder, sorted by path, without asking git. */
export async function walk(root: string, skips: (folder: string) => boolean): Promise<string[]> {
  const found: string[] = [];
  const visit = async (folder: string): Promise<void> => {
    const entries = (await readFolder(root, folder))
      .map((entry) => ({ entry, relative: folder === "" ? entry.name : `${folder}/${entry.name}` }))
      .filter(({ entry, relative }) => !SKIPPED_FOLDERS.has(entry.name) && !skips(relative));
    // Include links and pipes, so that they can be reported by path.
    found.push(...entries.filter(({ entry }) => !entry.isDirectory()).map(({ relative }) => relative));
    await Promise.all(entries.filter(({ entry }) => entry.isDirectory()).map(({ relative }) => visit(relative)));
  };
  await visit("");
  return found.toSorted();
}

async function readFolder(root: string, folder: string): Promise<Dirent[]> {
  try {
    return await readdir(path.join(root, folder), { withFileTypes: true });
  } catch (error) {
    const name = folder === "" ? root : folder;
    throw new Failure(
      `The folder ${name} can't be read (${codeOf(error)}): make it readable, or exclude it with \`!${folder}/**\`.`,
    );
  }
}

/** Whether a listed file is still there. git also lists files that were deleted or not checked out. */
export async function isPresent(root: string, file: string): Promise<boolean> {
  try {
    return !(await lstat(path.join(root, file))).isDirectory();
  } catch (error) {
    return codeOf(error) !== "ENOENT" && codeOf(error) !== "ENOTDIR";
  }
}
