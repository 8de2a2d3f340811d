import { decodeFile, MAX_FILE_BYTES } from "./decode.ts";
import type { BlobReader } from "./blobs.ts";
import type { Branch } from "./branch.ts";
import { parseIds, UnexpectedOutput } from "./git-output.ts";

/** If the workspace lacks more file contents than this, none of them is read from GitHub. */
const MAX_DOWNLOADS = 500;

/** A commit on the branch, with the reports it changed. */
export interface FileVersion {
  commit: string;
  /** The instant of the commit, RFC 3339. */
  instant: string;
  /** When the promises in it count as made, RFC 3339; see withPromiseDates. */
  promised: string;
  /** The new content of each changed file, by path; null if the commit deleted the file. */
  changes: Map<string, string | null>;
}

/** Every commit that changed a report, oldest first. */
export interface FileVersions {
  versions: FileVersion[];
  /** How many of these commits changed a report whose content couldn't be read. */
  unseen: number;
}

/**
 * Every commit on the branch that changed a report, oldest first. Null without the full history, because a shallow checkout
 * doesn't contain the original promises. A version that can't be read as a report, because it is too large or not text,
 * changes nothing. Throws an UnexpectedOutput if git's output can't be parsed, or if an object is corrupt.
 */
export async function readFileVersions(
  branch: Branch,
  blobs: BlobReader,
  isReport: (path: string) => boolean,
): Promise<FileVersions | null> {
  try {
    await checkTrees(branch);
    const commits = (await branch.readLog())
      .map((commit) => ({ ...commit, changes: commit.changes.filter(({ path }) => isReport(path)) }))
      .filter(({ changes }) => changes.length > 0);
    const ids = new Set(commits.flatMap(({ changes }) => changes.flatMap(({ after }) => after ?? [])));
    const readText = await readTexts(blobs, ids);
    let unseen = 0;
    const versions = commits.map(({ id, instant, promised, changes }): FileVersion => {
      const version: FileVersion = { commit: id, instant, promised, changes: new Map() };
      let isSeen = true;
      for (const { path, after } of changes) {
        const text = after === null ? null : readText(path, after);
        if (text === undefined) isSeen = false;
        else if (text !== "unreadable") version.changes.set(path, text?.text ?? null);
      }
      if (!isSeen) unseen += 1;
      return version;
    });
    return { versions, unseen };
  } catch (error) {
    if (error instanceof UnexpectedOutput) throw error;
    return null;
  }
}

/** Checks the trees of the branch's own commits. */
async function checkTrees({ objects, commit }: Branch): Promise<void> {
  const options = ["--first-parent", "--objects", "--no-object-names", "--filter=blob:none"];
  await objects.check(parseIds(await objects.run("rev-list", ...options, commit), "rev-list"));
}

type ReadText = (path: string, id: string) => { text: string } | "unreadable" | undefined;

/** Returns a function that returns the content of a blob, or undefined if the blob couldn't be read. */
async function readTexts(blobs: BlobReader, ids: ReadonlySet<string>): Promise<ReadText> {
  const all = Array.from(ids, (id) => ({ id, size: null }));
  const here = await blobs.readSizes(all);
  const isTooMuch = all.length - here.size > MAX_DOWNLOADS;
  const contents = await blobs.read(isTooMuch ? all.filter(({ id }) => here.has(id)) : all, MAX_FILE_BYTES);
  return (path, id) => {
    const content = contents.get(id);
    if (content === undefined || content.kind === "failed") return undefined;
    const text = decodeFile(path, content);
    return typeof text === "string" ? { text } : "unreadable";
  };
}
