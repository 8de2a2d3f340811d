import * as v from "valibot";
import type { GitHubRepo } from "../client.ts";
import { isNotFound } from "../errors.ts";

const CompareShape = v.object({
  status: v.string(),
  files: v.optional(
    v.array(
      v.object({
        filename: v.string(),
        status: v.string(),
        previous_filename: v.optional(v.string()),
        sha: v.optional(v.nullable(v.string()), null),
      }),
    ),
    [],
  ),
});

/** GitHub lists at most this many files. */
const MAX_COMPARED_FILES = 300;

/** The files that were renamed or added between two commits. */
export interface MovedFiles {
  /** The new path of each renamed file, by the old one. */
  renames: Map<string, string>;
  /** The blob id of each added file, by path. */
  added: Map<string, string>;
  /** False if GitHub didn't list all files. */
  complete: boolean;
}

/** Reads which files were renamed or added between two commits; none if GitHub doesn't have both commits. */
export async function readMovedFiles(github: GitHubRepo, base: string, head: string): Promise<MovedFiles> {
  const compared = await compare(github, base, head);
  const moved: MovedFiles = { renames: new Map(), added: new Map(), complete: compared !== null };
  const { files } = compared ?? { files: [] };
  if (files.length >= MAX_COMPARED_FILES) moved.complete = false;
  for (const { filename, status, previous_filename: previous, sha } of files) {
    if (status === "renamed" && previous !== undefined) moved.renames.set(previous, filename);
    if (status === "added" && sha !== null) moved.added.set(filename, sha);
  }
  return moved;
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
