import { RequestError } from "@octokit/request-error";
import { cutEnd } from "../core/model/trim.ts";
import { Octokit } from "@octokit/rest";
import { Failure } from "../core/model/failure.ts";
import { retryDelayMs } from "./errors.ts";
import { REQUEST_TIMEOUT_MS, type Fetch, type FetchOptions } from "./fetch.ts";
import type { RepoRef } from "./repo-ref.ts";
import type { ServerClock } from "./server-clock.ts";

export type Client = Octokit;

/** Whether accounts have write access to a repository, by login; null if the token can't read an account's permission. */
export type KnownPermissions = Map<string, boolean | null>;

/** A repository on GitHub, with the client for its requests. */
export interface GitHubRepo {
  client: Client;
  repo: RepoRef;
  /** In a run, the repository that contains the reports. `#1` in a report refers to an issue there. */
  source?: RepoRef;
  /** The permissions that earlier reads requested. Newly requested ones are added. Default: each read requests them itself. */
  permissions?: KnownPermissions | undefined;
}

export interface ClientOptions {
  token: string | null;
  /** An Octokit authentication strategy and its options, as an alternative to a token. */
  strategy?: { authStrategy: unknown; auth: object } | undefined;
  /** `https://api.github.com`, or the API of a GitHub Enterprise server. */
  baseUrl: string;
  /** The GraphQL URL. Used only if it is on the same server as `baseUrl`, because it receives the token. */
  graphqlUrl?: string | null;
  fetch: Fetch;
  /** The request timeout in milliseconds. Default: REQUEST_TIMEOUT_MS. Null for the timeout of `fetch`. */
  timeout?: number | null;
  /** How to retry failed reads. If undefined, nothing is retried. */
  retry?: Retry;
  /** Learns GitHub's time from every response. */
  serverClock?: ServerClock;
}

export interface Retry {
  /** The total number of attempts. */
  tries: number;
  sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** A random number between 0 and 1. */
  random: () => number;
}

/** If GitHub asks for a longer wait, the request fails and the next run retries. */
const LONGEST_WAIT_MS = 90_000;

/**
 * Creates an Octokit client that aborts requests after `timeout`. It never follows redirects, because a transferred issue
 * is no longer ours and a redirected POST would become a GET. It never retries writes, because a retried POST would create
 * a second issue. `POST /graphql` is always a query, so it is retried; it goes to `graphqlUrl`.
 */
export function createClient({ graphqlUrl = null, ...settings }: ClientOptions): Client {
  const { token, strategy, fetch, timeout = REQUEST_TIMEOUT_MS, retry, serverClock } = settings;
  const baseUrl = cutEnd(settings.baseUrl, "/");
  const graphql = chooseGraphqlUrl(baseUrl, graphqlUrl);
  const client = new Octokit({
    ...(token ? { auth: token } : strategy),
    baseUrl,
    userAgent: "follow-through",
    // Silence Octokit's log of deprecations and failed requests, because the run reports its own errors.
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: {
      redirect: "manual",
      fetch: (url: string, options: FetchOptions) =>
        fetch(url, timeout === null ? options : withTimeout(options, timeout)),
    },
  });
  client.hook.wrap("request", async (request, options) => {
    const isQuery = options.url === "/graphql";
    if (isQuery) options.url = graphql;
    expectPlainPath(client.request.endpoint(options).url);
    for (let triesLeft = options.method === "GET" || isQuery ? (retry?.tries ?? 1) : 1; ; triesLeft -= 1) {
      const sentAt = serverClock?.local() ?? 0;
      try {
        const response = await request(options);
        serverClock?.observe(response.headers, sentAt);
        // Octokit treats an unfollowed redirect as a success.
        if (response.status >= 300)
          throw new RequestError("moved", response.status, { request: client.request.endpoint(options), response });
        return response;
      } catch (error) {
        if (error instanceof RequestError) serverClock?.observe(error.response?.headers, sentAt);
        if (!retry || triesLeft <= 1) throw error;
        const delay = retryDelayMs(error, retry.clock());
        if (delay === null || delay > LONGEST_WAIT_MS) throw error;
        await retry.sleep(delay + Math.ceil(1000 * retry.random()));
      }
    }
  });
  return client;
}

/** Names that lead to another path, written in any way that `fetch` accepts: https://url.spec.whatwg.org/#double-dot-path-segment */
const DOTS = /^(?:\.|%2e){1,2}$/i;

/** Throws a Failure if a name in a request's path is `..` or similar, because the request would carry the token to another path. */
function expectPlainPath(url: string): void {
  const path = url.replace(/[?#].*$/s, "");
  if (path.split(/[\\/]/).some((name) => DOTS.test(name)))
    throw new Failure(
      "Nothing was sent to GitHub: the name of a repository or another part of the address is not valid.",
    );
}

function withTimeout(options: FetchOptions, timeout: number): FetchOptions {
  const signals = [AbortSignal.timeout(timeout), ...(options.signal ? [options.signal] : [])];
  return { ...options, signal: AbortSignal.any(signals) };
}

function ignore(): void {}

/**
 * The GraphQL URL: the given one if it is on the REST API's server, otherwise one derived from the REST API's URL.
 * https://docs.github.com/en/enterprise-server@latest/graphql/guides/forming-calls-with-graphql
 */
function chooseGraphqlUrl(apiUrl: string, given: string | null): string {
  if (given !== null && URL.canParse(given) && new URL(given).origin === new URL(apiUrl).origin) return given;
  return `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`;
}
