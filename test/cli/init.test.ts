import { readdir, readFile, symlink } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test, type TestContext } from "vitest";
import { parse } from "yaml";
import { parseConfig } from "../../src/config/schema.ts";
import { runGit } from "../../src/documents/git.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";
import { runCli } from "./run-cli.ts";

const TODAY = { FOLLOW_THROUGH_TODAY: "2026-11-30" };
const WORKFLOW = ".github/workflows/follow-through.yml";
const CONFIG = ".github/follow-through.yml";
const report = (title: string, published: string): string =>
  `# ${title}\n\nPublished: ${published}\n\n## Action items\n\n- [ ] Warm the cache by 2026-12-20 (@mira)\n`;

type Context = Pick<TestContext, "onTestFinished">;

async function clone(
  { onTestFinished }: Context,
  files: Record<string, string> = {},
  branch = "main",
): Promise<Workspace> {
  const workspace = await createWorkspace(files);
  onTestFinished(workspace.dispose);
  await runGit(workspace.root, "init", "-q", "-b", branch);
  await runGit(workspace.root, "remote", "add", "origin", "git@github.com:acme/status.git");
  return workspace;
}

const read = ({ root }: Workspace, file: string): Promise<string> => readFile(path.join(root, file), "utf8");
const list = async ({ root }: Workspace): Promise<string[]> =>
  (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith(".git/"))
    .toSorted();

