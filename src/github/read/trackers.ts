import { closeReasonOf } from "../../core/lifecycle/close-reason.ts";
import type { TrackedIssue } from "../../core/model/register.ts";
import type { Evidence } from "../../core/model/snapshot.ts";
import { resolveTracker, trackersOf, type NamedTrackers, type TrackerRef } from "../../core/model/tracker-reference.ts";
import { resolveWork, workKey, type WorkRef } from "../../core/model/work-reference.ts";
import type { GitHubRepo } from "../client.ts";
import { isSameRepository, type RepoRef } from "../repo-ref.ts";
import { toEvidence, type Work } from "./work.ts";

/** The context in which a commitment's references are resolved. */
export interface Surroundings {
  /** The server's web address, such as `https://github.com`. */
  server: string;
  /** The repository whose issues are tracked. */
  repo: RepoRef;
  /** The repository that `#12` belongs to; null if it isn't known. */
  here: RepoRef | null;
  /** The numbers of our own issues in `repo`, dashboards included. They prove nothing about each other. */
  own: ReadonlySet<number>;
  /** References that turned out to be neither an issue nor a pull request, by `workKey`. No commitment waits for them. */
  nowhere?: ReadonlySet<string>;
}

/**
 * The surroundings of a repository's trackers. If the reports are in another repository, `#1` in a block is ambiguous and
 * isn't resolved; this run's own blocks name the repository.
 */
export function surroundingsOf(
  { repo, source = repo }: GitHubRepo,
  server: string,
  own: ReadonlySet<number>,
): Surroundings {
  return { server, repo, here: isSameRepository(source, repo) ? repo : null, own };
}

/** Whether a tracked issue's trackers can still prove something. */
export function needsTrackers({ block, facts }: TrackedIssue): boolean {
  const isUnproven = closeReasonOf(facts.state_reason) === "completed" && block.evidence.length === 0;
  return block.withdrawn === null && (facts.state === "open" || isUnproven);
}

/**
 * Resolves a commitment's trackers. Leaves out references that are never trackers: our own issues and discussions. A tracker
 * that can't be followed is null.
 */
export function resolveTrackers(named: NamedTrackers, surroundings: Surroundings): Array<TrackerRef | null> {
  const { server, here } = surroundings;
  return trackersOf(named).flatMap((reference) => {
    const ref = resolveTracker(reference, server, here);
    const isNone = ref === null ? isDiscussion(reference, server) : isOwnIssue(ref, surroundings);
    return isNone ? [] : [ref];
  });
}

/**
 * The evidence from a commitment's trackers: once all of them are completed or merged, the one that was completed last.
 * `lookUp` returns the work; null if it wasn't found.
 */
export function trackerEvidence(
  named: NamedTrackers,
  surroundings: Surroundings,
  lookUp: (ref: WorkRef) => Work | null,
): Evidence[] {
  const works = resolveTrackers(named, surroundings)
    .filter((ref) => ref === null || surroundings.nowhere?.has(workKey(ref)) !== true)
    .map((ref) => ref && lookUp(ref))
    // A renamed repository's issue can turn out to be our own.
    .filter((work) => work === null || !isOwnWork(work, surroundings))
    .filter((work) => work?.kind !== "discussion");
  const done = works.filter((work) => work !== null && work.at !== null);
  if (done.length < works.length) return [];
  const last = done.toSorted((a, b) => Date.parse(a?.at ?? "") - Date.parse(b?.at ?? "")).at(-1);
  return last ? toEvidence("tracker", last) : [];
}

/** Whether a link leads to one of our own issues. */
export function isOwnIssue(ref: WorkRef, { repo, own }: Surroundings): boolean {
  return "number" in ref && isSameRepository(ref, repo) && own.has(ref.number);
}

/** Whether the work is one of our own issues. */
export function isOwnWork({ url }: Work, surroundings: Surroundings): boolean {
  const ref = resolveWork(url, surroundings.server);
  return ref !== null && isOwnIssue(ref, surroundings);
}

function isDiscussion(reference: string, server: string): boolean {
  if (!URL.canParse(reference)) return false;
  const { origin, pathname } = new URL(reference);
  return origin === new URL(server).origin && /^\/[\w.-]+\/[\w.-]+\/discussions\/\d+/.test(pathname);
}
