// The page as files, served as any static server would.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { exportSite } from "../../../api/export/site.ts";
import { writeSite } from "../../../api/export/write-site.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { anApp, aSite, INSTANT, someFacts } from "../../support/app.ts";
import { aBlock, aSnapshot, aTracked } from "../../support/builders.ts";
import { aRegister } from "../../support/register.ts";
import { serveFolder } from "../../support/serve-app.ts";
import type { Site } from "../../../api/view/site.ts";

const NOW = { instant: INSTANT, today: null };

/** The register with names of reports as the Action gives them. */
function published(): Snapshot[] {
  return aRegister().map((snapshot) => ({
    ...snapshot,
    commitments: snapshot.commitments.map(({ block, issue }) => ({
      block: { ...block, report: { ...block.report, slug: block.report.slug.replaceAll(/[^\p{L}\p{N}]+/gu, "-") } },
      issue,
    })),
  }));
}

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "site-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return path.join(folder, "site");
}

/** Served under `/repo/`; addresses in JSON and feeds begin there, too. */
async function serveExport(snapshots: Snapshot[], site: Partial<Site> = {}): Promise<string> {
  const folder = await aFolder();
  const served = await serveFolder(folder);
  onTestFinished(served.close);
  const baseUrl = `${served.url}/repo`;
  await writeSite(folder, someFacts(snapshots), NOW, aSite({ baseUrl, ...site }));
  return baseUrl;
}

/** Every address that a body names: of links and pictures in HTML, and of our own anywhere else. */
function addressesIn(body: string, type: string, at: string, base: string): string[] {
  if (!type.startsWith("text/html"))
    // A calendar folds its lines.
    return body.replaceAll("\r\n ", "").match(new RegExp(`${base}/[^\\s"<>,\\\\]*`, "g")) ?? [];
  const named = Array.from(body.matchAll(/\s(?:href|src)="(?<address>[^"]*)"/g), ({ groups }) => groups!["address"]!);
  return named.map((address) => new URL(address.replaceAll("&amp;", "&"), at).href);
}

/** Follows every link from the first page; what it met, with the status of each. */
async function crawl(base: string): Promise<Map<string, number>> {
  const met = new Map<string, number>();
  const waiting = [`${base}/`];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (met.has(at)) continue;
    const response = await fetch(at, { redirect: "manual" });
    met.set(at, response.status);
    const type = response.headers.get("content-type") ?? "";
    if (type.startsWith("image/png")) continue;
    const found = addressesIn(await response.text(), type, at, base).map((address) => address.split("#")[0]!);
    waiting.push(...found.filter((address) => address.startsWith(base) && !met.has(address)));
  }
  return met;
}

test("every link works under /repo/, and every page is reached", async () => {
  const base = await serveExport(published());
  const met = await crawl(base);
  expect([...met].filter(([, status]) => status !== 200)).toEqual([]);
  const pages = [...met.keys()].filter((address) => address.includes("/c/"));
  expect(new Set(pages).size).toBe(131);
  expect([...met.keys()]).toEqual(
    expect.arrayContaining(
      ["/method/", "/feed.xml", "/calendar.ics", "/export.csv", "/badge.svg"].map((one) => base + one),
    ),
  );
});

test("links on pages are relative: they work wherever the folder lies", async () => {
  const base = await serveExport(published(), { baseUrl: "" });
  const met = await crawl(base);
  expect([...met].filter(([, status]) => status !== 200)).toEqual([]);
  expect(met.size).toBeGreaterThan(140);
});

test("a list that is cut goes on in another file, to its end", async () => {
  const base = await serveExport(published());
  const seen: string[] = [];
  for (let next: string | null = "commitments.json"; next !== null;) {
    const page = (await (await fetch(`${base}/api/v1/${next}`)).json()) as {
      items: Array<{ id: string }>;
      next: string | null;
    };
    seen.push(...page.items.map(({ id }) => id));
    next = page.next === null ? null : `after/commitments/${page.next}.json`;
  }
  expect(seen).toHaveLength(131);
  expect(new Set(seen).size).toBe(131);
});

test.for(["en", "de"] as const)("files are what the server answers, byte for byte (%s)", async (language) => {
  const site = aSite({ baseUrl: "https://acme.example/repo", language });
  const app = anApp({ snapshots: aRegister(), site });
  const files = await exportSite(someFacts(aRegister()), NOW, site);
  const served = files.filter(({ file }) => file !== ".nojekyll" && file !== "404.html");
  expect(served.length).toBeGreaterThan(500);
  for (const { file, body } of served) {
    const address = `/${file
      .replace(/(^|\/)index\.html$/, "$1")
      .split("/")
      .map(encodeURIComponent)
      .join("/")}`;
    const live = await app.request(address);
    expect([file, live.status, Buffer.from(await live.arrayBuffer()).equals(Buffer.from(body))]).toEqual([
      file,
      200,
      true,
    ]);
  }
});

test("what is exported an hour later says the same, but how old it is", async () => {
  const site = aSite();
  const at = async (instant: string): Promise<Map<string, string>> => {
    const files = await exportSite(someFacts(aRegister()), { instant, today: null }, site);
    return new Map(files.map(({ file, body }) => [file, new TextDecoder().decode(body)]));
  };
  const [first, second] = [await at(INSTANT), await at("2026-05-15T12:05:00Z")];
  expect([...second].filter(([file, body]) => first.get(file) !== body)).toEqual([]);
});

test("an empty register has its page, and a 404 that leads home", async () => {
  const files = await exportSite(
    someFacts([aSnapshot({ commitments: [] })]),
    NOW,
    aSite({ baseUrl: "https://acme.example/repo" }),
  );
  const text = (name: string): string => new TextDecoder().decode(files.find(({ file }) => file === name)?.body);
  expect(text("index.html")).toContain("This does not mean none were made.");
  expect(text("404.html")).toContain('href="/repo/"');
  expect(text(".nojekyll")).toBe("");
  expect(text("index.html")).toContain("holds until 16 May 2026, 00:00 UTC");
});

test("no file lies outside the folder, whatever a report is called", async () => {
  for (const slug of ["..", ".", "", "../../x"]) {
    const report = { ...aBlock().report, slug };
    const facts = someFacts([aSnapshot({ commitments: [aTracked({ block: { report } })] })]);
    await expect(exportSite(facts, NOW, aSite())).rejects.toThrow("The page can't be written");
  }
});

describe("the folder", () => {
  const write = (folder: string): Promise<number> => writeSite(folder, someFacts([aSnapshot()]), NOW, aSite());

  test("is made, and an earlier export in it is replaced whole", async () => {
    const folder = await aFolder();
    const count = await write(folder);
    await writeFile(path.join(folder, "left-over.html"), "old");
    expect(await write(folder)).toBe(count);
    expect(await readdir(folder)).not.toContain("left-over.html");
    expect(await readdir(path.dirname(folder))).toEqual(["site"]);
  });

  test("is left alone where it holds anything else", async () => {
    const folder = await aFolder();
    await mkdir(folder);
    await writeFile(path.join(folder, "index.html"), "ours");
    await expect(write(folder)).rejects.toThrow("contains other files, which would be deleted");
    expect(await readFile(path.join(folder, "index.html"), "utf8")).toBe("ours");
  });

  test("is named when it can't be written", async () => {
    const folder = await aFolder();
    await writeFile(folder, "a file");
    await expect(write(folder)).rejects.toThrow(/can't be written to .*site \(ENOTDIR\): choose a folder/);
    await expect(write(path.join(folder, "below"))).rejects.toThrow("can't be written");
  });
});
