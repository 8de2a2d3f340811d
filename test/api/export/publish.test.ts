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
): Promise<[said: string, sitemap: string]> {
  const folder = await mkdtemp(path.join(tmpdir(), "publish-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const snapshot = aSnapshot({ repository: { ...REPOSITORY, name, url } });
  const run = { snapshot, isPrivate: false, now: { instant: INSTANT, today: null } };
  const said = await publishSnapshot(path.join(folder, "site"), run, environment);
  return [said, await readFile(path.join(folder, "site/sitemap.xml"), "utf8").catch(() => "")];
}

test.for<[name: string, base: string]>([
  ["Acme/Status", "https://acme.github.io/Status"],
  ["acme/acme.github.io", "https://acme.github.io"],
  ["Acme/Acme.GitHub.io", "https://acme.github.io"],
])("the page of %s lies where GitHub Pages shows it, %s", async ([name, base]) => {
  const [said, sitemap] = await publish(name, `https://github.com/${name}`);
  expect(said).toContain(`Its feeds and JSON link to ${base}/.`);
  expect(sitemap).toContain(`<loc>${base}/</loc>`);
});

test("FOLLOW_THROUGH_BASE_URL says where else", async () => {
  const environment = { FOLLOW_THROUGH_BASE_URL: "https://status.acme.example" };
  const [, sitemap] = await publish("acme/status", REPOSITORY.url, environment);
  expect(sitemap).toContain("<loc>https://status.acme.example/</loc>");
});

test("on a server of one's own nobody can tell, and it is said", async () => {
  const [said, sitemap] = await publish("acme/status", "https://git.acme.example/acme/status");
  expect(said).toContain("set FOLLOW_THROUGH_BASE_URL to the page's address");
  expect(sitemap).toBe("");
});
