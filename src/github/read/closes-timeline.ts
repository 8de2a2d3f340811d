import * as v from "valibot";
import type { GitHubRepo } from "../client.ts";
import { explain, goneReason } from "../errors.ts";
import { mapLimited, readPages } from "../pages.ts";
import { toEvidence, type Close } from "./close.ts";

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
 * Reads the last close of each issue from its timeline, for servers without GraphQL. An issue that is gone is left out.
 * https://docs.github.com/en/rest/issues/timeline
 */
export async function readTimelineCloses(
  { client, repo }: GitHubRepo,
  numbers: readonly number[],
): Promise<Map<number, Close>> {
  const { origin, hostname } = new URL(client.request.endpoint.DEFAULTS.baseUrl);
  const server = hostname === "api.github.com" ? "https://github.com" : origin;
  const commits = `${server}/${repo.owner}/${repo.repo}/commit`;
  const closes = await mapLimited(numbers, async (number): Promise<Array<[number, Close]>> => {
    const doing = `read the timeline of issue #${number}`;
    try {
      const events = await readPages(client, EventShape, doing, (page) =>
        client.issues.listEventsForTimeline({ ...repo, issue_number: number, per_page: 100, page }),
      );
      return [[number, toClose(events, commits)]];
    } catch (error) {
      // The server has no timelines, or the issue went away after it was listed.
      if (goneReason(error) !== null) return [];
      throw explain(error, doing);
    }
  });
  return new Map(closes.flat());
}

/** A close by a pull request names no commit in the timeline, so every merged pull request that refers to the issue counts. */
function toClose(events: readonly TimelineEvent[], commits: string): Close {
  const close = events.findLast(({ event }) => event === "closed");
  const references = events.flatMap(({ event, source }) => (event === "cross-referenced" ? (source?.issue ?? []) : []));
  const merged = references.flatMap(({ html_url, pull_request }) =>
    pull_request?.merged_at ? toEvidence("pull_request", html_url, pull_request.merged_at) : [],
  );
  const commit = close?.commit_id ? toEvidence("commit", `${commits}/${close.commit_id}`, close.created_at) : [];
  return { login: close?.actor?.login ?? null, bot: close?.actor?.type === "Bot", evidence: [...merged, ...commit] };
}
