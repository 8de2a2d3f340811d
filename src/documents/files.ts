import { lstat, realpath } from "node:fs/promises";
import path from "node:path";
import { Failure } from "../core/model/failure.ts";
import { fileProblem, OutsideProblem } from "../files/file-problem.ts";
import { readFileBytes } from "../files/read-file.ts";
import type { BlobContent } from "./blobs.ts";
import type { SourceFile } from "./dates.ts";
import { decodeFile, MAX_FILE_BYTES, unreadable, type FilesRead, type UnreadableFile } from "./decode.ts";
import { createExclusion, createSelection, type Selection } from "./filter.ts";
import { expectFewEnough, expectSmallEnough, outsideFailure } from "./limits.ts";
import { describeNoReport } from "./lookalikes.ts";
import { isPresent, listWorkingFiles, walk } from "./working-files.ts";

/** Files from the working tree. */
export interface WorkingFiles {
  files: SourceFile[];
  unreadable: UnreadableFile[];
  /** The paths of symbolic links, which are never followed. */
  links: string[];
}

/**
 * Reads every file in a folder that matches the globs, except those that git ignores, sorted by path. Throws a Failure if
 * nothing matches or a limit is exceeded. A file that can't be read is listed, because it must not look deleted.
 */
export async function readReportFiles(root: string, globs: readonly string[]): Promise<WorkingFiles> {
  const selection = createSelection(globs);
  const listed = await listWorkingFiles(root, createExclusion(globs));
  return readSelected(root, globs, { listed, paths: await findPaths(root, selection, listed) });
}

/** Reads the `.md` files in a folder that was named explicitly, even if git ignores all of them. */
export async function readFolderFiles(root: string): Promise<WorkingFiles> {
  const globs = ["**/*.md"];
  const selection = createSelection(globs);
  const listed = await listWorkingFiles(root, () => false);
  const paths = await findPaths(root, selection, listed);
  if (paths.length > 0) return readSelected(root, globs, { listed, paths });
  return readSelected(root, globs, { listed, paths: (await walk(root, () => false)).filter(selection.isReport) });
}

/** Reads the regular files among these paths in a folder. */
export async function readWorkingFiles(root: string, paths: readonly string[]): Promise<FilesRead> {
  const present = await Promise.all(paths.map((file) => isPresent(root, file)));
  const base = await realpath(root);
  const read = await readAll(
    paths.filter((_, index) => present[index]),
    (file) => readRegularFile(path.join(root, file), file, base),
  );
  const texts = new Map(read.files.map(({ path: file, text }) => [file, text]));
  return { texts, unreadable: read.unreadable, replaced: read.links };
}

/** Reads files by path, inside or outside the repository. Throws a Failure if one can't be read. */
export async function readNamedFiles(paths: readonly string[]): Promise<SourceFile[]> {
  const read = await readAll(paths, (file) => readRegularFile(file, file, null));
  const [link] = read.links;
  if (link !== undefined) throw new Failure(`${link} is a symbolic link: name the report itself.`);
  const [problem] = read.unreadable;
  if (problem) throw new Failure(problem.problem.message);
  return read.files;
}

async function findPaths(root: string, { isReport, isNamed }: Selection, listed: readonly string[]): Promise<string[]> {
  const matches = listed.filter((file) => isReport(file) || isNamed(file));
  const present = await Promise.all(matches.map((file) => isPresent(root, file)));
  return matches.filter((_, index) => present[index]);
}

async function readSelected(
  root: string,
  globs: readonly string[],
  { paths, listed }: { paths: readonly string[]; listed: readonly string[] },
): Promise<WorkingFiles> {
  if (paths.length === 0)
    throw await describeNoReport(globs, {
      paths: listed,
      read: async (wanted) => (await readWorkingFiles(root, wanted)).texts,
    });
  expectFewEnough(paths.length);
  const base = await realpath(root);
  return readAll(paths, (relative) => readRegularFile(path.join(root, relative), relative, base));
}

async function readAll(
  paths: readonly string[],
  read: (path: string) => Promise<BlobContent | UnreadableFile | "link">,
): Promise<WorkingFiles> {
  const found: WorkingFiles = { files: [], unreadable: [], links: [] };
  let total = 0;
  for (const file of paths) {
    const content = await read(file);
    if (content === "link") found.links.push(file);
    else if ("problem" in content) found.unreadable.push(content);
    else {
      if (content.kind === "bytes") total += content.bytes.length;
      expectSmallEnough(total, file);
      const text = decodeFile(file, content);
      if (typeof text === "string") found.files.push({ path: file, text });
      else found.unreadable.push(text);
    }
  }
  return found;
}

/** After links are resolved, the file must be inside `base`; null allows any location. */
async function readRegularFile(
  absolute: string,
  relative: string,
  base: string | null,
): Promise<BlobContent | UnreadableFile | "link"> {
  try {
    const stat = await lstat(absolute);
    if (stat.isSymbolicLink()) return "link";
    if (stat.isFile() && stat.size > MAX_FILE_BYTES) return { kind: "large", size: stat.size };
    return { kind: "bytes", bytes: await readFileBytes(absolute, { limit: MAX_FILE_BYTES, inside: base }) };
  } catch (error) {
    const problem = fileProblem(error, "read");
    if (problem instanceof OutsideProblem) throw outsideFailure(relative);
    const fix = problem.code === null ? "" : "make it readable, or ";
    return unreadable(relative, `${relative} ${problem.message}: ${fix}exclude it with \`!${relative}\`.`);
  }
}
