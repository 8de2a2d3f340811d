import { promisify } from "node:util";
import { brotliDecompress, gunzip } from "node:zlib";
import { describe, expect, test } from "vitest";
import { compress } from "../../../api/node/compress.ts";
import { CODINGS, addCompressed, prepare } from "../../../api/http/prepared.ts";
import { anApp } from "../../support/app.ts";

const EXPAND = { br: promisify(brotliDecompress), gzip: promisify(gunzip) };
const TEXT = "“Ü” — we promised to add an alert 😀\n".repeat(500);

describe.each(CODINGS)("the coding %s", (coding) => {
  test.each([
    ["an empty string", ""],
    ["one letter", "a"],
    ["a long text", TEXT],
  ])("preserves %s", async (_, text) => {
    const bytes = new TextEncoder().encode(text);
    expect((await EXPAND[coding](await compress(bytes, coding))).toString()).toBe(text);
  });

  test("makes repetitive text much smaller and is deterministic", async () => {
    const bytes = new TextEncoder().encode(TEXT);
    const [first, second] = await Promise.all([compress(bytes, coding), compress(bytes, coding)]);
    expect(first.byteLength).toBeLessThan(bytes.byteLength / 20);
    expect(first).toEqual(second);
  });

  test("is added to a body's compressed forms unless the body is short", async () => {
    const [long, short] = [prepare({ body: TEXT, type: "text/plain" }), prepare({ body: "short", type: "text/plain" })];
    await Promise.all([addCompressed(long, compress), addCompressed(short, compress)]);
    expect((await EXPAND[coding](long.compressed.get(coding)!)).toString()).toBe(TEXT);
    expect(short.compressed.size).toBe(0);
  });
});

test("a body that can't be compressed is sent uncompressed", async () => {
  const app = anApp({ compress: () => Promise.reject(new Error("no memory")) });
  const headers = { "accept-encoding": "br, gzip" };
  const [first, second] = [await app.request("/", { headers }), await app.request("/", { headers })];
  expect([second.status, second.headers.get("content-encoding")]).toEqual([200, null]);
  expect(await second.text()).toBe(await first.text());
});
