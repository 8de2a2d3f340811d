import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Now } from "../../src/core/model/date.ts";
import { codeOf, Failure } from "../../src/core/model/failure.ts";
import { exportSite } from "./site.ts";
import type { Facts } from "../facts/facts.ts";
import type { Site } from "../view/site.ts";

/** A folder that contains all of these files is an earlier export and can be replaced. */
const EXPORT_MARKERS = [".nojekyll", "404.html", "embed.js", "index.html"];

/**
 * Writes the page's files to a folder. If rendering or writing fails, no partial export is left behind. Replaces an earlier
 * export. Returns the number of files. Throws a Failure if the folder contains other files.
 */
export async function writeSite(folder: string, facts: Facts, now: Now, site: Site): Promise<number> {
  const target = path.resolve(folder);
  await refuseForeignFiles(target);
  const files = await exportSite(facts, now, site);
  const partial = `${target}.${process.pid}.part`;
  try {
    for (const name of new Set(files.map(({ file }) => path.dirname(file))))
      await mkdir(path.join(partial, name), { recursive: true });
    for (const { file, body } of files) await writeFile(path.join(partial, file), body);
    await rm(target, { recursive: true, force: true });
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw new Failure(`The page can't be written to ${folder} (${codeOf(error)}).`);
  }
  return files.length;
}

async function refuseForeignFiles(target: string): Promise<void> {
  let existing: string[];
  try {
    existing = await readdir(target);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw new Failure(
      `The page can't be written to ${target} (${codeOf(error)}): choose a folder that can be written.`,
    );
  }
  if (existing.length > 0 && !EXPORT_MARKERS.every((name) => existing.includes(name)))
    throw new Failure(`${target} contains other files, which would be deleted: choose a new or empty folder.`);
}
