import * as v from "valibot";
import type { GitHubRepo } from "../client.ts";
import { explain, isNotFound } from "../errors.ts";
import { expectShape } from "../shapes.ts";

const CommitShape = v.object({ sha: v.string() });
const ParentsShape = v.object({ parents: v.array(CommitShape) });
const ComparisonShape = v.object({ merge_base_commit: CommitShape });

/** Reads a commit's parents. Throws a Failure if the read fails. https://docs.github.com/en/rest/git/commits */
export async function readParents({ client, repo }: GitHubRepo, commit: string): Promise<string[]> {
  const doing = `read the parents of ${commit.slice(0, 12)} in ${repo.owner}/${repo.repo}`;
  try {
    const { data } = await client.git.getCommit({ ...repo, commit_sha: commit });
    return expectShape(ParentsShape, data, doing).parents.map(({ sha }) => sha);
  } catch (error) {
    throw explain(error, doing);
  }
}

/**
 * Reads the newest commit that `head` has in common with `base`, a commit or branch; null if GitHub doesn't have both. Throws
 * a Failure if the read fails. https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
export async function readMergeBase({ client, repo }: GitHubRepo, base: string, head: string): Promise<string | null> {
  const doing = `find out where ${head.slice(0, 12)} branched off in ${repo.owner}/${repo.repo}`;
  try {
    const options = { ...repo, basehead: `${base}...${head}`, per_page: 1 };
    const { data } = await client.repos.compareCommitsWithBasehead(options);
    return expectShape(ComparisonShape, data, doing).merge_base_commit.sha;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw explain(error, doing);
  }
}
