import * as v from "valibot";
import type { Evidence } from "../../core/model/snapshot.ts";
import { closeReasonOf } from "../../core/lifecycle/activity.ts";
import { resolveTracker, type TrackerRef } from "../../core/model/tracker-reference.ts";
import { safeUrl } from "../../core/model/url.ts";
import type { Client, RepoRef } from "../client.ts";
import { explain, goneReason, isInvisible } from "../errors.ts";
import { expectShape } from "../shapes.ts";
import type { TrackedIssue } from "../../core/model/register.ts";

const FollowedShape = v.object({
  html_url: v.string(),
  state: v.picklist(["open", "closed"]),
  state_reason: v.nullish(v.string(), null),
  closed_at: v.nullish(v.string(), null),
  pull_request: v.nullish(v.object({ merged_at: v.nullish(v.string(), null) }), null),
});

/** What the issue or pull request that a report links says of a commitment that nothing else shows to be done. */
export async function readOwnTrackerEvidence(
  client: Client,
  repo: RepoRef,
  { block, facts }: TrackedIssue,
  server: string,
): Promise<Evidence[]> {
  const asks =
    facts.state === "open" || (closeReasonOf(facts.state_reason) === "completed" && block.evidence.length === 0);
  if (!asks || block.withdrawn !== null) return [];
  const place = resolveTracker(block.tracker, server, repo);
  if (place?.number === facts.number && isSame(place, repo)) return [];
  const evidence = place && (await readTrackerEvidence(client, place));
  return evidence ? [evidence] : [];
}

/** Evidence once it is completed or merged; null before, and where it can't be seen. */
export async function readTrackerEvidence(client: Client, place: TrackerRef): Promise<Evidence | null> {
  const doing = `read the tracker ${place.owner}/${place.repo}#${place.number}`;
  try {
    const { owner, repo, number: issue_number } = place;
    const { data } = await client.issues.get({ owner, repo, issue_number });
    const { html_url, state, state_reason, closed_at, pull_request } = expectShape(FollowedShape, data, doing);
    const completed = state === "closed" && closeReasonOf(state_reason) === "completed";
    const done = pull_request ? (pull_request.merged_at ?? null) : completed ? closed_at : null;
    const url = safeUrl(html_url);
    return done === null || url === null ? null : { kind: "tracker", url, at: done };
  } catch (error) {
    // A tracker that is not ours to see says nothing, neither good nor bad.
    if (goneReason(error) !== null || isInvisible(error)) return null;
    throw explain(error, doing);
  }
}

function isSame(a: RepoRef, b: RepoRef): boolean {
  return `${a.owner}/${a.repo}`.toLowerCase() === `${b.owner}/${b.repo}`.toLowerCase();
}
