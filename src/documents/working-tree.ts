import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Config } from "../config/schema.ts";
import { codeOf, Failure } from "../core/model/failure.ts";
import { openHead, type Branch } from "./branch.ts";
import type { FilesRead } from "./decode.ts";
import { readWorkingFiles } from "./files.ts";
import { lazily } from "./lazily.ts";
import { readWorkingReports, type ReportsRead } from "./working-reports.ts";

/** Files that can be read without GitHub. */
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
        return await readFile(path.resolve(root, name), "utf8");
      } catch (error) {
        if (codeOf(error) === "ENOENT") return null;
        throw new Failure(`The config file ${name} can't be read (${codeOf(error)}): check the input \`config\`.`);
      }
    },
    readReports: async (config) => readWorkingReports(root, config, await readBranch()),
    readFiles: (paths) => readWorkingFiles(root, paths),
    readBranch,
  };
}
