/** An issue or pull request on the same GitHub. */
export interface TrackerRef {
  owner: string;
  repo: string;
  number: number;
}

/** Where a tracker that a report links stands, if on this server: `#12`, `owner/repo#12` or its address; null for any other. */
export function resolveTracker(
  tracker: string | null,
  server: string,
  here: { owner: string; repo: string },
): TrackerRef | null {
  if (tracker === null) return null;
  const short = /^(?:(?<owner>[\w.-]+)\/(?<repo>[\w.-]+))?#(?<number>\d{1,9})$/.exec(tracker)?.groups;
  if (short)
    return { owner: short["owner"] ?? here.owner, repo: short["repo"] ?? here.repo, number: Number(short["number"]) };
  if (!URL.canParse(tracker) || new URL(tracker).origin !== new URL(server).origin) return null;
  const path = /^\/(?<owner>[\w.-]+)\/(?<repo>[\w.-]+)\/(?:issues|pull)\/(?<number>\d{1,9})\/?$/.exec(
    new URL(tracker).pathname,
  )?.groups;
  return path ? { owner: path["owner"]!, repo: path["repo"]!, number: Number(path["number"]) } : null;
}
