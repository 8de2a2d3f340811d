import { createClient, type Client, type GitHubRepo } from "../../src/github/client.ts";
import { FakeGitHub, type FakeOptions } from "./fake-github/index.ts";

/** The repository of the fake GitHub. */
export const REPO = { owner: "acme", repo: "status" };
export const START = Date.parse("2026-11-23T10:00:00Z");
export const MINUTE = 60_000;

export interface FakeClients {
  /** A clock that a test moves by hand. */
  clock: { time: number; now: () => number };
  github: FakeGitHub;
  /** The client of a token; null sends none. */
  as: (token: string | null) => Client;
  /** `github-actions[bot]`, which may write. */
  bot: Client;
  /** A person who may write. */
  mira: Client;
  /** A person without write access. */
  rando: Client;
  /** The repository with the bot's client. */
  repo: GitHubRepo;
}

/** Starts a fake GitHub on 23 November 2026, 10:00 UTC, with the real Octokit as the client of each account. */
export function startFake(options: Partial<FakeOptions> = {}): FakeClients {
  const clock = { time: START, now: (): number => clock.time };
  const github = new FakeGitHub({ clock, ...options });
  const as = (token: string | null): Client =>
    createClient({ token, baseUrl: "https://api.github.com", fetch: github.fetch, timeout: null });
  const bot = as("bot-token");
  return {
    clock,
    github,
    as,
    bot,
    mira: as("mira-token"),
    rando: as("rando-token"),
    repo: { client: bot, repo: REPO },
  };
}

/** The requests so far as `GET /repos/acme/status/issues/1`, without their query. */
export function requestsOf(github: FakeGitHub): string[] {
  return github.calls.map(({ method, path }) => `${method} ${path.split("?")[0]}`);
}

/** Matches Octokit's error for a request that GitHub refused. */
export function refused(status: number, message?: string): object {
  return { status, ...(message ? { response: { data: { message } } } : {}) };
}
