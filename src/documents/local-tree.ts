import type { Listing } from "./listing.ts";
import { toListing } from "./listing.ts";
import type { GitObjects } from "./objects.ts";

/** A commit whose files were listed from the workspace. */
export interface LocalTree {
  listing: Listing;
  /** When it was committed, RFC 3339. */
  committedAt: string;
}

/** Lists the files at a commit; null unless the workspace has the commit and all of its trees. */
export async function readLocalTree(objects: GitObjects, commit: string): Promise<LocalTree | null> {
  try {
    const [list, text] = await Promise.all([
      objects.run("ls-tree", "--full-tree", "-r", "-z", commit),
      objects.run("cat-file", "commit", commit),
    ]);
    // `100644 blob ID\tpath`, separated by NULs.
    const entries = list.split("\0").flatMap((entry) => {
      const { mode, id, path } = /^(?<mode>\d+) \w+ (?<id>[0-9a-f]+)\t(?<path>[^]+)$/.exec(entry)?.groups ?? {};
      return mode && id && path ? [{ path, mode, id, size: null }] : [];
    });
    const [, seconds] = /^committer .* (\d+) [+-]\d+$/m.exec(text) ?? [];
    if (seconds === undefined) return null;
    return {
      listing: toListing(entries),
      committedAt: new Date(Number(seconds) * 1000).toISOString(),
    };
  } catch {
    return null;
  }
}
