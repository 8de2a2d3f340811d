import { expect, test } from "vitest";
import { renderSitemap } from "../../../api/formats/sitemap.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { pagePathsOf } from "../../support/page.ts";

function urlsIn(commitments: Parameters<typeof aTracked>[0][], baseUrl = "https://acme.example/said"): string[] {
  const snapshot = aSnapshot({ commitments: commitments.map((changes) => aTracked(changes)) });
  const xml = renderSitemap(aView({ snapshots: [snapshot], site: { baseUrl } }))!;
  expect(xml).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<urlset xmlns="[^"]+">\n[^]*<\/urlset>\n$/);
  return Array.from(xml.matchAll(/<url><loc>(?<url>[^<]*)<\/loc><\/url>/g), ({ groups }) => groups!["url"]!);
}

test("there is no sitemap without a base URL, because a sitemap requires absolute URLs", () => {
  expect(renderSitemap(aView())).toBeNull();
});

test("the sitemap lists the fixed pages, each report once, and each commitment", () => {
  expect(urlsIn([{ issue: { number: 1 } }, { issue: { number: 2 } }])).toEqual([
    "https://acme.example/said/",
    "https://acme.example/said/method/",
    "https://acme.example/said/history/",
    "https://acme.example/said/use/",
    expect.stringMatching(/^https:\/\/acme\.example\/said\/r\/acme\/status\/[^/]+\/$/),
    "https://acme.example/said/c/acme/status/1/",
    "https://acme.example/said/c/acme/status/2/",
  ]);
});

test("the sitemap lists every page except the one for iframes", () => {
  const view = aView({ snapshots: [aSnapshot({ commitments: [aTracked()] })] });
  const paths = urlsIn([{}]).map((url) => url.replace("https://acme.example/said", ""));
  expect([...paths, "/embed/"].toSorted()).toEqual(pagePathsOf(view).toSorted());
});

test("slugs are escaped for both URLs and XML", () => {
  const report = { path: "a.md", slug: "<a> & ü", title: "A", published: null };
  expect(urlsIn([{ block: { report } }])[4]).toBe("https://acme.example/said/r/acme/status/%3Ca%3E%20%26%20%C3%BC/");
});

test("the base URL is escaped for XML", () => {
  expect(urlsIn([], "https://acme.example/a&b")[0]).toBe("https://acme.example/a&amp;b/");
});

test("the sitemap lists at most 50,000 URLs", () => {
  const commitments = Array.from({ length: 50_010 }, (_, index) => ({ issue: { number: index + 1 } }));
  expect(urlsIn(commitments)).toHaveLength(50_000);
});
