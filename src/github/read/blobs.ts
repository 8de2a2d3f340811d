import * as v from "valibot";
import type { Failure } from "../../core/model/failure.ts";
import type { GitHubRepo } from "../client.ts";
import { explain } from "../errors.ts";
import { expectShape } from "../shapes.ts";
import { concernsOneObject } from "./one-object.ts";
import { queryRepository } from "./query.ts";

/** How GitHub describes a file's content in GraphQL. https://docs.github.com/en/graphql/reference/objects#blob */
const BlobFieldsShape = v.object({
  byteSize: v.number(),
  isBinary: v.nullable(v.boolean()),
  isTruncated: v.boolean(),
  text: v.nullable(v.string()),
});
export const BLOB_FIELDS = "... on Blob { byteSize isBinary isTruncated text }";

/** A blob's size, and its text if GitHub returned all of it. The text may differ from the bytes, so check its blob id. */
export interface QueriedBlob {
  size: number;
  text: string | null;
}

/** Parses a blob from GraphQL's response; null if the object isn't a blob. */
export function parseQueriedBlob(data: unknown): QueriedBlob | null {
  const { success, output } = v.safeParse(BlobFieldsShape, data);
  if (!success) return null;
  const { byteSize, isBinary, isTruncated, text } = output;
  return { size: byteSize, text: isBinary === true || isTruncated ? null : text };
}

/** Reads many blobs by id in one request. Those that GraphQL doesn't return are left out. */
export async function queryBlobs(github: GitHubRepo, ids: readonly string[]): Promise<Map<string, QueriedBlob>> {
  const fields = ids.map((id, index) => `b${index}: object(oid: "${id}") { ${BLOB_FIELDS} }`);
  const answer = await queryRepository(github, fields.join(" "));
  const found = ids.map((id, index) => [id, parseQueriedBlob(answer?.[`b${index}`])] as const);
  return new Map(found.flatMap(([id, blob]) => (blob ? [[id, blob] as const] : [])));
}

const BlobShape = v.object({ content: v.string(), encoding: v.literal("base64") });

/**
 * Reads a blob's bytes. Returns a Failure that concerns only this blob, but throws one that concerns all requests, such as a
 * rate limit. `doing` completes “Could not …”. https://docs.github.com/en/rest/git/blobs
 */
export async function readBlob({ client, repo }: GitHubRepo, id: string, doing: string): Promise<Uint8Array | Failure> {
  try {
    const { data } = await client.git.getBlob({ ...repo, file_sha: id });
    const { content } = expectShape(BlobShape, data, doing);
    return Uint8Array.from(atob(content.replaceAll(/\s/g, "")), (char) => char.charCodeAt(0));
  } catch (error) {
    const failure = explain(error, doing);
    if (concernsOneObject(error)) return failure;
    throw failure;
  }
}

/**
 * Reads a file as it was at a commit; null if GitHub doesn't return it.
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export async function readFileAt({ client, repo }: GitHubRepo, commit: string, path: string): Promise<string | null> {
  try {
    const { data } = await client.repos.getContent({ ...repo, path, ref: commit });
    const { success, output } = v.safeParse(BlobShape, data);
    if (!success) return null;
    const bytes = Uint8Array.from(atob(output.content.replaceAll(/\s/g, "")), (char) => char.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}
