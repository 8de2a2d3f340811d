import * as v from "valibot";
import { readPages } from "../pages.ts";
import { toEvidence, type Close } from "./close.ts";
import { UNHEARD } from "./comments.ts";
import { expectSkippable, type Reading } from "./unread.ts";
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
 * Reads how each issue was last closed from its timeline, for servers without GraphQL. Throws a Failure if a timeline can't
 * be read, because otherwise any close would count.
 * https://docs.github.com/en/rest/issues/timeline
 */
export async function readTimelineCloses(
  { client, repo, unread }: Reading,
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
      const skipped = expectSkippable(error, doing, unread);
      skipped.add(error, doing, UNHEARD);
      skipped.activity.add(number);
      return [];
    }
  });
  return new Map(closes.flat());
}

/**
 * When a pull request closes an issue, the timeline doesn't name the commit, so every merged pull request that references
 * the issue counts.
 */
function toClose(events: readonly TimelineEvent[], commits: string): Close {
  const close = events.findLast(({ event }) => event === "closed");
  const references = events.flatMap(({ event, source }) => (event === "cross-referenced" ? (source?.issue ?? []) : []));
  const merged = references.flatMap(({ html_url, pull_request }) =>
    pull_request?.merged_at ? toEvidence("pull_request", html_url, pull_request.merged_at) : [],
  );
  const commit = close?.commit_id ? toEvidence("commit", `${commits}/${close.commit_id}`, close.created_at) : [];
  return { login: close?.actor?.login ?? null, bot: close?.actor?.type === "Bot", evidence: [...merged, ...commit] };
}
