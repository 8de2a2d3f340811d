import * as v from "valibot";
import type { TrackerRef } from "../../core/model/tracker-reference.ts";
import { workKey } from "../../core/model/work-reference.ts";
import type { Client } from "../client.ts";
import { queryGraphQL } from "../graphql.ts";
import { repositoryField } from "./work-graphql.ts";
import type { Work } from "./work.ts";

const DataShape = v.record(v.string(), v.nullable(v.record(v.string(), v.unknown())));
const DiscussionShape = v.object({ url: v.string() });

/**
 * Finds the discussions among these numbers. Discussions, issues and pull requests share one number sequence. Returns the
 * discussions by `workKey`. Throws the request's error if the server fails.
 * https://docs.github.com/en/graphql/reference/objects#discussion
 */
export async function queryDiscussions(client: Client, refs: readonly TrackerRef[]): Promise<Map<string, Work>> {
  if (refs.length === 0) return new Map();
  const fields = refs.map(
    (ref, index) => `r${index}: ${repositoryField(ref)} { discussion(number: ${ref.number}) { url } }`,
  );
  const doing = `read ${refs.length} linked discussions`;
  const answer = await queryGraphQL(client, { query: `{ ${fields.join(" ")} }` }, doing);
  const data = v.safeParse(DataShape, answer?.data);
  if (!data.success) return new Map();
  const found = refs.flatMap((ref, index): Array<[string, Work]> => {
    const { success, output } = v.safeParse(DiscussionShape, data.output[`r${index}`]?.["discussion"]);
    return success ? [[workKey(ref), { kind: "discussion", url: output.url, at: null }]] : [];
  });
  return new Map(found);
}
