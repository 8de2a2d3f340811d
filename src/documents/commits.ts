import { hasFullHistory, runGit } from "./git.ts";

/**
 * Tells which of these commits are in the history of HEAD. Without the full history, only those that are there can be told; the
 * others are omitted.
 */
export async function findCommits(root: string, commits: readonly string[]): Promise<Map<string, boolean>> {
  try {
    const isComplete = await hasFullHistory(root);
    const history = new Set((await runGit(root, "log", "--format=%H")).split("\n"));
    const told = commits.filter((commit) => isComplete || history.has(commit));
    return new Map(told.map((commit) => [commit, history.has(commit)]));
  } catch {
    // git is not installed, or this folder is not in a repository.
    return new Map();
  }
}
