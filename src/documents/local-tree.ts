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
 * git's output can't be parsed.
 */
export async function readLocalTree(objects: GitObjects, commit: string): Promise<LocalTree | UnexpectedOutput | null> {
  try {
    const [list, text] = await Promise.all([
      objects.run("ls-tree", "--full-tree", "-r", "-z", commit),
      objects.readCommit(commit),
    ]);
    return { listing: toListing(parseTree(list)), committedAt: parseCommit(text).committedAt };
  } catch (error) {
    return error instanceof UnexpectedOutput ? error : null;
  }
}
