import { hasFullHistory, readBlobs, runGit } from "./git.ts";

/** A commit on the branch, with the reports it changed. */
export interface FileVersion {
  commit: string;
  /** The instant of the commit, RFC 3339. */
  instant: string;
  /** The new text of each changed path; null if the commit deleted it. */
  changes: Map<string, string | null>;
}

/** The version and path that a blob's text belongs to. */
interface Place {
  version: FileVersion;
  path: string;
}

/**
 * Every commit in HEAD's first-parent history that changed a report, oldest first. Null without full history, because a
 * shallow checkout doesn't contain the original promises.
 */
export async function readFileVersions(
  root: string,
  isReport: (path: string) => boolean,
): Promise<FileVersion[] | null> {
  try {
    if (!(await hasFullHistory(root))) return null;
    const log = await runGit(
      root,
      "log",
      "--first-parent",
      "--diff-merges=first-parent",
      "--reverse",
      "--no-renames",
      "--raw",
      "--no-abbrev",
      "-z",
      "--relative",
      "--format=%x01%H %cI",
    );
    const { versions, blobs } = parseLog(log, isReport);
    for (const [id, text] of await readBlobs(root, [...blobs.keys()]))
      for (const { version, path } of blobs.get(id) ?? []) version.changes.set(path, text);
    return versions;
  } catch {
    // git is not installed, or this folder is not in a repository.
    return null;
  }
}

/** Every commit in HEAD's history, including merged branches, oldest first. */
export async function readCommits(root: string): Promise<string[]> {
  const log = await runGit(root, "log", "--reverse", "--topo-order", "--format=%H");
  return log.split("\n").filter((line) => line !== "");
}

/** Reads NUL-separated fields: `\x01commit instant`, then `:modes old new status` and a path for each changed file. */
function parseLog(
  log: string,
  isReport: (path: string) => boolean,
): { versions: FileVersion[]; blobs: Map<string, Place[]> } {
  const versions: FileVersion[] = [];
  const blobs = new Map<string, Place[]>();
  let version: FileVersion | null = null;
  const fields = log.split("\0").values();
  for (const field of fields) {
    const word = field.trim();
    if (word.startsWith("\u0001")) {
      const [commit = "", instant = ""] = word.slice(1).split(" ");
      version = { commit, instant, changes: new Map() };
    }
    // Mode 160000 is a submodule.
    const blob = /(?:^|\n):\d+ (?!160000)\d+ [0-9a-f]+ (?<id>[0-9a-f]+) \w/.exec(word)?.groups?.["id"];
    if (blob === undefined || version === null) continue;
    const path = fields.next().value ?? "";
    if (!isReport(path)) continue;
    if (version.changes.size === 0) versions.push(version);
    version.changes.set(path, null);
    const isDeleted = /^0+$/.test(blob);
    if (!isDeleted) blobs.set(blob, [...(blobs.get(blob) ?? []), { version, path }]);
  }
  return { versions, blobs };
}
