import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { publishSnapshot } from "../../../api/export/publish.ts";
import { INSTANT } from "../../support/app.ts";
import { aSnapshot, REPOSITORY } from "../../support/builders.ts";

async function publish(
  name: string,
  url: string,
  environment: Record<string, string> = {},
): Promise<[message: string, sitemap: string]> {
  const folder = await mkdtemp(path.join(tmpdir(), "publish-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const snapshot = aSnapshot({ repository: { ...REPOSITORY, name, url } });
  const run = { snapshot, isPrivate: false, now: { instant: INSTANT, today: null } };
  const message = await publishSnapshot(path.join(folder, "site"), run, environment);
  return [message, await readFile(path.join(folder, "site/sitemap.xml"), "utf8").catch(() => "")];
}

test.for<[name: string, base: string]>([
  ["Acme/Status", "https://acme.github.io/Status"],
  ["acme/acme.github.io", "https://acme.github.io"],
  ["Acme/Acme.GitHub.io", "https://acme.github.io"],
])("feeds and JSON of %s link to %s, where GitHub Pages publishes it", async ([name, base]) => {
  const [message, sitemap] = await publish(name, `https://github.com/${name}`);
  expect(message).toContain(`Its feeds and JSON link to ${base}/.`);
  expect(sitemap).toContain(`<loc>${base}/</loc>`);
});

test("FOLLOW_THROUGH_BASE_URL replaces that address", async () => {
  const environment = { FOLLOW_THROUGH_BASE_URL: "https://status.acme.example" };
  const [, sitemap] = await publish("acme/status", REPOSITORY.url, environment);
  expect(sitemap).toContain("<loc>https://status.acme.example/</loc>");
});

test("without GitHub Pages, the message asks for FOLLOW_THROUGH_BASE_URL", async () => {
  const [message, sitemap] = await publish("acme/status", "https://git.acme.example/acme/status");
  expect(message).toContain("set FOLLOW_THROUGH_BASE_URL to the page's address");
  expect(sitemap).toBe("");
});
