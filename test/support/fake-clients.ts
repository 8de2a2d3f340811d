import { selectTracked } from "../../src/core/identity/select.ts";
import type { Block } from "../../src/core/model/block.ts";
import { LEDGER, packEntries, type Ledger } from "../../src/core/model/ledger.ts";
import type { TrackedIssue } from "../../src/core/model/register.ts";
import { DASHBOARD_TITLE } from "../../src/core/render/dashboard.ts";
import { renderManagedPart } from "../../src/core/render/issue.ts";
import { createClient, type Client, type GitHubRepo } from "../../src/github/client.ts";
import { readIssues } from "../../src/github/read/issues.ts";
import { aBlock, aLedger, REPOSITORY } from "./builders.ts";
import { FakeGitHub, type FakeOptions } from "./fake-github/index.ts";

/** The fake GitHub's repository. */
export const REPO = { owner: "acme", repo: "status" };
export const START = Date.parse("2026-11-23T10:00:00Z");
export const MINUTE = 60_000;

export interface FakeClients {
  /** A clock that the test advances manually. */
  clock: { time: number; now: () => number };
  github: FakeGitHub;
  /** Returns the client for a token. With null, it sends no token. */
  as: (token: string | null) => Client;
  /** `github-actions[bot]`, which has write access. */
  bot: Client;
  /** A person with write access. */
  mira: Client;
  /** A person without write access. */
  rando: Client;
  /** The repository with the bot's client. */
  repo: GitHubRepo;
}

/** Starts a fake GitHub whose clock says 23 November 2026, 10:00 UTC, with the real Octokit as each account's client. */
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

export const BOT = "github-actions[bot]";
export const LINKS = { server: "https://github.com", repository: "acme/status" };

/** Opens a tracked issue as the bot, with a block built by `aBlock` from these changes. Returns its number. */
export function openTracked(github: FakeGitHub, changes: Partial<Block> = {}): number {
  return github
    .as(BOT)
    .open("Add an alert for the queue", renderManagedPart(aBlock(changes), LINKS), ["follow-through"]);
}

/** Opens a dashboard as the bot, with a ledger built by `aLedger` from these changes. Returns its number. */
export function openDashboard(github: FakeGitHub, changes: Partial<Ledger> = {}): number {
  return github.as(BOT).open(DASHBOARD_TITLE, LEDGER.render(aLedger(changes), ""), ["follow-through"]);
}

/** The ledger's entries for these issue numbers. */
export function entriesOf(...numbers: number[]): Pick<Ledger, "numbers" | "marks"> {
  return packEntries(new Map(numbers.map((number) => [number, "AAAA"])));
}

/** Reads the fake GitHub's tracked issues. */
export async function readTracked(repo: GitHubRepo): Promise<TrackedIssue[]> {
  const trust = { repositoryId: REPOSITORY.id, authors: [BOT], ledger: null };
  return selectTracked(await readIssues(repo, null), trust).tracked;
}

/** Ends endless loops. A test's time limit can't end them, because the stub answers without a timer. */
const MOST_STUB_REQUESTS = 10_000;

/** A repository whose server returns these responses, keyed by `GET /path?query`, and 404 for any other request. */
export function stubRepo(responses: Record<string, StubResponse>): { repo: GitHubRepo; requests: string[] } {
  const requests: string[] = [];
  const client = createClient({
    token: null,
    baseUrl: "https://api.github.com",
    timeout: null,
    fetch: async (input, init) => {
      const request = `${init.method ?? "GET"} ${input.replace("https://api.github.com", "")}`;
      requests.push(request);
      if (requests.length > MOST_STUB_REQUESTS) throw new Error("Too many requests, so this is an endless loop.");
      const { status = 200, headers = {}, body = {} } = responses[request] ?? { status: 404 };
      return new Response(JSON.stringify(body), {
        status,
        headers: { "content-type": "application/json", ...headers },
      });
    },
  });
  return { repo: { client, repo: REPO }, requests };
}

export interface StubResponse {
  /** 200 by default. */
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** The requests so far without their queries, such as `GET /repos/acme/status/issues/1`. */
export function requestsOf(github: FakeGitHub): string[] {
  return github.calls.map(({ method, path }) => `${method} ${path.split("?")[0]}`);
}

/** Matches Octokit's error for a request that GitHub rejected. */
export function refused(status: number, message?: string): object {
  return { status, ...(message ? { response: { data: { message } } } : {}) };
}
