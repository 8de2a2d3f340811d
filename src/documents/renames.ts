import { runGit } from "./git.ts";

/** A report's path at an earlier commit. */
export interface Place {
  commit: string;
  path: string;
}

/**
 * Finds where files went that are no longer at their path: to a file with the same content, else where git calls it a rename.
 * Returns the new path for each old one. A file whose earlier commit isn't in the checkout is not found.
 */
export async function findRenames(root: string, places: readonly Place[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const renames = new Map<string, Promise<Map<string, string>>>();
  for (const { commit, path } of places) {
    if (found.has(path)) continue;
    const similar = renames.get(commit) ?? readRenames(root, commit);
    renames.set(commit, similar);
    const to = (await findCopy(root, { commit, path })) ?? (await similar).get(path);
    if (to !== undefined) found.set(path, to);
  }
  return found;
}

/** Finds a new file with the content that `path` had at `commit`. Prefers one with the same name. */
async function findCopy(root: string, { commit, path }: Place): Promise<string | undefined> {
  try {
    const [before, now] = await Promise.all([readTreeBlobs(root, commit), readTreeBlobs(root, "HEAD")]);
    const blob = before.get(path);
    const copies = [...now].filter(([file, id]) => id === blob && !before.has(file)).map(([file]) => file);
    return copies.find((file) => nameOf(file) === nameOf(path)) ?? copies[0];
  } catch {
    return undefined;
  }
}

/** The blob ids of the files at a commit, by path. */
async function readTreeBlobs(root: string, commit: string): Promise<Map<string, string>> {
  const tree = await runGit(root, "ls-tree", "-r", "-z", commit);
  // `100644 blob ID\tpath`, separated by NULs.
  const files = tree.matchAll(/100\d+ blob (?<id>[0-9a-f]+)\t(?<path>[^\0]+)\0/g);
  return new Map(Array.from(files, ({ groups: { id = "", path = "" } = {} }) => [path, id]));
}

/** The renames that git finds between a commit and the checked-out one; empty if the commit is unknown. */
async function readRenames(root: string, commit: string): Promise<Map<string, string>> {
  try {
    const diff = await runGit(
      root,
      "diff",
      "-z",
      "-M",
      "--diff-filter=R",
      "--name-status",
      "--relative",
      commit,
      "HEAD",
    );
    const fields = diff.split("\0").values();
    const renames = new Map<string, string>();
    for (const field of fields) {
      if (!/^R\d+$/.test(field)) continue;
      const from = fields.next().value ?? "";
      renames.set(from, fields.next().value ?? "");
    }
    return renames;
  } catch {
    return new Map();
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
