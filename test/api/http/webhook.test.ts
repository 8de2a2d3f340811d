import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { acceptWebhook } from "../../../api/http/webhook.ts";
import { anApp } from "../../support/app.ts";

const SECRET = "It's a Secret to Everybody";
const MIB = 1024 * 1024;
const EVENT = JSON.stringify({ action: "opened", repository: { full_name: "acme/status" } });

function sign(body: string | Uint8Array, secret = SECRET): string {
  return `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
}

/** Sends a body, which is signed unless it is a stream or headers say otherwise; gives the answer and the hints it led to. */
async function send(
  body: string | Uint8Array | ReadableStream,
  options: { headers?: Record<string, string>; secrets?: string[]; known?: boolean } = {},
): Promise<{ response: Response; hints: string[] }> {
  const { secrets = [SECRET], known = true } = options;
  const signed = body instanceof ReadableStream ? {} : { "x-hub-signature-256": sign(body) };
  const headers = { "content-type": "application/json", ...signed, ...options.headers };
  const init = { method: "POST", body: body as BodyInit, headers, duplex: "half" };
  const hints: string[] = [];
  const hint = (repository: string): boolean => {
    hints.push(repository);
    return known;
  };
  const response = await acceptWebhook(new Request("https://acme.example/webhooks/github", init), { secrets, hint });
  return { response, hints };
}

/** A body that is handed out piece by piece. */
function aStream(pieces: Uint8Array[]): ReadableStream & { taken: () => number } {
  let taken = 0;
  const stream = new ReadableStream({
    pull: (controller) => {
      const piece = pieces[taken];
      taken += 1;
      if (piece) controller.enqueue(piece);
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
  test("is a hint, and the answer says nothing", async () => {
    const { response, hints } = await send(EVENT);
    expect([response.status, await response.text(), hints]).toEqual([202, "", ["acme/status"]]);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  test("of a repository nobody knows is answered like any other", async () => {
    const known = await send(EVENT);
    const { response } = await send(EVENT, { known: false });
    expect([response.status, [...response.headers]]).toEqual([202, [...known.response.headers]]);
  });

  test("that is sent again is a hint again", async () => {
    for (let round = 0; round < 2; round += 1) expect(await send(EVENT)).toMatchObject({ hints: ["acme/status"] });
  });

  test.for(["old", SECRET])("is taken with each of two secrets: %s", async (secret) => {
    const headers = { "x-hub-signature-256": sign(EVENT, secret) };
    expect((await send(EVENT, { headers, secrets: ["old", SECRET] })).hints).toEqual(["acme/status"]);
  });

  test.for(["application/json", "text/plain", "application/octet-stream"])("may come as %s", async (type) => {
    expect((await send(EVENT, { headers: { "content-type": type } })).hints).toEqual(["acme/status"]);
  });

  test("may come as a form, as GitHub sends it unless told otherwise", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const { response, hints } = await send(new URLSearchParams({ payload: EVENT }).toString(), { headers });
    expect([response.status, hints]).toEqual([202, ["acme/status"]]);
  });

  test("whose text looks like a form is none", async () => {
    const text = `&payload=${encodeURIComponent(EVENT.replace("acme", "evil"))}&`;
    expect((await send(JSON.stringify({ text, ...JSON.parse(EVENT) }))).hints).toEqual(["acme/status"]);
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
  ])("that names no repository is no hint: %s", async (body) => {
    const { response, hints } = await send(body);
    expect([response.status, hints]).toEqual([202, []]);
  });

  test("may begin with a byte order mark, which is signed, too", async () => {
    const { response, hints } = await send(`\uFEFF${EVENT}`);
    expect([response.status, hints]).toEqual([202, ["acme/status"]]);
  });

  test("that is no text, or that breaks off, is a problem of who sent it", async () => {
    const { response } = await send(new Uint8Array([0x7b, 0xff, 0x7d]));
    expect(await expectProblem(response, 400)).toContain("UTF-8");
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("aborted")) });
    await expectProblem((await send(broken)).response, 400);
  });

  test("is signed over its bytes, however they arrive", async () => {
    const bytes = new TextEncoder().encode(EVENT.replace("opened", "“Ü”😀"));
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const { hints } = await send(aStream(pieces), { headers: { "x-hub-signature-256": sign(bytes) } });
    expect(hints).toEqual(["acme/status"]);
  });
});

describe("an event is refused", () => {
  const BYTES = new TextEncoder().encode(EVENT);
  const SIGNATURE = sign(EVENT);

  test.for<[what: string, signature: string | null]>([
    ["no signature", null],
    ["an empty one", ""],
    ["its name only", "sha256="],
    ["one without its name", SIGNATURE.slice("sha256=".length)],
    ["a SHA-1 one", `sha1=${createHmac("sha1", SECRET).update(EVENT).digest("hex")}`],
    ["one that was cut", SIGNATURE.slice(0, -1)],
    ["one that is too long", `${SIGNATURE}0`],
    ["one that is off by a digit", SIGNATURE.replace(/.$/, (digit) => (digit === "0" ? "1" : "0"))],
    ["no hexadecimal digits", `sha256=${"zz".repeat(32)}`],
    ["letters beyond ASCII", `sha256=${"ü".repeat(32)}`],
    ["two in one", `${sign("")}, ${SIGNATURE}`],
    ["one of another body", sign(`${EVENT} `)],
    ["one with a secret that is none any more", sign(EVENT, "older")],
    ["one with both secrets in one", sign(EVENT, `${SECRET},old`)],
  ])("with %s", async ([, signature]) => {
    const headers: Record<string, string> = signature === null ? {} : { "x-hub-signature-256": signature };
    const { response, hints } = await send(aStream([BYTES]), { headers, secrets: [SECRET, "old"] });
    const detail = await expectProblem(response, 401);
    expect([detail, hints]).toEqual(["The signature does not fit: check GITHUB_WEBHOOK_SECRET.", []]);
  });

  test("without a body, whatever its signature", async () => {
    await expectProblem((await send("")).response, 401);
  });

  test("where no secret is set up: there is no such address", async () => {
    const response = await anApp().request("/webhooks/github", { method: "POST", body: EVENT });
    await expectProblem(response, 405);
  });
});

describe("an event of more than 1 MiB", () => {
  /** Valid JSON of so many bytes. */
  const sized = (bytes: number): string => EVENT.padEnd(bytes, " ");
  const pieces = (body: string): Uint8Array[] =>
    Array.from({ length: Math.ceil(body.length / 65_536) }, (_, index) =>
      new TextEncoder().encode(body.slice(index * 65_536, (index + 1) * 65_536)),
    );
  const signed = (body: string, others = {}): { headers: Record<string, string> } => ({
    headers: { "x-hub-signature-256": sign(body), ...others },
  });

  test("begins one byte after 1 MiB", async () => {
    expect((await send(sized(MIB))).hints).toEqual(["acme/status"]);
    const { response, hints } = await send(sized(MIB + 1));
    expect([await expectProblem(response, 413), hints]).toEqual(["An event is at most 1 MiB.", []]);
  });

  test("is counted in bytes, not in letters", async () => {
    await expectProblem((await send("ü".repeat(MIB / 2 + 1))).response, 413);
  });

  test("is not read where its length says so", async () => {
    const stream = aStream(pieces(EVENT));
    const { response } = await send(stream, signed(EVENT, { "content-length": String(MIB + 1) }));
    await expectProblem(response, 413);
    expect(stream.taken()).toBeLessThanOrEqual(1);
  });

  test.for([{}, { "content-length": "12" }, { "content-length": "many" }])(
    "is read no further than that where its length says otherwise: %j",
    async (length) => {
      const body = sized(64 * MIB);
      const stream = aStream(pieces(body));
      await expectProblem((await send(stream, signed(body, length))).response, 413);
      expect(stream.taken()).toBeLessThan(20);
    },
  );
});
