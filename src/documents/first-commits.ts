import path from "node:path";
import type { CommitDates } from "../core/model/commit-dates.ts";
import type { Day } from "../core/model/date.ts";
import { MAX_RENAMES } from "../core/model/renames.ts";
import type { Branch, DatedCommit } from "./branch.ts";
import { CorruptObject } from "./corrupt-objects.ts";
import type { FileChange } from "./git-output.ts";

/** When each file reached the branch, by path, following renames like readFirstCommits; null without the full history. */
export async function readFirstDates(branch: Branch): Promise<Map<string, CommitDates> | null> {
  return readOriginals(branch, ({ instant, promised }) => ({ committed: instant, promised }));
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
  return readOriginals(branch, ({ instant }) => toDay(instant));
}

async function readOriginals<T>(branch: Branch, dateOf: (commit: FirstCommit) => T): Promise<Map<string, T> | null> {
  try {
    const first = findFirstCommits(await branch.readLog());
    return new Map(Array.from(first, ([name, commit]) => [name, dateOf(originalOf(commit))]));
  } catch (error) {
    if (error instanceof CorruptObject) throw error;
    return null;
  }
}

/** When a file reached the branch under one name. */
interface FirstCommit extends Pick<DatedCommit, "instant" | "promised"> {
  /** The first commit under the file's previous name, if this commit only renamed the file. */
  earlier: FirstCommit | null;
}

function originalOf(commit: FirstCommit): FirstCommit {
  let original = commit;
  for (let renames = 0; renames < MAX_RENAMES && original.earlier !== null; renames += 1) original = original.earlier;
  return original;
}

function findFirstCommits(commits: readonly DatedCommit[]): Map<string, FirstCommit> {
  const first = new Map<string, FirstCommit>();
  for (const { instant, promised, changes } of commits) {
    const deleted = changes.filter(({ after }) => after === null);
    for (const change of changes) {
      if (change.before !== null || first.has(change.path)) continue;
      const origin = findOrigin(change, deleted);
      first.set(change.path, { instant, promised, earlier: (origin && first.get(origin.path)) ?? null });
    }
  }
  return first;
}

/** The deleted file with the same content, preferably with the same name in another folder. */
function findOrigin(added: FileChange, deleted: readonly FileChange[]): FileChange | undefined {
  const same = deleted.filter(({ before }) => before === added.after);
  return same.find((change) => path.posix.basename(change.path) === path.posix.basename(added.path)) ?? same[0];
}
