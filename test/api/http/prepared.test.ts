import { beforeAll, describe, expect, test } from "vitest";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { compress } from "../../../api/node/compress.ts";
import { addCompressed, prepare, respond, type Prepared } from "../../../api/http/prepared.ts";

const LONG = JSON.stringify(Array.from({ length: 300 }, (_, index) => ({ at: index, text: "The queue is full." })));
const CACHE_CONTROL = "public, max-age=60";

function respondTo(prepared: Prepared, headers: Record<string, string> = {}): Response {
  return respond(prepared, (name) => headers[name], CACHE_CONTROL);
}

let long: Prepared;
beforeAll(async () => {
  long = prepare({ body: LONG, type: "application/json" });
  await addCompressed(long, compress);
});

describe("If-None-Match", () => {
  const short = prepare({ body: "short", type: "text/plain" });
  const { etag } = short;
  const strong = etag.slice(2);

  test.for<[header: string, status: number]>([
    [etag, 304],
    [strong, 304],
    [`"other", ${etag}`, 304],
    [`${etag},"other"`, 304],
    [`W/"other" ,\t${strong}`, 304],
    ["*", 304],
    [" * ", 304],
    ['"other"', 200],
    ['W/"other", "another"', 200],
    [strong.slice(1, -1), 200],
    [`${strong.slice(0, -2)}"`, 200],
    ["", 200],
    ['"*"', 200],
  ])("%j gets status %i", async ([ifNoneMatch, status]) => {
    const response = respondTo(short, { "if-none-match": ifNoneMatch });
    expect(response.status).toBe(status);
    expect(response.headers.get("etag")).toBe(etag);
    expect(response.headers.get("cache-control")).toBe(CACHE_CONTROL);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await response.text()).toBe(status === 304 ? "" : "short");
    expect(response.headers.has("content-type")).toBe(status === 200);
  });

  test("is compared with an ETag that depends only on the body", () => {
    expect(prepare({ body: "short", type: "text/plain" }).etag).toBe(etag);
    expect(prepare({ body: "shorter", type: "text/plain" }).etag).not.toBe(etag);
  });
});

describe("Accept-Encoding", () => {
  test.for<[header: string, coding: string | null]>([
    ["br, gzip", "br"],
    ["gzip, br", "br"],
    ["gzip", "gzip"],
    ["GZip", "gzip"],
    ["gzip;q=0.5, deflate", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["br; q=0.0 , gzip;q=0", null],
    ["br;q=0.001", "br"],
    ["identity", null],
    ["brotli", null],
    ["", null],
  ])("%j selects the coding %s, and the response varies by encoding", async ([acceptEncoding, coding]) => {
    const response = respondTo(long, { "accept-encoding": acceptEncoding });
    expect(response.headers.get("content-encoding")).toBe(coding);
    expect(response.headers.get("vary")).toBe("accept-encoding");
    const bytes = new Uint8Array(await response.arrayBuffer());
    const plain = coding === "br" ? brotliDecompressSync(bytes) : coding === "gzip" ? gunzipSync(bytes) : bytes;
    expect(new TextDecoder().decode(plain)).toBe(LONG);
  });

  test("does not affect a 304", () => {
    const response = respondTo(long, { "accept-encoding": "br", "if-none-match": long.etag });
    expect([response.status, response.headers.get("content-encoding"), response.headers.get("vary")]).toEqual([
      304,
      null,
      "accept-encoding",
    ]);
  });

  test("is ignored until the body is compressed", () => {
    const fresh = prepare({ body: LONG, type: "application/json" });
    expect(respondTo(fresh, { "accept-encoding": "br, gzip" }).headers.get("content-encoding")).toBeNull();
  });

  test("is ignored for short bodies and images, whose responses don't vary by encoding", async () => {
    for (const body of ["short", new Uint8Array(5_000)]) {
      const prepared = prepare({ body, type: "image/png" });
      await addCompressed(prepared, compress);
      const response = respondTo(prepared, { "accept-encoding": "br, gzip" });
      expect([response.headers.get("content-encoding"), response.headers.get("vary")]).toEqual([null, null]);
    }
  });
});

test("a body with non-ASCII characters is sent as UTF-8", async () => {
  const body = JSON.stringify({ title: "Störung — “vorbei” 😀 \u2028" });
  const response = respondTo(prepare({ body, type: "application/json" }));
  expect(new TextDecoder().decode(await response.arrayBuffer())).toBe(body);
});

test("every response gets its own Cache-Control header", () => {
  const prepared = prepare({ body: "short", type: "text/plain" });
  const cacheControls = ["public, max-age=60", "public, max-age=59"];
  const sent = cacheControls.map((value) => respond(prepared, () => undefined, value).headers.get("cache-control"));
  expect(sent).toEqual(cacheControls);
});
