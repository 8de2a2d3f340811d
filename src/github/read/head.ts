import type { Client, RepoRef } from "../client.ts";
import { Failure } from "../../core/model/failure.ts";
import { explain, isNotFound } from "../errors.ts";
import { expectShape, RefShape } from "../shapes.ts";

/** The commit that a branch is at. */
export async function readHead(client: Client, repo: RepoRef, branch: string): Promise<string> {
  const doing = `read the head of ${branch}`;
  try {
    const { data } = await client.git.getRef({ ...repo, ref: `heads/${branch}` });
    return expectShape(RefShape, data, doing).object.sha;
  } catch (error) {
    if (isNotFound(error)) {
      throw new Failure(
        `Could not ${doing}: GitHub knows no such branch, or the token can't see it. On a server without the commits set \`allow-any-ref: true\`.`,
      );
    }
    throw explain(error, doing);
  }
}
