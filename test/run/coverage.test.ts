import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/schema.ts";
import { openSource } from "../../src/documents/source.ts";
import { createWorld } from "../../src/run/checkout.ts";
import { readTrackedReports, type TrackedFiles } from "../../src/run/coverage.ts";
import type { World } from "../../src/run/world.ts";
import { git } from "../support/git.ts";
import { aBlock } from "../support/builders.ts";
import { complaints, setStage } from "../support/protocol/stage.ts";
import { commit, makeRepository } from "../documents/repository.ts";

const REPORT = "# Outage\n\n## Action items\n\n- Rotate the keys\n- Pin the images\n";
const PATH = "postmortems/a.md";

/** Creates a repository with two reports, and a function that reads the tracked ones that `documents` doesn't cover. */
async function startTracked(
  changes: Partial<World> = {},
): Promise<{ root: string; read: (documents: string) => Promise<TrackedFiles> }> {
  const root = await makeRepository();
  const first = await commit(root, "2026-01-05T12:00:00Z", { [PATH]: REPORT, "incidents/b.md": REPORT });
  const block = aBlock({ commit: first, report: { path: PATH, slug: "a", title: "A", published: "2026-01-02" } });
  const world = createWorld(
    openSource({ root, commit: null, github: null }),
    { commit: null, repository: null, today: undefined },
    { holder: "test", log: () => {} },
  );
  return {
    root,
    read: async (documents) => {
      const config = parseConfig(null, { documents });
      const context = { world: { ...world, ...changes }, config, github: {} as never };
      return readTrackedReports(await world.readReports(config), [{ block }], context);
    },
  };
}

describe("a tracked report", () => {
  test("isn't read twice if `documents` matches it", async () => {
    const { read } = await startTracked();
    expect(await read("**/*.md")).toMatchObject({ uncovered: new Map(), unreadable: new Set(), followed: [] });
  });

  test("is still found if `documents` no longer matches it", async () => {
    const { read } = await startTracked();
    expect(await read("incidents/*.md")).toMatchObject({ uncovered: new Map([[PATH, REPORT]]), followed: [] });
  });

  test("is followed to a path that `documents` doesn't match", async () => {
    const { root, read } = await startTracked();
    await mkdir(path.join(root, "archive"));
    await rename(path.join(root, PATH), path.join(root, "archive/a.md"));
    await commit(root, "2026-01-06T12:00:00Z", { "archive/a.md": REPORT.replace("Pin the images", "Pin all images") });
    const { followed, uncovered } = await read("incidents/*.md");
    expect(uncovered.size).toBe(0);
    expect(followed).toMatchObject([{ report: { path: "archive/a.md", published: "2026-01-02" } }]);
  });

  test("that was deleted counts as neither uncovered nor unreadable, and isn't followed", async () => {
    const { root, read } = await startTracked();
    await rm(path.join(root, PATH));
    await commit(root, "2026-01-06T12:00:00Z", { "incidents/b.md": "# Nothing\n" });
    expect(await read("incidents/*.md")).toMatchObject({ uncovered: new Map(), unreadable: new Set(), followed: [] });
  });

  test.for([
    ["a link", PATH],
    ["in a linked folder", "postmortems"],
  ] as const)("that is now %s doesn't count as deleted", async ([, replaced]) => {
    const { root } = await startTracked();
    const first = git(root, ["rev-parse", "HEAD"]).trim();
    await rm(path.join(root, replaced), { recursive: true });
    await symlink("/nowhere", path.join(root, replaced));
    const id = await commit(root, "2026-01-06T12:00:00Z", { "incidents/c.md": "# Nothing\n" });
    const block = aBlock({ commit: first, report: { path: PATH, slug: "a", title: "A", published: "2026-01-02" } });
    const world = createWorld(
      openSource({ root, commit: id, github: null }),
      { commit: id, repository: null, today: undefined },
      { holder: "test", log: () => {} },
    );
    const config = parseConfig(null, { documents: "incidents/*.md" });
    const context = { world, config, github: {} as never };
    const { unreadable, problems } = await readTrackedReports(await world.readReports(config), [{ block }], context);
    expect(unreadable).toEqual(new Set([PATH]));
    expect(problems).toMatchObject([
      { severity: "error", file: PATH, message: expect.stringContaining("link or submodule") },
    ]);
  });

  test("doesn't count as deleted if GitHub doesn't show where it moved", async () => {
    const { root, read } = await startTracked({ findRenames: async () => new Map([[PATH, null]]) });
    await rm(path.join(root, PATH));
    const { unreadable, problems } = await read("incidents/*.md");
    expect(unreadable).toEqual(new Set([PATH]));
    expect(problems).toMatchObject([{ severity: "error", file: PATH, message: expect.stringContaining("Run again") }]);
  });

  test("that can't be read is reported by name", async () => {
    const { root, read } = await startTracked();
    await writeFile(path.join(root, PATH), Buffer.from([0xff, 0xfe, 0x41]));
    const { unreadable, problems } = await read("incidents/*.md");
    expect(unreadable).toEqual(new Set([PATH]));
    expect(problems).toMatchObject([{ severity: "error", file: PATH, message: expect.stringContaining("not UTF-8") }]);
  });
});

