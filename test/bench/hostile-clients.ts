import { createHmac } from "node:crypto";
import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { FakeGitHub } from "../support/fake-github/index.ts";
import { hostileShapes, longestOf } from "./hostile-shapes.ts";

export const SECRET = "webhook-secret";
const OPEN_CONNECTIONS = 200;
const BAD_REQUESTS = [
  "GET / HTTP/1.1\r\n\r\n",
  "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
  "\0\x01\x02\r\n\r\n",
  "POST /webhooks/github HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
  "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  `GET / HTTP/1.1\r\nHost: a\r\n${"X-A: b\r\n".repeat(3_000)}\r\n`,
  `GET /${"a".repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
];

/** Adds a stranger's comments to an issue: the shapes from the hostile bench, and one that is full of line breaks. Returns their number. */
export function addHostileComments(github: FakeGitHub, number: number): number {
  const shapes = hostileShapes(1).filter(({ kind }) => kind === "comment");
  const bodies = shapes.map((shape) => shape.grow(longestOf(shape)).slice(0, 65_536));
  for (const body of [...bodies, `x${"\n".repeat(65_534)}x`]) github.as("mallory").comment(number, body);
  return bodies.length + 1;
}

export interface HostileClients {
  /** The requests and connections of each kind so far. */
  counts: Record<string, number>;
  stop: () => Promise<void>;
}

/** Attacks a server in several ways at once until `stop` is called. Each attack pauses briefly after each request. */
export function startHostileClients(url: string): HostileClients {
  const { hostname, port } = new URL(url);
  const open = () => connect(Number(port), hostname).on("error", () => undefined);
  const counts: Record<string, number> = {};
  const stopped = new AbortController();
  const idle: Socket[] = [];
  let sent = 0;
  const repeat = async (kind: string, pauseMs: number, attack: () => unknown): Promise<void> => {
    while (!stopped.signal.aborted) {
      await Promise.resolve(attack()).catch(() => undefined);
      counts[kind] = (counts[kind] ?? 0) + 1;
      await sleep(pauseMs);
    }
  };
  const running = [
    // Sends a header now and then on each of many connections, and never finishes a request.
    repeat("slow requests", 10, () => {
      for (const [index, socket] of idle.entries()) if (socket.destroyed) idle.splice(index, 1);
      if (idle.length < OPEN_CONNECTIONS) idle.push(open().setNoDelay());
      idle[sent++ % idle.length]?.write(sent < OPEN_CONNECTIONS ? "GET / HTTP/1.1\r\nHost: a\r\n" : `X-A: ${sent}\r\n`);
    }),
    repeat("bad requests", 20, () => exchange(open(), BAD_REQUESTS[sent++ % BAD_REQUESTS.length] ?? "")),
    repeat("unread pages", 50, () => {
      const socket = open().pause();
      socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n".repeat(20));
      setTimeout(() => socket.destroy(), 2_000);
    }),
    repeat("long addresses", 10, () => send(url, { path: `/${"%2e/a".repeat(2_990)}${sent++}` })),
    repeat("long queries", 10, () =>
      send(url, { path: `/api/v1/commitments.json?state=${"overdue,".repeat(1_500)}${sent++}` }),
    ),
    repeat("odd headers", 10, () =>
      send(url, {
        path: "/",
        headers: { "if-none-match": `${'W/"a", '.repeat(1_500)}${sent++}`, accept: ",".repeat(2_000) },
      }),
    ),
    repeat("forged webhooks", 50, () => postWebhook(url, `sha256=${"0".repeat(64)}`, "x".repeat(1024 * 1024))),
    // A signed webhook makes the server read GitHub again, with the hostile comments.
    repeat("signed webhooks", 1_000, () => {
      const body = JSON.stringify({ action: "created", repository: { full_name: "acme/status" }, sent: sent++ });
      return postWebhook(url, `sha256=${createHmac("sha256", SECRET).update(body).digest("hex")}`, body);
    }),
  ];
  return {
    counts,
    stop: async () => {
      stopped.abort();
      await Promise.all(running);
      for (const socket of idle) socket.destroy();
    },
  };
}

function postWebhook(url: string, signature: string, body: string): Promise<void> {
  const headers = {
    "content-type": "application/json",
    "x-github-event": "issue_comment",
    "x-github-delivery": crypto.randomUUID(),
    "x-hub-signature-256": signature,
  };
  return send(url, { method: "POST", path: "/webhooks/github", headers }, body);
}

/** Sends a request and reads its response, whatever it is. */
function send(url: string, options: Parameters<typeof request>[1], body = ""): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { timeout: 5_000, ...options }, (response) => response.resume().on("close", resolve));
    sent
      .on("error", reject)
      .on("timeout", () => sent.destroy(new Error("No response.")))
      .end(body);
  });
}

/** Writes bytes to a socket and waits until the server closes it, at most a second. */
function exchange(socket: Socket, bytes: string): Promise<void> {
  return new Promise((resolve) => {
    socket.on("close", () => resolve()).resume();
    socket.write(bytes);
    setTimeout(() => socket.destroy(), 1_000);
  });
}
