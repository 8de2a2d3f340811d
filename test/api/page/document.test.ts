import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { renderComponent } from "../../../api/page/component.ts";
import { STATES } from "../../../src/core/assess/assess.ts";
import { anApp, aSite, aView, type AppOptions } from "../../support/app.ts";
import { aSnapshot } from "../../support/builders.ts";
import { aYear } from "../../support/hundred.ts";
import { aRegister } from "../../support/register.ts";
import { renderHome } from "../../../api/page/home.ts";

const PAGES = ["/", "/r/acme/status/2026-03-01-outage/", "/c/acme/status/2/", "/method/", "/embed/", "/nothing/"];

async function get(path: string, options: AppOptions = {}): Promise<{ page: string; policy: string; status: number }> {
  const app = anApp({ snapshots: aRegister(), ...options });
  const response = await app.request(path, { headers: { accept: "text/html" } });
  return {
    page: await response.text(),
    policy: response.headers.get("content-security-policy")!,
    status: response.status,
  };
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

describe.for(PAGES)("%s", (path) => {
  test("lets in its own style and script, by their hashes, and nothing else", async () => {
    const { page, policy } = await get(path, { site: { theme: { link: "#123456" } } });
    const [style, script] = ["style", "script"].map((name) => new RegExp(`<${name}>([^]*?)</${name}>`).exec(page)![1]!);
    expect(policy).toContain(`style-src ${hashOf(style!)};`);
    expect(policy).toContain(`script-src ${hashOf(script!)};`);
    expect(policy).not.toContain("unsafe");
    expect(style).toContain("--link:#123456");
  });

  test("may be framed by other sites only where it is made for that", async () => {
    const { policy } = await get(path);
    expect(policy.includes("frame-ancestors 'none'")).toBe(path !== "/embed/");
  });

  test("has a title, a description and its language", async () => {
    const { page } = await get(path, { site: { language: "fr" } });
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(page).toMatch(/<title>[^<]+<\/title>/);
    expect(page).toMatch(/<meta name="description" content="[^"]+">/);
  });
});

test("titles and descriptions carry the numbers", async () => {
  const { page } = await get("/");
  expect(page).toContain("<title>2 of 131 kept (1 late) · 1 overdue · 1 removed · 1 gone · Acme</title>");
  expect(page).toContain(
    'content="2 of 131 kept (1 late) · 1 overdue · 1 removed · 1 gone. Moved to a later date: 1 of 131."',
  );
  expect((await get("/c/acme/status/2/")).page).toMatch(/<title>[^<]+: overdue · Acme<\/title>/);
});

test("a shared link has its own address and a picture once the base address is known", async () => {
  const { page } = await get("/c/acme/status/2/", { site: { baseUrl: "https://acme.example/repo" } });
  expect(page).toContain('<link rel="canonical" href="https://acme.example/repo/c/acme/status/2/">');
  expect(page).toContain('<meta property="og:image" content="https://acme.example/repo/picture.png">');
  expect((await get("/c/acme/status/2/")).page).not.toMatch(/canonical|og:url|og:image/);
  const picture = await anApp({ snapshots: null, firstReadTimeoutMs: 0 }).request("/picture.png");
  const bytes = Buffer.from(await picture.arrayBuffer());
  expect([picture.headers.get("content-type"), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
    "image/png",
    1200,
    630,
  ]);
});

test("the publisher's logo and home stand in the head, and only the logo is loaded from elsewhere", async () => {
  const site = { homeUrl: "https://acme.example", logoUrl: "https://cdn.acme.example/logo.svg" };
  const { page, policy } = await get("/", { site });
  expect(page).toContain(
    '<a class="brand" href="https://acme.example"><img src="https://cdn.acme.example/logo.svg" alt=""',
  );
  expect(policy).toContain("img-src 'self' data: https://cdn.acme.example;");
  expect((await get("/")).policy).toContain("img-src 'self' data:;");
});

test("a browser gets a page where there is nothing, and a program RFC 9457", async () => {
  const { page, status } = await get("/c/acme/status/999/", { site: { baseUrl: "https://acme.example/repo" } });
  expect([status, page.includes("Nothing here"), page.includes('href="/repo/"')]).toEqual([404, true, true]);
  const plain = await anApp().request("/c/acme/status/999/");
  expect(plain.headers.get("content-type")).toBe("application/problem+json");
  expect((await get("/", { snapshots: null, firstReadTimeoutMs: 0 })).page).toContain("Not ready yet");
});

test("the method names every state with its rule, the settings that were judged by, and what is not tracked", async () => {
  const snapshot = aSnapshot({
    settings: { warn_days: 21, grace_days: 3, require_evidence: false },
    untracked: { before_since: 4, ignored: 5, hints: 6 },
  });
  const { page } = await get("/method/", { snapshots: [snapshot] });
  for (const state of STATES) expect(page).toContain(`<b class="${state}">`);
  expect(page).toMatch(/<td>21<\/td><td>3<\/td><td>no<\/td>/);
  expect(page).toMatch(/<li>4: commitments of reports[^]*<li>5: passages[^]*<li>6: sentences/);
  expect(page).toContain("over 10 minutes ago are called old, and a snapshot of a run after 25 hours. After 26 hours");
  expect((await get("/method/", { snapshots: [{ ...snapshot, untracked: null }] })).page).toContain(
    "<li>not known: commitments of reports",
  );
});

test("what to copy leads to the base address, or says what to put there", async () => {
  const { page } = await get("/", { site: { baseUrl: "https://acme.example/repo" } });
  expect(page).toContain("&lt;script type=&quot;module&quot; src=&quot;https://acme.example/repo/embed.js&quot;&gt;");
  expect(page).not.toContain("page.example");
  expect((await get("/")).page).toContain("Put this page&#39;s address in place of https://page.example.");
});

test("a hundred promises are a page of 60 kB at most, ten thousand one of a megabyte", () => {
  expect(Buffer.byteLength(renderHome(aView({ snapshots: [aYear(100)] })))).toBeLessThanOrEqual(60_000);
  expect(Buffer.byteLength(renderHome(aView({ snapshots: [aYear(10_000)] })))).toBeLessThan(1_000_000);
});

test("the component holds its words as JSON, and no text that ends a script", () => {
  for (const language of ["en", "de", "fr"] as const) expect(renderComponent(aSite({ language }))).not.toContain("</");
});
