import type { GitHubRepo } from "../github/client.ts";
import { readFileAt } from "../github/read/blobs.ts";
import { readMovedFiles } from "../github/read/compare.ts";
import { blobId } from "./blob-id.ts";
import type { Branch } from "./branch.ts";
import { parseRenames, parseTree } from "./git-output.ts";
import { toListing } from "./listing.ts";
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
 * Finds the new paths of files that are no longer at their old path: a new file with the same content, otherwise what git
 * considers a rename. Returns the new path for each old path; null if it can't be determined. Omits files that weren't renamed
 * and files whose earlier commit is missing.
 */
export async function findRenames(
  comparison: Comparison,
  places: readonly Place[],
): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>();
  const commits = new Map<string, Promise<Moves>>();
  for (const { commit, path } of places) {
    if (found.has(path) || !OBJECT_ID.test(commit)) continue;
    const moves = commits.get(commit) ?? readMoves(comparison, commit);
    commits.set(commit, moves);
    const to = await (await moves).find(path);
    if (to !== undefined) found.set(path, to);
  }
  return found;
}

/** The renames between an earlier commit and the commit that is read. */
interface Moves {
  /** The new path of a file; null if it can't be determined, undefined if there is none. */
  find: (path: string) => Promise<string | null | undefined>;
}

/** Reads the renames from the workspace if it has all the objects needed, otherwise from GitHub. */
async function readMoves({ branch, github, head }: Comparison, commit: string): Promise<Moves> {
  const local = branch && (await readLocalRenames(branch, commit));
  if (local) return { find: async (path) => (await findCopy(branch, { commit, path })) ?? local.get(path) };
  if (github === null || head === null) return { find: async () => undefined };
  const { renames, added, complete } = await readMovedFiles(github, commit, head);
  return {
    async find(path) {
      const known = renames.get(path) ?? (await findAdded(github, added, { commit, path }));
      return known === undefined && !complete ? null : known;
    },
  };
}

/** Finds an added file with the content that `path` had at `commit`. Prefers one with the same name. */
async function findAdded(
  github: GitHubRepo,
  added: ReadonlyMap<string, string>,
  { commit, path }: Place,
): Promise<string | undefined> {
  const text = added.size === 0 ? null : await readFileAt(github, commit, path);
  if (text === null) return undefined;
  const blob = blobId(text);
  const copies = [...added].flatMap(([file, id]) => (id === blob ? [file] : []));
  return copies.find((file) => nameOf(file) === nameOf(path)) ?? copies[0];
}

/** Finds a new file with the content that `path` had at `commit`. Prefers one with the same name. */
async function findCopy(branch: Branch, { commit, path }: Place): Promise<string | undefined> {
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
  const { files } = toListing(parseTree(await objects.run("ls-tree", "--full-tree", "-r", "-z", commit)).entries);
  return new Map(
    Array.from(files, ([path, { id }]) => [path, id] as const).flatMap(([path, id]) =>
      path.startsWith(prefix) ? [[path.slice(prefix.length), id] as const] : [],
    ),
  );
}

/** The renames that git finds between a commit and the commit that is read; null if the workspace lacks some of the objects. */
async function readLocalRenames(branch: Branch, commit: string): Promise<Map<string, string> | null> {
  const { objects, prefix } = branch;
  try {
    const options = ["diff-tree", "-r", "-z", "-M", "--diff-filter=R", "--name-status"];
    const renames = new Map<string, string>();
    for (const [from, to] of parseRenames(await objects.run(...options, commit, branch.commit))) {
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
