import { beforeAll, expect, test, vi } from "vitest";
import { createStorage, type Driver } from "unstorage";
import { createStore } from "../../api/facts/store.ts";
import { deploymentOf } from "../../api/settings/deployment.ts";
import { parseEnvironment } from "../../api/settings/environment.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import { aRegister } from "./register.ts";

export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** Stores the facts from `aRegister`, observed now, as another process would. */
export async function fillStore(driver: Driver): Promise<Snapshot[]> {
  const now = new Date().toISOString();
  const snapshots = aRegister().map((snapshot) => ({ ...snapshot, observed_at: now, last_run_at: now }));
  const storage = createStorage({ driver });
  const deployment = deploymentOf(parseEnvironment(ROUTE_ENVIRONMENT));
  const store = createStore({ storage, deployment, setIfAbsent: () => Promise.resolve(true), onProblem: () => {} });
  for (const snapshot of snapshots) await store.save(snapshot.repository.name, { snapshot });
  return snapshots;
}

/** The environment for both runtimes: the repositories from `aRegister`, a fixed date, and a GitHub that does not respond. */
export const ROUTE_ENVIRONMENT = {
  FOLLOW_THROUGH_REPOSITORIES: "acme/status,acme/shop",
  FOLLOW_THROUGH_TODAY: "2026-05-15",
  FOLLOW_THROUGH_TITLE: "Acme",
  FOLLOW_THROUGH_BASE_URL: "https://acme.example",
  GITHUB_API_URL: "http://127.0.0.1:9",
  GITHUB_WEBHOOK_SECRET: "It's a Secret to Everybody",
};

/**
 * Tests the responses that both runtimes must return for the facts from `fillStore`. `lastError` is the error from the
 * first read of GitHub, or null if there is no read. The tests begin after the first read, because it changes the facts.
 */
export function testRoutes(ask: Ask, lastError: RegExp | null): void {
  beforeAll(async () => {
    const last_error = lastError === null ? null : expect.stringMatching(lastError);
    const firstReadEnded = async (): Promise<void> => {
      const summary: unknown = await (await ask("/api/v1/summary.json")).json();
      expect(summary).toMatchObject({ counts: { total: 133 }, freshness: { last_error } });
    };
    await vi.waitFor(firstReadEnded, { timeout: 20_000 });
  }, 30_000);

  test.each([
    ["/", "text/html; charset=utf-8"],
    ["/r/acme/status/2026-03-01-outage/", "text/html; charset=utf-8"],
    ["/r/acme/status/2026-03-01-outage/closing.md", "text/markdown; charset=utf-8"],
    ["/r/acme/status/%C3%BC%20%26%20%3Cb%3E/", "text/html; charset=utf-8"],
    ["/c/ACME/Status/1/", "text/html; charset=utf-8"],
    ["/api/v1/summary.json", "application/json"],
    ["/api/v1/commitments.json", "application/json"],
    ["/api/v1/commitments.json?state=overdue,kept&limit=2", "application/json"],
    ["/api/v1/commitments/acme/status/1.json", "application/json"],
    ["/api/v1/reports.json", "application/json"],
    ["/api/v1/events.json", "application/json"],
    ["/badge.svg", "image/svg+xml; charset=utf-8"],
    ["/badge.svg?cache=1", "image/svg+xml; charset=utf-8"],
    ["/badge.json", "application/json"],
    ["/badge/acme/status/badge.svg", "image/svg+xml; charset=utf-8"],
    ["/badge/acme/status/2.json", "application/json"],
    ["/badge/nobody/nothing/badge.svg", "image/svg+xml; charset=utf-8"],
    ["/feed.xml", "application/atom+xml; charset=utf-8"],
    ["/feed.json", "application/feed+json"],
    ["/calendar.ics", "text/calendar; charset=utf-8"],
    ["/export.csv", "text/csv; charset=utf-8"],
    ["/sitemap.xml", "application/xml; charset=utf-8"],
    ["/openapi.json", "application/json"],
  ])("answers GET, conditional GET and HEAD requests for %s", async (path, type) => {
    const response = await ask(path);
    const { headers } = response;
    expect([response.status, headers.get("content-type")]).toEqual([200, type]);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("cache-control")).toMatch(/^public, max-age=\d+/);
    const body = await response.text();
    expect(body.length).toBeGreaterThan(50);
    const etag = headers.get("etag")!;
    const same = await ask(path, { headers: { "if-none-match": etag } });
    expect([same.status, same.headers.get("etag"), await same.text()]).toEqual([304, etag, ""]);
    expect(same.headers.get("access-control-allow-origin")).toBe("*");
    const head = await ask(path, { method: "HEAD" });
    expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, etag, ""]);
  });

  test("lists every commitment exactly once across all pages", async () => {
    const ids: string[] = [];
    for (let next: string | null = "/api/v1/commitments.json?limit=50"; next !== null;) {
      const response = await ask(next);
      const { items } = (await response.json()) as { items: Array<{ id: string }> };
      ids.push(...items.map(({ id }) => id));
      next = /<([^>]+)>; rel="next"/.exec(response.headers.get("link") ?? "")?.[1] ?? null;
    }
    expect([ids.length, new Set(ids).size]).toEqual([133, 133]);
  });

  test.each([
    ["/api/v1/summary.json?colour=red", {}, 400],
    ["/api/v1/commitments.json?limit=0", {}, 400],
    ["/nothing", {}, 404],
    ["/c/acme/status/999/", {}, 404],
    ["/c/acme/status/%00/", {}, 404],
    ["/api/v1/summary.json", { method: "DELETE" }, 405],
    ["/webhooks/github", { method: "POST", body: "{}" }, 401],
  ])("answers %s %j with a problem response", async (path, init, status) => {
    const response = await ask(path, init);
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.json()).toMatchObject({ type: "about:blank", status });
  });

  test("accepts a signed event", async () => {
    // https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries#testing-the-webhook-payload-validation
    const signature = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
    const init = { method: "POST", body: "Hello, World!", headers: { "x-hub-signature-256": signature } };
    expect((await ask("/webhooks/github", init)).status).toBe(202);
  });

  test("redirects a page without its trailing slash", async () => {
    const moved = await ask("/c/acme/status/1", { redirect: "manual" });
    expect([moved.status, moved.headers.get("location")]).toEqual([301, "./1/"]);
    expect(moved.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("reports that it is healthy and ready", async () => {
    expect((await ask("/healthz")).status).toBe(200);
    expect((await ask("/readyz")).status).toBe(200);
  });

  test("allows cross-origin requests", async () => {
    const preflight = await ask("/api/v1/summary.json", { method: "OPTIONS" });
    expect([preflight.status, preflight.headers.get("access-control-allow-headers")]).toEqual([204, "if-none-match"]);
  });
}
