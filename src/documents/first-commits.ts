import path from "node:path";
import type { Day } from "../core/model/date.ts";
import { MAX_RENAMES } from "../core/model/renames.ts";
import type { Branch } from "./branch.ts";
import { CorruptObject } from "./corrupt-objects.ts";
import type { BranchCommit, FileChange } from "./git-output.ts";

/** The instant (RFC 3339, UTC) at which each file reached the branch, by path; null without the full history. */
export async function readFirstInstants(branch: Branch): Promise<Map<string, string> | null> {
  return readFirstCommits(branch, (instant) => `${new Date(instant).toISOString().slice(0, 19)}Z`);
}

/**
 * The date on which each file reached the branch, by path, following renames of unchanged files. `toDay` converts a commit's
 * instant (RFC 3339) to a date. Null without the full history, because in a shallow checkout every file appears to start at
 * the last commit. Throws a CorruptObject if one of the branch's commits is corrupt.
 */
export async function readFirstCommits(
  branch: Branch,
  toDay: (instant: string) => Day,
): Promise<Map<string, Day> | null> {
  try {
    const first = findFirstCommits(await branch.readLog());
    return new Map(Array.from(first, ([name, commit]) => [name, toDay(originalInstant(commit))]));
  } catch (error) {
    if (error instanceof CorruptObject) throw error;
    return null;
  }
}

/** When a file reached the branch under one name. */
interface FirstCommit {
  instant: string;
  /** The first commit under the file's previous name, if this commit only renamed the file. */
  earlier: FirstCommit | null;
}

function originalInstant(commit: FirstCommit): string {
  let original = commit;
  for (let renames = 0; renames < MAX_RENAMES && original.earlier !== null; renames += 1) original = original.earlier;
  return original.instant;
}

function findFirstCommits(commits: readonly BranchCommit[]): Map<string, FirstCommit> {
  const first = new Map<string, FirstCommit>();
  for (const { instant, changes } of commits) {
    const deleted = changes.filter(({ after }) => after === null);
    for (const change of changes) {
      if (change.before !== null || first.has(change.path)) continue;
      const origin = findOrigin(change, deleted);
      first.set(change.path, { instant, earlier: (origin && first.get(origin.path)) ?? null });
    }
  }
  return first;
}

/** The deleted file with the same content, preferably with the same name in another folder. */
function findOrigin(added: FileChange, deleted: readonly FileChange[]): FileChange | undefined {
  const same = deleted.filter(({ before }) => before === added.after);
  return same.find((change) => path.posix.basename(change.path) === path.posix.basename(added.path)) ?? same[0];
}
