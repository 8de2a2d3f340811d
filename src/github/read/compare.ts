import * as v from "valibot";
import type { GitHubRepo } from "../client.ts";
import { isNotFound } from "../errors.ts";

const CompareShape = v.object({
  status: v.string(),
  files: v.optional(
    v.array(v.object({ filename: v.string(), status: v.string(), previous_filename: v.optional(v.string()) })),
    [],
  ),
});

/**
 * Reads which files were renamed between two commits. Returns new paths by old path; empty if GitHub can't compare the
 * commits.
 */
export async function readRenames(github: GitHubRepo, base: string, head: string): Promise<Map<string, string>> {
  const { files } = (await compare(github, base, head)) ?? { files: [] };
  return new Map(
    files.flatMap(({ filename, status, previous_filename: previous }) =>
      status === "renamed" && previous !== undefined ? [[previous, filename] as const] : [],
    ),
  );
}

/** Whether `commit` is in the history of `head`; null if GitHub can't compare them. */
export async function isAncestor(github: GitHubRepo, commit: string, head: string): Promise<boolean | null> {
  const compared = await compare(github, commit, head);
  return compared && (compared.status === "ahead" || compared.status === "identical");
}

/**
 * Compares two commits. If GitHub returns 404 because the repository doesn't have one of them, they count as unrelated.
 * Returns null if the request fails in any other way.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
async function compare(
  { client, repo }: GitHubRepo,
  base: string,
  head: string,
): Promise<v.InferOutput<typeof CompareShape> | null> {
  try {
    const { data } = await client.repos.compareCommitsWithBasehead({ ...repo, basehead: `${base}...${head}` });
    const { success, output } = v.safeParse(CompareShape, data);
    return success ? output : null;
  } catch (error) {
    return isNotFound(error) ? { status: "unrelated", files: [] } : null;
  }
}
