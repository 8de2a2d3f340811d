import type { IncomingMessage } from "node:http";
import type { Fetch, FetchedResponse } from "../github/fetch.ts";

/** The largest body that is read. It must be more than 100 issues with the longest bodies, which take 25 MiB. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;

/**
 * The part of `fetch` that Octokit uses, implemented with `node:http`, because Node takes longer to load its own `fetch` than to start. Like
 * `fetch` with `redirect: "manual"`, it follows no redirects, resolves to any response, whatever its status, and rejects with
 * the signal's reason if the signal aborts. It rejects if the server switches to another protocol.
 */
export const nodeFetch: Fetch = (url, { method = "GET", headers = {}, body, signal }) => {
  // `import` would read all exports of node:http, and some of them load `fetch`.
  const { request } = process.getBuiltinModule(url.startsWith("https:") ? "node:https" : "node:http");
  const settings = { method, headers: { "accept-encoding": "gzip", ...headers }, ...(signal ? { signal } : {}) };
  return new Promise((resolve, reject) => {
    request(url, settings, (response) => resolve(toFetchedResponse(url, response)))
      .on("error", (error) => reject(signal?.aborted ? signal.reason : error))
      .on("upgrade", (_, socket) => {
        socket.destroy();
        reject(Object.assign(new Error("The server switched to another protocol"), { code: "ECONNABORTED" }));
      })
      .end(body);
  });
};

function toFetchedResponse(url: string, response: IncomingMessage): FetchedResponse {
  const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const);
  const body = readBody(response);
  // Octokit doesn't read every body, so a failure must not become an unhandled rejection.
  body.catch(() => {});
  return {
    url,
    status: response.statusCode ?? 0,
    statusText: response.statusMessage ?? "",
    headers: new Map(headers),
    text: async () => new TextDecoder().decode(await body),
    arrayBuffer: async () => Uint8Array.from(await body).buffer,
  };
}

/** Rejects if the body is cut off, can't be decompressed, or is larger than MAX_BODY_BYTES before or after decompression. */
async function readBody(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    length += chunk.length;
    // Leaving the loop also closes the connection.
    if (length > MAX_BODY_BYTES) throw new RangeError("The response is too large");
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  if (response.headers["content-encoding"]?.toLowerCase() !== "gzip" || bytes.length === 0) return bytes;
  const { gunzip } = process.getBuiltinModule("node:zlib");
  return new Promise((resolve, reject) => {
    gunzip(bytes, { maxOutputLength: MAX_BODY_BYTES }, (error, text) => (error ? reject(error) : resolve(text)));
  });
}
