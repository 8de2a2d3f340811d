import * as v from "valibot";
import type { GitHubRepo } from "../client.ts";
import { readPages } from "../pages.ts";
import { toEvidence, type Close } from "./close.ts";
import { mapLimited } from "../../core/model/map-limited.ts";

const EventShape = v.object({
  event: v.optional(v.string(), ""),
  created_at: v.nullish(v.string(), null),
  commit_id: v.nullish(v.string(), null),
  actor: v.nullish(v.object({ login: v.string(), type: v.optional(v.string(), "User") }), null),
  source: v.nullish(
    v.object({
      issue: v.nullish(
        v.object({
          html_url: v.string(),
          pull_request: v.nullish(v.object({ merged_at: v.nullish(v.string(), null) }), null),
        }),
        null,
      ),
    }),
    null,
  ),
});
type TimelineEvent = v.InferOutput<typeof EventShape>;

/**
 * Reads the last close of each issue from its timeline, for servers without GraphQL. Throws a Failure if one can't be read:
 * otherwise any close would count.
 * https://docs.github.com/en/rest/issues/timeline
 */
export async function readTimelineCloses(
  { client, repo }: GitHubRepo,
  numbers: readonly number[],
): Promise<Map<number, Close>> {
  const { origin, hostname } = new URL(client.request.endpoint.DEFAULTS.baseUrl);
  const server = hostname === "api.github.com" ? "https://github.com" : origin;
  const commits = `${server}/${repo.owner}/${repo.repo}/commit`;
  const closes = await mapLimited(numbers, async (number): Promise<[number, Close]> => {
    const events = await readPages(client, EventShape, `read the timeline of issue #${number}`, (page) =>
      client.issues.listEventsForTimeline({ ...repo, issue_number: number, per_page: 100, page }),
    );
    return [number, toClose(events, commits)];
  });
  return new Map(closes);
}

/** The timeline shows no commit for a close by a pull request, so every merged pull request that refers to the issue counts. */
function toClose(events: readonly TimelineEvent[], commits: string): Close {
  const close = events.findLast(({ event }) => event === "closed");
  const references = events.flatMap(({ event, source }) => (event === "cross-referenced" ? (source?.issue ?? []) : []));
  const merged = references.flatMap(({ html_url, pull_request }) =>
    pull_request?.merged_at ? toEvidence("pull_request", html_url, pull_request.merged_at) : [],
  );
  const commit = close?.commit_id ? toEvidence("commit", `${commits}/${close.commit_id}`, close.created_at) : [];
  return { login: close?.actor?.login ?? null, bot: close?.actor?.type === "Bot", evidence: [...merged, ...commit] };
}
