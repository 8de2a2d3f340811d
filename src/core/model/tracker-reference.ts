/** An issue or pull request on the same GitHub server. */
export interface TrackerRef {
  owner: string;
  repo: string;
  number: number;
}

/** Writes `#12` as `owner/repo#12`, so that it means the same issue wherever it is read. Keeps anything else. */
export function qualifyReference(reference: string, repository: string): string {
  return /^#\d+$/.test(reference) ? `${repository}${reference}` : reference;
}

/**
 * Resolves a report's tracker to an issue or pull request on this GitHub server. Accepts `#12` (in the repository `here`, if known),
 * `owner/repo#12` or a URL. Returns null for anything else.
 */
export function resolveTracker(
  tracker: string | null,
  server: string,
  here: { owner: string; repo: string } | null,
): TrackerRef | null {
  if (tracker === null) return null;
  const reference = /^(?:(?<owner>[\w.-]+)\/(?<repo>[\w.-]+))?#(?<number>\d{1,9})$/.exec(tracker)?.groups;
  if (reference) {
    const { owner = here?.owner, repo = here?.repo, number } = reference;
    return owner === undefined || repo === undefined ? null : { owner, repo, number: Number(number) };
  }
  if (!URL.canParse(tracker) || new URL(tracker).origin !== new URL(server).origin) return null;
  const path = /^\/(?<owner>[\w.-]+)\/(?<repo>[\w.-]+)\/(?:issues|pull)\/(?<number>\d{1,9})\/?$/.exec(
    new URL(tracker).pathname,
  )?.groups;
  if (!path) return null;
  const { owner = "", repo = "", number } = path;
  return { owner, repo, number: Number(number) };
}
