import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { exportPage, publishSnapshot } from "../../../api/export/publish.ts";
import { INSTANT } from "../../support/app.ts";
import { aSnapshot, aTracked, REPOSITORY } from "../../support/builders.ts";

const NOW = { instant: INSTANT, today: null };

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "publish-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

async function publish(
  name: string,
  url: string,
  environment: Record<string, string> = {},
): Promise<[message: string, sitemap: string]> {
  const folder = await newFolder();
  const snapshot = aSnapshot({ repository: { ...REPOSITORY, name, url } });
  const run = { snapshot, isPrivate: false, now: NOW };
  const message = await publishSnapshot({ folder: "site", inside: folder }, run, environment);
  return [message, await readFile(path.join(folder, "site/sitemap.xml"), "utf8").catch(() => "")];
}

test.for<[name: string, base: string]>([
  ["Acme/Status", "https://acme.github.io/Status"],
  ["acme/acme.github.io", "https://acme.github.io"],
  ["Acme/Acme.GitHub.io", "https://acme.github.io"],
])("the feeds and JSON of %s link to its GitHub Pages URL, %s", async ([name, base]) => {
  const [message, sitemap] = await publish(name, `https://github.com/${name}`);
  expect(message).toContain(`Its feeds and JSON link to ${base}/.`);
  expect(sitemap).toContain(`<loc>${base}/</loc>`);
});

test("FOLLOW_THROUGH_BASE_URL overrides the GitHub Pages URL", async () => {
  const environment = { FOLLOW_THROUGH_BASE_URL: "https://status.acme.example" };
  const [, sitemap] = await publish("acme/status", REPOSITORY.url, environment);
  expect(sitemap).toContain("<loc>https://status.acme.example/</loc>");
});

test("the message asks for FOLLOW_THROUGH_BASE_URL if the repository is not on github.com", async () => {
  const [message, sitemap] = await publish("acme/status", "https://git.acme.example/acme/status");
  expect(message).toContain("set FOLLOW_THROUGH_BASE_URL to the page's URL");
  expect(sitemap).toBe("");
});

test("the page of a private repository is written only if private repositories are allowed", async () => {
  const folder = path.join(await newFolder(), "site");
  const run = { snapshot: aSnapshot(), isPrivate: true, now: NOW };
  await expect(publishSnapshot({ folder, inside: null }, run, {})).rejects.toThrow(
    "acme/status is private, so its page is not written. Set FOLLOW_THROUGH_ALLOW_PRIVATE=true",
  );
  await expect(
    publishSnapshot({ folder, inside: null }, run, { FOLLOW_THROUGH_ALLOW_PRIVATE: "true" }),
  ).resolves.toContain(`wrote the page to ${folder}: `);
});

describe("exporting a snapshot file", () => {
  test("writes the page", async () => {
    const folder = await newFolder();
    const file = path.join(folder, "snapshot.json");
    await writeFile(file, JSON.stringify(aSnapshot()));
    const message = await exportPage(path.join(folder, "site"), NOW, { FOLLOW_THROUGH_SNAPSHOT: file });
    expect(message).toContain("Its feeds and JSON link to https://acme.github.io/status/.");
    expect(await readFile(path.join(folder, "site/index.html"), "utf8")).toContain("Nothing due yet · 1 open");
  });

  test("fails if the file can't be read", async () => {
    const folder = await newFolder();
    const environment = { FOLLOW_THROUGH_SNAPSHOT: path.join(folder, "none.json") };
    await expect(exportPage(path.join(folder, "site"), NOW, environment)).rejects.toThrow(
      "The page can't be written: ",
    );
  });
});

test("an export writes nothing if a snapshot is from a private repository", async () => {
  const folder = await newFolder();
  const file = path.join(folder, "snapshot.json");
  await writeFile(file, JSON.stringify(aSnapshot({ repository: { ...REPOSITORY, private: true } })));
  const site = path.join(folder, "site");
  await expect(exportPage(site, NOW, { FOLLOW_THROUGH_SNAPSHOT: file })).rejects.toThrow("acme/status is private.");
  await expect(readFile(path.join(site, "index.html"))).rejects.toThrow("ENOENT");
});

test.for([
  ["letters", "a".repeat(252)],
  ["capital letters that become longer", "i̇".repeat(126)],
])("a page is written even if an earlier version gave the report a very long slug: %s", async ([, slug]) => {
  const folder = await newFolder();
  const report = { path: "a.md", slug: slug!, title: "Outage", published: "2026-03-01" };
  const commitments = [aTracked({ block: { report } })];
  const run = { snapshot: aSnapshot({ commitments }), isPrivate: false, now: NOW };
  await publishSnapshot({ folder: "site", inside: folder }, run, {});
  const [page] = await readdir(path.join(folder, "site/r/acme/status"));
  expect(await readFile(path.join(folder, "site/r/acme/status", page!, "index.html"), "utf8")).toContain("Outage");
  expect(await readdir(path.join(folder, "site/badge/acme/status"))).toContain(`${page}.json`);
});
