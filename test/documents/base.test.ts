import { describe, expect, test } from "vitest";
import { createConfigReader } from "../../src/config/load.ts";
import { parseConfig } from "../../src/config/schema.ts";
import type { Report } from "../../src/core/model/commitment.ts";
import { readBaseReports } from "../../src/documents/base.ts";
import { openWorkingTree } from "../../src/documents/working-tree.ts";
import { git } from "../support/git.ts";
import { commit, makeRepository } from "./repository.ts";

const INSTANT = "2026-01-05T12:00:00Z";
const ALERT = "# Outage\n\n## Action items\n\n- Add an alert\n";
const DISKS = "# Outage\n\n## What now\n\n- Buy more disks\n";

/** Reads the reports at a pull request's base from the checkout at `root`. */
async function readBase(root: string, base: string, head = git(root, ["rev-parse", "HEAD"]).trim()): Promise<Report[]> {
  const config = parseConfig(null, {});
  const configReader = createConfigReader("", {}, config);
  const { reports } = await openWorkingTree(root).readReports(config);
  return readBaseReports({ base, head }, reports, { root, configReader, config, github: null });
}

function subjectsOf(reports: readonly Report[]): string[] {
  return reports.flatMap(({ commitments }) => commitments.map(({ subject }) => subject));
}

describe("readBaseReports", () => {
  test("reads the base's reports, sorted by path", async () => {
    const root = await makeRepository();
    const base = await commit(root, INSTANT, { "incidents/b.md": ALERT, "incidents/a.md": ALERT, "README.md": "" });
    await commit(root, INSTANT, { "incidents/a.md": DISKS, "incidents/c.md": ALERT });
    const reports = await readBase(root, base);
    expect(reports.map(({ path }) => path)).toEqual(["incidents/a.md", "incidents/b.md"]);
    expect(subjectsOf(reports)).toEqual(["Add an alert", "Add an alert"]);
  });

  test("uses the base's configuration", async () => {
    const root = await makeRepository();
    const base = await commit(root, INSTANT, {
      ".github/follow-through.yml": "documents: docs/*.md\nheadings: What now\n",
      "docs/a.md": DISKS,
      "incidents/b.md": ALERT,
    });
    git(root, ["rm", "--quiet", ".github/follow-through.yml"]);
    await commit(root, INSTANT, {});
    expect(subjectsOf(await readBase(root, base))).toEqual(["Buy more disks"]);
  });

  test("reads the merge base and ignores later commits on the base branch", async () => {
    const root = await makeRepository();
    await commit(root, INSTANT, { "incidents/a.md": ALERT });
    git(root, ["checkout", "--quiet", "-b", "topic"]);
    await commit(root, INSTANT, { "incidents/b.md": ALERT });
    git(root, ["checkout", "--quiet", "main"]);
    const base = await commit(root, INSTANT, { "incidents/c.md": ALERT });
    git(root, ["checkout", "--quiet", "topic"]);
    expect((await readBase(root, base)).map(({ path }) => path)).toEqual(["incidents/a.md"]);
  });

  test("uses the first parent of GitHub's test merge", async () => {
    const root = await makeRepository();
    const base = await commit(root, INSTANT, { "incidents/a.md": ALERT });
    git(root, ["checkout", "--quiet", "-b", "topic"]);
    const head = await commit(root, INSTANT, { "incidents/b.md": ALERT });
    git(root, ["checkout", "--quiet", "main"]);
    await commit(root, INSTANT, { "incidents/c.md": ALERT });
    git(root, ["merge", "--quiet", "--no-ff", "--no-edit", "topic"]);
    const paths = (await readBase(root, base, head)).map(({ path }) => path);
    expect(paths).toEqual(["incidents/a.md", "incidents/c.md"]);
  });
});
