import type { GitHub } from "../config/connect.ts";
import { Failure } from "../core/model/failure.ts";
import { readRemoteTree } from "../github/read/tree.ts";
import { runGit } from "./git.ts";

/** The files at one commit. */
export interface Tree {
  /** Blob ids by path. */
  blobs: ReadonlyMap<string, string>;
  read: (path: string) => Promise<string>;
}

/**
 * Lists the files at a commit from the checkout if it contains the commit, else from GitHub. Throws a Failure if both fail.
 */
export async function readTree(root: string, commit: string, github: GitHub | null): Promise<Tree> {
  const tree = (await readLocalTree(root, commit)) ?? (github && (await readRemoteTree(github, commit)));
  if (tree) return tree;
  throw new Failure(
    `The checkout doesn't have commit ${commit.slice(0, 12)}, the base of this pull request: set \`fetch-depth: 0\` for actions/checkout, or give the job a token with \`contents: read\`.`,
  );
}

/** Null if the checkout doesn't contain the commit or git is not installed. */
async function readLocalTree(root: string, commit: string): Promise<Tree | null> {
  try {
    const list = await runGit(root, "ls-tree", "-r", "-z", commit);
    const blobs = new Map<string, string>();
    // `100644 blob ID\tpath`, separated by NULs.
    for (const [, type, id = "", path = ""] of list.matchAll(/\d+ (\w+) ([0-9a-f]+)\t([^\0]+)\0/g)) {
      if (type === "blob") blobs.set(path, id);
    }
    return { blobs, read: (path) => runGit(root, "cat-file", "blob", `${commit}:./${path}`) };
  } catch {
    return null;
  }
}
