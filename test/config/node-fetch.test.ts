import http from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { nodeFetch } from "../../src/config/node-fetch.ts";

const GZIP = { "content-encoding": "gzip" };
/** The largest body that is read, in bytes. */
const LIMIT = 64 * 1024 * 1024;

type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => unknown;

async function serve(answer: Answer): Promise<string> {
  const server = http.createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("nodeFetch", () => {
  test("sends the method, the headers and the body, and resolves to the response", async () => {
    const url = await serve(async (request, response) => {
      const { method, url: path, headers } = request;
      response.writeHead(201, { "content-type": "text/plain", link: ["<a>; rel=next", "<b>; rel=last"] });
      response.end([method, path, headers.authorization, headers["content-length"], await text(request)].join(" "));
    });
    const init = { method: "POST", headers: { authorization: "token t" }, body: "öne" };
    const response = await nodeFetch(`${url}/a%2Fb?c=%20d`, init);
    expect([response.status, response.statusText, response.url]).toEqual([201, "Created", `${url}/a%2Fb?c=%20d`]);
    expect(await response.text()).toBe("POST /a%2Fb?c=%20d token t 4 öne");
    expect(response.headers.get("link")).toBe("<a>; rel=next, <b>; rel=last");
    expect(Object.fromEntries(response.headers)).toMatchObject({ "content-type": "text/plain" });
  });

  test("resolves to the bytes of a body that isn't text", async () => {
    const url = await serve((_, response) => response.end(Buffer.from([0, 255, 1])));
    const response = await nodeFetch(url, {});
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255, 1]);
  });

  test("asks for a compressed body and decompresses it", async () => {
    const url = await serve((request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" });
      response.end(gzipSync(`{"asked":"${request.headers["accept-encoding"]}"}`));
    });
    expect(await (await nodeFetch(url, {})).text()).toBe('{"asked":"gzip"}');
  });

  test("decompresses a body whose encoding is in upper case", async () => {
    const url = await serve((_, response) =>
      response.writeHead(200, { "content-encoding": "GZIP" }).end(gzipSync("a")),
    );
    expect(await (await nodeFetch(url, {})).text()).toBe("a");
  });

  test("rejects if the server switches to another protocol", async () => {
    const url = await serve((request) => {
      request.socket.write("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n");
    });
    await expect(nodeFetch(url, {})).rejects.toMatchObject({ code: "ECONNABORTED" });
  });

  test("reads a body of 64 MiB", async () => {
    const url = await serve((_, response) => response.writeHead(200, GZIP).end(gzipSync(Buffer.alloc(LIMIT))));
    expect((await (await nodeFetch(url, {})).arrayBuffer()).byteLength).toBe(LIMIT);
  });

  test("reads an empty body, whatever its encoding", async () => {
    const url = await serve((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end());
    expect(await (await nodeFetch(url, {})).text()).toBe("");
  });

  test.for<[what: string, answer: Answer]>([
    [
      "is cut off",
      (_, response) => response.writeHead(200, { "content-length": "9" }).write("ab", () => response.destroy()),
    ],
    [
      "isn't what its encoding says",
      (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("no"),
    ],
    ["is larger than 64 MiB", (_, response) => response.writeHead(200).end(Buffer.alloc(LIMIT + 1))],
    [
      "is larger than 64 MiB once it is decompressed",
      (_, response) => response.writeHead(200, GZIP).end(gzipSync(Buffer.alloc(LIMIT + 1))),
    ],
  ])("rejects when the body is read if the body %s", async ([, answer]) => {
    const url = await serve(answer);
    const response = await nodeFetch(url, {});
    await expect(response.text()).rejects.toBeInstanceOf(Error);
    expect(response.status).toBe(200);
  });

  test("doesn't follow redirects", async () => {
    let requests = 0;
    const url = await serve((_, response) => {
      requests += 1;
      response.writeHead(301, { location: "/other" }).end();
    });
    const response = await nodeFetch(url, { redirect: "manual" });
    expect([response.status, response.headers.get("location"), requests]).toEqual([301, "/other", 1]);
  });

  test("rejects with the code of the error if the connection breaks", async () => {
    const url = await serve((request) => void request.socket.destroy());
    await expect(nodeFetch(url, {})).rejects.toMatchObject({ code: "ECONNRESET" });
  });

  test("rejects if the address has another scheme", async () => {
    await expect(nodeFetch("ftp://127.0.0.1/", {})).rejects.toMatchObject({ code: "ERR_INVALID_PROTOCOL" });
  });

  test("rejects with the reason of a signal that aborts before the response", async () => {
    const url = await serve(() => {});
    await expect(nodeFetch(url, { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test("rejects when the body is read if a signal aborts during the body", async () => {
    const url = await serve((_, response) => response.writeHead(200).write("a"));
    const response = await nodeFetch(url, { signal: AbortSignal.timeout(200) });
    await expect(response.text()).rejects.toBeInstanceOf(Error);
  });
});
