import * as v from "valibot";
import type { GitHubRepo } from "../client.ts";
import { queryGraphQL } from "../graphql.ts";

const DataShape = v.object({ repository: v.record(v.string(), v.unknown()) });

/**
 * Queries fields of a repository through GraphQL; null if GraphQL isn't available, isn't permitted or fails. Every caller has
 * another way to read the same data.
 */
export async function queryRepository(
  { client, repo: { owner, repo } }: GitHubRepo,
  fields: string,
): Promise<Record<string, unknown> | null> {
  const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields} } }`;
  try {
    const answer = await queryGraphQL(client, { query, variables: { owner, repo } }, `read files of ${owner}/${repo}`);
    const { success, output } = v.safeParse(DataShape, answer?.data);
    return success ? output.repository : null;
  } catch {
    return null;
  }
}
