import type { Dirent } from "node:fs";
import { lstat, readdir, readFile, realpath } from "node:fs/promises";
import path from "node:path";
import picomatch from "picomatch";
import { codeOf, Failure } from "../core/model/failure.ts";
import type { ReportFile } from "../core/parse/report.ts";
import { DEFAULT_DOCUMENTS } from "../config/defaults.ts";

const FILE_BYTES = 256 * 1024;
const FILES = 2_000;
const TOTAL_BYTES = 16 * 1024 * 1024;

/** A file's text before anything about its history is known. */
export type FoundFile = Pick<ReportFile, "path" | "text">;

/**
 * Hop 1: reads every file that the globs name, sorted by path. Anything that stands in the way of a complete read is a
 * failure with the file's name: what was not read must not look as if it were gone.
 */
export async function readDocuments(root: string, globs: readonly string[]): Promise<FoundFile[]> {
  const paths = await findPaths(root, globs);
  if (paths.length === 0) {
    throw new Failure(
      `No document matches ${globs.join(", ")}: set \`documents\` to where the post-mortems are, such as docs/incidents/**/*.md.`,
    );
  }
  if (paths.length > FILES) {
    throw new Failure(`${paths.length} documents match, more than ${FILES}: narrow \`documents\`.`);
  }
  const base = await realpath(root);
  return readAll(paths, (relative) => readRegularFile(path.join(root, relative), relative, base));
}

/** Reads files that a person named, wherever they lie. */
export function readFiles(paths: readonly string[]): Promise<FoundFile[]> {
  return readAll(paths, (file) => readRegularFile(file, file, null));
}

async function readAll(paths: readonly string[], read: (path: string) => Promise<Buffer>): Promise<FoundFile[]> {
  const files: FoundFile[] = [];
  let total = 0;
  for (const name of paths) {
    const bytes = await read(name);
    total += bytes.length;
    if (total > TOTAL_BYTES)
      throw new Failure(`The documents hold more than 16 MiB in all, reached at ${name}: narrow \`documents\`.`);
    files.push({ path: name, text: decode(bytes, name) });
  }
  return files;
}

/** Which paths, relative to the repository and with `/`, are documents. */
export function createFilter(patterns: readonly string[]): (path: string) => boolean {
  const wanted = matcher(patterns.filter((pattern) => !pattern.startsWith("!")));
  const unwanted = unwantedOf(patterns);
  const byDefault = patterns === DEFAULT_DOCUMENTS;
  return (name) => {
    const parts = name.split("/");
    const folders = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("/"));
    const left = parts.some((part) => SKIPPED.has(part)) || [name, ...folders].some(unwanted);
    return wanted(name) && !left && !(byDefault && TEMPLATE.test(name));
  };
}

function matcher(patterns: readonly string[]): (path: string) => boolean {
  return picomatch([...patterns], { dot: true });
}

function unwantedOf(patterns: readonly string[]): (path: string) => boolean {
  return matcher(patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1)));
}

async function findPaths(root: string, patterns: readonly string[]): Promise<string[]> {
  const isDocument = createFilter(patterns);
  const unwanted = unwantedOf(patterns);
  const outwards = patterns.find((pattern) => /^!?(?:\/|(?:.*\/)?\.\.(?:\/|$))/.test(pattern));
  if (outwards) throw outside(outwards);
  // A file or link that a glob names as a folder: `linked/*.md` must not pass over a link called linked.
  const bases = patterns.map((pattern) => picomatch.scan(pattern).base);
  const named = (relative: string): boolean =>
    bases.some((base) => base === relative || base.startsWith(`${relative}/`));
  const found: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await readFolder(root, folder);
    const inside = entries
      .map((entry) => ({ entry, relative: folder === "" ? entry.name : `${folder}/${entry.name}` }))
      .filter(({ entry, relative }) => !SKIPPED.has(entry.name) && !unwanted(relative));
    // Links, pipes and the like are taken here and refused by name when they are read.
    const files = inside.filter(({ entry }) => !entry.isDirectory()).map(({ relative }) => relative);
    found.push(...files.filter((relative) => isDocument(relative) || named(relative)));
    await Promise.all(inside.filter(({ entry }) => entry.isDirectory()).map(({ relative }) => walk(relative)));
  };
  await walk("");
  return found.toSorted();
}

const SKIPPED = new Set(["node_modules", ".git"]);
/** Of the default globs only: whoever names documents means them. */
const TEMPLATE = /(?:^|[/_-])templates?\/|(?:^|\/)_?template\.|[ _-]template\.[^/.]*$/i;

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

/** `base` is the folder that the file must really lie in; null lets it lie anywhere. */
async function readRegularFile(absolute: string, relative: string, base: string | null): Promise<Buffer> {
  try {
    const stat = await lstat(absolute);
    if (stat.isSymbolicLink())
      throw new Failure(
        `${relative} is a symbolic link: put the document itself there, or exclude it with \`!${relative}\`.`,
      );
    if (!stat.isFile()) throw new Failure(`${relative} is no regular file: exclude it with \`!${relative}\`.`);
    if (stat.size > FILE_BYTES)
      throw new Failure(
        `${relative} has ${stat.size} bytes, more than 256 KiB: split it, or exclude it with \`!${relative}\`.`,
      );
    if (base !== null && !(await realpath(absolute)).startsWith(base + path.sep)) throw outside(relative);
    return await readFile(absolute);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(
      `${relative} can't be read (${codeOf(error)}): make it readable, or exclude it with \`!${relative}\`.`,
    );
  }
}

function outside(relative: string): Failure {
  return new Failure(`${relative} lies outside the repository: \`documents\` may not leave it.`);
}

function decode(bytes: Buffer, relative: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${relative} is not UTF-8 text: save it as UTF-8, or exclude it with \`!${relative}\`.`);
  }
}
