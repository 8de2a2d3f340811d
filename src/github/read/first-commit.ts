import * as v from "valibot";
import type { GitHubRepo } from "../client.ts";
import { explain } from "../errors.ts";
import { parseLastPage } from "../pages.ts";
import { CommitShape, expectShape } from "../shapes.ts";

/**
 * Reads the instant of a path's first commit on the default branch (RFC 3339); null if there is no such commit.
 * https://docs.github.com/en/rest/commits/commits#list-commits
 */
export async function readFirstCommit({ client, repo }: GitHubRepo, path: string): Promise<string | null> {
  const doing = `read the history of ${path}`;
  try {
    const newest = await client.repos.listCommits({ ...repo, path, per_page: 1 });
    const last = parseLastPage(newest.headers.link);
    // Without a link to the last page, the oldest commit can't be found, and a newer commit would give the wrong date.
    if (last === null) return null;
    const oldest = last === 1 ? newest : await client.repos.listCommits({ ...repo, path, per_page: 1, page: last });
    return expectShape(v.array(CommitShape), oldest.data, doing)[0]?.commit.committer.date ?? null;
  } catch (error) {
    throw explain(error, doing);
  }
}