describe("a run", () => {
  test("that no longer covers a report leaves the report's issues alone, and says so", async () => {
    const stage = setStage("Rotate the keys", "Pin the images");
    await stage.act();
    const text = stage.documents.get(PATH)!;
    const documents = new Map([["incidents/b.md", "# B\n\n## Action items\n\n- Raise the quota\n"]]);
    const run = await stage.act({ documents, otherFiles: new Map([[PATH, text]]) });
    expect(run.green).toBe(true);
    expect(complaints(run)).toContain(`${PATH} is tracked but no longer covered by \`documents\``);
    expect(run.outcome?.assessment.counts).toMatchObject({ total: 3, removed: 0 });
    expect((await stage.act({ otherFiles: documents })).outcome?.plan.operations).toEqual([]);
  });

  test("follows a renamed report without admitting its new items", async () => {
    const stage = setStage("Rotate the keys", "Pin the images");
    await stage.act();
    const text = stage.documents
      .get(PATH)!
      .replace("- Pin the images", "- Pin the images, due 2027-01-01\n- Raise the quota");
    const moved = new Map([["archive/a.md", text]]);
    const run = await stage.act({
      documents: new Map(),
      otherFiles: moved,
      renames: new Map([[PATH, "archive/a.md"]]),
    });
    expect(complaints(run)).toContain("archive/a.md is tracked but no longer covered");
    expect(run.outcome?.plan.operations).toMatchObject([
      { type: "update", number: 1, block: { report: { path: "archive/a.md", slug: "a" }, removed: null } },
      { type: "update", number: 2, block: { due: "2027-01-01" } },
    ]);
    const again = await stage.act({ documents: new Map(), otherFiles: moved });
    expect([again.green, again.outcome?.plan.operations]).toEqual([true, []]);
  });

  test("with an unreadable report fails, but does everything else", async () => {
    const stage = setStage("Rotate the keys");
    await stage.act();
    const documents = new Map([["postmortems/b.md", "# B\n\n## Action items\n\n- Raise the quota\n"]]);
    const run = await stage.act({ documents, unreadable: [PATH] });
    expect([run.green, complaints(run)]).toEqual([false, `${PATH} can't be read.`]);
    expect(stage.tracked().map(({ title }) => title)).toEqual(["Rotate the keys", "Raise the quota"]);
    stage.documents.set("postmortems/b.md", documents.get("postmortems/b.md")!);
    expect((await stage.act()).outcome).toMatchObject({
      plan: { operations: [] },
      assessment: { counts: { removed: 0 } },
    });
  });

  test("with a lost block updates the other issues", async () => {
    const stage = setStage("Rotate the keys", "Pin the images");
    await stage.act();
    stage.github.as("mira").edit(1, { body: "Only a note is left." });
    stage.promise("Rotate the keys", "Pin the images, due 2027-01-01", "Raise the quota");
    const run = await stage.act();
    expect(complaints(run)).toContain("Issue #1 can't be used");
    expect(run.outcome?.plan.operations).toMatchObject([{ type: "update", number: 2 }]);
    expect(stage.github.issue(2)?.body).toContain("2027-01-01");
    expect(stage.tracked()).toHaveLength(1);
  });
});
