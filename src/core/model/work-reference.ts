/** An issue or pull request on the same GitHub server. */
export interface TrackerRef {
  owner: string;
  repo: string;
  number: number;
}

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
  /^\/+(?<owner>(?!\.{1,2}\/)[\w.-]+)\/+(?<repo>(?!\.{1,2}\/)[\w.-]+)\/+(?:issues\/+(?<issue>\d{1,9})\/*$|pull\/+(?<pull>\d{1,9})(?:\/|\.(?:diff|patch)$|$)|commits?\/+(?<sha>[\da-f]{7,64})(?:\.(?:diff|patch)|\/*)$)/i;

/** Resolves a link to an issue, pull request or commit on this GitHub server. Returns null for any other address. */
export function resolveWork(url: string, server: string): WorkRef | null {
  if (!URL.canParse(url) || hostOf(url) !== hostOf(server)) return null;
  const found = WORK_PATH.exec(decodePath(new URL(url).pathname))?.groups;
  if (!found) return null;
  const { owner = "", repo = "", issue, pull, sha } = found;
  return sha === undefined ? { owner, repo, number: Number(issue ?? pull) } : { owner, repo, sha: sha.toLowerCase() };
}

/** Pages that show a repository's work but don't identify an issue, a pull request or a commit, such as `/commits/main`. */
const UNDATED_PAGE = /^\/+[^/]+\/+[^/]+\/+(?:commits?|issues|pulls?|tree|discussions|compare|search)(?:\/|$)/i;
const LOOPBACK = /^(?:localhost|.+\.localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$/i;

/**
 * Whether a link that `resolveWork` doesn't resolve can't be evidence: on this GitHub server, a page of work whose date can't be
 * read, a profile, a repository's start page or an API address; or an address on the reader's own computer.
 */
export function isNoEvidence(url: string, server: string): boolean {
  if (!URL.canParse(url)) return true;
  const [host, ours] = [hostOf(url), hostOf(server)];
  if (host === `api.${ours}`) return true;
  if (host !== ours) return LOOPBACK.test(new URL(url).hostname);
  const path = decodePath(new URL(url).pathname);
  return (
    UNDATED_PAGE.test(path) || path.startsWith("/api/") || path.split("/").filter((part) => part !== "").length <= 2
  );
}

/** A key that identifies a reference, ignoring case. */
export function workKey(ref: WorkRef): string {
  return `${ref.owner}/${ref.repo}${"sha" in ref ? `@${ref.sha}` : `#${ref.number}`}`.toLowerCase();
}

/** The host and port of an address. GitHub redirects from `www.` and `redirect.`, and a host can end in a full stop. */
function hostOf(url: string): string {
  return new URL(url).host.replace(/^(?:www|redirect)\./, "").replace(/\.(?=:|$)/, "");
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
