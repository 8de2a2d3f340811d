import type { Dirent } from "node:fs";
import { lstat, readdir, readFile, realpath } from "node:fs/promises";
import path from "node:path";
import picomatch from "picomatch";
import { codeOf, Failure } from "../core/model/failure.ts";
import type { Problem } from "../core/model/commitment.ts";
import type { SourceFile } from "./dates.ts";
import { createExclusion, createFilter, SKIPPED_FOLDERS } from "./filter.ts";

/** A file that couldn't be read, and why. */
export interface UnreadableFile {
  path: string;
  problem: Problem;
}

const MAX_FILE_BYTES = 256 * 1024;
const MAX_FILES = 2_000;
const MAX_TOTAL_BYTES = 16 * 1024 * 1024;

/**
 * Hop 1: reads every file that matches the globs, sorted by path. Throws a Failure that names the file if a read fails,
 * because an unreadable report must not be mistaken for a deleted one.
 */
export async function readReportFiles(root: string, globs: readonly string[]): Promise<SourceFile[]> {
  const paths = await findPaths(root, globs);
  if (paths.length === 0) {
    throw new Failure(
      `No report matches ${globs.length === 0 ? "the default names" : globs.join(", ")}: set \`documents\` to where your reports are, such as docs/incidents/**/*.md.`,
    );
  }
  if (paths.length > MAX_FILES) {
    throw new Failure(`${paths.length} reports match, but the limit is ${MAX_FILES}: narrow \`documents\`.`);
  }
  const base = await realpath(root);
  return readAll(paths, (relative) => readRegularFile(path.join(root, relative), relative, base));
}

/** Reads files by path, inside or outside the repository. */
export function readNamedFiles(paths: readonly string[]): Promise<SourceFile[]> {
  return readAll(paths, (file) => readRegularFile(file, file, null));
}

/** The texts of the given files, and the files that can't be read. A path that doesn't exist is in neither. */
export interface FilesRead {
  texts: Map<string, string>;
  unreadable: UnreadableFile[];
}

/** Reads files by their path in the checkout, whether or not they match `documents`. */
export async function readTrackedFiles(root: string, paths: readonly string[]): Promise<FilesRead> {
  const files: FilesRead = { texts: new Map(), unreadable: [] };
  const base = await realpath(root);
  for (const file of paths) {
    if (!(await exists(path.join(root, file)))) continue;
    try {
      files.texts.set(file, decode(await readRegularFile(path.join(root, file), file, base), file));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      files.unreadable.push({ path: file, problem: { severity: "error", file, line: null, message: error.message } });
    }
  }
  return files;
}

async function exists(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return false;
    throw error;
  }
}

async function readAll(paths: readonly string[], read: (path: string) => Promise<Buffer>): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  let total = 0;
  for (const file of paths) {
    const bytes = await read(file);
    total += bytes.length;
    if (total > MAX_TOTAL_BYTES)
      throw new Failure(`The reports exceed 16 MiB in total at ${file}: narrow \`documents\`.`);
    files.push({ path: file, text: decode(bytes, file) });
  }
  return files;
}

async function findPaths(root: string, globs: readonly string[]): Promise<string[]> {
  const isReport = createFilter(globs);
  const isExcluded = createExclusion(globs);
  const outside = globs.find((glob) => /^!?(?:\/|(?:.*\/)?\.\.(?:\/|$))/.test(glob));
  if (outside) throw outsideFailure(outside);
  // A glob such as `linked/*.md` names the folder `linked`. If the folder is a symbolic link, the read must fail rather than
  // skip it.
  const bases = globs.map((glob) => picomatch.scan(glob).base);
  const isNamed = (relative: string): boolean =>
    bases.some((base) => base === relative || base.startsWith(`${relative}/`));
  const found: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = (await readFolder(root, folder))
      .map((entry) => ({ entry, relative: folder === "" ? entry.name : `${folder}/${entry.name}` }))
      .filter(({ entry, relative }) => !SKIPPED_FOLDERS.has(entry.name) && !isExcluded(relative));
    // Include links and pipes, so that reading them fails with an error that names the path.
    const files = entries.filter(({ entry }) => !entry.isDirectory()).map(({ relative }) => relative);
    found.push(...files.filter((relative) => isReport(relative) || isNamed(relative)));
    await Promise.all(entries.filter(({ entry }) => entry.isDirectory()).map(({ relative }) => walk(relative)));
  };
  await walk("");
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

/** After links are resolved, the file must be inside `base`; null allows any location. */
async function readRegularFile(absolute: string, relative: string, base: string | null): Promise<Buffer> {
  const orExclude = `or exclude it with \`!${relative}\`.`;
  try {
    const stat = await lstat(absolute);
    if (stat.isSymbolicLink())
      throw new Failure(`${relative} is a symbolic link: replace it with the report itself, ${orExclude}`);
    if (!stat.isFile()) throw new Failure(`${relative} is not a regular file: exclude it with \`!${relative}\`.`);
    if (stat.size > MAX_FILE_BYTES)
      throw new Failure(`${relative} has ${stat.size} bytes, but the limit is 256 KiB: split it, ${orExclude}`);
    if (base !== null && !(await realpath(absolute)).startsWith(base + path.sep)) throw outsideFailure(relative);
    return await readFile(absolute);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${relative} can't be read (${codeOf(error)}): make it readable, ${orExclude}`);
  }
}

function outsideFailure(pathOrGlob: string): Failure {
  return new Failure(`${pathOrGlob} is outside the repository: \`documents\` may only match files inside it.`);
}

function decode(bytes: Buffer, relative: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${relative} is not UTF-8 text: save it as UTF-8, or exclude it with \`!${relative}\`.`);
  }
}
