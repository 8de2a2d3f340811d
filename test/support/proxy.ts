import http, { type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface ProxiedRequest {
  method: string;
  path: string;
}

export interface Proxy {
  url: string;
  /** All requests so far, in order. */
  requests: ProxiedRequest[];
  /** The requests that write. */
  writes: () => ProxiedRequest[];
  close: () => Promise<void>;
}

/**
 * Decides what happens to a request: null forwards it. A response is returned without forwarding the request. With `applied`,
 * the request is forwarded first, and its response is replaced. `lose` forwards the request and drops the response. `stall`
 * neither forwards the request nor responds.
 */
export type Fault = (request: ProxiedRequest) => Injected | "lose" | "stall" | null;

interface Injected {
  status: number;
  body?: object | string;
  headers?: Record<string, string>;
  applied?: boolean;
}

/** Starts a proxy in front of the emulator. It records every request, injects faults, and rewrites pagination links and bodies. */
export async function startProxy(
  target: string,
  fault: Fault = () => null,
  relink: (link: string) => string = (link) => link,
  /** Changes the body of a response. */
  rewrite: ((request: ProxiedRequest, body: string) => string) | null = null,
): Promise<Proxy> {
  const requests: ProxiedRequest[] = [];
  const server = http.createServer((incoming, outgoing) => {
    // A run that starts later (the `later` option) has its clock set ahead, which a Date header would contradict.
    outgoing.sendDate = false;
    const request = { method: incoming.method ?? "", path: incoming.url ?? "" };
    requests.push(request);
    const decision = fault(request);
    if (decision === "stall") return;
    if (isInjected(decision) && !decision.applied) {
      inject(decision, outgoing);
      return;
    }
    forward(incoming, target, outgoing, (response) => {
      if (decision === null) relay(request, response, outgoing);
      else response.resume().on("end", () => (isInjected(decision) ? inject(decision, outgoing) : outgoing.destroy()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function relay(request: ProxiedRequest, response: IncomingMessage, outgoing: ServerResponse): void {
    // Pagination links must lead back to this proxy.
    const link = response.headers.link?.toString().replaceAll(target, url);
    const { "content-length": length, date: _date, ...others } = response.headers;
    const kept = { ...others, ...(length && rewrite === null ? { "content-length": length } : {}) };
    outgoing.writeHead(response.statusCode ?? 502, { ...kept, ...(link ? { link: relink(link) } : {}) });
    if (rewrite === null) response.pipe(outgoing);
    else void text(response).then((body) => outgoing.end(rewrite(request, body)));
  }

  return {
    url,
    requests,
    writes: () => requests.filter(({ method, path }) => method !== "GET" && method !== "HEAD" && path !== "/graphql"),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function isInjected(decision: ReturnType<Fault>): decision is Injected {
  return typeof decision === "object" && decision !== null;
}

function inject({ status, headers, body = { message: "injected" } }: Injected, outgoing: ServerResponse): void {
  outgoing.writeHead(status, { "content-type": "application/json", ...headers });
  outgoing.end(typeof body === "string" ? body : JSON.stringify(body));
}

function forward(
  incoming: IncomingMessage,
  target: string,
  outgoing: ServerResponse,
  receive: (response: IncomingMessage) => void,
): void {
  const headers = { ...incoming.headers, host: new URL(target).host };
  // Use one connection per request, because the other end can close a kept-alive connection just as it is reused.
  const options = { method: incoming.method, headers, agent: false } as const;
  const upstream = http.request(new URL(incoming.url ?? "", target), options, receive);
  upstream.on("error", () => outgoing.destroy());
  incoming.pipe(upstream);
}
