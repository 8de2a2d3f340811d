import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Driver } from "unstorage";
import fsLite from "unstorage/drivers/fs-lite";
import { FileProblem } from "../../src/files/file-problem.ts";
import { MAX_SNAPSHOT_BYTES, readFileText } from "../../src/files/read-file.ts";
import { writeFileWhole } from "../../src/files/write-file.ts";

/** An unstorage driver that keeps values in the files of a folder. A value is written completely or not at all. */
export function createFileDriver(folder: string): Driver {
  const base = path.resolve(folder);
  const nameOf = (key: string): string => path.join(base, ...key.split(":"));
  return {
    ...fsLite({ base }),
    async getItem(key) {
      try {
        return await readFileText(nameOf(key), { limit: MAX_SNAPSHOT_BYTES, inside: base });
      } catch (error) {
        if (error instanceof FileProblem && error.code === "ENOENT") return null;
        throw error;
      }
    },
    async setItem(key, value) {
      await mkdir(base, { recursive: true });
      await writeFileWhole(nameOf(key), value, base);
    },
  };
}
