import type { TrackerRef } from "../../core/model/tracker-reference.ts";
import { isSameRepository, type RepoRef } from "../client.ts";
import { goneReason, refusalOf } from "../errors.ts";
import { expectSkippableElsewhere, type Unread } from "./unread.ts";

/** Who reads a tracker. */
export interface TrackerReader {
  unread: Unread | undefined;
  /** The repository whose issues are tracked. */
  repo: RepoRef;
  /** The tracked issue; null for a commitment that has none yet. */
  number: number | null;
}

/**
 * Reports a tracker that GitHub refuses to show, which is no evidence. Says nothing about a tracker in another repository that
 * the token can't see, because that is how GitHub answers for every private one, nor about one that was moved there.
 */
export function skipTracker(
  error: unknown,
  doing: string,
  tracker: TrackerRef,
  { unread, repo, number }: TrackerReader,
): null {
  const collected = expectSkippableElsewhere(error, doing, unread);
  const gone = goneReason(error);
  if (gone === "moved" || (gone === "hidden" && !isSameRepository(tracker, repo))) return null;
  collected.add(error, doing, "Until it can be read, it proves nothing.");
  const isTemporary = (refusalOf(error)?.status ?? 0) >= 500;
  if (isTemporary && number !== null) collected.trackers.add(number);
  return null;
}
