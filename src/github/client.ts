import { Octokit } from "@octokit/rest";

export type Client = Octokit;

export interface ClientOptions {
  token: string | null;
  /** `https://api.github.com`, or one's own server. */
  baseUrl: string;
  fetch: typeof fetch;
  /** Milliseconds until a request is given up. */
  timeout?: number;
}

/**
 * An Octokit that never follows a redirect (a moved issue is not ours, and a redirected POST would become a GET), never
 * retries (a retried POST makes a second issue), and gives up after `timeout`.
 */
export function createClient({ token, baseUrl, fetch, timeout = 15_000 }: ClientOptions): Client {
  return new Octokit({
    ...(token ? { auth: token } : {}),
    baseUrl,
    userAgent: "follow-through",
    // Octokit logs deprecations and failed requests by itself; what is worth saying is said by the run.
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: {
      redirect: "manual",
      fetch: (url: string, init: RequestInit) =>
        fetch(url, {
          ...init,
          signal: AbortSignal.any([AbortSignal.timeout(timeout), ...(init.signal ? [init.signal] : [])]),
        }),
    },
  });
}

function ignore(): void {}

/** A repository's coordinates, as every REST call wants them. */
export interface Coordinates {
  owner: string;
  repo: string;
}

/** `owner/name` taken apart; null when it is not of that form. */
export function parseRepository(name: string): Coordinates | null {
  const match = /^(?<owner>[\w.-]+)\/(?<repo>[\w.-]+)$/.exec(name);
  return match?.groups ? { owner: match.groups["owner"]!, repo: match.groups["repo"]! } : null;
}
