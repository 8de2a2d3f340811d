import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Now } from "../../src/core/model/date.ts";
import { codeOf, Failure } from "../../src/core/model/failure.ts";
import { exportSite } from "./site.ts";
import type { Facts } from "../facts/facts.ts";
import type { Site } from "../view/site.ts";

/** What only an earlier export has beside each other: such a folder may be replaced. */
const OURS = [".nojekyll", "404.html", "embed.js", "index.html"];

/** Writes the page into a folder, whole or not at all; an earlier export there is replaced. Returns how many files it has. */
export async function writeSite(folder: string, facts: Facts, now: Now, site: Site): Promise<number> {
  const place = path.resolve(folder);
  await refuseStrangers(place);
  const files = await exportSite(facts, now, site);
  const half = `${place}.${process.pid}.part`;
  try {
    for (const name of new Set(files.map(({ file }) => path.dirname(file))))
      await mkdir(path.join(half, name), { recursive: true });
    for (const { file, body } of files) await writeFile(path.join(half, file), body);
    await rm(place, { recursive: true, force: true });
    await rename(half, place);
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    throw new Failure(`The page can't be written to ${folder} (${codeOf(error)}).`);
  }
  return files.length;
}

async function refuseStrangers(place: string): Promise<void> {
  let found: string[];
  try {
    found = await readdir(place);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw new Failure(`The page can't be written to ${place} (${codeOf(error)}): name a folder.`);
  }
  if (found.length > 0 && !OURS.every((name) => found.includes(name)))
    throw new Failure(`${place} holds other files, which would be lost: name a folder that is new or empty.`);
}
