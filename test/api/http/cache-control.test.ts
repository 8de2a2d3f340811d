import { expect, test } from "vitest";
import { createCacheControl } from "../../../api/http/cache-control.ts";

const MIDNIGHT = Date.parse("2026-05-16T00:00:00Z");

test.for<[instant: string, header: string]>([
  ["2026-05-15T12:01:00Z", "public, max-age=60, s-maxage=60, stale-while-revalidate=600, stale-if-error=43080"],
  ["2026-05-15T23:55:00Z", "public, max-age=60, s-maxage=60, stale-while-revalidate=240, stale-if-error=240"],
  ["2026-05-15T23:59:30Z", "public, max-age=30, s-maxage=30, stale-while-revalidate=0, stale-if-error=0"],
  ["2026-05-15T23:59:59.9Z", "public, max-age=0, s-maxage=0, stale-while-revalidate=0, stale-if-error=0"],
  ["2026-05-16T00:00:01Z", "public, max-age=0, s-maxage=0, stale-while-revalidate=0, stale-if-error=0"],
  ["2026-05-14T00:00:00Z", "public, max-age=60, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400"],
])("the header at %s does not allow caching past midnight: %s", ([instant, header]) => {
  expect(createCacheControl(MIDNIGHT, true)(Date.parse(instant))).toBe(header);
});

test("the header allows only private caches if the facts are not public", () => {
  expect(createCacheControl(MIDNIGHT, false)(MIDNIGHT - 3_600_000)).toBe("private, max-age=60");
});

test("the header changes when the clock moves forwards or backwards", () => {
  const cacheControl = createCacheControl(MIDNIGHT, false);
  const headers = [30_000, 29_999, 29_000, 30_000].map((left) => cacheControl(MIDNIGHT - left));
  expect(headers).toEqual(["private, max-age=30", "private, max-age=29", "private, max-age=29", "private, max-age=30"]);
});
