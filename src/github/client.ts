import { RequestError } from "@octokit/request-error";
import { Octokit } from "@octokit/rest";
import { retryAfter } from "./errors.ts";

export type Client = Octokit;

export interface ClientOptions {
  token: string | null;
  /** Instead of a token: one of Octokit's strategies, with what it needs. */
  strategy?: { authStrategy: unknown; auth: object } | undefined;
  /** `https://api.github.com`, or one's own server. */
  baseUrl: string;
  fetch: typeof fetch;
  /** Milliseconds until a request is given up; null leaves that to `fetch`. */
  timeout?: number | null;
  /** How often a read is tried, and how to wait in between; once where it is left out. */
  retry?: Retry;
}

export interface Retry {
  tries: number;
  sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** From 0 to 1. */
  random: () => number;
}

/** A longer wait is left to the next run. */
const LONGEST_WAIT_MS = 90_000;

/**
 * An Octokit that never follows a redirect (a moved issue is not ours, and a redirected POST would become a GET), never
 * retries a write (a retried POST makes a second issue), and gives up after `timeout`.
 */
export function createClient({ token, strategy, baseUrl, fetch, timeout = 15_000, retry }: ClientOptions): Client {
  const client = new Octokit({
    ...(token ? { auth: token } : strategy),
    baseUrl,
    userAgent: "follow-through",
    // Octokit logs deprecations and failed requests by itself; what is worth saying is said by the run.
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: {
      redirect: "manual",
      fetch: (url: string, init: RequestInit) =>
        fetch(url, {
          ...init,
          ...(timeout === null
            ? {}
            : { signal: AbortSignal.any([AbortSignal.timeout(timeout), ...(init.signal ? [init.signal] : [])]) }),
        }),
    },
  });
  client.hook.wrap("request", async (request, options) => {
    for (let left = options.method === "GET" ? (retry?.tries ?? 1) : 1; ; left -= 1) {
      try {
        const response = await request(options);
        // Octokit takes a redirect that is not followed for an answer.
        if (response.status >= 300)
          throw new RequestError("moved", response.status, { request: client.request.endpoint(options), response });
        return response;
      } catch (error) {
        const wait = retry && left > 1 ? retryAfter(error, retry.clock()) : null;
        if (wait === null || wait > LONGEST_WAIT_MS) throw error;
        await retry!.sleep(wait + Math.ceil(1000 * retry!.random()));
      }
    }
  });
  return client;
}

function ignore(): void {}

/** A repository's coordinates, as every REST call wants them. */
export interface RepoRef {
  owner: string;
  repo: string;
}

/** `owner/name` taken apart; null when it is not of that form. */
export function parseRepository(name: string): RepoRef | null {
  const match = /^(?<owner>[\w.-]+)\/(?<repo>[\w.-]+)$/.exec(name);
  return match?.groups ? { owner: match.groups["owner"]!, repo: match.groups["repo"]! } : null;
}
