import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { loadConfig } from "../config/load.ts";
import type { Report } from "../core/model/commitment.ts";
import { Failure } from "../core/model/failure.ts";
import { parseDated } from "../documents/dates.ts";
import { readNamedFiles, readReportFiles } from "../documents/files.ts";
import { readReports } from "../documents/reports.ts";
import type { Flags } from "./command.ts";

/**
 * Reads the reports given as operands to `read` or `lint`. Operands are files, folders, or globs relative to the current
 * folder. Without operands, reads the reports that match the configuration.
 */
export async function readNamedReports(flags: Flags, operands: readonly string[]): Promise<Report[]> {
  const root = process.cwd();
  const existing = operands.filter((name) => existsSync(name));
  const folders = existing.filter((name) => statSync(name).isDirectory());
  const files = existing.filter((name) => !folders.includes(name));
  const globs = operands.filter((name) => !existing.includes(name));
  const missing = globs.find((name) => !/[*?[{]/.test(name));
  if (missing)
    throw new Failure(`There is no file ${missing}: check the path, or quote a glob such as "docs/**/*.md".`);
  const config = await loadConfig(root, String(flags["config"] ?? ""), globOverride(globs));
  const inFolders = await Promise.all(folders.map(readFolder));
  const named = [...(await readNamedFiles(files)), ...inFolders.flat()].map((file) => parseDated(file, config));
  const onlyNamed = operands.length > 0 && globs.length === 0;
  const matched = onlyNamed ? [] : (await readReports(root, config)).reports;
  return [...named, ...matched].map(({ report }) => report);
}

/** Settings that override the config file's globs with those from the command line. */
export function globOverride(globs: readonly string[]): Record<string, string> {
  return globs.length > 0 ? { documents: globs.join("\n") } : {};
}

async function readFolder(folder: string): ReturnType<typeof readReportFiles> {
  const files = await readReportFiles(folder, ["**/*.md"]);
  return files.map((file) => ({ ...file, path: path.join(folder, file.path) }));
}
