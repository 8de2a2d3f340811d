import { resolveWork, type TrackerRef } from "./work-reference.ts";

export type { TrackerRef };

/** Writes `#12` as `owner/repo#12`, so that it means the same issue wherever it is read. Leaves anything else unchanged. */
export function qualifyReference(reference: string, repository: string): string {
  return /^#\d+$/.test(reference) ? `${repository}${reference}` : reference;
}

/** Replaces a repository's earlier names in `owner/repo#12`. Keeps anything else, addresses included. */
export function renameReference(reference: string, from: readonly string[], to: string): string {
  const { name, number } = /^(?<name>[^#\s][^#\s/]*\/[^#\s]+)#(?<number>\d+)$/.exec(reference)?.groups ?? {};
  const isRenamed = from.some((earlier) => earlier.toLowerCase() === name?.toLowerCase());
  return isRenamed ? `${to}#${number}` : reference;
}

/**
 * Resolves a report's tracker to an issue or pull request on this GitHub server. Accepts `#12` (in the repository `here`, if
 * known), `owner/repo#12` or a URL. Returns null for anything else.
 */
export function resolveTracker(
  tracker: string | null,
  server: string,
  here: { owner: string; repo: string } | null,
): TrackerRef | null {
  if (tracker === null) return null;
  const reference = /^(?:(?<owner>(?!\.{1,2}[/#])[\w.-]+)\/(?<repo>(?!\.{1,2}[/#])[\w.-]+))?#(?<number>\d{1,9})$/.exec(
    tracker,
  )?.groups;
  if (reference) {
    const { owner = here?.owner, repo = here?.repo, number } = reference;
    return owner === undefined || repo === undefined ? null : { owner, repo, number: Number(number) };
  }
  const work = resolveWork(tracker, server);
  return work && "number" in work ? work : null;
}

/** The trackers that a report names for a commitment, from an item or a block. */
export interface NamedTrackers {
  tracker: string | null;
  otherTrackers?: readonly string[];
  other_trackers?: readonly string[] | undefined;
}

/** All trackers of a commitment, in the order in which the report names them. */
export function trackersOf({ tracker, otherTrackers, other_trackers }: NamedTrackers): string[] {
  return tracker === null ? [] : [tracker, ...(otherTrackers ?? other_trackers ?? [])];
}

/** A key for all of a commitment's trackers together, because they prove nothing until all are completed. Null if there are none. */
export function trackersKey(named: NamedTrackers): string | null {
  return trackersOf(named).join(" ") || null;
}
