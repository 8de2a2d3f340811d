import type { TrackerRef } from "./tracker-reference.ts";

/** A commit on the same GitHub server. */
export interface CommitRef {
  owner: string;
  repo: string;
  /** The full hash or a prefix of it, in lower case. */
  sha: string;
}

/** An issue, pull request or commit on the same GitHub server. */
export type WorkRef = TrackerRef | CommitRef;

const WORK_PATH =
  /^\/+(?<owner>(?!\.{1,2}\/)[\w.-]+)\/+(?<repo>(?!\.{1,2}\/)[\w.-]+)\/+(?:issues\/+(?<issue>\d{1,9})\/*$|pull\/+(?<pull>\d{1,9})(?:\/|$)|commit\/+(?<sha>[\da-f]{7,64})\/*$)/i;

/** Resolves a link to an issue, pull request or commit on this GitHub server. Returns null for any other address. */
export function resolveWork(url: string, server: string): WorkRef | null {
  if (!URL.canParse(url) || hostOf(url) !== hostOf(server)) return null;
  const found = WORK_PATH.exec(decodePath(new URL(url).pathname))?.groups;
  if (!found) return null;
  const { owner = "", repo = "", issue, pull, sha } = found;
  return sha === undefined ? { owner, repo, number: Number(issue ?? pull) } : { owner, repo, sha: sha.toLowerCase() };
}

/** A key that identifies a reference, ignoring case. */
export function workKey(ref: WorkRef): string {
  return `${ref.owner}/${ref.repo}${"sha" in ref ? `@${ref.sha}` : `#${ref.number}`}`.toLowerCase();
}

/** The host and port of an address. GitHub redirects from `www.`. */
function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, "");
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
