import * as v from "valibot";
import type { GitHubRepo } from "../client.ts";
import { expectShape } from "../shapes.ts";
import { BLOB_FIELDS, parseQueriedBlob, type QueriedBlob } from "./blobs.ts";
import { queryRepository } from "./query.ts";

const CommittedShape = v.object({ committedDate: v.string() });
const CommitShape = v.object({ committer: v.object({ date: v.string() }) });

/** The result of the first request for a commit. */
export interface QueriedCommit {
  /** When it was committed, RFC 3339. */
  committedAt: string;
  /** The requested files that exist, by path. */
  files: Map<string, QueriedBlob>;
}

/** Reads a commit's date and some of its files in one request; null if GraphQL doesn't return the commit. */
export async function queryCommit(
  github: GitHubRepo,
  commit: string,
  paths: readonly string[],
): Promise<QueriedCommit | null> {
  const fields = [
    `commit: object(oid: "${commit}") { ... on Commit { committedDate } }`,
    ...paths.map(
      (path, index) => `f${index}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ${BLOB_FIELDS} }`,
    ),
  ];
  const answer = await queryRepository(github, fields.join(" "));
  const committed = v.safeParse(CommittedShape, answer?.["commit"]);
  if (!committed.success) return null;
  const files = paths.map((path, index) => [path, parseQueriedBlob(answer?.[`f${index}`])] as const);
  return {
    committedAt: committed.output.committedDate,
    files: new Map(files.flatMap(([path, blob]) => (blob ? [[path, blob] as const] : []))),
  };
}

/**
 * Reads when a commit was made (RFC 3339). Throws a RequestError if the request fails.
 * https://docs.github.com/en/rest/git/commits
 */
export async function readCommittedAt({ client, repo }: GitHubRepo, commit: string): Promise<string> {
  const { data } = await client.git.getCommit({ ...repo, commit_sha: commit });
  return expectShape(CommitShape, data, `read the commit ${commit.slice(0, 12)}`).committer.date;
}
