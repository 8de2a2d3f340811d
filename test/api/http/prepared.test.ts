import { beforeAll, describe, expect, test } from "vitest";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { compress } from "../../../api/node/compress.ts";
import { compressInto, prepare, respond, type Prepared } from "../../../api/http/prepared.ts";

const LONG = JSON.stringify(Array.from({ length: 300 }, (_, index) => ({ at: index, text: "The queue is full." })));
const NOTHING = { ifNoneMatch: null, acceptEncoding: null };

function ask(prepared: Prepared, conditions: Partial<typeof NOTHING> | Record<string, string>): Response {
  return respond(prepared, { ...NOTHING, ...conditions }, "public, max-age=60");
}

let long: Prepared;
beforeAll(async () => {
  long = prepare({ body: LONG, type: "application/json" });
  await compressInto(long, compress);
});

describe("what a client has already", () => {
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
  ])("%j is answered with %i", async ([ifNoneMatch, status]) => {
    const response = ask(short, { ifNoneMatch });
    expect(response.status).toBe(status);
    expect(response.headers.get("etag")).toBe(etag);
    expect(response.headers.get("cache-control")).toBe("public, max-age=60");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.text()).toBe(status === 304 ? "" : "short");
    expect(response.headers.has("content-type")).toBe(status === 200);
  });

  test("another body has another validator, and the same one the same", () => {
    expect(prepare({ body: "short", type: "text/plain" }).etag).toBe(etag);
    expect(prepare({ body: "shorter", type: "text/plain" }).etag).not.toBe(etag);
  });
});

describe("the form of a body", () => {
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
  ])("for %j is %s, and says what it depends on", async ([acceptEncoding, coding]) => {
    const response = ask(long, { acceptEncoding });
    expect(response.headers.get("content-encoding")).toBe(coding);
    expect(response.headers.get("vary")).toBe("accept-encoding");
    const bytes = new Uint8Array(await response.arrayBuffer());
    const plain = coding === "br" ? brotliDecompressSync(bytes) : coding === "gzip" ? gunzipSync(bytes) : bytes;
    expect(new TextDecoder().decode(plain)).toBe(LONG);
  });

  test("a 304 is the same for all of them", () => {
    const response = ask(long, { acceptEncoding: "br", ifNoneMatch: long.etag });
    expect([response.status, response.headers.get("content-encoding"), response.headers.get("vary")]).toEqual([
      304,
      null,
      "accept-encoding",
    ]);
  });

  test("is ASCII where it is short JSON, which says the same", async () => {
    const said = { title: "Störung — “vorbei” 😀 \u2028", text: String.raw`\u00fc \n` };
    const body = JSON.stringify(said);
    const json = await ask(prepare({ body, type: "application/json" }), {}).text();
    expect(json).toMatch(/^[ -~]+$/);
    expect(JSON.parse(json)).toEqual(said);
    expect(await ask(prepare({ body, type: "text/html; charset=utf-8" }), {}).text()).toBe(body);
    // Longer ones gain nothing, nor do those that it would make longer than that.
    for (const same of [body.padEnd(4_001), JSON.stringify("ü".repeat(700))])
      expect(await ask(prepare({ body: same, type: "application/json" }), {}).text()).toBe(same);
  });

  test("is the plain one while nothing is compressed yet", () => {
    const fresh = prepare({ body: LONG, type: "application/json" });
    expect(ask(fresh, { acceptEncoding: "br, gzip" }).headers.get("content-encoding")).toBeNull();
  });

  test("is the plain one, which depends on nothing, where compressing gains nothing", async () => {
    for (const body of ["short", new Uint8Array(5_000)]) {
      const prepared = prepare({ body, type: "image/png" });
      await compressInto(prepared, compress);
      const response = ask(prepared, { acceptEncoding: "br, gzip" });
      expect([response.headers.get("content-encoding"), response.headers.get("vary")]).toEqual([null, null]);
    }
  });
});

test("for how long it may be kept is told anew as that changes", () => {
  const prepared = prepare({ body: "short", type: "text/plain" });
  const told = ["public, max-age=60", "public, max-age=59"].map((cacheControl) =>
    respond(prepared, NOTHING, cacheControl).headers.get("cache-control"),
  );
  expect(told).toEqual(["public, max-age=60", "public, max-age=59"]);
});
