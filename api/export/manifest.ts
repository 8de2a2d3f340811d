import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { FileProblem } from "../../src/files/file-problem.ts";
import { readFileBytes } from "../../src/files/read-file.ts";
import type { ExportedFile } from "./site.ts";

/** The file that lists an export's other files. */
export const MANIFEST = ".follow-through.sha256";
const MIB = 1024 * 1024;
const MAX_MANIFEST_BYTES = 64 * MIB;
/** A larger file isn't read to find out whether it was changed. An export's files are much smaller. */
const MAX_FILE_BYTES = 256 * MIB;

/** Lists an export's files in the format that `sha256sum --check` reads. */
export function renderManifest(files: readonly ExportedFile[]): ExportedFile {
  const lines = files.map(({ file, body }) => `${hashOf(body)}  ${file}\n`);
  return { file: MANIFEST, body: new TextEncoder().encode(lines.join("")) };
}

/**
 * Finds a file in a folder that an export didn't write, or that was changed since then: its path relative to the folder. Null if
 * there is none. A symbolic link is such a file.
 */
export async function findForeignFile(folder: string): Promise<string | null> {
  const known = await readManifest(folder);
  let manifest: string | null = null;
  let own = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const full = path.join(entry.parentPath, entry.name);
    const file = path.relative(folder, full).replaceAll(path.sep, "/");
    if (file === MANIFEST) {
      manifest = file;
      continue;
    }
    const hash = known.get(file);
    if (hash === undefined || hash !== (await hashFile(full))) return file;
    own += 1;
  }
  // Without any of the files that it lists, the list isn't an export's.
  return own === 0 ? manifest : null;
}

/** The hashes of an earlier export's files; empty if the folder doesn't contain an export. */
async function readManifest(folder: string): Promise<Map<string, string>> {
  try {
    const bytes = await readFileBytes(path.join(folder, MANIFEST), { limit: MAX_MANIFEST_BYTES, inside: null });
    const lines = bytes.toString().split(/\r?\n/);
    return new Map(lines.map((line) => [line.slice(HASH_LENGTH + 2), line.slice(0, HASH_LENGTH)]));
  } catch (error) {
    if (error instanceof FileProblem) return new Map();
    throw error;
  }
}

const HASH_LENGTH = 64;

async function hashFile(file: string): Promise<string | null> {
  try {
    return hashOf(await readFileBytes(file, { limit: MAX_FILE_BYTES, inside: null }));
  } catch (error) {
    if (error instanceof FileProblem) return null;
    throw error;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
