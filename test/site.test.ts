// The built Action and command line write the page as files.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startGitHub, type TestGitHub } from "./support/github.ts";
import { ROOT, runAction, runProcess, type ActionRun } from "./support/runner.ts";
import { createWorkspace, type Workspace } from "./support/workspace.ts";

const REPORTS = {
  "postmortems/2026-10-01-cache.md":
    "# The cache went cold\n\n## Action items\n\n- [ ] Warm the cache (@mira, due 2026-11-01)\n",
};
const TODAY = "2026-11-11";

let github: TestGitHub;
let workspace: Workspace;

async function start(options: { private?: boolean } = {}): Promise<void> {
  github = await startGitHub(options);
  workspace = await createWorkspace(REPORTS);
}
beforeEach(() => start());
afterEach(async () => {
  await github.close();
  await workspace.dispose();
});

function act(inputs: Record<string, string>): Promise<ActionRun> {
  return runAction({ workspace: workspace.root, apiUrl: github.url, today: TODAY, inputs });
}

function exportTo(args: string[], env: Record<string, string> = {}): ReturnType<typeof runProcess> {
  const own = { PATH: process.env["PATH"], FOLLOW_THROUGH_TODAY: TODAY, ...env };
  return runProcess([path.join(ROOT, "dist/cli.js"), "export", ...args], own, workspace.root);
}

function read(file: string): Promise<string> {
  return readFile(path.join(workspace.root, file), "utf8");
}

test("the input `site` writes the page of what the run saw", async () => {
  const run = await act({ site: "out/site", snapshot: "facts.json" });
  expect([run.status, run.stdout]).toEqual([0, expect.stringMatching(/wrote the page to .*out\/site: \d+ files\./)]);
  expect(await read("out/site/index.html")).toContain("0 of 1 kept · 1 overdue");
  expect(await read("out/site/c/acme/status/1/index.html")).toContain("Warm the cache");
  expect(JSON.parse(await read("out/site/api/v1/summary.json"))).toMatchObject({ counts: { total: 1, overdue: 1 } });
});

test("`export` writes the same JSON, feeds and badges from the run's snapshot", async () => {
  await act({ site: "site", snapshot: "facts.json" });
  const { status, stdout } = await exportTo(["again", "--snapshot", "facts.json"]);
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^Wrote the page to again: \d+ files\./)]);
  const names = ["api/v1/commitments.json", "api/v1/events.json", "feed.xml", "badge.svg", "export.csv"];
  for (const name of names) expect([name, await read(`again/${name}`)]).toEqual([name, await read(`site/${name}`)]);
});

test("`export` reads GitHub where no snapshot is named", async () => {
  await act({});
  const { status } = await exportTo(["site"], {
    FOLLOW_THROUGH_REPOSITORIES: "acme/status",
    FOLLOW_THROUGH_AUTHOR: "follow-bot",
    FOLLOW_THROUGH_LANGUAGE: "de",
    FOLLOW_THROUGH_BASE_URL: "https://acme.example/promises",
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: "bot-token",
  });
  expect(status).toBe(0);
  expect(await read("site/index.html")).toContain("0 von 1 gehalten · 1 überfällig");
  expect(await read("site/feed.xml")).toContain("https://acme.example/promises/c/acme/status/1/");
});

test("a private repository's page is not written: the run is red, and says what would allow it", async () => {
  await github.close();
  await workspace.dispose();
  await start({ private: true });
  const run = await act({ site: "site" });
  expect(run.status).toBe(1);
  expect(run.stdout).toContain(
    "acme/status is private, so its page is not written. Set FOLLOW_THROUGH_ALLOW_PRIVATE=true",
  );
  expect(run.outputs).toMatchObject({ created: "1", problems: "1" });
  expect(await readdir(workspace.root)).not.toContain("site");
});

test("a folder with anything else in it is left alone", async () => {
  await mkdir(path.join(workspace.root, "docs"));
  await writeFile(path.join(workspace.root, "docs/index.html"), "ours");
  const run = await act({ site: "docs" });
  expect([run.status, run.outputs["created"]]).toEqual([1, "1"]);
  expect(run.stdout).toContain("holds other files, which would be lost");
  expect(await read("docs/index.html")).toBe("ours");
});

test.for<[what: string, args: string[], status: number, words: string]>([
  ["no folder", [], 2, "name one folder"],
  ["two folders", ["a", "b"], 2, "name one folder"],
  ["nothing to read", ["a"], 1, "FOLLOW_THROUGH_REPOSITORIES is missing"],
  ["no such snapshot", ["a", "--snapshot", "nope.json"], 1, "The snapshot can't be read (ENOENT)"],
  ["no snapshot", ["a", "--snapshot", "postmortems/2026-10-01-cache.md"], 1, "The snapshot is invalid"],
])("`export` with %s is one sentence, and writes nothing", async ([, args, expected, words]) => {
  const { status, stderr } = await exportTo(args);
  expect([status, stderr]).toEqual([expected, expect.stringContaining(words)]);
  expect(await readdir(workspace.root)).not.toContain("a");
});
