import { runGit } from "./git.ts";
import { OBJECT_ID, openObjects, type GitObjects } from "./objects.ts";

/** A branch's history in the workspace's git objects. */
export interface Branch extends BranchPlace {
  /**
   * The branch's own commits, oldest first, with the files that each changed. A merge counts as one commit with
   * all the changes that it brought to the branch. Rejects unless the whole history is available.
   */
  readLog: () => Promise<BranchCommit[]>;
}

interface BranchPlace {
  /** The newest commit. */
  commit: string;
  objects: GitObjects;
  /** The folder that paths are relative to, ending in `/`; empty for the whole repository. */
  prefix: string;
}

/** A file that a commit changed. */
export interface FileChange {
  path: string;
  /** The earlier and the new blob id; null where the file doesn't exist. */
  before: string | null;
  after: string | null;
}

export interface BranchCommit {
  id: string;
  /** When it was committed, RFC 3339. */
  instant: string;
  changes: FileChange[];
}

/** Creates a branch that reads its log at most once. */
export function createBranch(place: BranchPlace): Branch {
  let log: Promise<BranchCommit[]> | null = null;
  return { ...place, readLog: () => (log ??= readLog(place)) };
}

/** The history of the commit that is checked out, with paths relative to the folder; null without git or a commit. */
export async function openHead(root: string): Promise<Branch | null> {
  try {
    const [commit = "", prefix = ""] = (await runGit(root, "rev-parse", "HEAD", "--show-prefix")).split("\n");
    const objects = OBJECT_ID.test(commit) ? await openObjects(root, commit) : null;
    return objects && createBranch({ commit, objects, prefix });
  } catch {
    return null;
  }
}

async function readLog({ objects, commit, prefix }: BranchPlace): Promise<BranchCommit[]> {
  const log = await objects.run(
    "log",
    "--first-parent",
    "--diff-merges=first-parent",
    "--reverse",
    "--no-renames",
    "--raw",
    "--no-abbrev",
    "-z",
    "--format=%x01%H %cI",
    commit,
  );
  return parseLog(log, prefix);
}

/** Reads NUL-separated fields: `\x01commit instant`, then `:modes old new status` and a path for each changed file. */
function parseLog(log: string, prefix: string): BranchCommit[] {
  const commits: BranchCommit[] = [];
  const fields = log.split("\0").values();
  for (const field of fields) {
    const word = field.trim();
    if (word.startsWith("\u0001")) {
      const [id = "", instant = ""] = word.slice(1).split(" ");
      commits.push({ id, instant, changes: [] });
    }
    const change = /(?:^|\n):(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) \w/.exec(word);
    if (change === null) continue;
    const path = fields.next().value ?? "";
    if (!path.startsWith(prefix)) continue;
    const [, modeBefore = "", modeAfter = "", before = "", after = ""] = change;
    commits.at(-1)?.changes.push({
      path: path.slice(prefix.length),
      before: isFile(modeBefore) ? before : null,
      after: isFile(modeAfter) ? after : null,
    });
  }
  return commits;
}

/** Links and submodules aren't files. */
function isFile(mode: string): boolean {
  return mode.startsWith("100");
}
