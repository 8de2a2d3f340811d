import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { FakeGitHub } from "./fake-github/index.ts";
import { aDocument } from "./protocol/scenario.ts";
import { simulateRun } from "./protocol/simulated-run.ts";
import { VirtualTime } from "./protocol/virtual-time.ts";

/** What a GitHub does that is not well. */
export const TROUBLES = ["down", "slow", "flapping", "truncated", "rate-limited", "private"] as const;
export type Trouble = (typeof TROUBLES)[number];

export interface Upstream {
  url: string;
  /** The addresses that were asked for. */
  paths: string[];
  trouble: Trouble | null;
  close: () => void;
}

const SLOW_MS = 5_000;

/** The fake GitHub on a port, where one run has opened an issue for each of `promises`. */
export async function startUpstream(promises: readonly string[]): Promise<Upstream> {
  const time = new VirtualTime(new Date().toISOString());
  const github = new FakeGitHub({ clock: time, repository: { head: "c0ffee" } });
  const inputs = { "max-creates": "10000", "write-interval-ms": "0" };
  const documents = new Map([["postmortems/a.md", aDocument(promises)]]);
  const { green, failure } = await simulateRun(github, time, { documents, inputs, holder: "first" });
  if (!green) throw new Error(`the first run failed: ${failure}`);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { trouble } = upstream;
    if (trouble === "down" || (trouble === "flapping" && Math.floor(Date.now() / 1000) % 2 === 0)) {
      request.socket.destroy();
      return;
    }
    if (trouble === "slow") await sleep(SLOW_MS);
    if (trouble === "rate-limited") {
      const reset = String(Math.ceil(Date.now() / 1000) + 60);
      response.writeHead(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset });
      response.end('{"message":"API rate limit exceeded"}');
      return;
    }
    github.settings.private = trouble === "private";
    const headers = { authorization: request.headers.authorization ?? "" };
    const found = await github.fetch(`https://api.github.com${request.url}`, { method: request.method!, headers });
    const { "content-encoding": _, ...kept } = Object.fromEntries(found.headers);
    const body = await found.text();
    if (trouble === "truncated") {
      response.writeHead(found.status, { ...kept, "content-length": String(Buffer.byteLength(body)) });
      response.write(body.slice(0, body.length / 2), () => request.socket.destroy());
      return;
    }
    response.writeHead(found.status, kept).end(body);
  };
  const server = createServer((request, response) => {
    upstream.paths.push(request.url!);
    void answer(request, response);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const upstream: Upstream = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paths: [],
    trouble: null,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return upstream;
}
