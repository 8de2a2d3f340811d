import * as v from "valibot";

/** A change that isn't merged yet: its newest commit, and the commit of the base branch that the event names. */
export interface PullRequest {
  /**
   * In a merge group, the commit that the group is built on. In a pull request, a commit that was once the head of the base
   * branch. It can be older or newer than the commit that the pull request branched off from.
   */
  base: string;
  head: string;
  /** The base branch's name; null if it is unknown. */
  branch: string | null;
  /** Whether the change is a merge group. */
  queued: boolean;
}

const Sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/));
// git allows more names, but these are safe to pass to git and to GitHub.
const Branch = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_][\p{L}\p{N}_./+@#-]*$/u));
const BaseShape = v.object({ sha: Sha, ref: v.fallback(v.nullable(Branch), null) });
const PullRequestShape = v.object({ pull_request: v.object({ base: BaseShape, head: v.object({ sha: Sha }) }) });
const MergeGroupShape = v.object({ merge_group: v.object({ base_sha: Sha, head_sha: Sha }) });

/**
 * Parses the pull request or merge group in an event's payload; null for any other event. See
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request and
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group
 */
export function parsePullRequest(payload: unknown): PullRequest | null {
  const group = v.safeParse(MergeGroupShape, payload);
  if (group.success) {
    const { base_sha: base, head_sha: head } = group.output.merge_group;
    return { base, head, branch: null, queued: true };
  }
  const event = v.safeParse(PullRequestShape, payload);
  if (!event.success) return null;
  const { base, head } = event.output.pull_request;
  return { base: base.sha, head: head.sha, branch: base.ref, queued: false };
}
