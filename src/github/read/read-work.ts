import { mapLimited } from "../../core/model/map-limited.ts";
import { workKey, type WorkRef } from "../../core/model/work-reference.ts";
import type { Client } from "../client.ts";
import type { TrackerRef } from "../../core/model/tracker-reference.ts";
import { explain, isServerError, refusalOf, stopsAllRequests } from "../errors.ts";
import { queryDiscussions } from "./discussions.ts";
import { queryWork, type BranchRef } from "./work-graphql.ts";
import { readWorkDirectly } from "./work-rest.ts";
import type { Work } from "./work.ts";

/** References per GraphQL request. */
const REFERENCES_PER_QUERY = 100;
/** How many references are read one by one if GraphQL responds but doesn't show them. */
const SINGLE_READS = 100;
/** The same limit if the server doesn't offer GraphQL. */
const SINGLE_READS_WITHOUT_GRAPHQL = 1_000;

/** If GitHub doesn't respond for this many references, it probably doesn't respond at all. */
const MAX_UNANSWERED = 3;

/** A reference that could not be read. */
export interface UnreadWork {
  ref: WorkRef;
  /** The error from GitHub; null if no request was sent, because too many references had to be read one by one. */
  error: unknown;
}

export interface WorkRead {
  /** By `workKey`. Lacks work that the token can't see. */
  found: Map<string, Work>;
  unread: UnreadWork[];
  /** The newest commit of the requested branch; null if GraphQL didn't return it. */
  head: string | null;
}

/**
 * Reads issues, pull requests and commits, up to 100 in one GraphQL request, and finds out which numbers are discussions.
 * References that GraphQL refuses are read one by one. Those that can't be read either way are returned in `unread`, and all
 * others are still read. Throws a Failure only if GitHub refuses all requests, or doesn't respond to several. The head of
 * `branch` is read only in the same request as references.
 */
export async function readWork(
  client: Client,
  refs: Iterable<WorkRef>,
  branch: BranchRef | null = null,
): Promise<WorkRead> {
  const wanted = [...new Map(Array.from(refs, (ref) => [workKey(ref), ref])).values()];
  const batches = Array.from({ length: Math.ceil(wanted.length / REFERENCES_PER_QUERY) }, (_, index) =>
    wanted.slice(index * REFERENCES_PER_QUERY, (index + 1) * REFERENCES_PER_QUERY),
  );
  const answers = await mapLimited(batches, async (batch) => {
    return { batch, answer: await queryWork(client, batch, batch === batches[0] ? branch : null) };
  });
  const found = new Map(answers.flatMap(({ answer }) => [...(answer?.found ?? [])]));
  const unread: UnreadWork[] = [];
  await mapLimited(answers, ({ answer }) => addDiscussions({ found, unread }, client, answer?.absent ?? []));
  const known = new Set([...found.keys(), ...unread.map(({ ref }) => workKey(ref))]);
  const missing = answers
    .flatMap(({ batch, answer }) => answer?.missing ?? (answer === null ? batch : []))
    .filter((ref) => !known.has(workKey(ref)));
  const isOffered = answers.some(({ answer }) => answer !== null);
  const limit = isOffered ? SINGLE_READS : SINGLE_READS_WITHOUT_GRAPHQL;
  unread.push(...missing.slice(limit).map((ref) => ({ ref, error: null })));
  let unanswered = 0;
  await mapLimited(missing.slice(0, limit), async (ref) => {
    const doing = `read ${nameOf(ref)}`;
    try {
      found.set(workKey(ref), await readWorkDirectly(client, ref, doing));
    } catch (error) {
      if (refusalOf(error) === null) unanswered += 1;
      if (unanswered >= MAX_UNANSWERED || stopsAllRequests(error)) throw explain(error, doing);
      unread.push({ ref, error });
    }
  });
  return { found, unread, head: answers[0]?.answer?.head ?? null };
}

/** Adds the numbers that turn out to be discussions. If this can't be determined now, none of the numbers counts as missing. */
async function addDiscussions(
  { found, unread }: Pick<WorkRead, "found" | "unread">,
  client: Client,
  refs: readonly TrackerRef[],
): Promise<void> {
  try {
    for (const [key, discussion] of await queryDiscussions(client, refs)) found.set(key, discussion);
  } catch (error) {
    if (!isServerError(error)) throw explain(error, "read linked discussions");
    unread.push(...refs.map((ref) => ({ ref, error })));
  }
}

/** Names a reference in a message. */
export function nameOf(ref: WorkRef): string {
  const { owner, repo } = ref;
  return "sha" in ref
    ? `the commit ${owner}/${repo}@${ref.sha.slice(0, 12)}`
    : `the tracker ${owner}/${repo}#${ref.number}`;
}
