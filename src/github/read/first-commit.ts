import * as v from "valibot";
import type { Client, RepoRef } from "../client.ts";
import { explain } from "../errors.ts";
import { lastPage } from "../pages.ts";
import { CommitShape, expectShape } from "../shapes.ts";

/** When a path was first committed, RFC 3339, as GitHub's history of the default branch tells; null when it has no commit of it. */
export async function readFirstCommit(client: Client, repo: RepoRef, path: string): Promise<string | null> {
  const doing = `read the history of ${path}`;
  try {
    const newest = await client.repos.listCommits({ ...repo, path, per_page: 1 });
    const last = lastPage(newest.headers.link);
    const oldest =
      last === null || last === 1 ? newest : await client.repos.listCommits({ ...repo, path, per_page: 1, page: last });
    // Without the last page the oldest commit is not known, and a newer one must not pass for it.
    if (last === null) return null;
    return expectShape(v.array(CommitShape), oldest.data, doing)[0]?.commit.committer.date ?? null;
  } catch (error) {
    throw explain(error, doing);
  }
}
