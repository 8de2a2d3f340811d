import { parseCommit, parseTree, UnexpectedOutput } from "./git-output.ts";
import type { Listing } from "./listing.ts";
import { toListing } from "./listing.ts";
import type { GitObjects } from "./objects.ts";

/** A commit whose files were listed from the workspace. */
export interface LocalTree {
  listing: Listing;
  /** When it was committed, RFC 3339, UTC. */
  committedAt: string;
}

/**
 * Lists the files at a commit; null unless the workspace has the commit and all of its trees. Returns an UnexpectedOutput if
 * git's output can't be parsed, or if the commit or one of its trees is corrupt.
 */
export async function readLocalTree(objects: GitObjects, commit: string): Promise<LocalTree | UnexpectedOutput | null> {
  try {
    const [list, text] = await Promise.all([
      objects.run("ls-tree", "--full-tree", "-r", "-t", "-z", commit),
      objects.readCommit(commit),
    ]);
    const { tree, committedAt } = parseCommit(text);
    const { entries, folders } = parseTree(list);
    await objects.check([...new Set([commit, tree, ...folders])]);
    return { listing: toListing(entries), committedAt };
  } catch (error) {
    return error instanceof UnexpectedOutput ? error : findCorruption(objects, commit);
  }
}

/** Returns the error if the commit or its root tree is corrupt, because git then can't list the files; otherwise null. */
async function findCorruption(objects: GitObjects, commit: string): Promise<UnexpectedOutput | null> {
  try {
    await objects.check([commit]);
    await objects.check([parseCommit(await objects.readCommit(commit)).tree]);
    return null;
  } catch (error) {
    return error instanceof UnexpectedOutput ? error : null;
  }
}
