import * as v from "valibot";

/** The base and head commits of a pull request. */
export interface PullRequest {
  base: string;
  head: string;
}

const CommitShape = v.object({ sha: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)) });
const EventShape = v.object({ pull_request: v.object({ base: CommitShape, head: CommitShape }) });

/**
 * Parses the pull request in an event's payload; null for any other event.
 * See https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
export function parsePullRequest(payload: unknown): PullRequest | null {
  const event = v.safeParse(EventShape, payload);
  if (!event.success) return null;
  const { base, head } = event.output.pull_request;
  return { base: base.sha, head: head.sha };
}
