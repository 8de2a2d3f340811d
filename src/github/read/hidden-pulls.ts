import type { GitHubRepo } from "../client.ts";
import { explain, refusalOf } from "../errors.ts";

/**
 * Whether the token may read the repository's pull requests. In a private repository, a token without this permission gets
 * issues as if no pull request were linked to them, so a missing link proves nothing. Throws a Failure if another problem
 * prevents the answer. https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
 */
export async function mayReadPulls({ client, repo }: GitHubRepo): Promise<boolean> {
  try {
    await client.pulls.list({ ...repo, per_page: 1 });
    return true;
  } catch (error) {
    const kind = refusalOf(error)?.kind;
    if (kind === "permission" || kind === "hidden") return false;
    throw explain(error, `read the pull requests of ${repo.owner}/${repo.repo}`);
  }
}