describe.concurrent("init", () => {
  test("creates a workflow for the default branch, a valid config file and a template in an empty repository", async (context) => {
    const workspace = await clone(context, {}, "trunk");
    const { status, stdout } = await runCli(workspace.root, ["init"], TODAY);
    expect(status).toBe(0);
    expect(await list(workspace)).toEqual([CONFIG, WORKFLOW, "postmortems/template.md"]);
    expect(parse(await read(workspace, WORKFLOW))).toMatchObject({ on: { push: { branches: ["trunk"] } } });
    const text = await read(workspace, CONFIG);
    expect(text).toMatch(/^# yaml-language-server: \$schema=https:\/\/\S+\/dist\/config\.schema\.json\n/);
    expect(() => parseConfig({ path: CONFIG, text }, {})).not.toThrow();
    expect(stdout).toContain("Repository acme/status, default branch trunk.");
    expect(stdout).toContain("There are no reports yet");
  });

  test("creates a template that isn't read as a report", async (context) => {
    const workspace = await clone(context);
    await runCli(workspace.root, ["init"], TODAY);
    const { stderr } = await runCli(workspace.root, ["read"], TODAY);
    expect(stderr).toMatch(/^No report matches the default names/);
  });

  test("shows which commitments the first run would track, and how many are too old for it", async (context) => {
    const workspace = await clone(context, {
      "incidents/a.md": report("Cold cache", "2026-11-20"),
      "incidents/b.md": report("Warm cache", "2026-01-20"),
    });
    const { stdout } = await runCli(workspace.root, ["init"], TODAY);
    expect(stdout).toContain("reports published since 2026-10-31:\nincidents/a.md:7: Warm the cache");
    expect(stdout).toContain("1 older commitment is not tracked; set `since`");
    expect(await list(workspace)).toContain("incidents/template.md");
  });

  test("sets `documents` to the folder of reports whose names the default doesn't recognise", async (context) => {
    const workspace = await clone(context, {
      "README.md": "# Status\n\n## Next steps\n\n- Write more\n",
      "docs/ops/a.md": report("An outage of the cache", "2026-11-20"),
    });
    await runCli(workspace.root, ["init"], TODAY);
    expect(parse(await read(workspace, CONFIG))).toEqual({ documents: ["docs/ops/**/*.md", "!docs/ops/template.md"] });
    const { stdout } = await runCli(workspace.root, ["read"], TODAY);
    expect(stdout).toContain("1 commitment in 1 report.");
  });

  test("keeps every file that exists, and a config file with the other extension", async (context) => {
    const mine = {
      [WORKFLOW]: "mine\n",
      ".github/follow-through.yaml": "warn-days: 3\n",
      "postmortems/template.md": "x\n",
    };
    const workspace = await clone(context, { ...mine, "postmortems/a.md": report("Cold cache", "2026-11-20") });
    const before = await list(workspace);
    const { stdout } = await runCli(workspace.root, ["init"], TODAY);
    expect(await list(workspace)).toEqual(before);
    for (const [file, text] of Object.entries(mine)) {
      expect(await read(workspace, file)).toBe(text);
      expect(stdout).toContain(`Kept ${file}, which exists already.`);
    }
  });

  test("shows the files and creates nothing with --dry-run", async (context) => {
    const workspace = await clone(context);
    const { status, stdout } = await runCli(workspace.root, ["init", "--dry-run", "--pages"], TODAY);
    expect(status).toBe(0);
    expect(await list(workspace)).toEqual([]);
    for (const file of [WORKFLOW, ".github/workflows/follow-through-page.yml", CONFIG, "postmortems/template.md"])
      expect(stdout).toContain(`Would create ${file}:`);
  });

  test("creates the files at the top of the repository if it runs in a subfolder", async (context) => {
    const workspace = await clone(context, { "deep/folder/x.txt": "" });
    await runCli(path.join(workspace.root, "deep/folder"), ["init"], TODAY);
    expect(await list(workspace)).toContain(WORKFLOW);
  });

  test("works without git", async (context) => {
    const workspace = await createWorkspace();
    context.onTestFinished(workspace.dispose);
    const { status, stdout } = await runCli(workspace.root, ["init"], TODAY);
    expect([status, stdout.split("\n")[0]]).toEqual([0, "No git remote was found, default branch main."]);
  });

  test("follows no symbolic link", async (context) => {
    const workspace = await clone(context);
    const elsewhere = await createWorkspace();
    context.onTestFinished(elsewhere.dispose);
    await symlink(elsewhere.root, path.join(workspace.root, ".github"));
    const { status, stderr } = await runCli(workspace.root, ["init"], TODAY);
    expect([status, stderr]).toEqual([1, expect.stringContaining("is behind a symbolic link")]);
    expect(await list(elsewhere)).toEqual([]);
  });
});

describe.concurrent("new", () => {
  test("creates a report with today's date and the title from the repository's template", async (context) => {
    const workspace = await clone(context, {
      "incidents/template.md": "# Title\n\nDate: YYYY-MM-DD\n\nOur own words.\n",
      "incidents/a.md": report("Cold cache", "2026-11-20"),
    });
    const { status, stdout } = await runCli(workspace.root, ["new", "The cache", "went cold!"], TODAY);
    const file = "incidents/2026-11-30-the-cache-went-cold.md";
    expect([status, stdout]).toEqual([0, `Created ${file}.\n`]);
    expect(await read(workspace, file)).toBe("# The cache went cold!\n\nDate: 2026-11-30\n\nOur own words.\n");
  });

  test("creates a report without problems from the built-in template", async (context) => {
    const workspace = await clone(context);
    await runCli(workspace.root, ["new", "The cache went cold"], TODAY);
    const { status, stdout } = await runCli(workspace.root, ["lint"], TODAY);
    expect([status, stdout.trim().split("\n").at(-1)]).toEqual([0, "0 problems in 1 report."]);
  });

  test("never replaces a report", async (context) => {
    const workspace = await clone(context);
    await runCli(workspace.root, ["new", "Cold"], TODAY);
    const { status, stderr } = await runCli(workspace.root, ["new", "Cold"], TODAY);
    expect([status, stderr]).toEqual([
      1,
      "postmortems/2026-11-30-cold.md exists already: give the report another title.\n",
    ]);
  });

  test("needs a title", async (context) => {
    const workspace = await clone(context);
    const { status, stderr } = await runCli(workspace.root, ["new"], TODAY);
    expect([status, stderr]).toEqual([2, expect.stringContaining("give the report a title")]);
  });
});
