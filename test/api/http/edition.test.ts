import { describe, expect, test } from "vitest";
import { createEditions, type Edition } from "../../../api/http/edition.ts";
import { aSite, someFacts } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";

/** Editions of a snapshot that was observed at noon, and the clock that they go by. */
function editions({ isPublic = true, timeZone = "UTC" } = {}): {
  at: (instant: string) => Edition;
  change: () => void;
} {
  const snapshot = aSnapshot({ commitments: [aTracked({ block: { due: "2026-05-15", time_zone: timeZone } })] });
  let facts = someFacts([snapshot]);
  let now = 0;
  const newest = createEditions({ facts: () => facts, clock: () => now, site: aSite(), isPublic });
  return {
    at: (instant) => {
      now = Date.parse(instant);
      return newest()!;
    },
    change: () => {
      facts = someFacts([snapshot]);
    },
  };
}

describe("an edition", () => {
  test("is the same until its day ends, and then one that knows what became overdue", () => {
    const { at } = editions();
    const first = at("2026-05-15T12:11:00Z");
    expect(at("2026-05-15T23:59:59.999Z")).toBe(first);
    const next = at("2026-05-16T00:00:00Z");
    expect(next).not.toBe(first);
    expect([first, next].map(({ view }) => view.assessment.counts.overdue)).toEqual([0, 1]);
  });

  test("turns at midnight in the promise's own zone", () => {
    const { at } = editions({ timeZone: "America/New_York" });
    const overdue = (instant: string): number => at(instant).view.assessment.counts.overdue;
    expect(["2026-05-16T00:00:00Z", "2026-05-16T03:59:59Z", "2026-05-16T04:00:00Z"].map(overdue)).toEqual([0, 0, 1]);
  });

  test("is another one as soon as the facts are", () => {
    const { at, change } = editions();
    const first = at("2026-05-15T12:01:00Z");
    change();
    expect(at("2026-05-15T12:01:00Z")).not.toBe(first);
  });

  test("there is none before there are facts", () => {
    const none = createEditions({ facts: () => someFacts([]), clock: Date.now, site: aSite(), isPublic: true });
    expect(none()).toBeNull();
  });
});

describe("caches may keep it", () => {
  test.for<[instant: string, cacheControl: string]>([
    ["2026-05-15T12:01:00Z", "public, max-age=60, s-maxage=60, stale-while-revalidate=600, stale-if-error=43140"],
    ["2026-05-15T23:55:00Z", "public, max-age=60, s-maxage=60, stale-while-revalidate=300, stale-if-error=300"],
    ["2026-05-15T23:59:30Z", "public, max-age=30, s-maxage=30, stale-while-revalidate=30, stale-if-error=30"],
    ["2026-05-15T23:59:59.9Z", "public, max-age=0, s-maxage=0, stale-while-revalidate=0, stale-if-error=0"],
  ])("at %s as: %s", ([instant, cacheControl]) => {
    expect(editions().at(instant).cacheControl(Date.parse(instant))).toBe(cacheControl);
  });

  test("only for whoever asked, where not everybody may see it", () => {
    const instant = "2026-05-15T12:01:00Z";
    expect(editions({ isPublic: false }).at(instant).cacheControl(Date.parse(instant))).toBe("private, max-age=60");
  });
});

describe("bodies", () => {
  const render = (body: string) => () => ({ body, type: "text/plain" });

  test("are rendered once, and not at all where there is nothing", () => {
    const edition = editions().at("2026-05-15T12:01:00Z");
    const made = edition.prepare("/a", render("a"), false);
    expect(edition.kept("/a")).toBe(made);
    expect(edition.prepare("/b", () => null, false)).toBeNull();
    expect(edition.kept("/b")).toBeUndefined();
  });

  test("are forgotten when much else came since: nobody fills the memory by asking, nor pushes the page out", () => {
    const edition = editions().at("2026-05-15T12:01:00Z");
    const megabyte = "x".repeat(1024 * 1024);
    edition.prepare("/", render(megabyte), true);
    for (let index = 0; index < 60; index += 1) {
      edition.prepare(`/${index}`, render(megabyte), false);
      edition.kept("/0");
    }
    const kept = Array.from({ length: 60 }, (_, index) => edition.kept(`/${index}`)).filter(
      (body) => body !== undefined,
    );
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.length).toBeLessThan(32);
    expect(["/", "/0", "/1", "/59"].map((address) => edition.kept(address) !== undefined)).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });
});
