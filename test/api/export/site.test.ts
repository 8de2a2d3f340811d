// Tests the exported files on a static server.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { exportSite } from "../../../api/export/site.ts";
import { writeSite } from "../../../api/export/write-site.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { anApp, aSite, INSTANT, someFacts } from "../../support/app.ts";
import { aBlock, aSnapshot, aTracked } from "../../support/builders.ts";
import { aRegister } from "../../support/register.ts";
import { serveFolder } from "../../support/serve-app.ts";
import type { Site } from "../../../api/view/site.ts";

const NOW = { instant: INSTANT, today: null };

/** A register with slugs in the format that the Action writes. */
function published(): Snapshot[] {
  return aRegister().map((snapshot) => ({
    ...snapshot,
    commitments: snapshot.commitments.map(({ block, issue }) => ({
      block: { ...block, report: { ...block.report, slug: block.report.slug.replaceAll(/[^\p{L}\p{N}]+/gu, "-") } },
      issue,
    })),
  }));
}

/** Exports the site, serves it under `/repo/`, and returns its URL. */
async function serveExport(snapshots: Snapshot[], site: Partial<Site> = {}): Promise<string> {
  const parent = await mkdtemp(path.join(tmpdir(), "site-"));
  onTestFinished(() => rm(parent, { recursive: true }));
  const folder = path.join(parent, "site");
  // The folder must exist when the server starts.
  await mkdir(folder);
  const served = await serveFolder(folder);
  onTestFinished(served.close);
  const baseUrl = `${served.url}/repo`;
  await writeSite({ folder, inside: null }, someFacts(snapshots), NOW, aSite({ baseUrl, ...site }));
  return baseUrl;
}

/** Returns all URLs in a body: links and images in HTML, and URLs under `base` in anything else. */
function urlsIn(body: string, type: string, pageUrl: string, base: string): string[] {
  if (!type.startsWith("text/html"))
    // Calendar files fold long lines, so unfold them first.
    return body.replaceAll("\r\n ", "").match(new RegExp(`${base}/[^\\s"<>,\\\\]*`, "g")) ?? [];
  const values = Array.from(body.matchAll(/\s(?:href|src)="(?<value>[^"]*)"/g), ({ groups }) => groups!["value"]!);
  return values.map((value) => new URL(value.replaceAll("&amp;", "&"), pageUrl).href);
}

/** Crawls every link from the home page. Returns each URL's status. */
async function crawl(base: string): Promise<Map<string, number>> {
  const statuses = new Map<string, number>();
  const queue = [`${base}/`];
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
    if (statuses.has(url)) continue;
    const response = await fetch(url, { redirect: "manual" });
    statuses.set(url, response.status);
    const type = response.headers.get("content-type") ?? "";
    if (type.startsWith("image/png")) continue;
    const links = urlsIn(await response.text(), type, url, base).map((link) => link.split("#")[0]!);
    queue.push(...links.filter((link) => link.startsWith(base) && !statuses.has(link)));
  }
  return statuses;
}

test("every link works when the site is served under /repo/, and every commitment's page is linked", async () => {
  const base = await serveExport(published());
  const statuses = await crawl(base);
  expect([...statuses].filter(([, status]) => status !== 200)).toEqual([]);
  const pages = [...statuses.keys()].filter((url) => url.includes("/c/"));
  expect(new Set(pages).size).toBe(133);
  expect([...statuses.keys()]).toEqual(
    expect.arrayContaining(
      ["/method/", "/feed.xml", "/calendar.ics", "/export.csv", "/badge.svg"].map((name) => base + name),
    ),
  );
});

test("links on pages work without a base URL, because they are relative", async () => {
  const base = await serveExport(published(), { baseUrl: "" });
  const statuses = await crawl(base);
  expect([...statuses].filter(([, status]) => status !== 200)).toEqual([]);
  expect(statuses.size).toBeGreaterThan(140);
});

test("a long list is exported as several files", async () => {
  const base = await serveExport(published());
  const ids: string[] = [];
  for (let next: string | null = "commitments.json"; next !== null;) {
    const page = (await (await fetch(`${base}/api/v1/${next}`)).json()) as {
      items: Array<{ id: string }>;
      next: string | null;
    };
    ids.push(...page.items.map(({ id }) => id));
    next = page.next === null ? null : `after/commitments/${page.next}.json`;
  }
  expect(ids).toHaveLength(133);
  expect(new Set(ids).size).toBe(133);
});

test.for(["en", "de"] as const)(
  "the files exported in the language %s are byte-identical to the server's responses",
  async (language) => {
    const site = aSite({ baseUrl: "https://acme.example/repo", language });
    const app = anApp({ snapshots: aRegister(), site });
    const files = await exportSite(someFacts(aRegister()), NOW, site);
    const served = files.filter(({ file }) => file !== ".nojekyll" && file !== "404.html");
    expect(served.length).toBeGreaterThan(500);
    for (const { file, body } of served) {
      const target = `/${file
        .replace(/(^|\/)index\.html$/, "$1")
        .split("/")
        .map(encodeURIComponent)
        .join("/")}`;
      const response = await app.request(target);
      expect([file, response.status, Buffer.from(await response.arrayBuffer()).equals(Buffer.from(body))]).toEqual([
        file,
        200,
        true,
      ]);
    }
  },
);

test("exporting the same facts a few minutes later produces byte-identical files", async () => {
  const site = aSite();
  const exportAt = async (instant: string): Promise<Map<string, string>> => {
    const files = await exportSite(someFacts(aRegister()), { instant, today: null }, site);
    return new Map(files.map(({ file, body }) => [file, new TextDecoder().decode(body)]));
  };
  const [first, second] = [await exportAt(INSTANT), await exportAt("2026-05-15T12:05:00Z")];
  expect([...second].filter(([file, body]) => first.get(file) !== body)).toEqual([]);
});

test("an empty register is exported as a home page and a 404 page that links to it", async () => {
  const files = await exportSite(
    someFacts([aSnapshot({ commitments: [] })]),
    NOW,
    aSite({ baseUrl: "https://acme.example/repo" }),
  );
  const text = (name: string): string => new TextDecoder().decode(files.find(({ file }) => file === name)?.body);
  expect(text("index.html")).toContain("This doesn’t mean that none were made.");
  expect(text("404.html")).toContain('href="/repo/"');
  expect(text(".nojekyll")).toBe("");
  expect(text("index.html")).toContain("valid until 16 May 2026, 00:00 UTC");
});

test("a slug that is not a valid file name is rejected", async () => {
  for (const slug of ["..", ".", "", "../../x"]) {
    const report = { ...aBlock().report, slug };
    const facts = someFacts([aSnapshot({ commitments: [aTracked({ block: { report } })] })]);
    await expect(exportSite(facts, NOW, aSite())).rejects.toThrow("The page can't be written");
  }
});
