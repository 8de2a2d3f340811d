import { randomUUID } from "node:crypto";
import { mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Now } from "../../src/core/model/date.ts";
import { codeOf, Failure } from "../../src/core/model/failure.ts";
import { fileProblem } from "../../src/files/file-problem.ts";
import { findPlace, syncFolder, writeNewFile } from "../../src/files/write-file.ts";
import { findForeignFile, MANIFEST, renderManifest } from "./manifest.ts";
import { exportSite, type ExportedFile } from "./site.ts";
import type { Facts } from "../facts/facts.ts";
import type { Site } from "../view/site.ts";

/** Where to write the page. */
export interface Place {
  folder: string;
  /** The folder that must contain `folder`, with no symbolic links in between; null if a person chose `folder` on the command line. */
  inside: string | null;
}

/**
 * Writes the page's files to a folder, replacing an earlier export. If rendering or writing fails, no partial export is left
 * behind and the earlier export is kept. Returns the number of files. Throws a Failure if the folder contains a file
 * that an earlier export's list doesn't contain or that was changed since, or if it can't be written.
 */
export async function writeSite({ folder, inside }: Place, facts: Facts, now: Now, site: Site): Promise<number> {
  const target = path.resolve(inside ?? ".", folder);
  const parent = path.dirname(target);
  try {
    if (inside === null) await mkdir(parent, { recursive: true });
    const found = await findPlace(target, inside ?? parent);
    if (found !== null) await refuseForeignFiles(target);
    const files = await exportSite(facts, now, site);
    await replaceFolder(target, [...files, renderManifest(files)]);
    return files.length;
  } catch (error) {
    if (error instanceof Failure && error.name === "Failure") throw error;
    const { code, message } = fileProblem(error, "written");
    const why = code === null ? `: it ${message}. Choose another folder.` : ` (${code}): choose a writable folder.`;
    throw new Failure(`The page can't be written to ${folder}${why}`);
  }
}

/** Writes the files to a new folder next to the target, then replaces the target with it. */
async function replaceFolder(target: string, files: readonly ExportedFile[]): Promise<void> {
  const [partial, old] = ["part", "old"].map((end) => path.join(path.dirname(target), `.${randomUUID()}.${end}`)) as [
    string,
    string,
  ];
  try {
    await mkdir(partial);
    for (const name of new Set(files.map(({ file }) => path.dirname(file))))
      await mkdir(path.join(partial, name), { recursive: true });
    for (const { file, body } of files) await writeNewFile(path.join(partial, file), body);
    const isReplaced = await moveAway(target, old);
    try {
      await rename(partial, target);
    } catch (error) {
      if (isReplaced) await rename(old, target);
      throw error;
    }
    await syncFolder(path.dirname(target));
  } finally {
    await rm(partial, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

/** Moves the folder. Returns false if it doesn't exist. */
async function moveAway(target: string, old: string): Promise<boolean> {
  try {
    await rename(target, old);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}

async function refuseForeignFiles(target: string): Promise<void> {
  const foreign = await findForeignFile(target);
  if (foreign === null) return;
  throw new Failure(
    `${path.join(target, foreign)} would be deleted, but ${MANIFEST} doesn't list it as a file of an earlier export, or it was changed since. Move it elsewhere, or choose a new or empty folder.`,
  );
}
