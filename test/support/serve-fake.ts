import http from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { FakeGitHub } from "./fake-github/index.ts";

/** Serves a fake GitHub over a socket, so that the built Action can use it. */
export async function serveFake(
  github: Pick<FakeGitHub, "fetch">,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = http.createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(incoming: http.IncomingMessage, outgoing: http.ServerResponse): Promise<void> {
    const { authorization } = incoming.headers;
    try {
      const body = await text(incoming);
      const response = await github.fetch(`${url}${incoming.url}`, {
        method: incoming.method ?? "GET",
        headers: authorization === undefined ? {} : { authorization },
        redirect: "manual",
        ...(body === "" ? {} : { body }),
      });
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    } catch {
      // The fake broke the connection.
      outgoing.destroy();
    }
  }

  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
