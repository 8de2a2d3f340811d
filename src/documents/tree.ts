import { Failure } from "../core/model/failure.ts";
import type { GitHubRepo } from "../github/client.ts";
import { explain } from "../github/errors.ts";
import { queryCommit, readCommittedAt } from "../github/read/commit.ts";
import { BlobReader } from "./blobs.ts";
import { decodeFile, MAX_FILE_BYTES, type FilesRead } from "./decode.ts";
import { CorruptObject } from "./corrupt-objects.ts";
import { isReplaced, type Listing } from "./listing.ts";
import { readLocalTree } from "./local-tree.ts";
import { openObjects, type GitObjects } from "./objects.ts";
import { RemoteTree } from "./remote-tree.ts";

/** The files at one commit. They come from the workspace's git objects if it has them, otherwise from GitHub. */
export interface Tree {
  commit: string;
  /** When it was committed, RFC 3339 in whole seconds, UTC. */
  committedAt: string;
  /** Lists at least the files below these folders, where "" is the root. */
  list: (folders: readonly string[]) => Promise<Listing>;
  /** Reads the regular files among these paths, in the same order. */
  readFiles: (paths: readonly string[]) => Promise<FilesRead>;
  blobs: BlobReader;
  /** The workspace's git objects; null without git. */
  objects: GitObjects | null;
}

export interface TreeOptions {
  root: string;
  commit: string;
  /** The repository that contains the reports; null without a token. */
  github: GitHubRepo | null;
  /** Paths that will be read soon. With a remote tree, they are part of its first request. */
  soon?: readonly string[];
}

/** Opens a commit's tree. Throws a Failure if it can be read neither from the workspace nor from GitHub, or is corrupt. */
export async function openTree({ root, commit, github, soon = [] }: TreeOptions): Promise<Tree> {
  const objects = await openObjects(root, commit);
  const blobs = new BlobReader({ objects, github });
  const local = objects && (await readLocalTree(objects, commit));
  if (local !== null && "listing" in local) {
    const find = async (): Promise<Listing> => local.listing;
    return createTree({ commit, committedAt: local.committedAt, objects, blobs, list: find, find });
  }
  if (local instanceof CorruptObject) throw local;
  if (!github) throw local ?? new MissingCommit(commit);
  const remote = new RemoteTree(github, commit);
  const committedAt = readCommit(github, { commit, soon, blobs });
  // If the commit is missing, both requests fail. The other request's error says how to fix it.
  committedAt.catch(() => {});
  await remote.find([]);
  const list = (folders: readonly string[]): Promise<Listing> => remote.list(folders);
  return createTree({
    commit,
    committedAt: await committedAt,
    objects,
    blobs,
    list,
    find: (paths) => remote.find(paths),
  });
}

/** The workspace doesn't have a commit, and there is no token to ask GitHub for it. */
export class MissingCommit extends Failure {
  constructor(commit: string) {
    super(
      `The workspace doesn't have commit ${commit.slice(0, 12)}: add a checkout step, or give the job a token with \`contents: read\`.`,
    );
  }
}

type Reading = Omit<Tree, "readFiles"> & { find: (paths: readonly string[]) => Promise<Listing> };

function createTree({ find, ...tree }: Reading): Tree {
  return {
    ...tree,
    committedAt: `${new Date(tree.committedAt).toISOString().slice(0, 19)}Z`,
    async readFiles(paths) {
      const listing = await find(paths);
      const { files } = listing;
      const wanted = paths.flatMap((path) => {
        const blob = files.get(path);
        return blob ? [{ path, ...blob }] : [];
      });
      const contents = await tree.blobs.read(wanted, MAX_FILE_BYTES);
      const replaced = paths.filter((path) => isReplaced(listing, path));
      const read: FilesRead = { texts: new Map(), unreadable: [], replaced };
      for (const { path, id } of wanted) {
        const text = decodeFile(path, contents.get(id) ?? { kind: "failed", message: "Run again." });
        if (typeof text === "string") read.texts.set(path, text);
        else read.unreadable.push(text);
      }
      return read;
    },
  };
}

/** Reads when the commit was made and, in the same request, the files that are needed soon. */
async function readCommit(
  github: GitHubRepo,
  { commit, soon, blobs }: { commit: string; soon: readonly string[]; blobs: BlobReader },
): Promise<string> {
  const queried = await queryCommit(github, commit, soon);
  for (const { text } of queried?.files.values() ?? []) if (text !== null) blobs.remember(text);
  try {
    return queried?.committedAt ?? (await readCommittedAt(github, commit));
  } catch (error) {
    throw explain(error, `read the commit ${commit.slice(0, 12)}`);
  }
}
