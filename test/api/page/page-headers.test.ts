import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { pageHeaders } from "../../../api/page/page-headers.ts";
import { anApp, aSite, aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { pagePathsOf } from "../../support/page.ts";

const SNAPSHOTS = [aSnapshot({ commitments: [aTracked()] })];
const PAGES = [...pagePathsOf(aView({ snapshots: SNAPSHOTS })), "/nothing/"];

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

describe.for(PAGES)("the content security policy of %s", (path) => {
  const site = { theme: { link: "#123456" } };
  const request = async (): Promise<Response> =>
    anApp({ snapshots: SNAPSHOTS, site }).request(path, { headers: { accept: "text/html" } });

  test("allows only the page's own style and script, by hash", async () => {
    const response = await request();
    const page = await response.text();
    const policy = response.headers.get("content-security-policy")!;
    const [style, script] = ["style", "script"].map((name) => new RegExp(`<${name}>([^]*?)</${name}>`).exec(page)![1]!);
    expect(policy).toContain(`style-src ${hashOf(style!)};`);
    expect(policy).toContain(`script-src ${hashOf(script!)};`);
    expect(policy).not.toContain("unsafe");
    expect(style).toContain("--link:#123456");
  });

  test("lets other sites frame only the embeddable page", async () => {
    const policy = (await request()).headers.get("content-security-policy")!;
    expect(policy.includes("frame-ancestors 'none'")).toBe(path !== "/embed/");
  });
});

test("the policy allows images only from data URLs, the page's own origin and the logo's origin", () => {
  const policyOf = (logoUrl: string | null): string | undefined =>
    pageHeaders(aSite({ logoUrl }), false)["content-security-policy"];
  expect(policyOf("https://cdn.acme.example/logo.svg")).toContain("img-src 'self' data: https://cdn.acme.example;");
  expect(policyOf(null)).toContain("img-src 'self' data:;");
});

test("the policy allows only a style, a script and images", () => {
  const policy = pageHeaders(aSite({ logoUrl: null }), false)["content-security-policy"];
  expect(policy?.replaceAll(/'sha256-[^']+'/g, "HASH").split("; ")).toEqual([
    "default-src 'none'",
    "style-src HASH",
    "script-src HASH",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
});

test("no referrer is sent to other sites", () => {
  expect(pageHeaders(aSite(), true)["referrer-policy"]).toBe("no-referrer");
});
