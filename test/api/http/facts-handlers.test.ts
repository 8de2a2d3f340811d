import { describe, expect, test } from "vitest";
import { anApp, someFacts } from "../../support/app.ts";
import { aSnapshot } from "../../support/builders.ts";

const PATH = "/api/v1/summary.json";

describe("a request before the first facts", () => {
  test("waits for the first read", async () => {
    let facts = someFacts([]);
    const read = Promise.withResolvers<void>();
    const app = anApp({ facts: () => facts, settled: () => read.promise });
    const response = app.request(PATH);
    facts = someFacts([aSnapshot()]);
    read.resolve();
    expect((await response).status).toBe(200);
  });

  test("gets a 503 if the first read takes too long", async () => {
    const app = anApp({ snapshots: null, settled: () => new Promise(() => {}), firstReadTimeoutMs: 0 });
    const [summary, ready] = [await app.request(PATH), await app.request("/readyz")];
    expect([summary.status, ready.status, summary.headers.get("retry-after")]).toEqual([503, 503, "60"]);
  });

  test.for([
    ["when the next read is expected", 61_500, "62"],
    ["in five seconds while a read is in progress", Number.NEGATIVE_INFINITY, "5"],
  ] as const)("gets a 503 that says to retry %s", async ([, milliseconds, retryAfter]) => {
    const app = anApp({ snapshots: null, clock: () => 0, nextReadAt: () => milliseconds });
    expect((await app.request(PATH)).headers.get("retry-after")).toBe(retryAfter);
  });

  test.for(["/badge.svg", "/badge.json", "/badge/acme/status/1.svg", "/embed.js", "/picture.png"])(
    "gets a response that must not be cached if the route works without facts: %s",
    async (path) => {
      const response = await anApp({ snapshots: null }).request(path);
      expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-store"]);
    },
  );
});

describe("a request after the facts were withheld", () => {
  const withheld = { ...someFacts([]), complete: true, withheld: 1, lastError: "A repository is not public." };

  test("gets a 410 if they were shown before", async () => {
    let facts = someFacts([aSnapshot()]);
    const app = anApp({ facts: () => facts });
    expect((await app.request(PATH)).status).toBe(200);
    facts = withheld;
    const response = await app.request(PATH);
    expect([response.status, ((await response.json()) as { detail: string }).detail]).toEqual([
      410,
      "A repository is not public, so it is not shown.",
    ]);
  });

  test("gets a 503 if they were never shown", async () => {
    expect((await anApp({ facts: () => withheld }).request(PATH)).status).toBe(503);
  });
});

describe("a query", () => {
  test("is ignored by a page, which returns the same body", async () => {
    const app = anApp();
    const [plain, tagged] = [await app.request("/"), await app.request("/?utm_source=feed")];
    expect([tagged.status, tagged.headers.get("etag")]).toEqual([200, plain.headers.get("etag")]);
  });

  test("is rejected by a JSON endpoint without parameters", async () => {
    const response = await anApp().request(`${PATH}?utm_source=feed`);
    expect(((await response.json()) as { detail: string }).detail).toBe(
      "unknown parameter utm_source: this endpoint has no parameters",
    );
  });
});
