import * as v from "valibot";
import { Failure } from "../../core/model/failure.ts";
import type { Client, RepoRef } from "../client.ts";
import { explain } from "../errors.ts";
import { expectShape } from "../shapes.ts";

const TreeShape = v.object({
  truncated: v.optional(v.boolean(), false),
  tree: v.array(v.object({ path: v.string(), type: v.string(), sha: v.string() })),
});
const BlobShape = v.object({ content: v.string(), encoding: v.literal("base64") });

/** The files of a commit, as GitHub has them. https://docs.github.com/en/rest/git/trees */
export async function readTreeOf(
  client: Client,
  repo: RepoRef,
  commit: string,
): Promise<{ blobs: Map<string, string>; read: (path: string) => Promise<string> }> {
  const doing = `read the files of ${commit.slice(0, 12)}`;
  try {
    const { data } = await client.git.getTree({ ...repo, tree_sha: commit, recursive: "1" });
    const { tree, truncated } = expectShape(TreeShape, data, doing);
    if (truncated)
      throw new Failure(`Could not ${doing}: there are too many; give actions/checkout \`fetch-depth: 0\`.`);
    const blobs = new Map(tree.filter(({ type }) => type === "blob").map(({ path, sha }) => [path, sha]));
    return {
      blobs,
      async read(path) {
        try {
          const blob = await client.git.getBlob({ ...repo, file_sha: blobs.get(path)! });
          const { content } = expectShape(BlobShape, blob.data, `read ${path}`);
          return new TextDecoder().decode(
            Uint8Array.from(atob(content.replaceAll("\n", "")), (one) => one.charCodeAt(0)),
          );
        } catch (error) {
          throw explain(error, `read ${path} of ${commit.slice(0, 12)}`);
        }
      },
    };
  } catch (error) {
    throw explain(error, doing);
  }
}
