import { withPromiseDates } from "../core/model/commit-dates.ts";
import { LOG_OPTIONS, parseHead, parseLog, type BranchCommit } from "./git-output.ts";
import { runGit } from "./git.ts";
import { openObjects, type GitObjects } from "./objects.ts";

/** A commit on a branch. `promised` dates the promises in it; see withPromiseDates. */
export type DatedCommit = BranchCommit & { promised: string };

/** A branch's history in the workspace's git objects. */
export interface Branch extends BranchPlace {
  /**
   * The branch's own commits, oldest first, with the files that each changed. A merge counts as one commit with
   * all the changes that it brought to the branch. Rejects if the history is incomplete or, with a CorruptObject, if a commit
   * is corrupt.
   */
  readLog: () => Promise<DatedCommit[]>;
}

interface BranchPlace {
  /** The newest commit. */
  commit: string;
  objects: GitObjects;
  /** The folder that paths are relative to, ending in `/`; empty for the whole repository. */
  prefix: string;
}

/** Creates a branch that reads its log at most once. */
export function createBranch(place: BranchPlace): Branch {
  let log: Promise<DatedCommit[]> | null = null;
  return { ...place, readLog: () => (log ??= readLog(place)) };
}

/** The history of the commit that is checked out, with paths relative to the folder; null without git or a commit. */
export async function openHead(root: string): Promise<Branch | null> {
  try {
    const { commit, prefix } = parseHead(await runGit(root, "rev-parse", "HEAD", "--show-prefix"));
    const objects = await openObjects(root, commit);
    return objects && createBranch({ commit, objects, prefix });
  } catch {
    return null;
  }
}

async function readLog({ objects, commit, prefix }: BranchPlace): Promise<DatedCommit[]> {
  const range = ["--first-parent", "--diff-merges=first-parent", "--reverse", ...LOG_OPTIONS, commit];
  const log = parseLog(await objects.run("log", ...range));
  await objects.check(log.map(({ id }) => id));
  return withPromiseDates(log).map((logged) => ({
    ...logged,
    changes: logged.changes.flatMap(({ path, ...change }) =>
      path.startsWith(prefix) ? [{ path: path.slice(prefix.length), ...change }] : [],
    ),
  }));
}
