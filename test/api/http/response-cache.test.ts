import { describe, expect, test, vi } from "vitest";
import { createResponseCaches, type ResponseCache } from "../../../api/http/response-cache.ts";
import type { Content } from "../../../api/http/prepared.ts";
import type { View } from "../../../api/view/view.ts";
import { aSite, someFacts } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";

const NOON = "2026-05-15T12:01:00Z";

/** Creates the caches for a snapshot observed at noon. `at` returns the current cache at an instant. */
function aStage({ isPublic = true, timeZone = "UTC" } = {}): {
  at: (instant: string) => ResponseCache;
  changeFacts: () => void;
} {
  const snapshot = aSnapshot({ commitments: [aTracked({ block: { due: "2026-05-15", time_zone: timeZone } })] });
  let facts = someFacts([snapshot]);
  let now = 0;
  const currentCache = createResponseCaches({ facts: () => facts, clock: () => now, site: aSite(), isPublic });
  return {
    at: (instant) => {
      now = Date.parse(instant);
      return currentCache()!;
    },
    changeFacts: () => {
      facts = someFacts([snapshot]);
    },
  };
}

/** Returns the number of overdue commitments in the view that a cache renders. */
function overdueIn(cache: ResponseCache): number {
  let overdue = Number.NaN;
  const render = (view: View): null => {
    overdue = view.assessment.counts.overdue;
    return null;
  };
  cache.render("/overdue", render, false);
  return overdue;
}

describe("the current cache", () => {
  test("stays the same until the day ends, and the next cache counts newly overdue commitments", () => {
    const { at } = aStage();
    const first = at("2026-05-15T12:11:00Z");
    expect(at("2026-05-15T23:59:59.999Z")).toBe(first);
    const next = at("2026-05-16T00:00:00Z");
    expect(next).not.toBe(first);
    expect([first, next].map(overdueIn)).toEqual([0, 1]);
  });

  test("changes at midnight in the commitment's own time zone", () => {
    const { at } = aStage({ timeZone: "America/New_York" });
    const instants = ["2026-05-16T00:00:00Z", "2026-05-16T03:59:59Z", "2026-05-16T04:00:00Z"];
    expect(instants.map((instant) => overdueIn(at(instant)))).toEqual([0, 0, 1]);
  });

  test("changes as soon as the facts change", () => {
    const { at, changeFacts } = aStage();
    const first = at(NOON);
    changeFacts();
    expect(at(NOON)).not.toBe(first);
  });

  test("is null before there are facts", () => {
    const currentCache = createResponseCaches({
      facts: () => someFacts([]),
      clock: Date.now,
      site: aSite(),
      isPublic: true,
    });
    expect(currentCache()).toBeNull();
  });
});

test("responses can be cached until the verdict can change, and by shared caches only if the facts are public", () => {
  const headers = [true, false].map((isPublic) => aStage({ isPublic }).at(NOON).cacheControl(Date.parse(NOON)));
  expect(headers).toEqual([
    "public, max-age=60, s-maxage=60, stale-while-revalidate=600, stale-if-error=43080",
    "private, max-age=60",
  ]);
});

describe("a body", () => {
  const render = (body: string) => (): Content => ({ body, type: "text/plain" });

  test("is cached after it is rendered, but a missing body is not", () => {
    const cache = aStage().at(NOON);
    const body = cache.render("/a", render("a"), false);
    expect(cache.get("/a")).toBe(body);
    expect(cache.render("/b", () => null, false)).toBeNull();
    expect(cache.get("/b")).toBeUndefined();
  });

  test("is evicted when the cache is full, unless it is pinned or was used recently", () => {
    const cache = aStage().at(NOON);
    const megabyte = "x".repeat(1024 * 1024);
    cache.render("/", render(megabyte), true);
    for (let index = 0; index < 60; index += 1) {
      cache.render(`/${index}`, render(megabyte), false);
      cache.get("/0");
    }
    const isCached = (key: string): boolean => cache.get(key) !== undefined;
    const cached = Array.from({ length: 60 }, (_, index) => `/${index}`).filter(isCached);
    expect(cached.length).toBeGreaterThan(10);
    expect(cached.length).toBeLessThan(32);
    expect(["/", "/0", "/1", "/59"].map(isCached)).toEqual([true, true, false, true]);
  });

  test("is evicted earlier if its key is long, because keys also use memory", () => {
    const cache = aStage().at(NOON);
    const keyOf = (index: number): string => `/${index}?${"a".repeat(15_000)}`;
    for (let index = 0; index < 10_000; index += 1) cache.render(keyOf(index), render("a"), false);
    const cached = Array.from({ length: 10_000 }, (_, index) => keyOf(index)).filter((key) => cache.get(key));
    const bytes = cached.reduce((sum, key) => sum + key.length, 0);
    expect(cached.length).toBeGreaterThan(100);
    expect(bytes).toBeLessThan(32 * 1024 * 1024);
  });

  test("that can't be compressed is reported", async () => {
    const problems: string[] = [];
    const currentCache = createResponseCaches({
      facts: () => someFacts([aSnapshot()]),
      clock: () => Date.parse(NOON),
      site: aSite(),
      isPublic: true,
      compress: () => Promise.reject(new Error("no memory")),
      onProblem: (problem) => problems.push(problem),
    });
    currentCache()!.render("/long", render("long ".repeat(1_000)), false);
    await vi.waitFor(() => expect(problems).toEqual(["A response can't be compressed (Error)."]));
  });
});
