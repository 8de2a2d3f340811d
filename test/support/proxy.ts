import http from "node:http";
import type { AddressInfo } from "node:net";

export interface ProxiedRequest {
  method: string;
  path: string;
}

export interface Proxy {
  url: string;
  /** Every request so far, in order. */
  requests: ProxiedRequest[];
  /** The requests that change something. */
  writes: () => ProxiedRequest[];
  close: () => Promise<void>;
}

/**
 * Decides what happens to a request: null passes it on, an answer replaces it (and its own, where `applied`), `lose` passes
 * it on and drops the answer, `stall` does neither.
 */
export type Fault = (
  request: ProxiedRequest,
) =>
  | { status: number; body?: object | string; headers?: Record<string, string>; applied?: boolean }
  | "lose"
  | "stall"
  | null;

/** Stands between a client and the embedded GitHub: writes down every request, injects faults and rewrites page links. */
export async function startProxy(
  target: string,
  fault: Fault = () => null,
  relink: (link: string) => string = (link) => link,
  /** What an answer's body becomes. */
  rewrite: ((request: ProxiedRequest, body: string) => string) | null = null,
): Promise<Proxy> {
  const requests: ProxiedRequest[] = [];
  const server = http.createServer((incoming, outgoing) => {
    // Runs that are started “later” have a clock of their own, which no other contradicts.
    outgoing.sendDate = false;
    const request = { method: incoming.method ?? "", path: incoming.url ?? "" };
    requests.push(request);
    const answer = fault(request);
    const replace = (): void => {
      if (typeof answer !== "object" || answer === null) return;
      outgoing.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
      const { body = { message: "injected" } } = answer;
      outgoing.end(typeof body === "string" ? body : JSON.stringify(body));
    };
    if (answer === "stall") return;
    if (typeof answer === "object" && answer !== null && !answer.applied) return replace();
    const headers = { ...incoming.headers, host: new URL(target).host };
    // A connection for each: one that was kept open may be closed at the other end just as it is taken.
    const options = { method: request.method, headers, agent: false } as const;
    const upstream = http.request(new URL(request.path, target), options, (response) => {
      if (answer !== null) {
        response.resume();
        response.on("end", () => (answer === "lose" ? outgoing.destroy() : replace()));
        return;
      }
      // Page links must lead back through here.
      const link = response.headers.link?.toString().replaceAll(target, url);
      const { "content-length": length, date: _date, ...others } = response.headers;
      const kept = { ...others, ...(length && rewrite === null ? { "content-length": length } : {}) };
      outgoing.writeHead(response.statusCode ?? 502, { ...kept, ...(link ? { link: relink(link) } : {}) });
      if (rewrite === null) response.pipe(outgoing);
      else {
        let body = "";
        response.setEncoding("utf8").on("data", (text: string) => (body += text));
        response.on("end", () => outgoing.end(rewrite(request, body)));
      }
    });
    upstream.on("error", () => outgoing.destroy());
    incoming.pipe(upstream);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
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
