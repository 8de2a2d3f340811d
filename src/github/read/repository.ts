import { Failure, Withheld } from "../../core/model/failure.ts";
import type { GitHubRepo } from "../client.ts";
import { explain, isInvisible } from "../errors.ts";
import { expectShape, RepositoryShape } from "../shapes.ts";

export interface Repository {
  id: number;
  /** `owner/name` as GitHub spells it. */
  name: string;
  url: string;
  private: boolean;
  archived: boolean;
  defaultBranch: string;
  /** Whether issues are enabled. */
  issues: boolean;
}

/**
 * Reads a repository's properties. Throws Withheld if the token can't see the repository, which may have become private,
 * and another Failure if the request fails. https://docs.github.com/en/rest/repos/repos#get-a-repository
 */
export async function readRepository({ client, repo }: GitHubRepo): Promise<Repository> {
  const doing = `read the repository ${repo.owner}/${repo.repo}`;
  try {
    const { data } = await client.repos.get({ ...repo });
    const shape = expectShape(RepositoryShape, data, doing);
    return {
      id: shape.id,
      name: shape.full_name,
      url: shape.html_url,
      private: shape.private,
      archived: shape.archived,
      defaultBranch: shape.default_branch,
      issues: shape.has_issues,
    };
  } catch (error) {
    const { message, publicMessage, words } = explain(error, doing);
    throw new (isInvisible(error) ? Withheld : Failure)(message, publicMessage, words);
  }
}
