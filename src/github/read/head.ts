import { Failure } from "../../core/model/failure.ts";
import type { GitHubRepo } from "../client.ts";
import { explain, isNotFound } from "../errors.ts";
import { expectShape, RefShape } from "../shapes.ts";

/**
 * Reads the SHA of a branch's newest commit. Throws a Failure if the branch doesn't exist.
 * https://docs.github.com/en/rest/git/refs
 */
export async function readHead({ client, repo }: GitHubRepo, branch: string): Promise<string> {
  const doing = `read the head of ${branch}`;
  try {
    const { data } = await client.git.getRef({ ...repo, ref: `heads/${branch}` });
    return expectShape(RefShape, data, doing).object.sha;
  } catch (error) {
    if (!isNotFound(error)) throw explain(error, doing);
    throw new Failure(
      `Could not ${doing}: there is no such branch, or the token can't see it. If the server doesn't have the commits, set the \`allow-any-ref\` input to \`true\`.`,
    );
  }
}
