import path from "node:path";
import type { Config } from "../config/schema.ts";
import { configFailure } from "../config/load.ts";
import { FileProblem } from "../files/file-problem.ts";
import { MAX_CONFIG_BYTES, readFileText } from "../files/read-file.ts";
import { openHead, type Branch } from "./branch.ts";
import type { FilesRead } from "./decode.ts";
import { readWorkingFiles } from "./files.ts";
import { lazily } from "./lazily.ts";
import { readWorkingReports, type ReportsRead } from "./working-reports.ts";

/** The files of a working tree or a commit. */
export interface WorkingTree {
  /** Reads the config file; null if there is none. Throws a Failure if it can't be read. */
  readConfig: (name: string) => Promise<string | null>;
  readReports: (config: Config) => Promise<ReportsRead>;
  /** Reads files by path, whether or not they match `documents`. A path that isn't a file is left out. */
  readFiles: (paths: readonly string[]) => Promise<FilesRead>;
  /** The history in the workspace; null without git or a commit. */
  readBranch: () => Promise<Branch | null>;
}

/** Opens a folder's files as they are, committed or not. */
export function openWorkingTree(root: string): WorkingTree {
  const readBranch = lazily(() => openHead(root));
  return {
    async readConfig(name) {
      try {
        return await readFileText(path.resolve(root, name), { limit: MAX_CONFIG_BYTES, inside: root });
      } catch (error) {
        if (!(error instanceof FileProblem)) throw error;
        if (error.code === "ENOENT") return null;
        throw configFailure(name, error.message);
      }
    },
    readReports: async (config) => readWorkingReports(root, config, await readBranch()),
    readFiles: (paths) => readWorkingFiles(root, paths),
    readBranch,
  };
}
