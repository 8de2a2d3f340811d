/** An issue or pull request on the same GitHub server. */
export interface TrackerRef {
  owner: string;
  repo: string;
  number: number;
}

/**
 * Resolves a report's tracker to an issue or pull request on this GitHub server. Accepts `#12` (in the repository `here`),
 * `owner/repo#12` or a URL. Returns null for anything else.
 */
export function resolveTracker(
  tracker: string | null,
  server: string,
  here: { owner: string; repo: string },
): TrackerRef | null {
  if (tracker === null) return null;
  const reference = /^(?:(?<owner>[\w.-]+)\/(?<repo>[\w.-]+))?#(?<number>\d{1,9})$/.exec(tracker)?.groups;
  if (reference) {
    const { owner = here.owner, repo = here.repo, number } = reference;
    return { owner, repo, number: Number(number) };
  }
  if (!URL.canParse(tracker) || new URL(tracker).origin !== new URL(server).origin) return null;
  const path = /^\/(?<owner>[\w.-]+)\/(?<repo>[\w.-]+)\/(?:issues|pull)\/(?<number>\d{1,9})\/?$/.exec(
    new URL(tracker).pathname,
  )?.groups;
  if (!path) return null;
  const { owner = "", repo = "", number } = path;
  return { owner, repo, number: Number(number) };
}
