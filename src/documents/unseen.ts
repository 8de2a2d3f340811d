import type { GitHubRepo } from "../github/client.ts";
import { countCommits } from "../github/read/commit-log.ts";
import { parseCount } from "./git-output.ts";
import { runGit } from "./git.ts";

/**
 * The number of commits in the history of `commit` that the workspace doesn't have; null if GitHub doesn't give the total, or
 * gives a smaller one. `commit` is null if nothing is checked out; the default branch is counted then.
 */
export async function countUnseen(root: string, commit: string | null, github: GitHubRepo): Promise<number | null> {
  const [all, seen] = await Promise.all([countCommits(github, commit), countLocal(root, commit)]);
  return all === null || all < seen ? null : all - seen;
}

async function countLocal(root: string, commit: string | null): Promise<number> {
  try {
    return commit === null ? 0 : parseCount(await runGit(root, "rev-list", "--count", commit));
  } catch {
    return 0;
  }
}
