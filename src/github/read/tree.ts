import * as v from "valibot";
import type { GitHubRepo } from "../client.ts";
import { expectShape } from "../shapes.ts";

const TreeShape = v.object({
  truncated: v.optional(v.boolean(), false),
  tree: v.array(
    v.object({
      path: v.string(),
      mode: v.string(),
      sha: v.string(),
      size: v.optional(v.number()),
    }),
  ),
});

/** A file, folder, symbolic link or submodule in a tree. */
export type TreeEntry = v.InferOutput<typeof TreeShape>["tree"][number];

/** A tree's entries, with paths relative to it. */
export interface TreePage {
  entries: TreeEntry[];
  /** Whether GitHub left out entries because there are too many. */
  truncated: boolean;
}

/**
 * Lists a tree with everything below it, or only its direct entries. `id` is a commit or a tree. Throws a RequestError if the
 * request fails. https://docs.github.com/en/rest/git/trees
 */
export async function readTreePage(
  { client, repo }: GitHubRepo,
  id: string,
  { recursive }: { recursive: boolean },
): Promise<TreePage> {
  const { data } = await client.git.getTree({ ...repo, tree_sha: id, ...(recursive ? { recursive: "1" } : {}) });
  const { tree, truncated } = expectShape(TreeShape, data, `read the files of ${id.slice(0, 12)}`);
  return { entries: tree, truncated };
}
