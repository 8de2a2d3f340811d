import * as v from "valibot";
import type { Evidence } from "../../core/model/snapshot.ts";
import { closedAs } from "../../core/lifecycle/activity.ts";
import { trackerPlace, type TrackerPlace } from "../../core/model/tracker-reference.ts";
import { safeUrl } from "../../core/model/url.ts";
import type { Client, Coordinates } from "../client.ts";
import { explain, howGone, isOutOfSight } from "../errors.ts";
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
export async function followTracker(
  client: Client,
  at: Coordinates,
  { block, facts }: TrackedIssue,
  server: string,
): Promise<Evidence[]> {
  const asks = facts.state === "open" || (closedAs(facts.state_reason) === "completed" && block.evidence.length === 0);
  if (!asks || block.withdrawn !== null) return [];
  const place = trackerPlace(block.tracker, server, at);
  if (place?.number === facts.number && isSame(place, at)) return [];
  const evidence = place && (await readFollowed(client, place));
  return evidence ? [evidence] : [];
}

/** Evidence once it is completed or merged; null before, and where it can't be seen. */
export async function readFollowed(client: Client, place: TrackerPlace): Promise<Evidence | null> {
  const doing = `read the tracker ${place.owner}/${place.repo}#${place.number}`;
  try {
    const { owner, repo, number: issue_number } = place;
    const { data } = await client.issues.get({ owner, repo, issue_number });
    const { html_url, state, state_reason, closed_at, pull_request } = expectShape(FollowedShape, data, doing);
    const completed = state === "closed" && closedAs(state_reason) === "completed";
    const done = pull_request ? (pull_request.merged_at ?? null) : completed ? closed_at : null;
    const url = safeUrl(html_url);
    return done === null || url === null ? null : { kind: "tracker", url, at: done };
  } catch (error) {
    // A tracker that is not ours to see says nothing, neither good nor bad.
    if (howGone(error) !== null || isOutOfSight(error)) return null;
    throw explain(error, doing);
  }
}

function isSame(a: Coordinates, b: Coordinates): boolean {
  return `${a.owner}/${a.repo}`.toLowerCase() === `${b.owner}/${b.repo}`.toLowerCase();
}
