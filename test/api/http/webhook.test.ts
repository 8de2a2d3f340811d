import crypto, { createHmac } from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { UNCACHED_HEADERS } from "../../../api/http/problem.ts";
import { acceptWebhook } from "../../../api/http/webhook.ts";
import { anApp } from "../../support/app.ts";

const SECRET = "It's a Secret to Everybody";
const MIB = 1024 * 1024;
const EVENT = JSON.stringify({ action: "opened", repository: { full_name: "acme/status" } });

function sign(body: string | Uint8Array, secret = SECRET): string {
  return `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
}

/** Sends a payload, which is signed unless it is a stream or `headers` contains a signature. Returns the response and the repositories marked as changed. */
async function send(
  body: string | Uint8Array | ReadableStream,
  options: { headers?: Record<string, string>; secrets?: string[]; known?: boolean } = {},
): Promise<{ response: Response; changed: string[] }> {
  const { secrets = [SECRET], known = true } = options;
  const signed = body instanceof ReadableStream ? {} : { "x-hub-signature-256": sign(body) };
  const headers = { "content-type": "application/json", ...signed, ...options.headers };
  const init = { method: "POST", body: body as BodyInit, headers, duplex: "half" };
  const changed: string[] = [];
  const markChanged = (repository: string): boolean => {
    changed.push(repository);
    return known;
  };
  const request = new Request("https://acme.example/webhooks/github", init);
  const response = await acceptWebhook(request, { secrets, markChanged });
  return { response, changed };
}

/** A payload that arrives in chunks. */
function aStream(chunks: Uint8Array[]): ReadableStream & { taken: () => number } {
  let taken = 0;
  const stream = new ReadableStream({
    pull: (controller) => {
      const chunk = chunks[taken];
      taken += 1;
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
  });
  return Object.assign(stream, { taken: () => taken });
}

async function expectProblem(response: Response, status: number): Promise<string> {
  expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
  return ((await response.json()) as { detail: string }).detail;
}

describe("a signed event", () => {
  test("marks its repository as changed and gets an empty response", async () => {
    const { response, changed } = await send(EVENT);
    expect([response.status, await response.text(), changed]).toEqual([202, "", ["acme/status"]]);
    expect(Object.fromEntries(response.headers)).toEqual(UNCACHED_HEADERS);
  });

  test("from an unknown repository gets the same response as any other", async () => {
    const known = await send(EVENT);
    const { response } = await send(EVENT, { known: false });
    expect([response.status, [...response.headers]]).toEqual([202, [...known.response.headers]]);
  });

  test("that is replayed marks the repository as changed again", async () => {
    for (let round = 0; round < 2; round += 1) expect(await send(EVENT)).toMatchObject({ changed: ["acme/status"] });
  });

  test.for(["old", SECRET])("is accepted with either of two secrets: %s", async (secret) => {
    const headers = { "x-hub-signature-256": sign(EVENT, secret) };
    expect((await send(EVENT, { headers, secrets: ["old", SECRET] })).changed).toEqual(["acme/status"]);
  });

  test.for(["application/json", "text/plain", "application/octet-stream"])("can be sent as %s", async (type) => {
    expect((await send(EVENT, { headers: { "content-type": type } })).changed).toEqual(["acme/status"]);
  });

  test("can be sent as a form, which is GitHub's default", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const { response, changed } = await send(new URLSearchParams({ payload: EVENT }).toString(), { headers });
    expect([response.status, changed]).toEqual([202, ["acme/status"]]);
  });

  test("is not parsed as a form if part of it looks like one", async () => {
    const text = `&payload=${encodeURIComponent(EVENT.replace("acme", "evil"))}&`;
    expect((await send(JSON.stringify({ text, ...JSON.parse(EVENT) }))).changed).toEqual(["acme/status"]);
  });

  test.for([
    "Hello, World!",
    "null",
    "[]",
    "7",
    "{}",
    '{"repository":null}',
    '{"repository":{"full_name":7}}',
    "payload=",
    "payload=%7B",
  ])("that names no repository does not mark anything as changed: %s", async (body) => {
    const { response, changed } = await send(body);
    expect([response.status, changed]).toEqual([202, []]);
  });

  test("can begin with a byte order mark, which the signature covers", async () => {
    const { response, changed } = await send(`\uFEFF${EVENT}`);
    expect([response.status, changed]).toEqual([202, ["acme/status"]]);
  });

  test("that is not UTF-8 or is incomplete gets a 400", async () => {
    const { response } = await send(new Uint8Array([0x7b, 0xff, 0x7d]));
    expect(await expectProblem(response, 400)).toContain("UTF-8");
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("aborted")) });
    await expectProblem((await send(broken)).response, 400);
  });

  test("is verified as raw bytes, regardless of how they are split into chunks", async () => {
    const bytes = new TextEncoder().encode(EVENT.replace("opened", "“Ü”😀"));
    const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const { changed } = await send(aStream(chunks), { headers: { "x-hub-signature-256": sign(bytes) } });
    expect(changed).toEqual(["acme/status"]);
  });
});

describe("an event is rejected", () => {
  const BYTES = new TextEncoder().encode(EVENT);
  const SIGNATURE = sign(EVENT);

  test.for<[what: string, signature: string | null]>([
    ["no signature", null],
    ["an empty signature", ""],
    ["a signature that is only the algorithm's name", "sha256="],
    ["a signature without its algorithm", SIGNATURE.slice("sha256=".length)],
    ["a SHA-1 signature", `sha1=${createHmac("sha1", SECRET).update(EVENT).digest("hex")}`],
    ["a truncated signature", SIGNATURE.slice(0, -1)],
    ["a signature that is too long", `${SIGNATURE}0`],
    ["a signature with one wrong digit", SIGNATURE.replace(/.$/, (digit) => (digit === "0" ? "1" : "0"))],
    ["a signature that is not hexadecimal", `sha256=${"zz".repeat(32)}`],
    ["a signature with non-ASCII letters", `sha256=${"ü".repeat(32)}`],
    ["two signatures in one header", `${sign("")}, ${SIGNATURE}`],
    ["the signature of another body", sign(`${EVENT} `)],
    ["a signature made with an expired secret", sign(EVENT, "older")],
    ["a signature made with both secrets joined", sign(EVENT, `${SECRET},old`)],
  ])("if it has %s", async ([, signature]) => {
    const headers: Record<string, string> = signature === null ? {} : { "x-hub-signature-256": signature };
    const { response, changed } = await send(aStream([BYTES]), { headers, secrets: [SECRET, "old"] });
    const detail = await expectProblem(response, 401);
    expect([detail, changed]).toEqual(["The signature doesn't match: check GITHUB_WEBHOOK_SECRET.", []]);
  });

  test("if it has no payload, even if the signature is valid", async () => {
    await expectProblem((await send("")).response, 401);
  });

  test("if no secret is set, because the route doesn't exist", async () => {
    const response = await anApp().request("/webhooks/github", { method: "POST", body: EVENT });
    await expectProblem(response, 405);
  });
});

describe("a signature", () => {
  const SIGNATURE = sign(EVENT);

  test.for([SIGNATURE, SIGNATURE.replace(/.$/, (digit) => (digit === "0" ? "1" : "0"))])(
    "is compared with the signature of every secret in constant time, whether or not it is valid: %s",
    async (signature) => {
      const compare = vi.spyOn(crypto, "timingSafeEqual");
      syncBuiltinESMExports();
      onTestFinished(() => {
        compare.mockRestore();
        syncBuiltinESMExports();
      });
      await send(EVENT, { headers: { "x-hub-signature-256": signature }, secrets: [SECRET, "old"] });
      const compared = compare.mock.calls.map((texts) => texts.map((bytes) => Buffer.from(bytes as Buffer).toString()));
      expect(compared).toEqual([
        [signature, SIGNATURE],
        [signature, sign(EVENT, "old")],
      ]);
    },
  );
});

describe("an event larger than 1 MiB", () => {
  /** Pads the event to this many bytes. */
  const sized = (bytes: number): string => EVENT.padEnd(bytes, " ");
  const split = (body: string): Uint8Array[] =>
    Array.from({ length: Math.ceil(body.length / 65_536) }, (_, index) =>
      new TextEncoder().encode(body.slice(index * 65_536, (index + 1) * 65_536)),
    );
  const signedHeaders = (body: string, others = {}): { headers: Record<string, string> } => ({
    headers: { "x-hub-signature-256": sign(body), ...others },
  });

  test("is rejected, but an event of exactly 1 MiB is accepted", async () => {
    expect((await send(sized(MIB))).changed).toEqual(["acme/status"]);
    const { response, changed } = await send(sized(MIB + 1));
    expect([await expectProblem(response, 413), changed]).toEqual(["The event is larger than 1 MiB.", []]);
  });

  test("is recognised by its bytes, not its characters", async () => {
    await expectProblem((await send("ü".repeat(MIB / 2 + 1))).response, 413);
  });

  test("is not read if Content-Length exceeds the limit", async () => {
    const stream = aStream(split(EVENT));
    const { response } = await send(stream, signedHeaders(EVENT, { "content-length": String(MIB + 1) }));
    await expectProblem(response, 413);
    expect(stream.taken()).toBeLessThanOrEqual(1);
  });

  test.for([{}, { "content-length": "12" }, { "content-length": "many" }])(
    "is not read much further than 1 MiB if Content-Length is missing or wrong: %j",
    async (length) => {
      const body = sized(64 * MIB);
      const stream = aStream(split(body));
      await expectProblem((await send(stream, signedHeaders(body, length))).response, 413);
      expect(stream.taken()).toBeLessThan(20);
    },
  );
});
