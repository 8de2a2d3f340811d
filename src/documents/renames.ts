import type { GitHubRepo } from "../github/client.ts";
import { readRenames as askRenames } from "../github/read/compare.ts";
import type { Branch } from "./branch.ts";
import { OBJECT_ID } from "./objects.ts";

/** A report's path at an earlier commit. */
export interface Place {
  commit: string;
  path: string;
}

/** The sources for comparing earlier commits with the commit that is read. */
export interface Comparison {
  /** The history in the workspace; null without git. */
  branch: Branch | null;
  /** The repository on GitHub, for commits that the workspace doesn't have; null without a token. */
  github: GitHubRepo | null;
  /** The commit that is read; null if unknown. */
  head: string | null;
}

/**
 * Finds the new paths of files that are no longer at their path: a file with the same content, otherwise one that git
 * considers a rename. Returns the new path for each old one. A file whose earlier commit can't be read is not found.
 */
export async function findRenames(comparison: Comparison, places: readonly Place[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const renames = new Map<string, Promise<ReadonlyMap<string, string>>>();
  for (const { commit, path } of places) {
    if (found.has(path) || !OBJECT_ID.test(commit)) continue;
    const similar = renames.get(commit) ?? readRenames(comparison, commit);
    renames.set(commit, similar);
    const to = (await findCopy(comparison.branch, { commit, path })) ?? (await similar).get(path);
    if (to !== undefined) found.set(path, to);
  }
  return found;
}

/** Finds a new file with the content that `path` had at `commit`. Prefers one with the same name. */
async function findCopy(branch: Branch | null, { commit, path }: Place): Promise<string | undefined> {
  if (branch === null) return undefined;
  try {
    const [before, now] = await Promise.all([readTreeBlobs(branch, commit), readTreeBlobs(branch, branch.commit)]);
    const blob = before.get(path);
    const copies = [...now].filter(([file, id]) => id === blob && !before.has(file)).map(([file]) => file);
    return copies.find((file) => nameOf(file) === nameOf(path)) ?? copies[0];
  } catch {
    return undefined;
  }
}

/** The blob ids of the files at a commit, by path. */
async function readTreeBlobs({ objects, prefix }: Branch, commit: string): Promise<Map<string, string>> {
  const tree = await objects.run("ls-tree", "--full-tree", "-r", "-z", commit);
  // `100644 blob ID\tpath`, separated by NULs.
  const files = tree.matchAll(/100\d+ blob (?<id>[0-9a-f]+)\t(?<path>[^\0]+)\0/g);
  return new Map(
    Array.from(files, ({ groups: { id = "", path = "" } = {} }) => [path, id] as const).flatMap(([path, id]) =>
      path.startsWith(prefix) ? [[path.slice(prefix.length), id] as const] : [],
    ),
  );
}

/** The renames that git, or otherwise GitHub, finds between a commit and the one that is read; empty if neither has the commit. */
async function readRenames({ branch, github, head }: Comparison, commit: string): Promise<ReadonlyMap<string, string>> {
  const local = branch && (await readLocalRenames(branch, commit));
  if (local) return local;
  return github && head !== null ? askRenames(github, commit, head) : new Map();
}

async function readLocalRenames(branch: Branch, commit: string): Promise<Map<string, string> | null> {
  const { objects, prefix } = branch;
  try {
    const options = ["diff-tree", "-r", "-z", "-M", "--diff-filter=R", "--name-status"];
    const fields = (await objects.run(...options, commit, branch.commit)).split("\0").values();
    const renames = new Map<string, string>();
    for (const field of fields) {
      if (!/^R\d+$/.test(field)) continue;
      const [from, to] = [fields.next().value ?? "", fields.next().value ?? ""];
      if (from.startsWith(prefix) && to.startsWith(prefix))
        renames.set(from.slice(prefix.length), to.slice(prefix.length));
    }
    return renames;
  } catch {
    return null;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
