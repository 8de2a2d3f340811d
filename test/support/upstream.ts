import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { FakeGitHub } from "./fake-github/index.ts";
import { aReportText } from "./protocol/scenario.ts";
import { COMMIT, simulateRun } from "./protocol/simulated-run.ts";
import { VirtualTime } from "./protocol/virtual-time.ts";

/** What can happen while a server reads from GitHub: failures, and a repository that becomes private. */
export const TROUBLES = ["down", "slow", "flapping", "truncated", "rate-limited", "private"] as const;
export type Trouble = (typeof TROUBLES)[number];

export interface Upstream {
  url: string;
  github: FakeGitHub;
  /** The requested paths, in order. */
  paths: string[];
  trouble: Trouble | null;
  close: () => void;
}

const SLOW_MS = 5_000;

/** Starts the fake GitHub on a port, after one run has created an issue for each of the `promises`. */
export async function startUpstream(promises: readonly string[]): Promise<Upstream> {
  const time = new VirtualTime(new Date().toISOString());
  const github = new FakeGitHub({ clock: time, repository: { head: COMMIT } });
  const inputs = { "max-creates": "10000", "write-interval-ms": "0" };
  const documents = new Map([["postmortems/a.md", aReportText(promises)]]);
  const { green, failure } = await simulateRun(github, time, { documents, inputs, holder: "first" });
  if (!green) throw new Error(`The first run failed: ${failure}`);

  const server = createServer((request, response) => {
    upstream.paths.push(request.url!);
    github.settings.private = upstream.trouble === "private";
    if (upstream.trouble === null) void relay(github, request, response);
    else void fail(upstream.trouble, github, request, response);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const upstream: Upstream = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    github,
    paths: [],
    trouble: null,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return upstream;
}

async function fail(
  trouble: Trouble,
  github: FakeGitHub,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const isDown = trouble === "down" || (trouble === "flapping" && Math.floor(Date.now() / 1000) % 2 === 0);
  if (isDown) request.socket.destroy();
  else if (trouble === "rate-limited") limit(response);
  else if (trouble === "truncated") await truncate(github, request, response);
  else {
    if (trouble === "slow") await sleep(SLOW_MS);
    await relay(github, request, response);
  }
}

function limit(response: ServerResponse): void {
  const reset = String(Math.ceil(Date.now() / 1000) + 60);
  response.writeHead(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset });
  response.end('{"message":"API rate limit exceeded"}');
}

/** Sends half of the body, then closes the connection. */
async function truncate(github: FakeGitHub, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, headers, body } = await ask(github, request);
  response.writeHead(status, { ...headers, "content-length": String(Buffer.byteLength(body)) });
  response.write(body.slice(0, body.length / 2), () => request.socket.destroy());
}

async function relay(github: FakeGitHub, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, headers, body } = await ask(github, request);
  response.writeHead(status, headers).end(body);
}

async function ask(
  github: FakeGitHub,
  { url, method, headers }: IncomingMessage,
): Promise<{ status: number; headers: Record<string, string>; body: string }> {
  const { authorization = "" } = headers;
  const found = await github.fetch(`https://api.github.com${url}`, { method: method!, headers: { authorization } });
  const { "content-encoding": _, ...kept } = Object.fromEntries(found.headers);
  return { status: found.status, headers: kept, body: await found.text() };
}
