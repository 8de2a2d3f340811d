import * as v from "valibot";
import type { Client, Coordinates } from "./client.ts";
import { explain } from "./errors.ts";
import { CommitShape, expectShape } from "./shapes.ts";

/** When a path was first committed, RFC 3339, as GitHub's history of the default branch tells; null when it has no commit of it. */
export async function readFirstCommit(client: Client, at: Coordinates, path: string): Promise<string | null> {
  const doing = `read the history of ${path}`;
  try {
    const newest = await client.repos.listCommits({ ...at, path, per_page: 1 });
    const last = /[?&]page=(?<page>\d+)[^>]*>;\s*rel="last"/.exec(newest.headers.link ?? "")?.groups?.["page"];
    const oldest = last ? await client.repos.listCommits({ ...at, path, per_page: 1, page: Number(last) }) : newest;
    return expectShape(v.array(CommitShape), oldest.data, doing)[0]?.commit.committer.date ?? null;
  } catch (error) {
    throw explain(error, doing);
  }
}
