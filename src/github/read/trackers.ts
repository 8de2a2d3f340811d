import * as v from "valibot";
import { closeReasonOf } from "../../core/lifecycle/close-reason.ts";
import type { TrackedIssue } from "../../core/model/register.ts";
import type { Evidence } from "../../core/model/snapshot.ts";
import { resolveTracker, type TrackerRef } from "../../core/model/tracker-reference.ts";
import { safeUrl } from "../../core/model/url.ts";
import { isSameRepository, type Client } from "../client.ts";
import { explain, goneReason, isInvisible } from "../errors.ts";
import { expectShape } from "../shapes.ts";
import { skipTracker, type TrackerReader } from "./refused-tracker.ts";
import type { Reading } from "./unread.ts";

const TrackerShape = v.object({
  html_url: v.string(),
  state: v.picklist(["open", "closed"]),
  state_reason: v.nullish(v.string(), null),
  closed_at: v.nullish(v.string(), null),
  pull_request: v.nullish(v.object({ merged_at: v.nullish(v.string(), null) }), null),
});

/**
 * Reads the evidence from a commitment's tracker, but only if the commitment is open, or was closed as completed without
 * evidence. `server` is the web address that the tracker's references are relative to, such as `https://github.com`.
 */
export async function readOwnTrackerEvidence(
  { client, repo, source = repo, unread }: Reading,
  { block, facts }: TrackedIssue,
  server: string,
): Promise<Evidence[]> {
  const needsEvidence =
    facts.state === "open" || (closeReasonOf(facts.state_reason) === "completed" && block.evidence.length === 0);
  if (!needsEvidence || block.withdrawn !== null) return [];
  // A run for another repository's reports can't tell whose `#1` this is. Its own blocks name the repository.
  const tracker = resolveTracker(block.tracker, server, isSameRepository(source, repo) ? repo : null);
  if (tracker === null || (tracker.number === facts.number && isSameRepository(tracker, repo))) return [];
  const evidence = await readTrackerEvidence(client, tracker, { unread, repo, number: facts.number });
  return evidence ? [evidence] : [];
}

/**
 * Returns the evidence of a completed issue or a merged pull request; null for any other state, or if the token can't see
 * it. With `from`, reports a tracker that GitHub refuses to show.
 * https://docs.github.com/en/rest/issues/issues#get-an-issue
 */
export async function readTrackerEvidence(
  client: Client,
  tracker: TrackerRef,
  from?: TrackerReader,
): Promise<Evidence | null> {
  const { owner, repo, number } = tracker;
  const doing = `read the tracker ${owner}/${repo}#${number}`;
  try {
    const { data } = await client.issues.get({ owner, repo, issue_number: number });
    const { html_url, state, state_reason, closed_at, pull_request } = expectShape(TrackerShape, data, doing);
    const completed = state === "closed" && closeReasonOf(state_reason) === "completed";
    const doneAt = pull_request ? (pull_request.merged_at ?? null) : completed ? closed_at : null;
    const url = safeUrl(html_url);
    return doneAt === null || url === null ? null : { kind: "tracker", url, at: doneAt };
  } catch (error) {
    if (from?.unread) return skipTracker(error, doing, tracker, from);
    // A tracker that the token can't see is neither evidence nor a problem.
    if (goneReason(error) !== null || isInvisible(error)) return null;
    throw explain(error, doing);
  }
}
