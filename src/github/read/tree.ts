import * as v from "valibot";
import { Failure } from "../../core/model/failure.ts";
import type { GitHubRepo } from "../client.ts";
import { explain } from "../errors.ts";
import { expectShape } from "../shapes.ts";

const TreeShape = v.object({
  truncated: v.optional(v.boolean(), false),
  tree: v.array(v.object({ path: v.string(), type: v.string(), sha: v.string() })),
});
const BlobShape = v.object({ content: v.string(), encoding: v.literal("base64") });

export interface RemoteTree {
  /** The SHA of each file's blob, by path. */
  blobs: Map<string, string>;
  /** Reads a file's text. Throws a Failure if it can't be read. */
  read: (path: string) => Promise<string>;
}

/**
 * Lists the files at a commit. Throws a Failure if GitHub can't list all of them.
 * https://docs.github.com/en/rest/git/trees, https://docs.github.com/en/rest/git/blobs
 */
export async function readRemoteTree(github: GitHubRepo, commit: string): Promise<RemoteTree> {
  const doing = `read the files of ${commit.slice(0, 12)}`;
  const { client, repo } = github;
  try {
    const { data } = await client.git.getTree({ ...repo, tree_sha: commit, recursive: "1" });
    const { tree, truncated } = expectShape(TreeShape, data, doing);
    if (truncated)
      throw new Failure(`Could not ${doing}: there are too many; set \`fetch-depth: 0\` for actions/checkout.`);
    const blobs = new Map(tree.filter(({ type }) => type === "blob").map(({ path, sha }) => [path, sha]));
    return { blobs, read: (path) => readBlob(github, blobs.get(path), `read ${path} of ${commit.slice(0, 12)}`) };
  } catch (error) {
    throw explain(error, doing);
  }
}

async function readBlob({ client, repo }: GitHubRepo, sha: string | undefined, doing: string): Promise<string> {
  if (sha === undefined) throw new Failure(`Could not ${doing}: the commit has no such file.`);
  try {
    const { data } = await client.git.getBlob({ ...repo, file_sha: sha });
    const { content } = expectShape(BlobShape, data, doing);
    const bytes = Uint8Array.from(atob(content.replaceAll("\n", "")), (char) => char.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch (error) {
    throw explain(error, doing);
  }
}
