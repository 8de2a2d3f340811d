import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { loadConfig } from "../config/load.ts";
import type { Problem, Report } from "../core/model/commitment.ts";
import { dayOf } from "../core/model/date.ts";
import { Failure } from "../core/model/failure.ts";
import { parseDated, type SourceFile } from "../documents/dates.ts";
import { readFolderFiles, readNamedFiles } from "../documents/files.ts";
import type { Notice } from "../documents/working-reports.ts";
import { openWorkingTree } from "../documents/working-tree.ts";
import type { Flags } from "./command.ts";

/** The reports that `read` and `lint` show. */
export interface NamedReports {
  reports: Report[];
  /** The problems with reports that can't be read. */
  problems: Problem[];
  notices: Notice[];
}

/**
 * Reads the reports given as operands to `read` or `lint`. Operands are files, folders, or globs relative to the current
 * folder. Without operands, reads the reports in the working tree that match the configuration.
 */
export async function readNamedReports(flags: Flags, operands: readonly string[]): Promise<NamedReports> {
  const existing = operands.filter((name) => existsSync(name));
  const folders = existing.filter((name) => statSync(name).isDirectory());
  const files = existing.filter((name) => !folders.includes(name));
  const globs = operands.filter((name) => !existing.includes(name));
  const missing = globs.find((name) => !/[*?[{]/.test(name));
  if (missing)
    throw new Failure(`There is no file ${missing}: check the path, or quote a glob such as "docs/**/*.md".`);
  const source = openWorkingTree(process.cwd());
  const config = await loadConfig(source.readConfig, String(flags["config"] ?? ""), globOverride(globs));
  const inFolders = await Promise.all(folders.map(readFolder));
  const writtenOn = dayOf(new Date().toISOString(), config.timezone);
  const named = [...(await readNamedFiles(files)), ...inFolders.flatMap((folder) => folder.files)];
  const onlyNamed = operands.length > 0 && globs.length === 0;
  const matched = onlyNamed ? null : await source.readReports(config);
  return {
    reports: [...named.map((file) => parseDated(file, config, { writtenOn })), ...(matched?.reports ?? [])].map(
      ({ report }) => report,
    ),
    problems: [
      ...inFolders.flatMap(({ problems }) => problems),
      ...(matched?.unreadable ?? []).map(({ problem }) => problem),
    ],
    notices: matched?.notices ?? [],
  };
}

/** Settings that override the config file's globs with those from the command line. */
export function globOverride(globs: readonly string[]): Record<string, string> {
  return globs.length > 0 ? { documents: globs.join("\n") } : {};
}

async function readFolder(folder: string): Promise<{ files: SourceFile[]; problems: Problem[] }> {
  const { files, unreadable } = await readFolderFiles(folder);
  return {
    files: files.map((file) => ({ ...file, path: path.join(folder, file.path) })),
    problems: unreadable.map(({ path: name, problem }) => ({ ...problem, file: path.join(folder, name) })),
  };
}
